import { describe, expect, it } from 'vitest';
import type { Table, TableCell } from '../../../server/document/blocks.ts';
import { placedCells, staysWithNextRow } from '../../../server/document/table-grid.ts';

const cell = (text: string, span: Partial<TableCell> = {}): TableCell => ({ runs: [{ text }], ...span });

function places(rows: TableCell[][], columns: number): string[][] {
    const table: Table = {
        kind: 'table',
        headRows: 0,
        columns: Array.from({ length: columns }, () => ({ width: 1 })),
        rows: rows.map((cells) => ({ cells }))
    };
    return placedCells(table).map((row) =>
        row.map(
            (each) => `${each.cell.runs[0]?.text ?? ''}@${each.column}+${each.columnSpan}x${each.rowSpan}`
        )
    );
}

describe('table grid', () => {
    it('places cells beside and below spans', () => {
        expect(
            places(
                [
                    [cell('a', { rowSpan: 2 }), cell('b', { columnSpan: 2 })],
                    [cell('c'), cell('d')]
                ],
                3
            )
        ).toEqual([
            ['a@0+1x2', 'b@1+2x1'],
            ['c@1+1x1', 'd@2+1x1']
        ]);
    });

    it('fills short rows and cuts long ones', () => {
        expect(places([[cell('a')], [cell('b'), cell('c'), cell('d')]], 2)).toEqual([
            ['a@0+1x1', '@1+1x1'],
            ['b@0+1x1', 'c@1+1x1']
        ]);
    });

    it('cuts spans at the edges of the table', () => {
        expect(places([[cell('a', { columnSpan: 9, rowSpan: 9 })]], 2)).toEqual([['a@0+2x1']]);
    });

    it('does not let a wide cell run over one that hangs from above', () => {
        expect(places([[cell('a'), cell('b', { rowSpan: 2 })], [cell('c', { columnSpan: 2 })]], 2)).toEqual([
            ['a@0+1x1', 'b@1+1x2'],
            ['c@0+1x1']
        ]);
    });
});

describe('a row of a table', () => {
    const staying = (rows: number, headRows: number, heads: readonly number[] = []): number[] => {
        const table: Table = {
            kind: 'table',
            headRows,
            columns: [{ width: 1 }],
            rows: Array.from({ length: rows }, (_, at) => ({
                cells: [cell('a', heads.includes(at) ? { shade: 'head' } : {})]
            }))
        };
        return table.rows.flatMap((_, index) => (staysWithNextRow(table, index) ? [index] : []));
    };

    it('stays with the next where it heads, is the first below the head or the last but one', () => {
        expect(staying(8, 2)).toEqual([0, 1, 2, 6]);
        expect(staying(8, 1, [4])).toEqual([0, 1, 4, 6]);
    });

    it('is not kept with what follows the table', () => {
        expect(staying(2, 1)).toEqual([0]);
        expect(staying(1, 0)).toEqual([]);
    });
});
