import { groupsOf, holderKey, isDeputyRole, isLeaderRole } from '../../facts/posts.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const incompatiblePosts: Rule = {
    code: 'R06',
    name: 'incompatible-posts',
    severity: 'error',
    since: '0.1.0',
    title: both('职务不能兼任', 'Incompatible posts'),
    documentation: {
        what: both(
            '同一人担任了角色规定不得兼任的职务，或者在同一联盟里既是组长又是副组长。',
            'The same holder has a post that the rule excludes, or is both head and deputy of one alliance.'
        ),
        why: both(
            '不得兼任的职务多是为了互相监督；兼任后监督就落空。',
            'Posts exclude each other mostly so that one can check the other.'
        ),
        bad: example`
            学校 甲校、乙校
            联盟 第一组 {
                牵头 甲校
                成员 乙校
                组长：甲校·校长
                副组长：«甲校·校长»
            }
        `,
        good: example`
            学校 甲校、乙校
            联盟 第一组 {
                牵头 甲校
                成员 乙校
                组长：甲校·校长
                副组长：乙校·校长
            }
        `,
        source: both(
            '方案自身的“角色”规定（不得兼任…）；评审惯例。',
            'The plan’s own rule for the role (excludes …); review practice.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const excluded = new Map(
            plan.roles.map((role) => [role.name, role.excludes.map((one) => one.segments)])
        );
        for (const group of groupsOf(plan)) {
            const leaders = new Map(
                group.assignments.filter((one) => isLeaderRole(one.role)).map((one) => [holderKey(one), one])
            );
            for (const assignment of group.assignments) {
                const leader = leaders.get(holderKey(assignment));
                if (leader && isDeputyRole(assignment.role)) {
                    yield {
                        span: assignment.holder.span,
                        message: both(
                            `同一人既是“${group.name}”的${leader.role}，又是${assignment.role}。请另定一人。`,
                            `The same holder is ${leader.role} and ${assignment.role} of “${group.name}”. Name somebody else.`
                        ),
                        related: [{ span: leader.holder.span, message: both(leader.role, 'Head') }]
                    };
                }
                const barred = excluded.get(assignment.role) ?? [];
                for (const { segments, span } of assignment.alsoHolds) {
                    const post = segments.at(-1)?.name;
                    if (!barred.some((one) => one.at(-1)?.name === post)) continue;
                    yield {
                        span,
                        message: both(
                            `${assignment.role}按规定不得兼任${post ?? ''}。请去掉兼任，或者另定一人。`,
                            `By the rule a ${assignment.role} may not also be ${post ?? ''}. Drop the second post or name somebody else.`
                        )
                    };
                }
                const other = group.assignments.find(
                    (one) =>
                        barred.some((segments) => segments.at(-1)?.name === one.role) &&
                        holderKey(one) === holderKey(assignment)
                );
                if (other) {
                    yield {
                        span: assignment.holder.span,
                        message: both(
                            `${assignment.role}按规定不得兼任${other.role}，这里由同一人担任。请另定一人。`,
                            `By the rule a ${assignment.role} may not also be ${other.role}, but both are held by the same person here.`
                        ),
                        related: [{ span: other.holder.span, message: both(other.role, 'The other post') }]
                    };
                }
            }
        }
    }
};
