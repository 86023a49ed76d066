import type { Named } from '../plan.ts';
import { kindOf } from './context.ts';

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
    of<T extends Named & { readonly kind: string }>(kind: T['kind']): readonly T[] {
        return (this.#lists.get(kind) ?? []) as unknown as readonly T[];
    }
}
