import { alliancesOf } from '../../facts/counting/index.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { removingFromList } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const leadAmongMembers: Rule = {
    code: 'M02',
    name: 'lead-among-members',
    severity: 'error',
    since: '0.1.0',
    title: both('牵头学校又列为成员', 'Lead among the members'),
    documentation: {
        what: both(
            '联盟的牵头学校同时列在成员里。',
            'The school that leads an alliance is also listed as a member.'
        ),
        why: both(
            '牵头学校会被当成帮扶自己，成员数也多算一个。',
            'It would help itself, and the members count one too many.'
        ),
        bad: example`
            学校 甲校、乙校
            联盟 第一组 { 牵头 甲校  成员 «甲校»、乙校 }
        `,
        good: example`
            学校 甲校、乙校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
        `,
        source: both('评审惯例：帮扶与被帮扶是两方。', 'Review practice: helper and helped are two parties.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const alliance of alliancesOf(plan)) {
            const leads = new Map(alliance.leads.map((lead) => [lead.name, lead]));
            for (const member of alliance.members) {
                const lead = leads.get(member.name);
                if (!lead) continue;
                yield {
                    span: member.span,
                    message: both(
                        `“${member.name}”已是“${alliance.name}”的${alliance.leadWord}，不能又是${alliance.memberWord}。请从${alliance.memberWord}中删去。`,
                        `“${member.name}” leads “${alliance.name}” and cannot be its member as well. Take it out of the members.`
                    ),
                    related: [{ span: lead.span, message: both(alliance.leadWord, 'The lead') }],
                    ...(alliance.members.length > 1 && { fixes: () => [removingFromList(plan, member.span)] })
                };
            }
        }
    }
};
