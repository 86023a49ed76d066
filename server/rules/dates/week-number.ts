import { within } from '../../../language/source.ts';
import { timeProblemsOf } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const weekNumber: Rule = {
    code: 'D08',
    name: 'week-number',
    severity: 'error',
    since: '0.1.0',
    title: both('周次不存在或不符', 'Week number that does not exist or does not fit'),
    documentation: {
        what: both(
            '写出的周次超出一个学期，或者与日期不符。',
            'The week number is more than a term has, or disagrees with the date.'
        ),
        why: both(
            '学校按周次排课，周次错了活动就排错。',
            'Schools plan by week numbers: with a wrong one the activity is put in the wrong week.'
        ),
        bad: example`
            校历 县校历 {
                | 学期 | 开学 | 放假 |
                | 2012年秋季学期 | 2012年9月3日 | 2013年1月18日 |
            }
            活动 期中联考 «2012年10月31日第10周»
        `,
        good: example`
            校历 县校历 {
                | 学期 | 开学 | 放假 |
                | 2012年秋季学期 | 2012年9月3日 | 2013年1月18日 |
            }
            活动 期中联考 2012年10月31日第9周
        `,
        source: both('校历。', 'The school calendar.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const { time, problem } of timeProblemsOf(plan)) {
            const beyond = problem.code === 'impossible-date' && problem.data['week'] !== undefined;
            if (problem.code !== 'week-number-mismatch' && !beyond) continue;
            const span = within(time.span, problem.start, problem.end);
            const text = time.text.slice(problem.start, problem.end);
            const actual = problem.data['actual'];
            const proper = actual === undefined ? text : text.replace(/第\s*\d+\s*周/, `第${actual}周`);
            yield {
                span,
                message: beyond
                    ? both(
                          `“${time.text.trim()}”的周次不存在：一个学期没有这么多周。请按校历核对。`,
                          `The week number in “${time.text.trim()}” does not exist: no term is that long. Check the school calendar.`
                      )
                    : both(
                          `“${time.text.trim()}”的周次与日期不符：按校历，这一天在第${actual ?? ''}周。请核对。`,
                          `The week number in “${time.text.trim()}” disagrees with the date: by the school calendar that day is in week ${actual ?? ''}. Check both.`
                      ),
                fixes: () => (proper === text ? [] : [replacing(span, proper)])
            };
        }
    }
};
