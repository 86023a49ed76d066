/** How many entries at the front and at the back of two lists are equal; the two never overlap. */
export interface UnchangedEnds {
    readonly front: number;
    readonly back: number;
}

/** Finds what an edit left alone: typing changes one stretch, all before and after it stays. */
export function unchangedEnds(before: readonly string[], after: readonly string[]): UnchangedEnds {
    const shorter = Math.min(before.length, after.length);
    let front = 0;
    while (front < shorter && before[front] === after[front]) {
        front++;
    }
    let back = 0;
    while (back < shorter - front && before[before.length - 1 - back] === after[after.length - 1 - back]) {
        back++;
    }
    return { front, back };
}
