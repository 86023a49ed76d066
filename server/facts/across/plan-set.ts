/** Plans that are looked at together, and what they have in common, kept up to date plan by plan. */
import type { Plan } from '../../../language/model/plan.ts';

export type Key = string | number;

/** A kind of thing by which plans are compared: schools by name, bookings by person and day, passages by their marks. */
export interface Shared<T> {
    /** What a plan has, each under the key that another plan must have too for the two to be compared. */
    of(plan: Plan): Iterable<readonly [key: Key, value: T]>;
    /** All that the comparison reads of a value; where it changes, plans with its key are compared again. */
    print(value: T): string;
    /** All that it reads of the plan besides; where it changes, plans with any key in common are compared again. */
    besides(plan: Plan): string;
}

/** What another plan has under a key. */
export interface Beside<T> {
    readonly plan: Plan;
    readonly value: T;
}

/** The other plans of a set, as one of them sees them. */
export interface Others {
    under<T>(shared: Shared<T>, key: Key): readonly Beside<T>[];
    /** Another object whenever something of the kind has changed in the others. */
    state(shared: Shared<unknown>): object;
}

interface Entry extends Beside<unknown> {
    readonly id: string;
}

/**
 * A set of plans, each under an identity that outlasts its changes. Putting a plan costs nothing; what it has is filed
 * when another plan is compared with it. So the plan being edited is not filed with each keystroke.
 */
export class PlanSet {
    readonly #plans = new Map<string, Plan>();
    readonly #indexes = new Map<Shared<unknown>, Index>();

    /** Whether there is anything to compare. */
    get hasSeveral(): boolean {
        return this.#plans.size > 1;
    }

    get(id: string): Plan | undefined {
        return this.#plans.get(id);
    }

    put(id: string, plan: Plan): void {
        this.#plans.set(id, plan);
    }

    remove(id: string): void {
        this.#plans.delete(id);
    }

    ids(): readonly string[] {
        return [...this.#plans.keys()];
    }

    /**
     * Files what has changed in the other plans.
     *
     * @returns the plans that have to be compared again, because something was filed, or is filed no more, under a key of theirs
     */
    bringUpToDate(except: string): ReadonlySet<string> {
        const concerned = new Set<string>();
        for (const index of this.#indexes.values()) index.follow(this.#plans, except, concerned);
        return concerned;
    }

    /** The others as the plan of this identity sees them. */
    others(id: string): Others {
        return {
            state: (shared) => this.#indexFor(shared, id).state,
            under: <T>(shared: Shared<T>, key: Key) =>
                this.#indexFor(shared, id)
                    .under(key)
                    .filter((entry) => entry.id !== id) as readonly (Entry & Beside<T>)[]
        };
    }

    #indexFor(shared: Shared<unknown>, asking: string): Index {
        const known = this.#indexes.get(shared);
        if (known) return known;
        const index = new Index(shared);
        index.follow(this.#plans, asking, new Set());
        this.#indexes.set(shared, index);
        return index;
    }
}

interface Filed {
    readonly plan: Plan;
    /** What stands under each key, as one text. */
    readonly prints: ReadonlyMap<Key, string>;
    readonly besides: string;
}

const none: readonly Entry[] = [];

/** What all plans of a set have of one kind, by key. */
class Index {
    readonly #shared: Shared<unknown>;
    readonly #byKey = new Map<Key, Entry[]>();
    readonly #filed = new Map<string, Filed>();
    state: object = {};

    constructor(shared: Shared<unknown>) {
        this.#shared = shared;
    }

    under(key: Key): readonly Entry[] {
        return this.#byKey.get(key) ?? none;
    }

    follow(plans: ReadonlyMap<string, Plan>, except: string, concerned: Set<string>): void {
        let filed = 0;
        for (const id of this.#filed.keys()) {
            if (plans.has(id)) continue;
            this.#file(id, undefined, concerned);
            filed++;
        }
        for (const [id, plan] of plans) {
            if (id === except || this.#filed.get(id)?.plan === plan) continue;
            this.#file(id, plan, concerned);
            filed++;
        }
        if (filed > 0) this.state = {};
        // What the excepted plan has now is not filed, so nobody can tell whether the changes concern it.
        if (filed > 0 && this.#filed.get(except)?.plan !== plans.get(except)) concerned.add(except);
    }

    /** Files a plan's things in the place of those of its last state; of no plan: takes them out. */
    #file(id: string, plan: Plan | undefined, concerned: Set<string>): void {
        const before = this.#filed.get(id);
        for (const key of before?.prints.keys() ?? []) this.#takeOut(key, id);
        const prints = new Map<Key, string>();
        for (const [key, value] of plan ? this.#shared.of(plan) : []) {
            const print = this.#shared.print(value);
            const other = prints.get(key);
            prints.set(key, other === undefined ? print : `${other}\n${print}`);
            if (plan) this.#add(key, { id, plan, value });
        }
        const besides = plan ? this.#shared.besides(plan) : '';
        const isAnother = before === undefined || before.besides !== besides;
        for (const key of new Set([...(before?.prints.keys() ?? []), ...prints.keys()])) {
            if (!isAnother && before.prints.get(key) === prints.get(key)) continue;
            for (const entry of this.under(key)) if (entry.id !== id) concerned.add(entry.id);
        }
        if (plan) this.#filed.set(id, { plan, prints, besides });
        else this.#filed.delete(id);
    }

    #add(key: Key, entry: Entry): void {
        const list = this.#byKey.get(key);
        if (list) list.push(entry);
        else this.#byKey.set(key, [entry]);
    }

    #takeOut(key: Key, id: string): void {
        const left = this.under(key).filter((entry) => entry.id !== id);
        if (left.length > 0) this.#byKey.set(key, left);
        else this.#byKey.delete(key);
    }
}
