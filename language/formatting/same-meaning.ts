/** Whether two texts say the same: their entries without places, and without the wording of times and amounts. */
import type { Entry, Row } from '../items/item.ts';
import { timeText } from './values.ts';

/** Keys that hold places in the text. */
const placeKeys: ReadonlySet<string> = new Set([
    'place',
    'start',
    'end',
    'forms',
    'suggestions',
    'suggestion'
]);

/** The entries as text to compare: everything said, nothing of where, and in which form a figure was typed. */
export function meaningOf(entries: readonly Entry[]): string {
    return JSON.stringify(entries, (_, value: unknown) => comparable(value));
}

/**
 * A value of the entries for comparison, for `JSON.stringify` to go on with: an object without its places and with its
 * keys in one order, for the slots of a sentence may have been written in any; figures without their wording.
 */
export function comparable(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return value;
    }
    if ('cells' in value) {
        return { cells: (value as Row).cells.map(({ text }) => timeText(text)) };
    }
    const from = value as Readonly<Record<string, unknown>>;
    const wording = isFigure(value) ? 'text' : undefined;
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(value).sort()) {
        if (key !== wording && !isPlace(key)) {
            result[key] = from[key];
        }
    }
    return result;
}

function isPlace(key: string): boolean {
    return placeKeys.has(key) || key === 'span' || key.endsWith('Span');
}

/** A time or amount that was understood: its wording may change as long as its meaning does not. */
function isFigure(value: object): boolean {
    return (
        'dimension' in value ||
        'undetermined' in value ||
        ('text' in value && 'amount' in value) ||
        ('text' in value && 'time' in value && 'problems' in value)
    );
}
