/** How many entries at the front and at the back of two lists are equal; the two never overlap. */
export interface UnchangedEnds {
    readonly front: number;
    readonly back: number;
}

/** Finds what an edit left alone: typing changes one stretch, all before and after it stays. */
export function unchangedEnds<T>(
    before: readonly T[],
    after: readonly T[],
    same: (a: T, b: T) => boolean
): UnchangedEnds {
    const equal = (i: number, j: number): boolean => {
        const [a, b] = [before[i], after[j]];
        return a !== undefined && b !== undefined && same(a, b);
    };
    const shorter = Math.min(before.length, after.length);
    let front = 0;
    while (front < shorter && equal(front, front)) {
        front++;
    }
    let back = 0;
    while (back < shorter - front && equal(before.length - 1 - back, after.length - 1 - back)) {
        back++;
    }
    return { front, back };
}
