/** The layout while a planner types. */
import type { Chunk, SourceFile } from '../parsing/source-file.ts';
import { isRowAt } from '../parsing/line-start.ts';
import { formatSource, formatted, type TextChange } from './format.ts';

/** Signs after which something can be laid out: a duty, a cell, a line or an item is complete. */
export const layoutSigns = ['。', '；', '}', '｝', '|', '｜', '\n'] as const;

/**
 * The changes after a sign has been typed, given the UTF-16 offset behind it, in order. A closing brace lays out its whole
 * item; 。 and ； the line they end, a line break the line before it, a bar the rows of its table. Lines that would be
 * broken or joined are left for the next time the file is formatted: the cursor must not jump. Nothing is done where the item
 * cannot be read, and nothing inside running text or quotation marks, which the layout leaves alone.
 */
export function formatOnType(file: SourceFile, offset: number, sign: string): readonly TextChange[] {
    if (sign === '}' || sign === '｝') {
        return formatSource(file, { range: { start: offset - 1, end: offset } });
    }
    const at = sign === '\n' ? file.text.lastIndexOf('\n', offset - 1) : offset;
    const chunk = file.chunks.find(({ place, text }) => place.start < at && at <= place.start + text.length);
    if (!chunk) {
        return [];
    }
    const lines = linesOf(chunk);
    const current = lines.findIndex(({ start, end }) => start <= at && at <= end);
    const isBar = sign === '|' || sign === '｜';
    const wanted = isBar ? rowsAround(lines, current) : [current];
    return lineChanges(file, chunk, lines, new Set(wanted));
}

interface Line {
    /** Absolute offsets, line end excluded. */
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

function linesOf({ place, text }: Chunk): Line[] {
    return [...text.matchAll(/[^\r\n]+/g)].map((match) => ({
        start: place.start + match.index,
        end: place.start + match.index + match[0].length,
        text: match[0]
    }));
}

/** The rows of the table that the line stands in. */
function rowsAround(lines: readonly Line[], current: number): number[] {
    const isRow = (index: number): boolean => isRowAt(lines[index]?.text.trimStart() ?? '', 0);
    let first = current;
    let last = current;
    while (isRow(first - 1)) {
        first -= 1;
    }
    while (isRow(last + 1)) {
        last += 1;
    }
    return isRow(current) ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [];
}

/** What a line says, without blanks and whatever the width of its signs; what is laid out anew says the same. */
function keyOf(text: string): string {
    return text.normalize('NFKC').replace(/[\s。，；：、.,;:]/g, '');
}

/** The wanted lines as they stand in the chunk's layout, where one line says what they say. */
function lineChanges(
    file: SourceFile,
    chunk: Chunk,
    lines: readonly Line[],
    wanted: ReadonlySet<number>
): TextChange[] {
    const after =
        formatted(file, chunk)
            ?.split(/\r?\n/)
            .filter((line) => line.trim() !== '') ?? [];
    const changes: TextChange[] = [];
    let from = 0;
    for (const [index, line] of lines.entries()) {
        const key = keyOf(line.text);
        const found = key === '' ? -1 : after.findIndex((text, at) => at >= from && keyOf(text) === key);
        if (found < 0) {
            continue;
        }
        from = found + 1;
        const text = after[found] ?? '';
        if (wanted.has(index) && text !== line.text) {
            changes.push({ start: line.start, end: line.end, text });
        }
    }
    return changes;
}
