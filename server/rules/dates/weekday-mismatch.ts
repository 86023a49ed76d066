import { within } from '../../../language/source.ts';
import { timeProblemsOf } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const weekdayMismatch: Rule = {
    code: 'D07',
    name: 'weekday-mismatch',
    severity: 'error',
    since: '0.1.0',
    title: both('星期与日期不符', 'Weekday and date disagree'),
    documentation: {
        what: both('写出的星期不是那一天的星期。', 'The weekday written is not that of the date.'),
        why: both(
            '一半人会按星期来，一半人会按日期来。',
            'Half of the people will come by the weekday and half by the date.'
        ),
        bad: example`
            活动 送教 2009年4月10日«周四»
        `,
        good: example`
            活动 送教 2009年4月10日周五
        `,
        source: both('公历。', 'The calendar.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const { time, problem } of timeProblemsOf(plan)) {
            if (problem.code !== 'week-day-mismatch') continue;
            const span = within(time.span, problem.start, problem.end);
            const text = time.text.slice(problem.start, problem.end);
            const actual = String(problem.data['actual'] ?? problem.suggestion ?? '');
            const word = WEEKDAY.exec(text) ?? BARE.exec(text) ?? ENGLISH.exec(text) ?? SHORT.exec(text);
            const proper = word ? inWord(word, actual) : (problem.suggestion ?? text);
            const place = word ? within(span, word.index, word.index + word[0].length) : span;
            const inEnglish = english[actual.slice(-1)] ?? actual;
            yield {
                span,
                message: both(
                    `“${time.text.trim()}”的星期不对${actual ? `：这一天是${actual}` : ''}。请核对星期和日期。`,
                    `The weekday in “${time.text.trim()}” is wrong${actual ? `: that day is a ${inEnglish}` : ''}. Check both.`
                ),
                fixes: () => (proper === '' || proper === text ? [] : [replacing(place, proper)])
            };
        }
    }
};

const WEEKDAY = /(星期|周|礼拜)[一二三四五六日天]/;
/** In a column of weekdays the last sign alone says which. */
const BARE = /^()[一二三四五六日天]$/;
const ENGLISH = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/;
const SHORT = /(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?![a-z])/;

const english: Readonly<Record<string, string>> = {
    一: 'Monday',
    二: 'Tuesday',
    三: 'Wednesday',
    四: 'Thursday',
    五: 'Friday',
    六: 'Saturday',
    日: 'Sunday'
};

/** The weekday in the word the plan has for it: 星期四, 周四, 四, Thursday, Thu. */
function inWord([whole, word]: RegExpExecArray, actual: string): string {
    const inEnglish = english[actual.slice(-1)] ?? '';
    if (word === undefined) return ENGLISH.test(whole) ? inEnglish : inEnglish.slice(0, 3);
    return actual.replace(/^(?:星期|周)/, word);
}
