import type { Span } from '../source.ts';
import { within } from '../source.ts';
import { columnMeaning, isTimeColumn } from './columns.ts';
import type { Cell, Row } from './item.ts';
import { isTimeHeading } from './time-in-text.ts';

/** A rule between head and body, `|----|----|`: drawn, not said. */
const ruler = /^[|｜\s:：—–-]+$/;

/**
 * The cells of a table row as written, blanks around them cut off, empty ones kept so that columns do not shift.
 * Undefined for a line that only draws.
 */
export function rowOf(text: string, span: Span): Row | undefined {
    if (ruler.test(text) && /[-—–]/.test(text)) {
        return undefined;
    }
    const cells: Cell[] = [];
    let start = 1;
    for (let at = 1; at <= text.length; at += 1) {
        const sign = text[at];
        const atEnd = at === text.length;
        if (sign !== '|' && sign !== '｜' && !atEnd) {
            continue;
        }
        const raw = text.slice(start, at);
        if (!atEnd || raw.trim() !== '') {
            const leading = raw.length - raw.trimStart().length;
            const content = raw.trim();
            cells.push({
                text: content,
                span: within(span, start + leading, start + leading + content.length)
            });
        }
        start = at + 1;
    }
    return { cells, span };
}

/**
 * Whether a row heads those below it, as a week, a month or a part of the programme does: it was written as one cell, its only
 * filled cell is a time, or in a table of three columns or more its only filled cell is the first. `head` names the columns.
 */
export function isHeadingRow(row: Row, head: Row): boolean {
    if (head.cells.length < 2) {
        return false;
    }
    const filled = row.cells.filter((cell) => cell.text !== '');
    const [only, another] = filled;
    if (only === undefined || another !== undefined) {
        return only === undefined;
    }
    const column = row.cells.indexOf(only);
    if (row.cells.length === 1) {
        return true;
    }
    const meaning = columnMeaning(head.cells[column]?.text ?? '');
    const isFirst = column === 0 && head.cells.length > 2;
    return isFirst || ((column === 0 || isTimeColumn(meaning)) && isTimeHeading(only.text));
}

/** The only filled cell of a heading row; undefined for a row without any. */
export function headingCell(row: Row): Cell | undefined {
    return row.cells.find((cell) => cell.text !== '');
}
