import { within } from '../../../language/source.ts';
import { withoutCitations } from '../../facts/titles.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const titleOrder: Rule = {
    code: 'G25',
    name: 'title-order',
    severity: 'warning',
    since: '0.2.0',
    title: both('标题的词序颠倒', 'Title in the wrong order'),
    documentation: {
        what: both(
            '标题没有按“发文机关—关于—动词—事项—文种”的次序写，例如“通知关于……”“关于……通知印发”。',
            'The title is not in the order issuer, 关于, verb, matter, kind of document.'
        ),
        why: both(
            '次序颠倒的标题不合规范，登记和检索时认不出文种。',
            'Registries cannot tell the kind of document from such a title.'
        ),
        bad: example`
            通知 通告 《«通知关于»开展结对帮扶工作的安排通知》
        `,
        good: example`
            通知 通告 《甲县教育局关于开展结对帮扶工作的通知》
        `,
        source: both(
            '《党政机关公文处理工作条例》第九条：发文机关名称、事由、文种。',
            'The regulation on official documents, article 9: issuer, matter, kind.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const { item } of plan.documents) {
            const title = item.names[0]?.title;
            const match = title && WRONG.exec(withoutCitations(title.text));
            const lacking = title && !match ? WITHOUT_OF.exec(withoutCitations(title.text)) : null;
            if (title && lacking) {
                const start = lacking.index + lacking[0].length - 2;
                const span = within(title.span, start, start + 2);
                yield {
                    span,
                    message: both(
                        '“通知”前面缺少“的”：标题写成“关于……的通知”。',
                        '“的” is missing before “通知”: a title reads 关于……的通知.'
                    )
                };
            }
            if (!title || !match) continue;
            yield {
                span: within(title.span, match.index, match.index + match[0].length),
                message: both(
                    `“${match[0]}”的词序颠倒。标题依次写发文机关、“关于”、动词、事项、文种，例如“某局关于开展某项工作的通知”。`,
                    `“${match[0]}” is in the wrong order. A title gives issuer, 关于, verb, matter and kind in turn.`
                )
            };
        }
    }
};

/** 关于印发〈…〉通知 */
const WITHOUT_OF = /关于[^的]*通知$/;

/** The kind in front of 关于; the verb behind the kind; 关于 said twice outside of a citation. */
const WRONG =
    /(?:通知|方案|意见|办法|章程|计划|总结|汇报|报告)关于|(?:通知|方案|办法|章程|计划)(?:的)?(?:印发|下发|转发|批转)$|关于[^关]*关于/;
