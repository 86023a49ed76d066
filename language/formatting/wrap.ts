/** Long lists over several lines. */
import type { InlineText } from './inline.ts';
import { displayWidth } from './width.ts';

/** Columns of the longest line that a list may make, the indent included: fifty full-width characters. */
const widest = 100;

/**
 * The text with its list going on on further lines where it would be wider than a line, each as full as can be.
 *
 * @param column where the text begins, in columns of half width
 * @param hang the blanks before each further line
 */
export function wrapped({ text, breaks }: InlineText, column: number, hang: string): string {
    if (breaks.length === 0 || text.includes('\n') || column + displayWidth(text) <= widest) {
        return text;
    }
    const parts = [...breaks, text.length].map((end, index) => text.slice(breaks[index - 1] ?? 0, end));
    let result = '';
    let at = column;
    for (const part of parts) {
        const width = displayWidth(part);
        if (result !== '' && at + width > widest) {
            result = `${result.trimEnd()}\n${hang}${part.trimStart()}`;
            at = hang.length + displayWidth(part.trimStart());
        } else {
            result += part;
            at += width;
        }
    }
    return result;
}
