import { normalTitle } from '../../facts/titles.ts';
import { within } from '../../../language/source.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const unlistedAttachment: Rule = {
    code: 'G26',
    name: 'unlisted-attachment',
    severity: 'warning',
    since: '0.2.0',
    title: both('附件没有列入附件说明', 'Attachment that is not listed'),
    documentation: {
        what: both(
            '正文里自成一行写着“附件：某某名单”或“附件2 某某表”，而文件没有列出这个附件。',
            'A line of the text announces an attachment that the document does not declare.'
        ),
        why: both(
            '没有列出的附件不会印进附件说明，也没有序号。',
            'What is not declared is not printed in the note and gets no number.'
        ),
        bad: example`
            方案 帮扶 “结对帮扶工作实施方案” {
                附件 承包名单 “教育质量承包名单” { 状态 另附 }
            }
            正文 【请认真执行。
            附件：«结对学校名单»】
        `,
        good: example`
            方案 帮扶 “结对帮扶工作实施方案” {
                附件 承包名单 “教育质量承包名单” { 状态 另附 }
                附件 结对名单 “结对学校名单” { 状态 另附 }
            }
            正文 【请认真执行。】
        `,
        source: both('GB/T 9704—2012 第7.3.4、7.3.7条。', 'GB/T 9704-2012, clauses 7.3.4 and 7.3.7.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        if (plan.documents.length === 0) return;
        const listed = new Set(plan.attachments.map(({ title, name }) => normalTitle(title ?? name)));
        for (const { kind, text, span } of textsOf(plan)) {
            if (kind !== 'prose' || !text.includes('附件')) continue;
            for (const match of text.matchAll(LINE)) {
                const [whole, title = ''] = match;
                if (listed.has(normalTitle(title))) continue;
                const end = match.index + whole.length;
                yield {
                    span: within(span, end - title.length, end),
                    message: both(
                        `“${title}”没有列为附件。请在文件的花括号里写“附件 名称 “${title}””，附件说明和序号由程序印出。`,
                        `“${title}” is not declared as an attachment. Declare it in the document’s braces: the note and the number are then printed.`
                    )
                };
            }
        }
    }
};

/** A whole line: 附件：…, 附件2 …, 附件2：1. … */
const LINE =
    /^附件\s*(?:\d{1,2})?\s*[:：\s]\s*(?:\d{1,2}[.、．]\s*)?([^\s，。；：:、《》\d][^，。；：:\n\uFFFC]{2,39})$/gm;
