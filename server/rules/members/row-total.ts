import { itemsOf } from '../../../language/items/access.ts';
import { figureIn, sameFigure, sumBefore, totalColumn, withUnit } from '../../facts/figures.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const rowTotal: Rule = {
    code: 'M16',
    name: 'row-total',
    severity: 'warning',
    since: '0.2.0',
    title: both('表格“合计”一列不等', 'Total column of a table'),
    documentation: {
        what: both(
            '表格“合计”一列的数与同一行各年（各项）相加不等。',
            'The total column of a table differs from the sum of the figures in its row.'
        ),
        why: both(
            '经费按年列支，分年数改了，合计常常忘了改。',
            'Budgets go by years; when a year changes, the total is easily left.'
        ),
        bad: example`
            表 经费 {
                | 科目 | 2009年 | 2010年 | 合计 |
                | 交通 | 3万元 | 2万元 | «6万元» |
            }
        `,
        good: example`
            表 经费 {
                | 科目 | 2009年 | 2010年 | 合计 |
                | 交通 | 3万元 | 2万元 | 5万元 |
            }
        `,
        source: both('算术；评审惯例。', 'Arithmetic; review practice.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const { rows } of itemsOf(plan.entries)) {
            const [head, ...body] = rows;
            const column = head ? totalColumn(head) : undefined;
            if (column === undefined) continue;
            for (const row of body) {
                const cell = row.cells[column];
                const stated = cell && figureIn(cell.text);
                const sum = sumBefore(row, column);
                if (!cell || !stated || !sum || stated.unit !== sum.unit) continue;
                if (sameFigure(stated.value, sum.value)) continue;
                const shown = withUnit(sum.value, cell.text);
                yield {
                    span: cell.span,
                    message: both(
                        `合计写${cell.text.trim()}，这一行各列相加是${shown}。请核对。`,
                        `The total says ${cell.text.trim()}, the figures in this row add up to ${shown}. Please check.`
                    ),
                    fixes: () => [replacing(cell.span, shown)]
                };
            }
        }
    }
};
