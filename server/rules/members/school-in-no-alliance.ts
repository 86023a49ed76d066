import type { Organisation } from '../../../language/model/parties.ts';
import { alliancesOf } from '../../facts/counting/index.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const schoolInNoAlliance: Rule = {
    code: 'M05',
    name: 'school-in-no-alliance',
    severity: 'warning',
    since: '0.1.0',
    title: both('学校不在任何联盟里', 'School in no alliance'),
    documentation: {
        what: both(
            '方案里列出的学校没有分到任何联盟。',
            'A school declared in the plan belongs to no alliance.'
        ),
        why: both('可能是分组时漏了这所学校。', 'It may have been forgotten when the groups were made.'),
        bad: example`
            学校 甲校、乙校、«丙校»
            联盟 第一组 { 牵头 甲校  成员 乙校 }
        `,
        good: example`
            学校 甲校、乙校、丙校
            联盟 第一组 { 牵头 甲校  成员 乙校、丙校 }
        `,
        source: both('评审惯例：名单与分组对照。', 'Review practice: the list of schools against the groups.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        if (alliancesOf(plan).length === 0) return;
        const grouped = new Set<Organisation | undefined>([
            ...alliancesOf(plan).flatMap(({ leads, members }) =>
                [...leads, ...members].map((one) => one.organisation)
            ),
            ...plan.pairs.flatMap(({ lead, member }) => [lead.organisation, member.organisation])
        ]);
        for (const school of plan.organisations) {
            if (school.kind !== 'school' || school.imported || grouped.has(school)) continue;
            if (school.name === '') continue;
            yield {
                span: school.nameSpan,
                message: both(
                    `“${school.name}”没有分到任何联盟。请把它列入一个联盟；若不参加，请不要列入本方案。`,
                    `“${school.name}” belongs to no alliance. List it in one; if it takes no part, do not declare it in this plan.`
                )
            };
        }
    }
};
