import type { Reference } from '../../../language/items/item.ts';
import { relativeParty } from '../../../language/model/built-in.ts';
import type { Alliance, Assignment, Body, Role } from '../../../language/model/parties.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { groupsOf, holderKey, holdsPost, isDeputyRole, isLeaderRole, isSamePost } from '../../facts/posts.ts';
import { areTogether } from '../../facts/terms-of-office.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { allOf, nameWords, postWords } from '../support/post-words.ts';

export const incompatiblePosts: Rule = {
    code: 'R06',
    name: 'incompatible-posts',
    severity: 'error',
    since: '0.1.0',
    title: both('职务不能兼任', 'Incompatible posts'),
    documentation: {
        what: both(
            '同一人兼任了角色规定不得兼任的职务，或者在同一联盟里既是组长又是副组长；角色规定了兼任什么（兼任…）的，在别的单位又兼任规定以外的职务。',
            'Somebody also has a post that the rule for the role excludes, or is both head and deputy of one alliance; or, where the rule says which second post the role brings (兼任 …), has another one at another school.'
        ),
        why: both(
            '不得兼任的职务多是为了互相监督，兼任后监督就落空；允许兼任的职务是按规定批准的，规定以外的兼职没有依据。',
            'Posts exclude each other mostly so that one can check the other. A second post is allowed by the rule that names it; for any other there is no such ground.'
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
        const roles = new Map(plan.roles.map((role) => [role.name, role]));
        for (const group of groupsOf(plan)) {
            const leaders = new Map(
                group.assignments.filter((one) => isLeaderRole(one.role)).map((one) => [holderKey(one), one])
            );
            for (const assignment of group.assignments) {
                const leader = leaders.get(holderKey(assignment));
                if (leader && isDeputyRole(assignment.role) && areTogether(leader.held, assignment.held)) {
                    yield {
                        span: assignment.holder.span,
                        message: both(
                            `同一人既是“${group.name}”的${leader.role}，又是${assignment.role}。请另定一人。`,
                            `The same person is both ${nameWords(leader.role)} and ${nameWords(assignment.role)} of “${group.name}”. Name somebody else for one of the two.`
                        ),
                        related: [{ span: leader.holder.span, message: both(leader.role, 'Head') }]
                    };
                }
                const role = roles.get(assignment.role);
                const barred = new Set(role?.excludes.map(postOf));
                for (const held of assignment.alsoHolds) {
                    const excluded = role?.excludes.find((one) =>
                        isExcluded(one, held, assignment, allianceOf(group))
                    );
                    if (excluded) {
                        yield {
                            span: held.span,
                            message: both(
                                `${assignment.role}按规定不得兼任${written(excluded)}。请去掉兼任，或者另定一人。`,
                                `By the rule ${nameWords(assignment.role)} may not also be ${postWords(written(excluded)).en}. Drop the second post, or name somebody else.`
                            )
                        };
                    } else if (role && isBeyondRule(role, assignment, held, allianceOf(group))) {
                        const allowed = allOf(role.brings.map(written));
                        yield {
                            span: held.span,
                            message: both(
                                `${assignment.role}按规定只兼任${allowed.zh}，这里另外兼任${written(held)}。请去掉，或者在角色里写明“兼任”。`,
                                `By the rule the only other post of ${nameWords(assignment.role)} is that of ${allowed.en}, but here is also that of ${postWords(written(held)).en}. Drop it, or state it in the rule for the role.`
                            ),
                            related: [
                                { span: role.nameSpan, message: both('角色的规定', 'The rule for the role') }
                            ]
                        };
                    }
                }
                const own = role && excludedOf(plan, role, assignment, allianceOf(group));
                if (own) {
                    yield {
                        span: assignment.holder.span,
                        message: both(
                            `${assignment.role}按规定不得兼任${written(own)}，“${assignment.person?.name ?? ''}”却担任这一职务。请另定一人。`,
                            `By the rule ${nameWords(assignment.role)} may not also be ${postWords(written(own)).en}, which “${assignment.person?.name ?? ''}” is. Name somebody else.`
                        ),
                        related: [
                            { span: role.nameSpan, message: both('角色的规定', 'The rule for the role') }
                        ]
                    };
                }
                const other = group.assignments.find(
                    (one) =>
                        barred.has(one.role) &&
                        holderKey(one) === holderKey(assignment) &&
                        areTogether(one.held, assignment.held)
                );
                if (other) {
                    yield {
                        span: assignment.holder.span,
                        message: both(
                            `${assignment.role}按规定不得兼任${other.role}，这里由同一人担任。请另定一人。`,
                            `By the rule ${nameWords(assignment.role)} may not also be ${nameWords(other.role)}, but one person is both here. Name somebody else for one of them.`
                        ),
                        related: [{ span: other.holder.span, message: both(other.role, 'The other post') }]
                    };
                }
            }
        }
    }
};

function postOf({ segments }: Reference): string {
    return segments.at(-1)?.name ?? '';
}

function written({ segments }: Reference): string {
    return segments.map(({ name }) => name).join('·');
}

function allianceOf(group: Alliance | Body): Alliance | undefined {
    return group.kind === 'alliance' ? group : undefined;
}

/** Whether a second post is one that the rule excludes, as far as it is known at which school that would be. */
function isExcluded(
    wanted: Reference,
    held: Reference,
    { organisation }: Assignment,
    alliance: Alliance | undefined
): boolean {
    if (postOf(wanted) !== postOf(held)) return false;
    const [place] = held.segments;
    if (wanted.segments.length > 1 && held.segments.length > 1) {
        if (relativeParty(wanted.segments[0].name) === 'own')
            return !organisation || [organisation.name, organisation.alias].includes(place.name);
        return !alliance || isSamePost(wanted, held, alliance);
    }
    return true;
}

/** The post that the rule excludes and the person surely holds by what is declared of it, at the same time. */
function excludedOf(
    plan: Plan,
    { excludes }: Role,
    assignment: Assignment,
    alliance: Alliance | undefined
): Reference | undefined {
    const { person, held } = assignment;
    if (!person) return undefined;
    const over = person.terms.filter((term) => !areTogether(term.held, held)).map(({ post }) => post);
    return excludes.find(
        (wanted) =>
            holdsPost(plan, wanted, assignment, alliance) === 'yes' &&
            !over.some((post) => isSamePost(wanted, post, alliance))
    );
}

/** A second post at another school than the holder’s own, where the rule brings one and this is another. */
function isBeyondRule(
    { brings }: Role,
    { organisation, person }: Assignment,
    held: Reference,
    alliance: Alliance | undefined
): boolean {
    if (brings.length === 0 || held.segments.length < 2) return false;
    if (brings.some((wanted) => isSamePost(wanted, held, alliance))) return false;
    const [place] = held.segments;
    return person === undefined && place.name !== organisation?.name && place.name !== organisation?.alias;
}
