/** Table rows with their columns padded by display width. */
import { columnMeaning, type ColumnMeaning } from '../items/columns.ts';
import { timeText } from './values.ts';
import { displayWidth, padTo } from './width.ts';

const ruler = /^[|｜\s:：—–-]+$/;

interface Cells {
    readonly cells: readonly string[];
    readonly isRuler: boolean;
}

function cellsOf(row: string): Cells {
    const isRuler = ruler.test(row) && /[-—–]/.test(row);
    const inner = row.trim().replace(/^[|｜]/, '');
    const parts = inner.split(/[|｜]/).map((cell) => cell.trim());
    const closed = parts.at(-1) === '';
    return { cells: closed ? parts.slice(0, -1) : parts, isRuler };
}

/** Columns whose cells are read as times. */
const timeColumns: ReadonlySet<ColumnMeaning | undefined> = new Set(['time', 'opening', 'closing'] as const);

function withTimes(table: readonly Cells[]): Cells[] {
    const meanings = table[0]?.cells.map(columnMeaning) ?? [];
    return table.map(({ cells, isRuler }) => ({
        isRuler,
        cells: cells.map((cell, column) => (timeColumns.has(meanings[column]) ? timeText(cell) : cell))
    }));
}

/** The rows of one table, each a line. A drawn line takes the width of its columns. */
export function alignedRows(rows: readonly string[]): string[] {
    const table = withTimes(rows.map(cellsOf));
    const widths: number[] = [];
    for (const { cells, isRuler } of table) {
        for (const [column, cell] of cells.entries()) {
            widths[column] = Math.max(widths[column] ?? 0, isRuler ? 1 : displayWidth(cell));
        }
    }
    return table.map(({ cells, isRuler }) =>
        ['', ...cells.map((cell, column) => cellText(cell, widths[column] ?? 0, isRuler)), '']
            .join('|')
            .replace(/^\|\|$/, '|')
    );
}

function cellText(cell: string, width: number, isRuler: boolean): string {
    if (!isRuler) {
        return ` ${padTo(cell, width)} `;
    }
    const [left, right] = [/^[:：]/.test(cell) ? ':' : '-', /.[:：]$/.test(cell) ? ':' : '-'];
    return `${left}${'-'.repeat(width)}${right}`;
}
