import { weekday } from './day.ts';
import { applyRelative } from './apply-relative.ts';
import { DISTANT_FUTURE, DISTANT_PAST, eventSpan, periodSpan } from './span.ts';
import type { DayTime, Precision, TimeSpan } from './span.ts';
import type { Suffix, WrittenPoint } from './written-time.ts';

/** By how many days 左右 widens a time to either side, by its precision. */
const ABOUT_DAYS: Readonly<Record<Precision, number>> = {
    year: 90,
    schoolYear: 90,
    halfYear: 45,
    term: 30,
    quarter: 30,
    vacation: 14,
    month: 15,
    tenDays: 5,
    week: 4,
    day: 3,
    halfDay: 3,
    lesson: 3
};

/** The first day from `day` on that is the given day of the week. */
function nextWeekday(day: number, wanted: number): number {
    return day + ((wanted - weekday(day) + 7) % 7);
}

/** 第一个周五 of a unit; where its limits are estimates, all days it can be. */
function nthWeekday(span: TimeSpan, day: number, nth: number): TimeSpan {
    const { start, end } = span.approximate ?? { start: 0, end: 0 };
    const lastOn = (limit: number): number => limit - ((weekday(limit) - day + 7) % 7);
    const [from, to] =
        nth < 0
            ? [lastOn(span.latestEnd - end), lastOn(span.latestEnd)]
            : [
                  nextWeekday(span.earliestStart, day) + 7 * (nth - 1),
                  nextWeekday(span.earliestStart + start, day) + 7 * (nth - 1)
              ];
    return {
        ...eventSpan(from, to, from === to ? 'day' : 'week'),
        ...(span.approximate && from !== to && { approximate: { start: to - from, end: to - from } })
    };
}

/** The days of the week within a span: one span for each listed day, one stretch for 周一至周五. */
function atWeekdays(span: TimeSpan, point: WrittenPoint): TimeSpan[] {
    const { weekdays } = point;
    const [first, last] = [weekdays?.[0], weekdays?.at(-1)];
    if (weekdays === undefined || first === undefined || last === undefined) return [span];
    if (span.earliestStart === span.latestEnd) return [span];
    if (point.nthWeekday !== undefined) return [nthWeekday(span, first, point.nthWeekday)];
    const { approximate, ...stated } = span;
    const marks = approximate === undefined ? {} : { approximate };
    if (point.weekdaysThrough && span.latestEnd - span.earliestStart < 7) {
        const from = nextWeekday(span.earliestStart, first);
        return [{ ...stated, ...periodSpan(from, nextWeekday(from, last), 'day'), ...marks }];
    }
    const stretches = weekdays.flatMap((day) => {
        const from = nextWeekday(span.earliestStart, day);
        const to = span.latestEnd - ((weekday(span.latestEnd) - day + 7) % 7);
        if (from > to) return [];
        return [{ ...eventSpan(from, to, from === to ? 'day' : span.precision), ...marks }];
    });
    const [begin, end] = [stretches[0], stretches.at(-1)];
    if (!point.weekdaysThrough || begin === undefined || end === undefined) return stretches;
    const { earliestStart, latestStart } = begin;
    const latestEnd = Math.max(end.latestEnd, latestStart);
    return [
        {
            ...span,
            earliestStart,
            latestStart,
            earliestEnd: Math.max(end.earliestEnd, earliestStart),
            latestEnd
        }
    ];
}

function atDayTime(span: TimeSpan, { halfDay, lessons, clock }: WrittenPoint): TimeSpan {
    if (span.earliestStart !== span.latestEnd) return span;
    if (halfDay === undefined && lessons === undefined && clock === undefined) return span;
    const dayTime: DayTime = {
        ...(halfDay === undefined ? {} : { halfDay }),
        ...(lessons === undefined ? {} : { lessons }),
        ...(clock === undefined ? {} : { clock: inHalfDay(clock, halfDay) })
    };
    return { ...span, precision: (lessons ?? clock) ? 'lesson' : 'halfDay', dayTime };
}

const NOON = 12 * 60;

/** 下午2:30 is 14:30; an hour that is past noon in itself stays. */
function inHalfDay(
    { from, to }: NonNullable<DayTime['clock']>,
    halfDay: DayTime['halfDay']
): NonNullable<DayTime['clock']> {
    const late = (minutes: number): number =>
        (halfDay === 'afternoon' || halfDay === 'evening') && minutes < NOON ? minutes + NOON : minutes;
    return to === undefined ? { from: late(from) } : { from: late(from), to: late(to) };
}

/**
 * A time with 前 起 后 左右 applied. 前 includes the unit it stands behind (`3月15日前` may be the 15th, `9月前` may be in
 * September), so that a check against the deadline is never a false alarm.
 */
export function withSuffix(span: TimeSpan, suffix: Suffix | undefined, unit: TimeSpan | undefined): TimeSpan {
    const { earliestStart, latestStart, latestEnd, precision } = span;
    switch (suffix) {
        case 'before':
        case 'until': {
            const opening = Math.min(unit?.earliestStart ?? DISTANT_PAST, earliestStart);
            return {
                ...span,
                earliestStart: opening,
                latestStart: latestEnd,
                earliestEnd: suffix === 'until' ? earliestStart : opening,
                openStart: true
            };
        }
        case 'after':
        case 'from': {
            const closing = Math.max(unit?.latestEnd ?? DISTANT_FUTURE, latestEnd);
            return {
                ...span,
                latestStart: suffix === 'from' ? latestStart : closing,
                earliestEnd: earliestStart,
                latestEnd: closing,
                openEnd: true
            };
        }
        case 'about': {
            const off = ABOUT_DAYS[precision];
            return {
                ...span,
                earliestStart: earliestStart - off,
                latestStart: latestStart + off,
                earliestEnd: span.earliestEnd - off,
                latestEnd: latestEnd + off,
                approximate: {
                    start: (span.approximate?.start ?? 0) + off,
                    end: (span.approximate?.end ?? 0) + off
                }
            };
        }
        default:
            return span;
    }
}

/** The placed days narrowed by weekday and time of day, shifted by a distance (开学前3天) and opened by a suffix. */
export function refinePoint(spans: readonly TimeSpan[], point: WrittenPoint, unit?: TimeSpan): TimeSpan[] {
    const { relative } = point;
    return spans
        .flatMap((span) => atWeekdays(span, point))
        .map((span) => atDayTime(span, point))
        .map((span) => (relative?.anchor === 'point' ? applyRelative(span, relative) : span))
        .map((span) => withSuffix(span, point.suffix, unit));
}
