import { propertySpan } from '../support/property-span.ts';
import { exactValue } from '../../facts/amounts.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const fullMarks: Rule = {
    code: 'M20',
    name: 'full-marks',
    severity: 'error',
    since: '0.2.0',
    title: both('满分与各项分值之和不等', 'Full marks against the scores'),
    documentation: {
        what: both(
            '评分表写明的满分，与各一级指标的分值相加不等。',
            'The full marks of a score table differ from the sum of its top indicators.'
        ),
        why: both(
            '满分达不到或者超过，考核结果无法比较。',
            'Full marks could not be reached, or be exceeded, so results cannot be compared.'
        ),
        bad: example`
            评分 校际考核 {
                满分 «100分»
                | 指标 | 分值 |
                | 1 管理机制 | 40 |
                | 2 教学质量 | 50 |
            }
        `,
        good: example`
            评分 校际考核 {
                满分 100分
                | 指标 | 分值 |
                | 1 管理机制 | 40 |
                | 2 教学质量 | 60 |
            }
        `,
        source: both('算术；评审惯例。', 'Arithmetic; review practice.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const table of plan.scoreTables) {
            const full = exactValue(table.fullMarks);
            const points = table.lines
                .filter(({ depth }) => depth === 0)
                .map((line) => exactValue(line.points));
            if (full === undefined || points.length === 0 || points.includes(undefined)) continue;
            const sum = points.reduce<number>((all, one) => all + (one ?? 0), 0);
            if (sum === full) continue;
            yield {
                span: propertySpan(table.item, 'fullMarks') ?? table.nameSpan,
                message: both(
                    `满分${full}分，${points.length}项一级指标相加是${sum}分。请核对。`,
                    `Full marks are ${full}, the ${points.length} top indicators add up to ${sum}. Please check.`
                )
            };
        }
    }
};
