import type { Organisation } from '../../language/model/parties.ts';
import type { Plan } from '../../language/model/plan.ts';
import type { Span } from '../../language/source.ts';
import type { When } from '../../language/model/work.ts';
import { oncePerPlan } from './memo.ts';

/** A post that somebody is known to hold. */
export interface HeldPost {
    readonly organisation: Organisation | undefined;
    readonly post: string;
    /** From when to when, where it is said. */
    readonly held?: When;
    /** Where it is said. */
    readonly span: Span;
}

/** The posts of each person, by name: from the schools' label lines and from 担任. */
export const postsByPerson = oncePerPlan((plan: Plan): ReadonlyMap<string, readonly HeldPost[]> => {
    const held = new Map<string, HeldPost[]>();
    const add = (person: string, post: HeldPost): void => {
        const posts = held.get(person);
        if (posts) posts.push(post);
        else held.set(person, [post]);
    };
    const byName = new Map<string, Organisation>();
    for (const organisation of plan.organisations) {
        byName.set(organisation.name, organisation);
        if (organisation.alias) byName.set(organisation.alias, organisation);
        for (const post of organisation.posts) {
            for (const { holder, held } of post.terms)
                add(holder, { organisation, post: post.name, ...(held && { held }), span: post.span });
        }
    }
    for (const person of plan.persons) {
        for (const { post, held } of person.terms) {
            const { segments, span } = post;
            add(person.name, {
                organisation: segments.length > 1 ? byName.get(segments[0].name) : undefined,
                post: segments.at(-1)?.name ?? '',
                ...(held && { held }),
                span
            });
        }
    }
    return held;
});
