/** Finding by position in what is sorted by position. */
import type { Entry } from '../../language/items/item.ts';
import type { Plan } from '../../language/model/plan.ts';
import { rangeOf, type Span } from '../../language/source.ts';

/** The last of the sorted things that begins at or before the offset, by binary search. */
export function lastAtOrBefore<T>(
    sorted: readonly T[],
    offset: number,
    startOf: (one: T) => number
): T | undefined {
    return sorted[countUpTo(sorted, offset, startOf) - 1];
}

/** How many of the sorted things begin at or before the offset. */
export function countUpTo<T>(sorted: readonly T[], offset: number, startOf: (one: T) => number): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const one = sorted[middle];
        if (one !== undefined && startOf(one) <= offset) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/** Whether the offset lies in the span or touches one of its ends, as a cursor behind a word still means the word. */
export function touches(span: Span, offset: number): boolean {
    const { start, end } = rangeOf(span);
    return start <= offset && offset <= end;
}

/** The top-level entry the offset stands in, or directly behind. */
export function entryAt(plan: Plan, offset: number): Entry | undefined {
    const entry = lastAtOrBefore(plan.entries, offset, (one) => rangeOf(one.span).start);
    return entry !== undefined && touches(entry.span, offset) ? entry : undefined;
}

/** The entries that overlap the stretch from `start` to `end`. */
export function entriesWithin(plan: Plan, start: number, end: number): readonly Entry[] {
    const startOf = (one: Entry): number => rangeOf(one.span).start;
    const first = Math.max(countUpTo(plan.entries, start, startOf) - 1, 0);
    return plan.entries.slice(first, countUpTo(plan.entries, end, startOf));
}
