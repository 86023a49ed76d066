import { kindOf, type Kind, type OfKind } from '../kinds.ts';
import type { Named } from '../plan.ts';

/** Entities sorted by kind once, for those who go through one kind after the other. */
export class ByKind {
    readonly #lists = new Map<string, Named[]>();

    constructor(entities: readonly Named[]) {
        for (const entity of entities) {
            const kind = kindOf(entity) ?? '';
            const list = this.#lists.get(kind);
            if (list) {
                list.push(entity);
            } else {
                this.#lists.set(kind, [entity]);
            }
        }
    }

    /** The entities of a kind, in order. */
    of<K extends Kind>(kind: K): readonly OfKind<K>[] {
        // Sorted by that very kind when they were taken in.
        return (this.#lists.get(kind) ?? []) as readonly Named[] as readonly OfKind<K>[];
    }
}
