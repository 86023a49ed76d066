/** The names in scope, by the kind of item that declares them. */
import type { ItemKind } from '../../../language/items/item.ts';
import type { NameIndex } from '../../../language/model/names.ts';
import type { Named, Plan } from '../../../language/model/plan.ts';
import { oncePerPlan } from '../../facts/memo.ts';

export interface NameInScope {
    /** The name or short name under which it can be referred to. */
    readonly name: string;
    readonly named: Named;
}

const byKind = oncePerPlan((plan): ReadonlyMap<ItemKind, readonly NameInScope[]> => {
    const found = new Map<ItemKind, NameInScope[]>();
    for (const { name, named } of namesOf(plan.names)) {
        const { kind } = named.item;
        const sameKind = found.get(kind) ?? [];
        sameKind.push({ name, named });
        found.set(kind, sameKind);
    }
    return found;
});

/** All names of an index with what each stands for. */
export function namesOf(index: NameIndex): NameInScope[] {
    return index.names().flatMap((name) => {
        const named = index.find(name);
        return named === undefined || name === '' ? [] : [{ name, named }];
    });
}

/** The names in scope that items of these kinds declare; all names where no kinds are given. */
export function namesOfKinds(plan: Plan, kinds: readonly ItemKind[] | undefined): readonly NameInScope[] {
    const known = byKind(plan);
    return [...(kinds ?? known.keys())].flatMap((kind) => known.get(kind) ?? []);
}
