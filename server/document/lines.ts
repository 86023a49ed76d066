/** How many lines a paragraph takes: broken as a Chinese paper is, between any two characters but the marks. */
import type { Measure } from './measure.ts';

/**
 * What may not be torn apart: a word of letters and digits, up to a hyphen before a letter, or one character; marks that
 * open cling to what follows, marks that close to what stands before.
 */
const PIECE =
    /[（《〈「『“‘〔【([{]*(?:(?:[0-9A-Za-z%.,:;'’!?/+]|-(?![A-Za-z]))+-?|[^（《〈「『“‘〔【([{])[，。、；：？！）》〉」』”’〕】…·,.;:?!)\]}%]*|[（《〈「『“‘〔【([{]+/gu;

/** Room for rounding, in ems: what misses a line by less stands on it. */
const SLACK = 0.05;

/**
 * Lines of a text, at least one.
 *
 * @param width of a full line, in ems of the text's own size
 * @param firstIndent by how much the first line is shorter; negative where it hangs out
 */
export function lineCount(
    text: string,
    width: number,
    { widthOf, gap }: Pick<Measure, 'widthOf' | 'gap'>,
    firstIndent = 0
): number {
    let lines = 1;
    let left = width - firstIndent;
    let before = '';
    for (const [piece] of text.matchAll(PIECE)) {
        const needed = widthOf(piece.trimEnd());
        const space = gap > 0 && scriptsMeet(before, piece) ? gap : 0;
        if (needed + space > left + SLACK && left < width) {
            lines += 1;
            left = width;
        } else {
            left -= space;
        }
        // What is longer than a line is broken wherever the line ends.
        const more = Math.max(0, Math.ceil((needed - left - SLACK) / width));
        lines += more;
        left += more * width - widthOf(piece);
        before = piece;
    }
    return lines;
}

/** Whether a Chinese character and a letter or digit stand side by side. */
function scriptsMeet(before: string, after: string): boolean {
    return (
        (/\p{sc=Han}$/u.test(before) && /^[0-9A-Za-z]/.test(after)) ||
        (/[0-9A-Za-z]$/.test(before) && /^\p{sc=Han}/u.test(after))
    );
}
