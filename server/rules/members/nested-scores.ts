import { itemsOf } from '../../../language/items/access.ts';
import type { Cell, Item } from '../../../language/items/item.ts';
import { figureIn, sameFigure, withUnit } from '../../facts/figures.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const nestedScores: Rule = {
    code: 'M17',
    name: 'nested-scores',
    severity: 'warning',
    since: '0.2.0',
    title: both('分值与下级指标之和不等', 'Score against those below it'),
    documentation: {
        what: both(
            '评分表里一级指标的分值与它下面各项（1.1、1.2）相加不等。',
            'In a table of scores, the score of an indicator differs from the sum of those numbered below it.'
        ),
        why: both('总分对不上，学校会追问按哪个算。', 'Schools will ask which of the two holds.'),
        bad: example`
            表 考核表 {
                | 指标 | 分值 |
                | 1 管理机制 | «50» |
                | 1.1 学期计划 | 10 |
                | 1.2 联合活动 | 30 |
            }
        `,
        good: example`
            表 考核表 {
                | 指标 | 分值 |
                | 1 管理机制 | 40 |
                | 1.1 学期计划 | 10 |
                | 1.2 联合活动 | 30 |
            }
        `,
        source: both('算术；评审惯例。', 'Arithmetic; review practice.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const item of itemsOf(plan.entries)) {
            for (const { cell, number, stated, sum, parts } of scoresOf(item)) {
                if (parts < 2 || sum === undefined || sameFigure(stated, sum)) continue;
                const shown = withUnit(sum, cell.text);
                yield {
                    span: cell.span,
                    message: both(
                        `指标${number}写${cell.text.trim()}，下面${parts}项相加是${shown}。请核对。`,
                        `Indicator ${number} says ${cell.text.trim()}, the ${parts} below it add up to ${shown}. Please check.`
                    ),
                    fixes: () => [replacing(cell.span, shown)]
                };
            }
        }
    }
};

interface Score {
    readonly cell: Cell;
    /** 1, 1.2 */
    readonly number: string;
    readonly stated: number;
    /** Of the indicators one step below; undefined where one of them has no figure. */
    sum: number | undefined;
    parts: number;
}

/** The numbered rows of a table with a column of scores, what stands directly below each added up. */
function scoresOf({ rows }: Item): readonly Score[] {
    const [head, ...body] = rows;
    const column = head?.cells.findIndex((cell) => SCORE.test(cell.text.trim())) ?? -1;
    const scores = new Map<string, Score>();
    for (const { cells } of body) {
        const number = NUMBER.exec(cells[0]?.text.trim() ?? '')?.[1];
        const cell = cells[column];
        if (number === undefined || !cell) continue;
        const figure = figureIn(cell.text);
        const above = scores.get(number.split('.').slice(0, -1).join('.'));
        if (above) {
            above.parts++;
            above.sum = above.sum === undefined || !figure ? undefined : above.sum + figure.value;
        }
        if (figure) scores.set(number, { cell, number, stated: figure.value, sum: 0, parts: 0 });
    }
    return [...scores.values()];
}

const SCORE = /^(?:分值|满分|分数|得分|标准分|points|score)/i;
const NUMBER = /^(\d{1,2}(?:\.\d{1,2})*)[.、．]?(?=\s|[\u4e00-\u9fff]|$)/;
