import type { Table, TableCell } from './blocks.ts';

/** A cell with the column it begins in (from 0) and its extent within the table. */
export interface PlacedCell {
    readonly cell: TableCell;
    readonly column: number;
    readonly columnSpan: number;
    readonly rowSpan: number;
}

/**
 * Whether a row stands on the page of the row below it: the head and a heading of some rows, the first row below the
 * head, so that no head stands over one row alone, and the last but one, so that the last does not go over alone.
 */
export function staysWithNextRow({ rows, headRows }: Table, index: number): boolean {
    const grouped = rows[index]?.cells.some(({ shade }) => shade === 'head') === true;
    return (
        index < headRows ||
        grouped ||
        (index < rows.length - 1 && (index === headRows || index === rows.length - 2))
    );
}

const EMPTY: TableCell = { runs: [] };

/**
 * The cells of each row with their columns worked out, spans cut to the table's edges, rows that are too short
 * filled with empty cells and cells beyond the last column left out, so that every writer prints a rectangle.
 */
export function placedCells(table: Table): PlacedCell[][] {
    const width = table.columns.length;
    const coveredUntil = new Array<number>(width).fill(0);
    return table.rows.map((row, at) => {
        const placed: PlacedCell[] = [];
        const waiting = [...row.cells];
        for (let column = 0; column < width; column++) {
            if ((coveredUntil[column] ?? 0) > at) continue;
            const cell = waiting.shift() ?? EMPTY;
            let free = 1;
            while (column + free < width && (coveredUntil[column + free] ?? 0) <= at) free++;
            const columnSpan = Math.max(1, Math.min(cell.columnSpan ?? 1, free));
            const rowSpan = Math.max(1, Math.min(cell.rowSpan ?? 1, table.rows.length - at));
            coveredUntil.fill(at + rowSpan, column, column + columnSpan);
            placed.push({ cell: { ...cell, columnSpan, rowSpan }, column, columnSpan, rowSpan });
            column += columnSpan - 1;
        }
        return placed;
    });
}
