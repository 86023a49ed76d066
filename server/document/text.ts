import type { Runs } from './blocks.ts';

/** East Asian wide and full-width characters: what takes a whole square in a Chinese face. */
const WIDE =
    /[\u1100-\u115f\u2014\u2018\u2019\u201c\u201d\u2026\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u00b7\u2460-\u24ff\u25a0-\u25ff\u2160-\u217f]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Marks that stand on the character before them. */
const MARK = /\p{M}/u;

// eslint-disable-next-line no-control-regex -- these are the characters that must go
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const UNPRINTABLE = /\p{Surrogate}|[\ufffe\uffff]/gu;

/**
 * Text that every output format can hold: line breaks and tabs become one space, other control characters go, lone
 * surrogates and the two non-characters XML forbids become U+FFFD, so that the reader sees that something was there.
 */
export function cleanText(text: string): string {
    return text.replace(BREAKS, ' ').replace(CONTROLS, '').replace(UNPRINTABLE, '\ufffd');
}

/** The words of runs without their looks, cleaned. */
export function plainText(runs: Runs): string {
    return cleanText(runs.map((run) => run.text).join(''));
}

/**
 * Width in ems of one character's size: Chinese characters and full-width marks count 1, letters and digits 0.5.
 * An estimate for placing signatures and sizing marks; line breaking itself is left to the reader's program.
 */
export function widthOf(text: string): number {
    let width = 0;
    for (const character of text) {
        width += widths.get(character) ?? newWidth(character);
    }
    return width;
}

/** Widths worked out before: a page is laid out anew at each keystroke, and the characters are always the same. */
const widths = new Map<string, number>();

function newWidth(character: string): number {
    const width = MARK.test(character) ? 0 : WIDE.test(character) ? 1 : 0.5;
    widths.set(character, width);
    return width;
}

const ENTITIES: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
};

/** What has a meaning within a line of Markdown: CommonMark, GitHub's tables, formulas. */
const MARKDOWN_MARKS = /[\\`*_[\]<>&~|$]/g;

/**
 * Text for the inside of a line of Markdown: cleaned, and its marks escaped, so that it becomes no markup, no HTML and no
 * picture that a reader's program would fetch. What has a meaning only where a line begins is left as it is.
 */
export function escapeMarkdown(text: string): string {
    return cleanText(text).replace(MARKDOWN_MARKS, '\\$&');
}

/** Text for the content and the quoted attributes of XML and HTML: cleaned, and the five marks escaped. */
export function escapeMarkup(text: string): string {
    return cleanText(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
