import { preferredWord } from '../../../language/keywords/lookup.ts';
import type { PlanDocument } from '../../../language/model/frame.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const titleWithoutIssuer: Rule = {
    code: 'G23',
    name: 'title-without-issuer',
    severity: 'hint',
    since: '0.2.0',
    title: both('标题没有发文机关', 'Title without the issuer'),
    documentation: {
        what: both(
            '通知的标题没有发文机关名称，也没有写“发文机关”（印出时没有发文机关标志）。',
            'A notice’s title does not name its issuer, and no issuer is given for the mark either.'
        ),
        why: both(
            '标题由发文机关名称、事由和文种组成；有发文机关标志的，习惯上可以省略。',
            'A title is made of issuer, matter and kind; with an issuer’s mark above it, the issuer is commonly left out.'
        ),
        bad: example`
            通知 通告 《«关于开展结对帮扶工作的通知»》
        `,
        good: example`
            通知 通告 《甲县教育局关于开展结对帮扶工作的通知》
        `,
        source: both(
            '《党政机关公文处理工作条例》第九条；GB/T 9704—2012 第7.3.1条。',
            'The regulation on official documents, article 9; GB/T 9704-2012, clause 7.3.1.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const document of plan.documents) {
            const title = document.item.names[0]?.title;
            if (!title || document.kind !== 'notice' || namesIssuer(document, title.text)) continue;
            yield {
                span: title.span,
                message: both(
                    '标题没有发文机关名称。请写在“关于”的前面，或者填写“发文机关”。',
                    `The title does not name the issuer. Put it ${plan.language === 'zh' ? 'in front of 关于' : 'at its beginning'}, or give it as “${preferredWord('issuer', plan.language)}”.`
                )
            };
        }
    }
};

function namesIssuer({ issuers }: PlanDocument, title: string): boolean {
    return issuers.length > 0 || !/^关于|^(?:notice|circular)\b/i.test(title.trim());
}
