import { brokenItems } from '../../facts/broken-items.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const planWithoutNotice: Rule = {
    code: 'G02',
    name: 'plan-without-notice',
    severity: 'warning',
    since: '0.1.0',
    title: both('方案没有印发通知', 'Plan without a cover notice'),
    documentation: {
        what: both(
            '文件里有方案，没有把它印发出去的通知。',
            'The file holds a plan but no notice that sends it out.'
        ),
        why: both(
            '方案不是法定公文文种，不能单独行文，要用通知印发。',
            'A plan is no kind of official document by itself; a notice has to issue it.'
        ),
        bad: example`
            方案 «帮扶» “结对帮扶工作实施方案” { 期限 2009年 }
        `,
        good: example`
            单位 县教育局
            通知 印发通知 《关于印发〈结对帮扶工作实施方案〉的通知》 {
                印发 帮扶
                发文机关 县教育局
                成文日期 2008年12月13日
                主送：各学校
            }
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年 }
        `,
        source: both(
            '《党政机关公文处理工作条例》第八条（公文种类）；评审惯例。',
            'The regulation on official documents, article 8 (kinds of documents); review practice.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const forwarded = new Set(plan.documents.map((document) => document.forwards));
        const lone = plan.documents.some((document) => document.kind === 'notice' && !document.forwards);
        if (lone) return;
        for (const document of plan.documents) {
            if (document.kind !== 'plan' || forwarded.has(document)) continue;
            if (brokenItems(plan).has(document.item)) continue;
            yield {
                span: document.nameSpan,
                message: both(
                    `“${document.title ?? document.name}”没有印发它的通知。方案不能单独行文，请加一个“通知”，写明“印发 ${document.name}”。`,
                    `No notice issues “${document.title ?? document.name}”. A plan is not sent out by itself: add a notice (通知) with “forwards ${document.name}” (印发).`
                )
            };
        }
    }
};
