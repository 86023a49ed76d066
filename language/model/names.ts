/** Names in scope: one map for a plan, so that a look-up costs the same in any file. */
import type { Reference, Segment } from '../items/item.ts';
import type { Named } from './plan.ts';

/** What a reference begins with. */
export interface Head {
    /** The segment that names something: the first, or the second behind the name of an imported file. */
    readonly segment: Segment;
    readonly target?: Named;
    /** The segments behind it: a post. */
    readonly rest: readonly Segment[];
}

export interface NameIndex {
    /** Reads `西吉一小·校长` and `名录·西吉一小·校长`: a name of the plan goes before the name of a file. */
    head(reference: Reference): Head;
    /** What a name or short name stands for; the first declaration where there are several. */
    find(name: string): Named | undefined;
    /** All declarations of a name. */
    all(name: string): readonly Named[];
    /** The files that are imported, by the names that stand before theirs: 名录 for “../名录.alliance”. */
    files(): readonly string[];
    /** The names that an imported file declares itself, to be written behind its own; undefined for no such file. */
    inFile(file: string): NameIndex | undefined;
    /** Every declared name in scope, imported ones included. */
    names(): readonly string[];
    /** A name close to the one given, for "did you mean". */
    nearest(name: string): string | undefined;
}
