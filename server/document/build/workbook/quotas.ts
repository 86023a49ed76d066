import type { Plan } from '../../../../language/model/plan.ts';
import {
    NO_COUNT,
    quotaTables,
    rowsOf,
    type Count,
    type QuotaColumn,
    type QuotaTable
} from '../../../facts/counting/index.ts';
import { emptyCell, textOrEmpty, type Sheet, type SheetCell } from '../../sheets.ts';
import { called } from './names.ts';
import type { SheetWords } from './words.ts';

/** Columns of what is asked for at least and what is surely planned: the live difference needs their letters. */
const LEAST = 'E';
const CERTAIN = 'G';

/** A row for each quota, whom it binds, and period: what is asked for, what is planned, and what is short. */
export function quotaSheet(plan: Plan, words: SheetWords): Sheet {
    const rows = quotaTables(plan).flatMap((table) => sheetRowsOf(table, plan));
    return {
        name: words.quotas,
        columns: [
            { head: words.quota, width: 24 },
            { head: words.duty, width: 40 },
            { head: words.who, width: 24 },
            { head: words.period, width: 18 },
            { head: words.least, width: 9 },
            { head: words.most, width: 9 },
            { head: words.certain, width: 16 },
            { head: words.possible, width: 16 },
            { head: words.short, width: 10 }
        ],
        rows: rows.map((cells, index) => [...cells, shortBy(cells, index + 2)]),
        totalRows: 0
    };
}

function sheetRowsOf(table: QuotaTable, plan: Plan): SheetCell[][] {
    const { quota } = table;
    const { span } = quota.sentence;
    const duty = plan.text.slice(span.place.start + span.start, span.place.start + span.end);
    const head = [textOrEmpty(called(quota)), textOrEmpty(inOnePiece(duty, plan))];
    if (table.uncountable) {
        return [[...head, ...Array<SheetCell>(6).fill(emptyCell)]];
    }
    return rowsOf(table).flatMap(({ label, counts }) =>
        table.columns.map((column, index) => [
            ...head,
            textOrEmpty(knownAs(label, plan)),
            textOrEmpty(column.label[plan.language]),
            ...boundCells(column),
            ...countCells(counts[index] ?? NO_COUNT)
        ])
    );
}

/** The duty as the paper prints it: Chinese without the blanks that only part words of the language. */
function inOnePiece(duty: string, { language }: Plan): string {
    return duty.trim().replace(/\s+/g, language === 'zh' ? '' : ' ');
}

/** The title of an alliance, as the other sheets have it; any other name as it is. */
function knownAs(name: string, { alliances }: Plan): string {
    return alliances.find((alliance) => alliance.name === name)?.title ?? name;
}

function boundCells({ bound }: QuotaColumn): SheetCell[] {
    const { min, max } = bound.amount;
    return [
        bound.comparison === 'at-most' ? emptyCell : numberOrEmpty(min),
        bound.comparison === 'at-least' ? emptyCell : numberOrEmpty(max)
    ];
}

function countCells({ certain, possible }: Count): SheetCell[] {
    return [numberOrEmpty(certain), numberOrEmpty(possible)];
}

function numberOrEmpty(value: number | undefined): SheetCell {
    return value === undefined || !Number.isFinite(value) ? emptyCell : { kind: 'number', value };
}

/** What is surely missing of the least amount, worked out by the spreadsheet as its user goes on counting. */
function shortBy(cells: readonly SheetCell[], row: number): SheetCell {
    return cells[4]?.kind === 'number'
        ? { kind: 'formula', formula: `MAX(0,${LEAST}${row}-${CERTAIN}${row})`, format: 'number' }
        : emptyCell;
}
