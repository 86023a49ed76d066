import { brokenItems } from '../../facts/broken-items.ts';
import { alliancesOf } from '../../facts/counting/index.ts';
import { assignmentsIn, groupsOf, isLeaderRole } from '../../facts/posts.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const leaderMissing: Rule = {
    code: 'R02',
    name: 'leader-missing',
    severity: 'warning',
    since: '0.1.0',
    title: both('没有组长', 'No head named'),
    documentation: {
        what: both(
            '联盟或机构列了任职人员，却没有组长、主任、理事长一类的负责人。',
            'An alliance or body names who serves in it, but nobody who heads it.'
        ),
        why: both(
            '没有第一责任人，工作由谁牵头、结果由谁负责都不清楚。',
            'Nobody answers for the work and its result.'
        ),
        bad: example`
            学校 甲校、乙校
            机构 «工作领导小组» {
                所属 联盟
                成员：牵头学校·校长、成员学校·校长
            }
        `,
        good: example`
            学校 甲校、乙校
            机构 工作领导小组 {
                所属 联盟
                组长：牵头学校·校长
                成员：成员学校·校长
            }
        `,
        source: both('评审惯例：领导机构写明负责人。', 'Review practice: a leading body names its head.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const coveredByBody = plan.bodies.some(
            (body) => body.perAlliance && body.assignments.some((one) => isLeaderRole(one.role))
        );
        const othersHave = alliancesOf(plan).some((alliance) =>
            alliance.assignments.some((one) => isLeaderRole(one.role))
        );
        for (const group of groupsOf(plan)) {
            const assignments = group.kind === 'alliance' ? assignmentsIn(plan, group) : group.assignments;
            if (assignments.some((one) => isLeaderRole(one.role))) continue;
            // Who serves in a body of the alliance is that body's matter, and told there.
            const expected =
                group.assignments.length > 0 || (group.kind === 'alliance' && othersHave && !coveredByBody);
            if (!expected || brokenItems(plan).has(group.item)) continue;
            yield {
                span: group.nameSpan,
                message: both(
                    `“${group.name}”没有写明组长（或主任、理事长）。请补上，例如“组长：牵头学校·校长”。`,
                    `“${group.name}” names no head. Add one, such as “${plan.language === 'zh' ? '组长：牵头学校·校长' : 'Leader: lead school·Principal'}”.`
                )
            };
        }
    }
};
