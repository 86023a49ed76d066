import { carryThrough } from './carry-over.ts';
import { dayOf, daysInMonth, weekday } from './day.ts';
import { problem } from './time-problem.ts';
import type { ReadPoint } from './time-draft.ts';
import type { TimeProblem, WrittenPart, WrittenPoint } from './written-time.ts';

const WEEKDAY_SIGNS = '一二三四五六日';
/** Half a year: no term has more weeks, and a higher number is a slip of the pen. */
const MAX_WEEK = 26;

/** 周三 for 3 (1 Monday to 7 Sunday). */
export function weekdayName(day: number): string {
    return `周${WEEKDAY_SIGNS.charAt(day - 1)}`;
}

/** The points of the parts in order, completed from the ones before them. */
function completed(parts: readonly WrittenPart[]): WrittenPoint[] {
    return carryThrough(parts).flatMap(({ from, to, within }, index) => [
        ...(within && parts[index]?.within ? completed([within]) : []),
        from,
        ...(to === undefined ? [] : [to])
    ]);
}

function checkMonth(month: number, place: readonly [number, number]): TimeProblem[] {
    if (month >= 1 && month <= 12) return [];
    return [problem('impossible-date', place[0], place[1], { month })];
}

/**
 * A day its month does not have. The text concerned is month and day where both are written in the point, so that each
 * suggestion is a whole replacement: 4月31日 becomes 4月30日 or 5月1日.
 */
function checkDay(point: WrittenPoint, read: ReadPoint): TimeProblem[] {
    const { year, month, day } = point;
    const place = read.places.get('day');
    if (day === undefined || place === undefined || (month !== undefined && (month < 1 || month > 12)))
        return [];
    const last = month === undefined ? 31 : daysInMonth(year ?? 2000, month);
    if (day >= 1 && day <= last) return [];
    const start = read.places.get('month')?.[0] ?? place[0];
    const data = {
        day,
        last,
        ...(month === undefined ? {} : { month }),
        ...(year === undefined ? {} : { year })
    };
    if (month === undefined) return [problem('impossible-date', place[0], place[1], data)];
    const written = read.places.has('month');
    const near = day < 1 ? [`${month}月1日`] : [`${written ? `${month}月` : ''}${last}日`];
    const next = month === 12 ? [] : [`${month + 1}月1日`];
    return [problem('impossible-date', start, place[1], data, day < 1 ? near : [...near, ...next])];
}

function checkWeekday(point: WrittenPoint, read: ReadPoint): TimeProblem[] {
    const place = read.places.get('weekday');
    const { year, month, day, weekdays } = point;
    if (place === undefined || year === undefined || month === undefined || day === undefined) return [];
    if (month > 12 || day > daysInMonth(year, month)) return [];
    const actual = weekday(dayOf(year, month, day));
    if (weekdays === undefined || weekdays.length !== 1 || weekdays[0] === actual) return [];
    const data = { written: weekdayName(weekdays[0] ?? 0), actual: weekdayName(actual) };
    return [problem('week-day-mismatch', place[0], place[1], data, [weekdayName(actual)])];
}

function checkClock(point: WrittenPoint, read: ReadPoint): TimeProblem[] {
    const place = read.places.get('clock');
    if (place === undefined || point.clock === undefined) return [];
    const { from, to } = point.clock;
    if (from > 1440 || (to ?? 0) > 1440) return [problem('impossible-time', place[0], place[1], { from })];
    if (to !== undefined && to <= from)
        return [problem('end-before-start', place[0], place[1], { from, to })];
    return [];
}

function checkPoint(point: WrittenPoint, read: ReadPoint): TimeProblem[] {
    const month = read.places.get('month');
    const week = read.places.get('week');
    const impossibleWeek = point.week !== undefined && (point.week === 0 || point.week > MAX_WEEK);
    return [
        ...(month !== undefined && point.month !== undefined ? checkMonth(point.month, month) : []),
        ...checkDay(point, read),
        ...checkWeekday(point, read),
        ...checkClock(point, read),
        ...(week !== undefined && impossibleWeek
            ? [problem('impossible-date', week[0], week[1], { week: point.week ?? 0 })]
            : [])
    ];
}

/** Year, month and day as one comparable number, as far as both points state them. */
function compareWritten(from: WrittenPoint, to: WrittenPoint): number {
    const fields = ['year', 'month', 'day'] as const;
    for (const field of fields) {
        const [a, b] = [from[field], to[field]];
        if (a === undefined || b === undefined) return 0;
        if (a !== b) return a - b;
    }
    return 0;
}

/** A range whose end lies before its beginning. Without a written year it runs into the next year instead (9月至1月). */
function checkOrder(part: WrittenPart, written: WrittenPart): TimeProblem[] {
    const { from, to } = part;
    if (
        to === undefined ||
        written.to === undefined ||
        from.year === undefined ||
        to.yearOffset !== undefined
    ) {
        return [];
    }
    if (compareWritten(from, to) <= 0) return [];
    const nextYear = written.to.year === undefined && written.to.month !== undefined;
    const { start, end } = written.to;
    const suggestion = `${from.year + 1}年${to.month ?? 1}月${to.day === undefined ? '' : `${to.day}日`}`;
    return [problem('end-before-start', start, end, { year: from.year }, nextYear ? [suggestion] : [])];
}

/** What is impossible or contradictory in a time already read. */
export function checkTime(parts: readonly WrittenPart[], points: readonly ReadPoint[]): TimeProblem[] {
    const whole = completed(parts);
    const found = points.flatMap((read, index) => {
        const point = whole[index];
        return point === undefined ? [] : checkPoint(point, read);
    });
    const carried = carryThrough(parts);
    return [...found, ...parts.flatMap((part, index) => checkOrder(carried[index] ?? part, part))];
}
