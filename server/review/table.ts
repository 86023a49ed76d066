import type { Table, TableRow } from '../document/blocks.ts';

/** A table of plain texts under a head, its columns as wide as `widths` says, texts flush left. */
export function table(
    head: readonly string[],
    rows: readonly (readonly string[])[],
    widths: readonly number[],
    caption?: string
): Table {
    return {
        kind: 'table',
        ...(caption !== undefined && { caption: [{ text: caption }] }),
        columns: head.map((_, index) => ({ width: widths[index] ?? 8, align: 'left' })),
        headRows: 1,
        rows: [head, ...rows].map(rowOf)
    };
}

function rowOf(texts: readonly string[]): TableRow {
    return { cells: texts.map((text) => ({ runs: text === '' ? [] : [{ text }] })) };
}
