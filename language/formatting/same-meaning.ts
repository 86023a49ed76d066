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
    return JSON.stringify(entries, (key, value: unknown) => {
        if (placeKeys.has(key) || key === 'span' || key.endsWith('Span')) {
            return undefined;
        }
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? comparable(value)
            : value;
    });
}

/** Keys in one order, for the slots of a sentence may have been written in any; figures without their wording. */
function comparable(value: object): object {
    if ('cells' in value) {
        return { cells: (value as Row).cells.map(({ text }) => timeText(text)) };
    }
    const skipped = isFigure(value) ? 'text' : undefined;
    const entries = Object.entries(value).filter(([key]) => key !== skipped);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
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
