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
            '表格“合计”一行的数与上面各行相加不等。',
            'The total row of a table differs from the sum of the rows above.'
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
        for (const entry of plan.entries) {
            if (entry.entry !== 'item' || entry.rows.length < 3) continue;
            const sums: (number | undefined)[] = [];
            for (const row of entry.rows.slice(1)) {
                const isTotal = /^(合计|总计|共计|total)$/i.test(row.cells[0]?.text.trim() ?? '');
                for (const [column, cell] of row.cells.entries()) {
                    if (column === 0) continue;
                    const value = numberIn(cell.text);
                    if (!isTotal) {
                        const known = column in sums ? sums[column] : 0;
                        sums[column] = known === undefined || value === undefined ? undefined : known + value;
                        continue;
                    }
                    const sum = sums[column];
                    if (sum === undefined || value === undefined || Math.abs(sum - value) < TOLERANCE)
                        continue;
                    const shown = Number(sum.toFixed(2));
                    yield {
                        span: cell.span,
                        message: both(
                            `合计写${value}，上面各行相加是${shown}。请核对。`,
                            `The total says ${value}, the rows above add up to ${shown}. Please check.`
                        ),
                        fixes: () => [replacing(cell.span, cell.text.replace(/\d+(\.\d+)?/, String(shown)))]
                    };
                }
                if (isTotal) sums.length = 0;
            }
        }
    }
};

/** Sums of decimal fractions are compared a little loosely: 0.1 + 0.2 is 0.3 in a table. */
const TOLERANCE = 0.005;

/** The one number in a cell with at most a short unit behind it; undefined for an empty cell or other text. */
function numberIn(text: string): number | undefined {
    const match = /^(\d+(?:\.\d+)?)\s*[\u4e00-\u9fff%]{0,3}$/.exec(text.trim());
    return match?.[1] === undefined ? undefined : Number(match[1]);
}
