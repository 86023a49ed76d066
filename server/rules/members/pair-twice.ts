import type { Pair } from '../../../language/model/parties.ts';
import type { Named } from '../../../language/model/plan.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const pairTwice: Rule = {
    code: 'M14',
    name: 'pair-twice',
    severity: 'warning',
    since: '0.1.0',
    title: both('同一对学校列了两次', 'Pair listed twice'),
    documentation: {
        what: both(
            '一份名单里同一对学校出现两次，或者一所学校与自己结对。',
            'A list names the same pair twice, or pairs a school with itself.'
        ),
        why: both(
            '多半是复制时漏改，另一所学校因此没有列上。',
            'Mostly a copied row was not changed, so another school is missing.'
        ),
        bad: example`
            学校 甲校、乙校
            名单 互助名单 {
                | 牵头学校 | 成员学校 |
                | 甲校 | 乙校 |
                | 甲校 | «乙校» |
            }
        `,
        good: example`
            学校 甲校、乙校、丙校
            名单 互助名单 {
                | 牵头学校 | 成员学校 |
                | 甲校 | 乙校 |
                | 甲校 | 丙校 |
            }
        `,
        source: both(
            '评审惯例：结对名单逐行核对。',
            'Review practice: a list of pairs is gone through row by row.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const seen = new Map<Named, Map<string, Pair>>();
        for (const pair of plan.pairs) {
            const inList = seen.get(pair.source) ?? new Map<string, Pair>();
            seen.set(pair.source, inList);
            const key = `${pair.lead.name}\n${pair.member.name}`;
            const earlier = inList.get(key);
            if (!earlier) inList.set(key, pair);
            if (pair.lead.name === pair.member.name) {
                yield {
                    span: pair.member.span,
                    message: both(
                        `“${pair.member.name}”与自己结对。请改成另一所学校。`,
                        `“${pair.member.name}” is paired with itself. Name another school.`
                    )
                };
            } else if (earlier) {
                yield {
                    span: pair.member.span,
                    message: both(
                        `“${pair.lead.name}”与“${pair.member.name}”在名单中出现两次。请删去一行，或者改成漏掉的学校。`,
                        `“${pair.lead.name}” and “${pair.member.name}” are paired twice in the list. Delete a row or name the school that is missing.`
                    ),
                    related: [{ span: earlier.member.span, message: both('第一次', 'First here') }]
                };
            }
        }
    }
};
