/** A table as it was in a workbook, a text file or on the clipboard, before anything is made of it. */
export interface Sheet {
    /** Name of the sheet, or of the file. */
    readonly name: string;
    /** Cells as text, trimmed, each on one line; rows may differ in length. */
    readonly rows: readonly (readonly string[])[];
}

/** Lines of a cell that are no longer than this are a list of names, in UTF-16 units; longer ones are a text. */
const longestName = 20;

/** A cell's text on one line: lines of names become a list, blanks are one each and none at the ends. */
export function cellText(value: unknown): string {
    const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
    // Zero-width signs and no-break blanks come along from web pages.
    const lines = text
        .replace(/[\u200b-\u200f\ufeff]/g, '')
        .split(/[\r\n\u2028]+/)
        .map((line) => line.replace(/[\s\u00a0\u3000]+/g, ' ').trim())
        .filter((line) => line !== '');
    const names = lines.every((line) => line.length <= longestName && !/[、，,；;。]/.test(line));
    return lines.join(names ? '、' : ' ');
}
