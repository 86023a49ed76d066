import { editDistance } from '../../language/model/edit-distance.ts';

/** The name most like the one given, for "did you mean"; nothing where none is near. */
export function nearestOf(name: string, known: readonly string[]): string | undefined {
    const wanted = name.toLowerCase();
    // Codes are so short that each is near to many others: only another letter case is taken for a slip.
    const most = wanted.length < 5 ? 0 : Math.ceil(wanted.length / 3);
    let best: string | undefined;
    let least = most + 1;
    for (const one of known) {
        const steps = editDistance(wanted, one.toLowerCase(), least);
        if (steps < least) {
            best = one;
            least = steps;
        }
    }
    return best;
}
