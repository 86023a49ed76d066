import type { Reference } from '../../../language/items/item.ts';
import type { Alliance, Assignment, Role } from '../../../language/model/parties.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { concretePost, groupsOf, holdsPost } from '../../facts/posts.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';
import { anyOf, nameWords } from '../support/post-words.ts';

export const holderHasOtherPost: Rule = {
    code: 'R04',
    name: 'holder-has-other-post',
    severity: 'error',
    since: '0.1.0',
    title: both('担任者不是规定的职务', 'Holder without the post the rule asks for'),
    documentation: {
        what: both(
            '担任某一角色的人，不是角色规定的职务。',
            'Somebody holds a role without the post that the rule for the role asks for.'
        ),
        why: both(
            '例如方案规定副组长由成员学校校长担任，写成牵头学校的教导主任就不合规定。',
            'If a deputy must be the principal of a member school, nobody else may be named.'
        ),
        bad: example`
            学校 甲校、乙校
            联盟 第一组 {
                牵头 甲校
                成员 乙校
                副组长：«甲校·校长»
            }
            角色 副组长 { 由 成员学校·校长 担任 }
        `,
        good: example`
            学校 甲校、乙校
            联盟 第一组 {
                牵头 甲校
                成员 乙校
                副组长：乙校·校长
            }
            角色 副组长 { 由 成员学校·校长 担任 }
        `,
        source: both('方案自身的“角色”规定（由…担任）。', 'The plan’s own rule for the role (held by …).')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const role of plan.roles) {
            if (role.heldBy.length === 0) continue;
            for (const group of groupsOf(plan)) {
                // A body of one alliance is read in that alliance, as its own lines are.
                const [only, ...others] = group.kind === 'alliance' ? [group] : group.alliances;
                const alliance = others.length === 0 ? only : undefined;
                for (const assignment of group.assignments) {
                    if (assignment.role !== role.name || isOfUnknownPlace(assignment)) continue;
                    const judgements = role.heldBy.map((wanted) =>
                        holdsPost(plan, wanted, assignment, alliance)
                    );
                    if (judgements.includes('yes')) continue;
                    const possible = judgements.includes('maybe');
                    const wanted = anyOf(role.heldBy.map(postText));
                    yield {
                        span: assignment.holder.span,
                        ...(possible && { severity: 'hint' as const }),
                        message: possible
                            ? both(
                                  `${role.name}应由${wanted.zh}担任；看不出这里写的人是否担任这一职务。请写成“学校·职务”，或者写明此人的职务。`,
                                  `By the rule ${nameWords(role.name)} is ${wanted.en}; whether this holder has that post cannot be seen. Write the school and the post (School·Post), or state the person’s post.`
                              )
                            : both(
                                  `${role.name}应由${wanted.zh}担任，这里写的不是。请改由规定的人担任，或者修改角色规定。`,
                                  `By the rule ${nameWords(role.name)} is ${wanted.en}; this holder is not. Name such a holder, or change the rule for the role.`
                              ),
                        related: [
                            { span: role.nameSpan, message: both('角色的规定', 'The rule for the role') }
                        ],
                        fixes: () =>
                            properHolders(plan, role, alliance).map((holder) =>
                                replacing(assignment.holder.span, holder)
                            )
                    };
                }
            }
        }
    }
};

/** 柳弯小学·校长 where no such school is listed: that is told, and what post it is cannot be known. */
function isOfUnknownPlace({ holder, organisation, relative, post }: Assignment): boolean {
    const [first, ...rest] = holder.reference?.segments ?? [];
    return (
        post !== undefined &&
        organisation === undefined &&
        relative === undefined &&
        rest.length > 0 &&
        !first?.quoted
    );
}

function postText(reference: Reference): string {
    return reference.segments.map((segment) => segment.name).join('·');
}

/** Holders the rule allows in the alliance, written out, where that is a single one. */
function properHolders({ names }: Plan, role: Role, alliance: Alliance | undefined): readonly string[] {
    if (!alliance || alliance.members.length > 1) return [];
    // A post without its school names nobody.
    const named = role.heldBy.filter(
        ({ segments: [first, ...post] }) => post.length > 0 || names.find(first.name)
    );
    const posts = named.map((wanted) => concretePost(wanted, alliance));
    return posts.filter((post) => post !== undefined);
}
