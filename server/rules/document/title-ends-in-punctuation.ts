import { within } from '../../../language/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { deleting } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const titleEndsInPunctuation: Rule = {
    code: 'G09',
    name: 'title-ends-in-punctuation',
    severity: 'warning',
    since: '0.1.0',
    title: both('标题或附件名称末尾有标点', 'Title ending in punctuation'),
    documentation: {
        what: both(
            '文件标题、附件名称以句号、逗号等标点结束。',
            'The title of a document or attachment ends in a full stop, comma or the like.'
        ),
        why: both(
            '公文标题和附件名称后不加标点。',
            'Titles and the names of attachments take no final punctuation.'
        ),
        bad: example`
            方案 帮扶 “结对帮扶工作实施方案«。»” { 期限 2009年 }
        `,
        good: example`
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年 }
        `,
        source: both('GB/T 9704—2012 第7.3.1、7.3.4条。', 'GB/T 9704-2012, clauses 7.3.1 and 7.3.4.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const named of [...plan.documents, ...plan.attachments]) {
            const title = named.item.names[0]?.title;
            const end = title ? /[。，、；：！？.,;:!?]+\s*$/.exec(title.text) : null;
            if (!title || !end) continue;
            const span = within(title.span, end.index, end.index + end[0].length);
            yield {
                span,
                message: both(
                    `标题和附件名称末尾不加标点，请删去“${end[0].trim()}”。`,
                    `Titles and attachment names take no final punctuation: delete “${end[0].trim()}”.`
                ),
                fixes: () => [{ ...deleting(span), preferred: true }]
            };
        }
    }
};
