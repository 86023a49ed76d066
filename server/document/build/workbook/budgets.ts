import type { Plan } from '../../../../language/model/plan.ts';
import type { Budget, BudgetSum } from '../../../../language/model/provisions.ts';
import { columnLetters, emptyCell, textOrEmpty, type Sheet, type SheetCell } from '../../sheets.ts';
import { called } from './names.ts';
import type { SheetWords } from './words.ts';

/** Columns that add up those before them. */
const TOTAL = /^(合计|总计|小计|总额|total|sum)$/i;

/** A sheet for each budget, sums worked out by the spreadsheet. */
export function budgetSheets(plan: Plan, words: SheetWords): Sheet[] {
    const only = plan.budgets.length === 1;
    return plan.budgets.map((budget) => budgetSheet(budget, only ? words.budget : called(budget), words));
}

/**
 * The items with their sums in yuan, a column of totals and a row of totals, both live. Totals the plan states itself
 * are left out: a rule holds them against the items, and two totals would be added twice.
 */
function budgetSheet(budget: Budget, name: string, words: SheetWords): Sheet {
    const columns = [...new Set(budget.lines.flatMap(({ sums }) => sums.map(({ column }) => column)))].filter(
        (column) => !TOTAL.test(column.trim())
    );
    const items = budget.lines.filter(({ isTotal }) => !isTotal);
    const last = columnLetters(columns.length);
    const across = columns.length > 1;
    const rows = items.map((line, index): SheetCell[] => {
        const row = index + 2;
        const sums = columns.map((column) => sumCell(line.sums.find((sum) => sum.column === column)));
        return [textOrEmpty(line.name), ...sums, ...(across ? [money(`SUM(B${row}:${last}${row})`)] : [])];
    });
    const summed = columns.length + (across ? 1 : 0);
    const totals = Array.from({ length: summed }, (_, index) => {
        const letters = columnLetters(index + 1);
        return money(`SUM(${letters}2:${letters}${items.length + 1})`);
    });
    return {
        name,
        columns: [
            { head: words.item, width: 28 },
            ...columns.map((column) => ({ head: `${column}${words.unit}`, width: 16 })),
            ...(across ? [{ head: `${words.total}${words.unit}`, width: 16 }] : [])
        ],
        rows: items.length > 0 ? [...rows, [textOrEmpty(words.total), ...totals]] : [],
        totalRows: items.length > 0 ? 1 : 0
    };
}

function money(formula: string): SheetCell {
    return { kind: 'formula', formula, format: 'money' };
}

/** One sum in figures where the plan states one; its words where it gives a range or none. */
function sumCell(sum: BudgetSum | undefined): SheetCell {
    if (!sum) return emptyCell;
    const { min, max } = sum.amount?.yuan ?? sum.amount ?? {};
    return min !== undefined && min === max && !sum.amount?.approximate
        ? { kind: 'money', yuan: min }
        : textOrEmpty(sum.text);
}
