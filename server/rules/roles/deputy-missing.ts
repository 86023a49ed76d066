import { brokenItems } from '../../facts/broken-items.ts';
import { alliancesOf } from '../../facts/counting/index.ts';
import { assignmentsIn, isDeputyRole } from '../../facts/posts.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const deputyMissing: Rule = {
    code: 'R03',
    name: 'deputy-missing',
    severity: 'warning',
    since: '0.1.0',
    title: both('没有副组长', 'No deputy named'),
    documentation: {
        what: both(
            '方案中别的联盟有副组长，或者定了副组长的角色，这个联盟却没有。',
            'Other alliances have a deputy, or the plan has a rule for one, but this alliance names none.'
        ),
        why: both(
            '农村学校一方往往由副组长代表；缺了副组长，这一方就没有人参与领导。',
            'The helped side is mostly represented by the deputy; without one it has no part in leading.'
        ),
        bad: example`
            学校 甲校、乙校、丙校、丁校
            联盟 第一组 {
                牵头 甲校
                成员 乙校
                组长：甲校·校长
                副组长：乙校·校长
            }
            联盟 «第二组» {
                牵头 丙校
                成员 丁校
                组长：丙校·校长
            }
        `,
        good: example`
            学校 甲校、乙校、丙校、丁校
            联盟 第一组 {
                牵头 甲校
                成员 乙校
                组长：甲校·校长
                副组长：乙校·校长
            }
            联盟 第二组 {
                牵头 丙校
                成员 丁校
                组长：丙校·校长
                副组长：丁校·校长
            }
        `,
        source: both(
            '方案自身：同类联盟的任职应一致。',
            'The plan itself: alliances of a kind are staffed alike.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const counted = plan.roles.some((role) => role.count && isDeputyRole(role.name));
        if (counted) return;
        const ruled = plan.roles.some((role) => isDeputyRole(role.name));
        const others = alliancesOf(plan).some((alliance) =>
            alliance.assignments.some((one) => isDeputyRole(one.role))
        );
        if (!ruled && !others) return;
        for (const alliance of alliancesOf(plan)) {
            if (brokenItems(plan).has(alliance.item)) continue;
            if (assignmentsIn(plan, alliance).some((one) => isDeputyRole(one.role))) continue;
            yield {
                span: alliance.nameSpan,
                message: both(
                    `“${alliance.name}”没有副组长，而${ruled ? '方案定了这一角色' : '别的联盟有'}。请补上“副组长：…”，或者说明不设。`,
                    `“${alliance.name}” names no deputy although ${ruled ? 'the plan has a rule for one' : 'other alliances do'}. Add one (${plan.language === 'zh' ? '副组长：…' : 'Deputy: …'}), or say that there is none.`
                )
            };
        }
    }
};
