import type { Table } from '../../blocks.ts';
import { escapeMarkup } from '../../text.ts';
import { placedCells, type PlacedCell } from '../../table-grid.ts';
import type { Elements } from './elements.ts';

/** The table element; column widths are classes `w-1` to `w-100`, because style attributes are not allowed. */
export function table(block: Table, elements: Elements): string {
    const total = block.columns.reduce((sum, column) => sum + column.width, 0);
    const columns = block.columns.map((column) => {
        const percent = Math.max(1, Math.min(100, Math.round((column.width / total) * 100)));
        return elements.empty('col', { class: `w-${percent}` });
    });
    const rows = placedCells(block).map((cells, index) => {
        const content = cells.map((cell) => tableCell(cell, index < block.headRows, block, elements));
        return elements.element('tr', { source: block.rows[index]?.source }, content.join(''));
    });
    const caption = block.caption ? elements.element('caption', {}, elements.runs(block.caption)) : '';
    const head = rows.slice(0, block.headRows).join('\n');
    const body = rows.slice(block.headRows).join('\n');
    return (
        `<table>${caption}<colgroup>${columns.join('')}</colgroup>` +
        `${head ? `<thead>\n${head}\n</thead>` : ''}<tbody>\n${body}\n</tbody></table>`
    );
}

function tableCell(placed: PlacedCell, head: boolean, block: Table, elements: Elements): string {
    const { cell, column, columnSpan, rowSpan } = placed;
    const align = head ? 'centred' : (cell.align ?? block.columns[column]?.align ?? 'centred');
    const other: Record<string, string> = {
        ...(columnSpan > 1 ? { colspan: `${columnSpan}` } : {}),
        ...(rowSpan > 1 ? { rowspan: `${rowSpan}` } : {}),
        ...(head ? { scope: columnSpan > 1 ? 'colgroup' : 'col' } : {})
    };
    const unseen = cell.meaning
        ? elements.element('span', { class: 'unseen' }, escapeMarkup(cell.meaning))
        : '';
    const look = cell.shade ? `${align} ${cell.shade}` : align;
    const content = elements.runs(cell.runs) + unseen;
    return elements.element(head ? 'th' : 'td', { class: look, other, source: cell.source }, content);
}
