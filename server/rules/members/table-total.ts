import { itemsOf } from '../../../language/items/access.ts';
import type { Row } from '../../../language/items/item.ts';
import { figureIn, isTotalWord, sameFigure, sumBefore, totalColumn, withUnit } from '../../facts/figures.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const tableTotal: Rule = {
    code: 'M15',
    name: 'table-total',
    severity: 'warning',
    since: '0.1.0',
    title: both('表格合计不等', 'Total of a table'),
    documentation: {
        what: both(
            '表格“合计”“小计”一行的数与上面各行相加不等。',
            'A row of totals or subtotals differs from the sum of the rows above.'
        ),
        why: both('合计是评审首先核对的数。', 'Totals are the first thing a reviewer adds up.'),
        bad: example`
            表 用车安排 {
                | 学校 | 车次 |
                | 甲校 | 3 |
                | 乙校 | 4 |
                | 合计 | «8» |
            }
        `,
        good: example`
            表 用车安排 {
                | 学校 | 车次 |
                | 甲校 | 3 |
                | 乙校 | 4 |
                | 合计 | 7 |
            }
        `,
        source: both('算术；评审惯例。', 'Arithmetic; review practice.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const { rows } of itemsOf(plan.entries)) {
            const totals = rows[0] && totalColumn(rows[0]);
            let part = new Sums(totals);
            let whole = new Sums(totals);
            for (const row of rows.slice(1)) {
                const head = row.cells[0]?.text ?? '';
                const isTotal = isTotalWord(head);
                if (isPart(head)) continue;
                if (!isTotal && !SUBTOTAL.test(head.trim())) {
                    part.add(row);
                    whole.add(row);
                    continue;
                }
                yield* (isTotal ? whole : part).against(row);
                part = new Sums(totals);
                if (isTotal) whole = new Sums(totals);
            }
        }
    }
};

const SUBTOTAL = /^小\s*计/;

/** 1.1 计划: a part of what stands above it, where it is counted already. */
function isPart(head: string): boolean {
    return /^\d{1,2}\.\d/.test(head.trim());
}

/** The sums of a table’s columns; a column with a cell that is no figure has none. */
class Sums {
    private readonly columns: (number | undefined)[] = [];
    /** What the total column comes to where each row’s own total is the sum of the row. */
    private mended = 0;
    private readonly totals: number | undefined;

    constructor(totals: number | undefined) {
        this.totals = totals;
    }

    add(row: Row): void {
        const { cells } = row;
        if (this.totals !== undefined)
            this.mended +=
                sumBefore(row, this.totals)?.value ?? figureIn(cells[this.totals]?.text ?? '')?.value ?? NaN;
        for (const [column, { text }] of cells.entries()) {
            const value = figureIn(text)?.value;
            const known = column in this.columns ? this.columns[column] : 0;
            this.columns[column] = known === undefined || value === undefined ? undefined : known + value;
        }
    }

    /** What a row of sums says otherwise. */
    *against({ cells }: Row): Iterable<Problem> {
        for (const [column, cell] of cells.entries()) {
            const sum = this.columns[column];
            const value = figureIn(cell.text)?.value;
            if (column === 0 || sum === undefined || value === undefined) continue;
            if (sameFigure(sum, value)) continue;
            // A row’s wrong total is told in that row; the total below may be right all the same.
            if (column === this.totals && sameFigure(this.mended, value)) continue;
            const shown = withUnit(sum, cell.text);
            yield {
                span: cell.span,
                message: both(
                    `合计写${cell.text.trim()}，上面各行相加是${shown}。请核对。`,
                    `The total says ${cell.text.trim()}, the rows above add up to ${shown}. Please check.`
                ),
                fixes: () => [replacing(cell.span, shown)]
            };
        }
    }
}
