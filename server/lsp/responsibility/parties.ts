/** Who can be responsible: units, schools, people, bodies, posts, and those known without a declaration. */
import type { ItemKind } from '../../../language/items/item.ts';
import type { Named, Plan } from '../../../language/model/plan.ts';
import { rangeOf, type Span } from '../../../language/source.ts';
import { oncePerPlan } from '../../facts/memo.ts';
import { occurrencesOf } from '../names/occurrences.ts';
import { lastAtOrBefore } from '../search.ts';

/** A place of a file where somebody is named. */
export interface PartyPlace {
    /** The same for all places of one party in all files. */
    readonly key: string;
    readonly name: string;
    readonly span: Span;
    /** Where the party is declared, if it is. */
    readonly target?: Named;
}

const kinds: ReadonlySet<ItemKind> = new Set<ItemKind>([
    ...(['school', 'unit', 'committee', 'person'] as const),
    ...(['body', 'alliance', 'set', 'category'] as const)
]);

/** The places of the plan's own file where somebody is named, by position; a post is a place of its own. */
export const partiesIn = oncePerPlan((plan: Plan): readonly PartyPlace[] => {
    const declared = occurrencesOf(plan).flatMap(({ kind, key, written, span, target }): PartyPlace[] => {
        if (kind === 'post declaration') {
            return [{ key, name: written, span }];
        }
        const named = target ?? (kind === 'reference' ? undefined : declaredAt(plan, written, span));
        if (named === undefined || !kinds.has(named.item.kind)) {
            return [];
        }
        return [
            { key, name: kind === 'post' ? `${named.name}·${written}` : named.name, span, target: named }
        ];
    });
    const builtIn = plan.references.flatMap(({ builtIn: known, reference }): PartyPlace[] => {
        const name = reference.segments.map((segment) => segment.name).join('·');
        return known === undefined ? [] : [{ key: `built in ${name}`, name, span: reference.span }];
    });
    return [...declared, ...builtIn].sort((a, b) => startOf(a) - startOf(b));
});

function startOf({ span }: PartyPlace): number {
    return rangeOf(span).start;
}

function declaredAt(plan: Plan, name: string, span: Span): Named | undefined {
    const start = rangeOf(span).start;
    return plan.names
        .all(name)
        .find(({ nameSpan }) => rangeOf(nameSpan).start <= start && start < rangeOf(nameSpan).end);
}

/** Who is named at the offset. */
export function partyAt(plan: Plan, offset: number): PartyPlace | undefined {
    const party = lastAtOrBefore(partiesIn(plan), offset, startOf);
    return party !== undefined && offset <= rangeOf(party.span).end ? party : undefined;
}
