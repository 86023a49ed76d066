import { civil, weekday } from './day.ts';
import { definedOf, type Completed } from './complete-year.ts';
import { DEPTH, finestDepth } from './point-depth.ts';
import { closedSpan } from './times-above.ts';
import type { Day } from './day.ts';
import type { HalfDay } from './span.ts';
import type { TimeSource, TimesAbove } from './times-above.ts';
import type { WrittenPoint } from './written-time.ts';

/** A stretch of so many days has each day of the week at most once. */
const WEEK = 7;
/** In a stretch of so many days a day of the month stands for one date at most. */
const SHORTEST_MONTH = 28;

/** The fields that say a day. */
export function dateFields(day: Day): Partial<WrittenPoint> {
    const { year, month, day: ofMonth } = civil(day);
    return { year, month, day: ofMonth };
}

/** The only day of a source whose day is certain. */
function singleDayOf(source: TimeSource | undefined): Day | undefined {
    const span = closedSpan(source);
    return span !== undefined && span.earliestStart === span.latestEnd ? span.earliestStart : undefined;
}

/** The one day of a short stretch that fits; undefined where none or several do. */
function dayWithin(source: TimeSource, longest: number, fits: (day: Day) => boolean): Day | undefined {
    const span = closedSpan(source);
    if (span === undefined || span.approximate || span.latestEnd - span.earliestStart >= longest)
        return undefined;
    const days = Array.from(
        { length: span.latestEnd - span.earliestStart + 1 },
        (_, index) => span.earliestStart + index
    ).filter(fits);
    return days.length === 1 ? days[0] : undefined;
}

/** The month a source lies in, with its year as far as it is known. */
function monthFields({ point }: TimeSource): Partial<WrittenPoint> | undefined {
    const { year, schoolYear, month } = point;
    return month === undefined ? undefined : definedOf({ year, schoolYear, month });
}

/** The sources from near to far: the row above, the headings, what surrounds the table. */
function upwards<S extends TimeSource>({ last, headings, around }: TimesAbove<S>): S[] {
    const inside = [...headings].reverse();
    return [...(last === undefined || headings.includes(last) ? [] : [last]), ...inside, ...around];
}

/** The month of `15日`, `中旬`, and of a week counted in the month. */
export function monthFor<S extends TimeSource>(
    point: WrittenPoint,
    above: TimesAbove<S>
): Completed<S> | undefined {
    const { headings, around, last } = above;
    const inside = [...headings].reverse();
    if (point.day !== undefined) {
        const { day } = point;
        for (const source of [...inside, ...around]) {
            const found = dayWithin(source, SHORTEST_MONTH, (each) => civil(each).day === day);
            if (found !== undefined) return { fields: dateFields(found), used: source, ofYear: false };
        }
    }
    const inMonth = inside.find((source) => !source.stretch && source.point.month !== undefined);
    const source = inMonth ?? (last?.point.month === undefined ? undefined : last);
    const fields = source && monthFields(source);
    if (source !== undefined && fields !== undefined) return { fields, used: source, ofYear: false };
    // A table about one month: 2024年10月.
    for (const each of around) {
        const span = closedSpan(each);
        const [from, to] = span ? [civil(span.earliestStart), civil(span.latestEnd)] : [];
        if (from !== undefined && to !== undefined && from.year === to.year && from.month === to.month) {
            return { fields: { year: from.year, month: from.month }, used: each, ofYear: false };
        }
    }
    return undefined;
}

/** The week, or the very day, of `周三`. */
export function weekFor<S extends TimeSource>(
    point: WrittenPoint,
    above: TimesAbove<S>
): Completed<S> | undefined {
    const [wanted, ...others] = point.weekdays ?? [];
    const one = wanted !== undefined && others.length === 0 ? wanted : undefined;
    const inside = weekInside(one, above);
    if (inside !== undefined) return inside;
    // Days that are known go before the estimated ones of a week whose term no calendar states.
    for (const source of above.around) {
        const day = one === undefined ? undefined : dayWithin(source, WEEK, (each) => weekday(each) === one);
        if (day !== undefined) return { fields: dateFields(day), used: source, ofYear: false };
    }
    for (const source of above.around) {
        const fields = weekFields(source);
        if (fields !== undefined) return { fields, used: source, ofYear: false };
    }
    const [nearest] = above.around;
    return above.weekly && nearest !== undefined && point.nthWeekday === undefined
        ? { fields: { recurrence: { every: 1, unit: 'week' } }, used: nearest, ofYear: false }
        : undefined;
}

/** The week, or the day, by the row above and the headings of rows. */
function weekInside<S extends TimeSource>(
    one: number | undefined,
    above: TimesAbove<S>
): Completed<S> | undefined {
    for (const source of upwards({ ...above, around: [] })) {
        const isStretch = source.span?.earliestStart !== source.span?.latestEnd;
        const found = one === undefined ? undefined : dayWithin(source, WEEK, (day) => weekday(day) === one);
        if (found !== undefined && isStretch) {
            return { fields: dateFields(found), used: source, ofYear: false };
        }
        const week = weekFields(source);
        if (week !== undefined) return { fields: week, used: source, ofYear: false };
        const isDay = source === above.last && finestDepth(source.point) >= DEPTH.day;
        const day = isDay ? singleDayOf(source) : undefined;
        if (day !== undefined && one !== undefined && source.point.recurrence === undefined) {
            return { fields: dateFields(day - weekday(day) + one), used: source, ofYear: false };
        }
        const inMonth = above.headings.includes(source) && !source.stretch ? monthFields(source) : undefined;
        if (inMonth !== undefined) return { fields: inMonth, used: source, ofYear: false };
    }
    return undefined;
}

/** The week a source states, without a day in it. */
function weekFields({ point, stretch }: TimeSource): Partial<WrittenPoint> | undefined {
    const { week, weekdays, day, month, year, schoolYear, season, termNumber } = point;
    return week === undefined || weekdays !== undefined || day !== undefined || stretch
        ? undefined
        : definedOf({ week, month, year, schoolYear, season, termNumber });
}

/** The day of `上午`, `第3节`, `9:20—10:00`; of a clock time the half day too, as far as it fits. */
export function dayFor<S extends TimeSource>(
    point: WrittenPoint,
    above: TimesAbove<S>
): Completed<S> | undefined {
    for (const source of upwards(above)) {
        const halfDay = finestDepth(point) > DEPTH.halfDay ? halfDayFor(point, source.point) : {};
        const day = singleDayOf(source);
        if (day !== undefined)
            return { fields: { ...dateFields(day), ...halfDay }, used: source, ofYear: false };
        const { recurrence, week, weekdays, month, year, schoolYear, season, termNumber } = source.point;
        if (weekdays !== undefined && !source.stretch) {
            const fields = { recurrence, week, weekdays, month, year, schoolYear, season, termNumber };
            return { fields: { ...definedOf(fields), ...halfDay }, used: source, ofYear: false };
        }
    }
    return undefined;
}

/** 上午 above 9:20, 下午 above 2:30; an hour that cannot lie in the half day has left it. */
function halfDayFor(point: WrittenPoint, { halfDay }: WrittenPoint): Partial<WrittenPoint> {
    if (halfDay === undefined || point.halfDay !== undefined) return {};
    const from = point.clock?.from;
    return from === undefined ||
        HOURS[halfDay].some(([first, last]) => from >= first * 60 && from < last * 60)
        ? { halfDay }
        : {};
}

/** The hours a part of the day can begin in, as they are written: 2:30 or 14:30 of an afternoon. */
const HOURS: Readonly<Record<HalfDay, readonly (readonly [number, number])[]>> = {
    morning: [[5, 12.5]],
    noon: [[11, 15]],
    afternoon: [
        [0, 6.5],
        [12, 19]
    ],
    evening: [
        [5, 12],
        [17, 24]
    ],
    allDay: []
};
