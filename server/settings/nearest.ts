/** The name most like the one given, for "did you mean"; nothing where none is near. */
export function nearestOf(name: string, known: readonly string[]): string | undefined {
    const wanted = name.toLowerCase();
    // Codes are so short that each is near to many others: only another letter case is taken for a slip.
    const most = wanted.length < 5 ? 0 : Math.ceil(wanted.length / 3);
    let best: string | undefined;
    let least = most + 1;
    for (const one of known) {
        const steps = distance(wanted, one.toLowerCase());
        if (steps < least) {
            best = one;
            least = steps;
        }
    }
    return best;
}

/** Letters to put in, take out or change to make one word the other. */
function distance(a: string, b: string): number {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
