import { within } from '../../../language/source.ts';
import { timeProblemsOf } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const impossibleDate: Rule = {
    code: 'D01',
    name: 'impossible-date',
    severity: 'error',
    since: '0.1.0',
    title: both('日期不存在', 'Impossible date'),
    documentation: {
        what: both(
            '写出的日期或钟点不存在，例如6月31日。',
            'The date or hour written does not exist, such as 31 June.'
        ),
        why: both(
            '不存在的日期无法执行，也排不进日程。',
            'Nobody can act on it, and it cannot be put on a schedule.'
        ),
        bad: example`
            活动 送教 2009年«6月31日»
        `,
        good: example`
            活动 送教 2009年6月30日
        `,
        source: both('公历。', 'The calendar.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const { time, problem } of timeProblemsOf(plan)) {
            if (problem.code !== 'impossible-date' && problem.code !== 'impossible-time') continue;
            if (problem.data['week'] !== undefined) continue;
            const { month, last } = problem.data;
            const span = within(time.span, problem.start, problem.end);
            const suggestions = problem.suggestions.map((suggestion) =>
                inForm(time.text.slice(problem.start, problem.end), suggestion)
            );
            const reason =
                month !== undefined && last !== undefined
                    ? both(`${month}月只有${last}天`, `that month has only ${last} days`)
                    : both('没有这样的日期或时刻', 'there is no such date or hour');
            yield {
                span,
                message: both(
                    `“${time.text.trim()}”不存在：${reason.zh}。${problem.suggestion ? `是否${suggestions.join('或')}？` : '请改正。'}`,
                    `“${time.text.trim()}” does not exist: ${reason.en}. ${problem.suggestion ? `Did you mean ${suggestions.join(' or ')}?` : 'Please correct it.'}`
                ),
                fixes: () => suggestions.map((suggestion) => replacing(span, suggestion))
            };
        }
    }
};

/** The suggested 6月30日 as the wrong date is written: 06-30, 30 June 2024. */
function inForm(written: string, suggestion: string): string {
    const [, month, day] = /(\d+)月(\d+)日$/.exec(suggestion) ?? [];
    if (month === undefined || day === undefined) return suggestion;
    const figures = /^(\d{1,2})([-./])\d{1,2}$/.exec(written.trim());
    if (figures) {
        const [, oldMonth = '', sign = ''] = figures;
        const width = sign === '-' && oldMonth.length === 2 ? 2 : 1;
        return month.padStart(width, '0') + sign + day.padStart(width, '0');
    }
    if (!/[a-z]/i.test(written)) return suggestion;
    const name = MONTHS[Number(month) - 1] ?? '';
    return written
        .trim()
        .replace(/\d{1,2}(?!\d)/, day)
        .replace(/[a-z]{3,}/i, name);
}

const MONTHS = 'January February March April May June July August September October November December'.split(
    ' '
);
