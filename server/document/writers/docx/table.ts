import {
    AlignmentType,
    BorderStyle,
    Paragraph,
    ShadingType,
    Table as WordTable,
    TableCell as WordCell,
    TableLayoutType,
    TableRow as WordRow,
    VerticalAlignTable,
    WidthType,
    type FileChild
} from 'docx';
import type { CellAlignment, Table, TableCell } from '../../blocks.ts';
import { placedCells, staysWithNextRow } from '../../table-grid.ts';
import { flushIndent, inFace, paragraph, textRuns, type Context } from './context.ts';
import { STYLE } from './styles.ts';

const ALIGNMENT = {
    left: AlignmentType.LEFT,
    centred: AlignmentType.CENTER,
    right: AlignmentType.RIGHT
} as const satisfies Record<CellAlignment, string>;

const FILL = { bar: '7F7F7F', head: 'EDEDED' } as const;

const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

/**
 * The table with its caption; rows never break inside, head rows repeat on every page.
 *
 * @param keepNext whether its last row stands on the page of what follows
 */
export function table(
    block: Table,
    { above: blankLines, keepNext }: { readonly above: number; readonly keepNext: boolean },
    context: Context
): FileChild[] {
    const last = block.rows.length - 1;
    const total = block.columns.reduce((sum, column) => sum + column.width, 0);
    const widths = block.columns.map((column) => Math.floor((column.width / total) * context.width));
    const rows = placedCells(block).map(
        (cells, index) =>
            new WordRow({
                cantSplit: true,
                tableHeader: index < block.headRows,
                children: cells.map(({ cell, column, columnSpan }) =>
                    tableCell(cell, index < block.headRows, {
                        width: sum(widths.slice(column, column + columnSpan)),
                        align: cell.align ?? block.columns[column]?.align ?? 'centred',
                        keepNext: staysWithNextRow(block, index) || (keepNext && index === last),
                        context
                    })
                )
            })
    );
    const above = block.caption
        ? [
              paragraph(
                  context,
                  blankLines,
                  textRuns(block.caption, inFace(context.profile.fonts.hei, context)),
                  {
                      style: STYLE.table,
                      keepNext: true
                  }
              )
          ]
        : blankParagraphs(blankLines);
    return [
        ...above,
        new WordTable({
            rows,
            columnWidths: widths,
            width: { size: sum(widths), type: WidthType.DXA },
            layout: TableLayoutType.FIXED,
            alignment: AlignmentType.CENTER,
            margins: { left: 60, right: 60, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
            borders: {
                top: RULE,
                bottom: RULE,
                left: RULE,
                right: RULE,
                insideHorizontal: RULE,
                insideVertical: RULE
            }
        })
    ];
}

/** Empty lines, where space above is wanted and what follows (a table) can have none of its own. */
function blankParagraphs(count: number): Paragraph[] {
    return Array.from({ length: count }, () => new Paragraph({ ...flushIndent() }));
}

interface CellPlace {
    readonly width: number;
    readonly align: CellAlignment;
    /** Its row stands on the page of the row below. */
    readonly keepNext: boolean;
    readonly context: Context;
}

function tableCell(cell: TableCell, head: boolean, place: CellPlace): WordCell {
    const look = head ? inFace(place.context.profile.fonts.hei, place.context) : {};
    const fill = cell.shade ? FILL[cell.shade] : undefined;
    return new WordCell({
        width: { size: place.width, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.CENTER,
        ...(cell.columnSpan && cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
        ...(cell.rowSpan && cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
        ...(fill ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill } } : {}),
        children: [
            new Paragraph({
                style: STYLE.table,
                alignment: head ? AlignmentType.CENTER : ALIGNMENT[place.align],
                ...(place.keepNext && { keepNext: true }),
                children: textRuns(cell.runs, look)
            })
        ]
    });
}

function sum(numbers: readonly number[]): number {
    return numbers.reduce((total, each) => total + each, 0);
}
