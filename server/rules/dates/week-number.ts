import { within } from '../../../language/source.ts';
import { writtenValuesOf } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const weekNumber: Rule = {
    code: 'D08',
    name: 'week-number',
    severity: 'error',
    since: '0.1.0',
    title: both('周次不存在或不符', 'Week number that cannot be'),
    documentation: {
        what: both(
            '写出的周次超出一个学期，或者与日期不符。',
            'The week number is more than a term has, or disagrees with the date.'
        ),
        why: both('学校按周次排课，周次错了活动就排错。', 'Schools schedule by week numbers.'),
        bad: example`
            活动 期中联考 2012年秋季学期«第60周»
        `,
        good: example`
            活动 期中联考 2012年秋季学期第10周
        `,
        source: both('校历。', 'The school calendar.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const time of writtenValuesOf(plan).times) {
            for (const problem of time.problems) {
                if (problem.code !== 'week-number-mismatch') continue;
                const span = within(time.span, problem.start, problem.end);
                yield {
                    span,
                    message: both(
                        `“${time.text.trim()}”的周次不对。请按校历核对。`,
                        `The week number in “${time.text.trim()}” cannot be right. Check it against the school calendar.`
                    ),
                    fixes: () => problem.suggestions.map((suggestion) => replacing(span, suggestion))
                };
            }
        }
    }
};
