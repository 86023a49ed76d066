import type { Entry } from '../../../language/items/item.ts';
import { textsOfEntry, type TextPiece } from '../../facts/texts.ts';
import type { Problem, Rule } from '../rule.ts';

/**
 * A check that looks at one stretch of running text at a time and at nothing else. What it found in an entry is kept
 * as long as the entry lives: entries outlast keystrokes elsewhere in the file and their spans move along, so that
 * only the edited one is read again.
 *
 * @param sign what a text has to hold to be worth a look
 */
export function inEachText(sign: RegExp, check: (piece: TextPiece) => Iterable<Problem>): Rule['check'] {
    const known = new WeakMap<Entry, readonly Problem[]>();
    return function* (plan) {
        for (const entry of plan.entries) {
            let problems = known.get(entry);
            if (problems === undefined) {
                problems = textsOfEntry(entry, plan)
                    .filter(({ text }) => sign.test(text))
                    .flatMap((piece) => [...check(piece)]);
                known.set(entry, problems);
            }
            yield* problems;
        }
    };
}
