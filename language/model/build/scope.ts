import { editDistance } from '../edit-distance.ts';
import type { Named } from '../plan.ts';
import type { Reference } from '../../items/item.ts';
import type { Head, NameIndex } from '../names.ts';

/** Collects names; a name imported yields to one of the file itself. */
export class NameMap implements NameIndex {
    readonly #byName = new Map<string, Named[]>();
    readonly #files = new Map<string, NameIndex>();
    #byLength: Map<number, string[]> | undefined;

    add(name: string, named: Named): void {
        const same = this.#byName.get(name);
        if (same) {
            same.push(named);
        } else if (name !== '') {
            this.#byName.set(name, [named]);
        }
    }

    /** Makes the names of an imported file known behind its own: `名录·西吉一小`. */
    addFile(file: string, names: NameIndex): void {
        if (!this.#files.has(file)) {
            this.#files.set(file, names);
        }
    }

    files(): readonly string[] {
        return [...this.#files.keys()];
    }

    inFile(file: string): NameIndex | undefined {
        return this.#files.get(file);
    }

    head({ segments }: Reference): Head {
        const [first, second] = segments;
        const target = this.find(first.name);
        const inFile = target || !second ? undefined : this.#files.get(first.name)?.find(second.name);
        if (second && inFile) {
            return { segment: second, target: inFile, rest: segments.slice(2) };
        }
        return { segment: first, ...(target && { target }), rest: segments.slice(1) };
    }

    has(name: string): boolean {
        return this.#byName.has(name);
    }

    find(name: string): Named | undefined {
        return this.#byName.get(name)?.[0];
    }

    all(name: string): readonly Named[] {
        return this.#byName.get(name) ?? [];
    }

    names(): readonly string[] {
        return [...this.#byName.keys()];
    }

    nearest(name: string): string | undefined {
        this.#byLength ??= groupByLength(this.#byName.keys());
        const allowed = name.length <= 5 ? 1 : 2;
        let best: string | undefined;
        let least = allowed + 1;
        for (let length = Math.max(1, name.length - allowed); length <= name.length + allowed; length += 1) {
            for (const candidate of this.#byLength.get(length) ?? []) {
                const distance = editDistance(name, candidate, least);
                if (distance < least && distance < Math.max(name.length, candidate.length)) {
                    least = distance;
                    best = candidate;
                }
            }
        }
        return best;
    }
}

function groupByLength(names: Iterable<string>): Map<number, string[]> {
    const groups = new Map<number, string[]>();
    for (const name of names) {
        const group = groups.get(name.length);
        if (group) {
            group.push(name);
        } else {
            groups.set(name.length, [name]);
        }
    }
    return groups;
}
