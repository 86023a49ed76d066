/** What a plan takes from other files, so that two builds of it can be compared. */
import type { Item } from '../../language/items/item.ts';
import type { Named, Plan } from '../../language/model/plan.ts';
import { rangeOf } from '../../language/source.ts';
import { oncePerPlan } from './memo.ts';
import { isOwn } from './source.ts';

/**
 * Everything of other files that the plan knows, as one text: equal texts mean that nothing the rules look at has
 * changed there. Places are left out, so that layout and comments of a registry do not count.
 */
export const importedFacts = oncePerPlan((plan: Plan): string => {
    const items = new Map<Item, number>();
    const entities = new Set<Named>(
        [plan.organisations, plan.persons, plan.categories, plan.sets, plan.alliances].flatMap((list) =>
            list.filter((entity) => !isOwn(plan, entity.nameSpan))
        )
    );
    for (const { document, quotas, submissions, measures } of plan.frameworks) {
        [document, ...quotas, ...submissions, ...measures].forEach((entity) => entities.add(entity));
    }
    const names = plan.names.names().map((name) => {
        const meant = plan.names.all(name).filter((entity) => !isOwn(plan, entity.nameSpan));
        meant.forEach((entity) => entities.add(entity));
        return [name, meant.map(briefly)];
    });
    const told = [...entities].map((entity) => {
        if (!items.has(entity.item)) {
            items.set(entity.item, items.size);
        }
        return withoutPlaces({ ...entity, item: items.get(entity.item) });
    });
    return JSON.stringify([
        plan.imports.map(({ uri, failure, unknownNames }) => [
            uri,
            failure,
            unknownNames.map((span) => rangeOf(span).start)
        ]),
        plan.calendar,
        names,
        told,
        [...items.keys()].map(withoutPlaces)
    ]);
});

/** A copy without spans, in which other entities stand by kind and name. */
function withoutPlaces(value: object): unknown {
    return JSON.parse(
        JSON.stringify(value, (_key, inner: unknown) => {
            if (typeof inner !== 'object' || inner === null || inner === value) {
                return inner;
            }
            if ('place' in inner && 'start' in inner) {
                return undefined;
            }
            return 'item' in inner && 'nameSpan' in inner ? briefly(inner as Named) : inner;
        })
    );
}

function briefly(entity: Named): string {
    return `${'kind' in entity ? String(entity.kind) : ''} ${entity.name}`;
}
