import { counted } from '../../../language/amounts/index.ts';
import type { Alliance, Role } from '../../../language/model/parties.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { exactValue, printBound } from '../../facts/amounts.ts';
import { brokenItems } from '../../facts/broken-items.ts';
import { alliancesOf } from '../../facts/counting/index.ts';
import { fits, holdersOf } from '../../facts/role-holders.ts';
import { isOwn } from '../../facts/source.ts';
import { postTermsOf } from '../../facts/terms-of-office.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const roleCount: Rule = {
    code: 'R01',
    name: 'role-count',
    severity: 'error',
    since: '0.1.0',
    title: both('任职人数不合要求', 'Wrong number of holders of a role'),
    documentation: {
        what: both(
            '联盟中担任某一角色的人数，少于或多于角色规定的人数。',
            'An alliance has fewer or more holders of a role than the rule for the role asks for.'
        ),
        why: both(
            '角色规定是方案自己定的，缺人或多人都要在印发前改好。',
            'The rule is the plan’s own; the gap should be closed before it is issued.'
        ),
        bad: example`
            学校 甲校、乙校
            联盟 «第一组» {
                牵头 甲校
                成员 乙校
                组长：甲校·校长
            }
            角色 副组长 { 每个联盟 不少于1人。 }
        `,
        good: example`
            学校 甲校、乙校
            联盟 第一组 {
                牵头 甲校
                成员 乙校
                组长：甲校·校长
                副组长：乙校·校长
            }
            角色 副组长 { 每个联盟 不少于1人。 }
        `,
        source: both('方案自身的“角色”规定。', 'The plan’s own rule for the role.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const role of plan.roles) {
            if (!role.count) continue;
            for (const alliance of alliancesOf(plan)) {
                const holders = holdersOf(plan, role, alliance);
                if (fits(holders, role.count) || isByTerms(plan, role, alliance)) continue;
                const tooMany = holders.sure > (exactValue(role.count.amount) ?? 0);
                if (!tooMany && brokenItems(plan).has(alliance.item)) continue;
                const count = tooMany ? holders.sure : holders.possible;
                const asked = printBound(role.count);
                yield {
                    span: isOwn(plan, alliance.nameSpan)
                        ? alliance.nameSpan
                        : (role.countSpan ?? role.nameSpan),
                    message: both(
                        `“${alliance.name}”有${count}名${role.name}，方案要求每个联盟${asked.zh}。${tooMany ? '请减少，或者修改角色的规定' : `请在联盟里写明“${role.name}：…”`}。`,
                        `“${alliance.name}” has ${count === 0 ? 'no holder' : counted(count, 'holder')} of the role ${role.name}; the plan asks for ${asked.en} in each alliance. ${tooMany ? 'Name fewer, or change the rule for the role.' : `Name them in the alliance (${role.name}: …).`}`
                    ),
                    related: [
                        {
                            span: role.countSpan ?? role.nameSpan,
                            message: both('角色的规定', 'The rule for the role')
                        }
                    ]
                };
            }
        }
    }
};

/** Holders of a post for one who all have their times are compared term by term, by another rule. */
function isByTerms(plan: Plan, { name }: Role, alliance: Alliance): boolean {
    return postTermsOf(plan).some(
        ({ role, place, single, undated }) => role === name && place === alliance && single && !undated
    );
}
