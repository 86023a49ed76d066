/** Names in scope: one map for a plan, so that a look-up costs the same in any file. */
import type { Named } from './plan.ts';

export interface NameIndex {
    /** What a name or short name stands for; the first declaration where there are several. */
    find(name: string): Named | undefined;
    /** All declarations of a name. */
    all(name: string): readonly Named[];
    /** Every declared name in scope, imported ones included. */
    names(): readonly string[];
    /** A name close to the one given, for "did you mean". */
    nearest(name: string): string | undefined;
}
