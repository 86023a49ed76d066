import type { Alliance, Membership } from '../../../language/model/parties.ts';
import { alliancesOf } from '../../facts/counting/index.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const schoolInTwoAlliances: Rule = {
    code: 'M01',
    name: 'school-in-two-alliances',
    severity: 'warning',
    since: '0.1.0',
    title: both('学校分在两个联盟', 'School in two alliances'),
    documentation: {
        what: both('同一所学校出现在两个联盟里。', 'One school stands in two alliances.'),
        why: both(
            '活动次数和捆绑考核都按联盟计算，一所学校在两个联盟里会被算两次。',
            'Activities and bound assessment are counted by alliance; the school would count twice.'
        ),
        bad: example`
            学校 甲校、乙校、丙校、丁校
            联盟 第一组 { 牵头 甲校  成员 乙校、丙校 }
            联盟 第二组 { 牵头 丁校  成员 «丙校» }
        `,
        good: example`
            学校 甲校、乙校、丙校、丁校、戊校
            联盟 第一组 { 牵头 甲校  成员 乙校、丙校 }
            联盟 第二组 { 牵头 丁校  成员 戊校 }
        `,
        source: both(
            '评审惯例；捆绑考核以联盟为单位。',
            'Review practice; bound assessment goes by alliance.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const first = new Map<
            unknown,
            { readonly alliance: Alliance; readonly membership: Membership; readonly leads: boolean }
        >();
        for (const alliance of alliancesOf(plan)) {
            for (const membership of [...alliance.leads, ...alliance.members]) {
                const key = membership.organisation ?? membership.name;
                const leads = alliance.leads.includes(membership);
                const earlier = first.get(key);
                if (!earlier) first.set(key, { alliance, membership, leads });
                if (!earlier || earlier.alliance === alliance) continue;
                const bothLead = leads && earlier.leads;
                yield {
                    span: membership.span,
                    ...(bothLead && { severity: 'hint' as const }),
                    message: bothLead
                        ? both(
                              `“${membership.name}”同时牵头“${earlier.alliance.name}”和“${alliance.name}”。若确实一校牵头两组，可以不改。`,
                              `“${membership.name}” leads both “${earlier.alliance.name}” and “${alliance.name}”. Leave it if that is meant.`
                          )
                        : both(
                              `“${membership.name}”已在“${earlier.alliance.name}”，又列入“${alliance.name}”，活动和考核会算两次。请只保留一处。`,
                              `“${membership.name}” is already in “${earlier.alliance.name}” and is listed again in “${alliance.name}”: it would be counted twice. Keep one of the two.`
                          ),
                    related: [
                        {
                            span: earlier.membership.span,
                            message: both(`在“${earlier.alliance.name}”`, `In “${earlier.alliance.name}”`)
                        }
                    ]
                };
            }
        }
    }
};
