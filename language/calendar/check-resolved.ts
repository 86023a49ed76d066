import { weekday } from './day.ts';
import { weekdayName } from './check-time.ts';
import { termOf, weekStartOf } from './school-calendar.ts';
import type { SchoolCalendar } from './school-calendar.ts';
import { civil } from './day.ts';
import { problem } from './time-problem.ts';
import type { TimeSpan } from './span.ts';
import type { TimeProblem, WrittenPoint } from './written-time.ts';

/** The week of a term with stated dates that a day lies in. */
function statedWeek(day: number, calendar: SchoolCalendar): number | undefined {
    const year = civil(day).year;
    const terms = [
        termOf(calendar, year - 1, 'autumn'),
        termOf(calendar, year - 1, 'spring'),
        termOf(calendar, year, 'autumn')
    ];
    const term = terms.find((each) => each.exact && each.start <= day && day <= each.end);
    return term === undefined ? undefined : Math.floor((day - weekStartOf(term, 1)) / 7) + 1;
}

/**
 * What shows only once a point is placed: a weekday or week number that does not fit the day, or a day its inherited
 * year does not have (29 February). `written` is the point as written, `point` with all it inherited, `hasYear` whether the text itself
 * states its year.
 */
export function checkResolved(
    written: WrittenPoint,
    point: WrittenPoint,
    hasYear: boolean,
    spans: readonly TimeSpan[],
    calendar: SchoolCalendar
): TimeProblem[] {
    if (point.day === undefined || point.suffix !== undefined || point.relative !== undefined) return [];
    const { start, end } = written;
    const [span] = spans;
    if (span === undefined) {
        const data = { day: point.day, ...(point.month === undefined ? {} : { month: point.month }) };
        return [problem('impossible-date', start, end, data)];
    }
    const day = span.earliestStart;
    const found: TimeProblem[] = [];
    const [named, ...others] = written.weekdays ?? [];
    // Where the year is written, `parseTime` has reported it.
    if (!hasYear && named !== undefined && others.length === 0 && named !== weekday(day)) {
        const data = { written: weekdayName(named), actual: weekdayName(weekday(day)) };
        found.push(problem('week-day-mismatch', start, end, data));
    }
    const week = statedWeek(day, calendar);
    if (point.week !== undefined && week !== undefined && week !== point.week) {
        found.push(problem('week-number-mismatch', start, end, { written: point.week, actual: week }));
    }
    return found;
}
