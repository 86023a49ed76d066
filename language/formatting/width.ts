/** How many columns text takes: two for Chinese characters and full-width forms, one for most others. */
const wide =
    /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const none = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

/**
 * Columns of the text by UAX 11. Characters of ambiguous width (“ ” — ·) count one, as terminals and editors set with a
 * fixed-width Latin face take them.
 */
export function displayWidth(text: string): number {
    let columns = 0;
    for (const character of text) {
        columns += widthOf(character);
    }
    return columns;
}

function widthOf(character: string): number {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x20 && code < 0x7f) {
        return 1;
    }
    if (none.test(character)) {
        return 0;
    }
    return wide.test(character) ? 2 : 1;
}

/** The text with blanks behind it until it takes `columns`. */
export function padTo(text: string, columns: number): string {
    return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
