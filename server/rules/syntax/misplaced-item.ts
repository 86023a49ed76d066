import { keywordOf, preferredWord } from '../../../language/keywords/lookup.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { surelyReplacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const misplacedItem: Rule = {
    code: 'L10',
    name: 'misplaced-item',
    severity: 'error',
    since: '0.1.0',
    title: both('条目放错了地方', 'Item in the wrong place'),
    documentation: {
        what: both('一个条目写在不能容纳它的条目里。', 'An item stands inside another that may not hold it.'),
        why: both(
            '只有阶段、措施、原则、考核可以包含其他条目；放错地方的条目关系不明。',
            'Only stages, measures, principles and assessments hold other items; elsewhere the relation stays unclear.'
        ),
        bad: example`
            学校 甲校、乙校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            活动 送教 2009年4月10日 {
                «联盟» 第一组
                负责 甲校
            }
        `,
        good: example`
            学校 甲校、乙校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            活动 送教 2009年4月10日 { 所属 第一组  负责 甲校 }
        `,
        source: both(
            '语言规则：只有阶段、措施、原则、考核（以及文件中的附件）可以包含条目。',
            'The language: only stages, measures, principles, assessments (and documents, for attachments) hold items.'
        )
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const { code, span, found, item, replacement } of plan.problems) {
            if (code !== 'misplaced-item') continue;
            const inner = found ? `“${found}”` : '条目';
            const meant = found === undefined ? undefined : keywordOf(found);
            const belongs = preferredWord('belongs', plan.language);
            const belonging = meant === 'alliance' || meant === 'stage' || meant === 'measure';
            yield {
                span,
                message: both(
                    `${item ? `“${item}”` : '这一项'}里不能再建${inner}。${belonging ? `要说明所属，请写“${belongs} …”；否则` : ''}请移到外面。`,
                    `${item ? `“${item}”` : 'This item'} cannot hold ${found ? inner : 'an item'}. ${belonging ? `To say where it belongs write “${belongs} …”; otherwise move` : 'Move'} it outside.`
                ),
                ...(replacement !== undefined && {
                    fixes: () => [surelyReplacing(span, belongs)]
                })
            };
        }
    }
};
