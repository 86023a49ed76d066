/** Times in the cells of tables, which break between dates and never within one. */
import type { Run } from '../blocks.ts';
import { widthOf } from '../text.ts';

/** Ems of a line of a table, and of the space beside the words of a cell. */
export const TABLE_LINE = 36;
export const CELL_SPACE = 0.8;

/**
 * A time on one line, where a column of `width` ems has room for it; else on as few as it takes, broken behind a 、 and
 * before a 至.
 */
export function timeRuns(text: string, width: number): Run[] {
    const room = width - CELL_SPACE / 2;
    const lines: string[] = [];
    for (const piece of text.split(/(?<=、)|(?=至)/)) {
        const last = lines.at(-1);
        if (last !== undefined && widthOf(last + piece) <= room) lines[lines.length - 1] = last + piece;
        else if (piece !== '') lines.push(piece);
    }
    return lines.map((line, index) => ({ text: line, ...(index > 0 && { ownLine: true }) }));
}
