import { preferredWord } from '../../../language/keywords/lookup.ts';
import { brokenItems } from '../../facts/broken-items.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const noticeIncomplete: Rule = {
    code: 'G13',
    name: 'notice-incomplete',
    severity: 'warning',
    since: '0.1.0',
    title: both('通知缺少要素', 'Notice without a necessary part'),
    documentation: {
        what: both(
            '通知没有发文机关、成文日期或主送机关。',
            'A notice lacks its issuer, date or addressees.'
        ),
        why: both('缺少这些要素，公文不能印发。', 'Without these a document cannot be issued.'),
        bad: example`
            单位 县教育局
            通知 «部署通知» 《关于开展结对帮扶的通知》 {
                发文机关 县教育局
                主送：各学校
            }
        `,
        good: example`
            单位 县教育局
            通知 部署通知 《关于开展结对帮扶的通知》 {
                发文机关 县教育局
                成文日期 2008年12月13日
                主送：各学校
            }
        `,
        source: both('GB/T 9704—2012 第7.3.2、7.3.5条。', 'GB/T 9704-2012, clauses 7.3.2 and 7.3.5.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const document of plan.documents) {
            if (document.kind !== 'notice' || brokenItems(plan).has(document.item)) continue;
            const missing = [
                ...(document.issuers.length === 0
                    ? [both('发文机关', `the issuer (${preferredWord('issuer', plan.language)})`)]
                    : []),
                ...(document.dated
                    ? []
                    : [both('成文日期', `the date (${preferredWord('dated', plan.language)})`)]),
                ...(document.addressees
                    ? []
                    : [both('主送', `the addressees (${preferredWord('addressees', plan.language)})`)])
            ];
            if (missing.length === 0) continue;
            yield {
                span: document.nameSpan,
                message: both(
                    `通知缺少${missing.map((part) => part.zh).join('、')}，不能印发。请补上。`,
                    `The notice lacks ${missing.map((part) => part.en).join(', ')} and cannot be issued. Add ${missing.length > 1 ? 'them' : 'it'}.`
                )
            };
        }
    }
};
