/**
 * Character classes for the terminals, as text to build patterns from.
 *
 * Ranges are spelt out and no pattern carries the `u` flag: with it the longest-match rule between keywords and
 * names fails and the lexer loses its first-character index (langium #1732).
 */

/** Digits of both widths. */
export const digit = '[0-9０-９]';

/** CJK ideographs of the basic plane, with 〇. */
const ideograph = '\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff';

/** One letter of a name: CJK, Latin, underscore. Rarer ideographs come as surrogate pairs. */
export const letter = `[A-Za-z_${ideograph}]`;
export const surrogatePair = '[\\ud840-\\ud8bf][\\udc00-\\udfff]';

/** True only where no name goes on: the end of a word. */
export const wordEnd = `(?!${letter})`;

/** Blanks within a line, full-width ones included. */
export const blank = '[ \\t\\u3000]';

/** Signs that bureaus type between the two ends of a range. */
export const rangeSign = '[—–\\-~～－至到]';

/** Chinese numerals as they stand in amounts, and in dates. */
export const numeral = '[一二两三四五六七八九十百千半数几]+';
export const dateNumeral = '[〇零○一二三四五六七八九十]';

/** Alternatives as one group. */
export function anyOf(...patterns: readonly string[]): string {
    return `(?:${patterns.join('|')})`;
}

/** The same pattern, or nothing. */
export function optional(pattern: string): string {
    return `(?:${pattern})?`;
}
