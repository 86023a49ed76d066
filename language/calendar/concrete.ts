import { civil, dayOf } from './day.ts';
import type { TimeContext } from './resolve-time.ts';
import { termOf } from './school-calendar.ts';
import type { SchoolCalendar } from './school-calendar.ts';
import type { TimeSpan } from './span.ts';
import type { WrittenPoint } from './written-time.ts';

/** The calendar year that holds all of a span. */
function yearOf(span: TimeSpan | undefined): number | undefined {
    if (span === undefined || span.openStart || span.openEnd) return undefined;
    const first = civil(span.earliestStart).year;
    return first === civil(span.latestEnd).year ? first : undefined;
}

/** The year in which the school year begins that holds most of a span's days, of no more than a school year. */
function schoolYearOf(calendar: SchoolCalendar, span: TimeSpan | undefined): number | undefined {
    if (span === undefined || span.openStart || span.openEnd) return undefined;
    const middle = Math.floor((span.earliestStart + span.latestEnd) / 2);
    if (span.latestEnd - span.earliestStart > DAYS_IN_YEAR) return undefined;
    const { year } = civil(middle);
    return termOf(calendar, year, 'autumn').start <= middle ? year : year - 1;
}

const DAYS_IN_YEAR = 366;

/**
 * A point with 次年, 次月, 次日 replaced by the year, month and day they mean, counted from a reference, and 今年, 本学年
 * by the day the document bears, those that its surroundings say. Undefined where there is nothing to count from.
 */
export function concrete(
    point: WrittenPoint,
    reference: TimeSpan | undefined,
    { year, issued, period, calendar }: TimeContext
): WrittenPoint | undefined {
    const { yearOffset, monthOffset, dayOffset } = point;
    if (point.schoolYearOffset !== undefined) {
        const current = schoolYearOf(calendar, period) ?? schoolYearOf(calendar, issued);
        return current === undefined ? undefined : { ...point, schoolYear: current + point.schoolYearOffset };
    }
    if (yearOffset !== undefined && point.fromIssue) {
        const current = yearOf(issued) ?? year ?? yearOf(period);
        return current === undefined ? undefined : { ...point, year: current + yearOffset };
    }
    if (yearOffset !== undefined) {
        const base = reference === undefined ? year : civil(reference.earliestStart).year;
        if (base !== undefined) return { ...point, year: base + yearOffset };
        // 全年, 本年度: the year of the plan, where only one fits.
        return yearOffset === 0 ? point : undefined;
    }
    // 第二天（10月17日） is that day.
    const offset = point.day === undefined ? (dayOffset ?? monthOffset) : monthOffset;
    if (offset === undefined) return point;
    if (reference === undefined) return undefined;
    const start = civil(reference.earliestStart);
    const moved =
        dayOffset === undefined
            ? civil(dayOf(start.year, start.month + offset, 1))
            : civil(reference.earliestStart + offset);
    return {
        ...point,
        year: moved.year,
        month: moved.month,
        ...(dayOffset === undefined ? {} : { day: moved.day })
    };
}
