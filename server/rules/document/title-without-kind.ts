import type { PlanDocument } from '../../../language/model/frame.ts';
import { pointAt } from '../../facts/source.ts';
import { brokenItems } from '../../facts/broken-items.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const titleWithoutKind: Rule = {
    code: 'G07',
    name: 'title-without-kind',
    severity: 'warning',
    since: '0.1.0',
    title: both('标题没有文种', 'Title without the kind of document'),
    documentation: {
        what: both(
            '文件的标题没有以文种（通知、方案、章程……）结束，或者根本没有标题。',
            'A document’s title does not end in its kind (notice, plan, charter …), or there is no title.'
        ),
        why: both(
            '公文标题由发文机关、事由和文种组成，缺了文种不知道是什么文件。',
            'A title is made of issuer, matter and kind; without the kind nobody knows what it is.'
        ),
        bad: example`
            方案 帮扶 “«西吉县开展结对帮扶活动»” { 期限 2009年 }
        `,
        good: example`
            方案 帮扶 “西吉县开展结对帮扶活动实施方案” { 期限 2009年 }
        `,
        source: both(
            'GB/T 9704—2012 第7.3.1条；《党政机关公文处理工作条例》第九条。',
            'GB/T 9704-2012, clause 7.3.1; the regulation on official documents, article 9.'
        )
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const document of plan.documents) {
            if (brokenItems(plan).has(document.item)) continue;
            const title = document.item.names[0]?.title;
            const kinds = KINDS[document.kind];
            if (!title) {
                yield {
                    span: document.nameSpan,
                    message: both(
                        `“${document.name || '文件'}”没有标题。请在名称后面用引号写出全称，以“${kinds[0] ?? ''}”结束。`,
                        `“${document.name || 'The document'}” has no title. Write it in quotation marks after the name.`
                    )
                };
                continue;
            }
            const latin = !/[\u4e00-\u9fff]/.test(title.text);
            if (latin ? LATIN_KIND.test(title.text) : endsInKind(title.text, kinds)) continue;
            yield {
                span: title.span,
                message: both(
                    `标题没有文种：应以“${kinds.slice(0, 3).join('”“')}”等结束，让人一看就知道是什么文件。`,
                    `The title lacks the kind of document: it should end in ${kinds.slice(0, 3).join(', ')} or the like.`
                ),
                ...(!latin && {
                    fixes: () => [
                        {
                            title: both(`在末尾加“${kinds[0] ?? ''}”`, `Add “${kinds[0] ?? ''}” at the end`),
                            edits: [{ span: pointAt(title.span), text: kinds[0] ?? '' }]
                        }
                    ]
                })
            };
        }
    }
};

/** Words that name each kind at the end of a title, the usual one first. */
const KINDS: Readonly<Record<PlanDocument['kind'], readonly string[]>> = {
    plan: ['实施方案', '方案', '规划', '预案', '意见'],
    notice: ['的通知', '通知', '通报', '决定', '函'],
    charter: ['章程', '公约', '协议', '协议书', '责任书', '备忘录'],
    programme: ['工作计划', '计划', '安排', '设想', '要点', '规划'],
    report: ['工作汇报', '汇报', '总结', '报告', '材料', '小结'],
    method: ['办法', '细则', '规定', '制度']
};

/** An English title names its kind anywhere, mostly at its beginning. */
const LATIN_KIND = /\b(?:plan|scheme|notice|charter|programme|report|summary|rules|regulations|measures)\b/i;

function endsInKind(title: string, kinds: readonly string[]): boolean {
    const text = title.replace(/[（(][^）)]*[）)]\s*$/, '').replace(/[\p{P}\s]+$/u, '');
    return kinds.some((kind) => text.endsWith(kind));
}
