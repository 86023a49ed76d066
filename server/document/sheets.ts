/**
 * The workbook between the plan model and the writer of spreadsheets: tables of typed cells. Builders decide what
 * stands in the cells, the writer how a spreadsheet holds it.
 */
import type { Day } from '../../language/calendar/index.ts';
import type { DocumentLanguage, DocumentProperties } from './blocks.ts';

export interface Workbook {
    readonly language: DocumentLanguage;
    readonly properties: DocumentProperties;
    /** At least one. */
    readonly sheets: readonly Sheet[];
}

export interface Sheet {
    /** At most 31 characters, none of which a spreadsheet forbids; no two sheets have the same. */
    readonly name: string;
    readonly columns: readonly SheetColumn[];
    /** As many cells as columns, or fewer. */
    readonly rows: readonly (readonly SheetCell[])[];
    /** How many rows at the end add up the others and are no data, so that a filter leaves them alone. */
    readonly totalRows: number;
}

export interface SheetColumn {
    readonly head: string;
    /** In characters of the default face; a Chinese character takes two. */
    readonly width: number;
}

/** Always words, whatever they begin with, a day, a number, money in yuan, or a formula of the program's own. */
export type SheetCell =
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'day'; readonly day: Day }
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'money'; readonly yuan: number }
    | { readonly kind: 'formula'; readonly formula: string; readonly format: 'number' | 'money' }
    | { readonly kind: 'empty' };

export const emptyCell: SheetCell = { kind: 'empty' };

/** Words; an empty cell for none. */
export function textOrEmpty(text: string): SheetCell {
    return text === '' ? emptyCell : { kind: 'text', text };
}

/** The letters of a column counted from 0: A, B, … Z, AA. */
export function columnLetters(index: number): string {
    const last = String.fromCharCode(65 + (index % 26));
    return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
