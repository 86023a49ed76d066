import { alliancesOf } from '../../facts/counting/index.ts';
import { alsoHoldsPost, concretePost } from '../../facts/posts.ts';
import { pointAt } from '../../facts/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { nameWords, postWords } from '../support/post-words.ts';

export const secondPostMissing: Rule = {
    code: 'R05',
    name: 'second-post-missing',
    severity: 'warning',
    since: '0.1.0',
    title: both('没有写明应兼任的职务', 'Second post not stated'),
    documentation: {
        what: both(
            '角色规定应兼任另一职务，任职处没有写明兼任。',
            'The rule for a role brings a second post, which is not stated where the role is assigned.'
        ),
        why: both(
            '例如农村学校校长任副组长并兼任县城学校副校长；不写明兼任，任命就没有依据。',
            'If the deputy is at the same time vice-principal of the lead, the appointment needs to say so.'
        ),
        bad: example`
            学校 甲校、乙校
            联盟 第一组 {
                牵头 甲校
                成员 乙校
                副组长：«乙校·校长»
            }
            角色 副组长 {
                由 成员学校·校长 担任
                兼任 牵头学校·副校长
            }
        `,
        good: example`
            学校 甲校、乙校
            联盟 第一组 {
                牵头 甲校
                成员 乙校
                副组长：乙校·校长（兼任 甲校·副校长）
            }
            角色 副组长 {
                由 成员学校·校长 担任
                兼任 牵头学校·副校长
            }
        `,
        source: both('方案自身的“角色”规定（兼任…）。', 'The plan’s own rule for the role (also …).')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const role of plan.roles) {
            for (const wanted of role.brings) {
                for (const alliance of alliancesOf(plan)) {
                    for (const assignment of alliance.assignments) {
                        if (assignment.role !== role.name || alsoHoldsPost(wanted, assignment, alliance))
                            continue;
                        const post = concretePost(wanted, alliance);
                        if (post === undefined) continue;
                        const note = plan.language === 'zh' ? `（兼任 ${post}）` : ` (also ${post})`;
                        yield {
                            span: assignment.holder.span,
                            message: both(
                                `${role.name}按规定兼任${post}，这里没有写明。请在后面加“${note.trim()}”。`,
                                `By the rule ${nameWords(role.name)} is also ${postWords(post).en}, which is not stated here. Add “${note.trim()}”.`
                            ),
                            related: [
                                { span: role.nameSpan, message: both('角色的规定', 'The rule for the role') }
                            ],
                            ...(assignment.alsoHolds.length === 0 && {
                                fixes: () => [
                                    {
                                        title: both(`加上“${note.trim()}”`, `Add “${note.trim()}”`),
                                        edits: [
                                            {
                                                span: pointAt(assignment.holder.span),
                                                text: note
                                            }
                                        ],
                                        preferred: true as const
                                    }
                                ]
                            })
                        };
                    }
                }
            }
        }
    }
};
