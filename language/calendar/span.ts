import { dayOf } from './day.ts';
import type { Day } from './day.ts';

/** An answer that admits not knowing. Certainly so, certainly not so, or not decidable from what was written. */
export type Judgement = 'yes' | 'no' | 'maybe';

/** How exactly a time was stated, coarsest first. */
export const PRECISIONS = [
    'year',
    'schoolYear',
    'halfYear',
    'term',
    'quarter',
    'vacation',
    'month',
    'tenDays',
    'week',
    'day',
    'halfDay',
    'lesson'
] as const;
export type Precision = (typeof PRECISIONS)[number];

export type HalfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'allDay';

/** A time within the day, as far as it was stated. */
export interface DayTime {
    readonly halfDay?: HalfDay;
    /** First and last lesson of the day, both inclusive. */
    readonly lessons?: { readonly first: number; readonly last: number };
    /** Minutes since midnight; `to` is exclusive and absent where only a beginning was stated. */
    readonly clock?: { readonly from: number; readonly to?: number };
}

/**
 * A time as far as it is known: it begins on some day from `earliestStart` to `latestStart` and ends on some day from
 * `earliestEnd` to `latestEnd`, all inclusive, with earliestStart <= latestStart <= latestEnd and
 * earliestStart <= earliestEnd <= latestEnd. An event in February 2009 has (1 Feb, 28 Feb, 1 Feb, 28 Feb); the period
 * January to February 2009 has (1 Jan, 31 Jan, 1 Feb, 28 Feb).
 */
export interface TimeSpan {
    readonly earliestStart: Day;
    readonly latestStart: Day;
    readonly earliestEnd: Day;
    readonly latestEnd: Day;
    readonly precision: Precision;
    /** The beginning was left open (`3月15日前`): `earliestStart` is DISTANT_PAST or the start of the recurring unit. */
    readonly openStart?: true;
    /** The end was left open (`3月25日起`): `latestEnd` is DISTANT_FUTURE or the end of the recurring unit. */
    readonly openEnd?: true;
    /**
     * The limits themselves are estimates (左右, or terms of a calendar nobody has confirmed): `earliestStart` may be
     * too early by up to `start` days and `latestEnd` too late by up to `end` days.
     */
    readonly approximate?: { readonly start: number; readonly end: number };
    /** Time of day, for spans of a single day. */
    readonly dayTime?: DayTime;
}

/** Stands for "no beginning stated": 1 January of year 1, an ordinary number so that it survives JSON. */
export const DISTANT_PAST: Day = dayOf(1, 1, 1);
/** Stands for "no end stated": 31 December 9999. */
export const DISTANT_FUTURE: Day = dayOf(9999, 12, 31);

/** An event of unknown length somewhere from `first` to `last` (inclusive). */
export function eventSpan(first: Day, last: Day, precision: Precision): TimeSpan {
    return { earliestStart: first, latestStart: last, earliestEnd: first, latestEnd: last, precision };
}

/** A period that surely covers every day from `first` to `last` (inclusive). */
export function periodSpan(first: Day, last: Day, precision: Precision): TimeSpan {
    return { earliestStart: first, latestStart: first, earliestEnd: last, latestEnd: last, precision };
}

/** The span read as a period that covers all the days it may touch: `期限 2009年` is all of 2009. */
export function asPeriod(span: TimeSpan): TimeSpan {
    return { ...span, latestStart: span.earliestStart, earliestEnd: span.latestEnd };
}

/** The coarser of two precisions. */
export function coarser(a: Precision, b: Precision): Precision {
    return PRECISIONS.indexOf(a) <= PRECISIONS.indexOf(b) ? a : b;
}

/** From the beginning of the first span to the end of the last, at the coarsest precision among them. */
export function hullOf(spans: readonly TimeSpan[]): TimeSpan | undefined {
    const [head, ...rest] = spans;
    if (head === undefined) return undefined;
    return rest.reduce<TimeSpan>(
        (hull, span) => ({
            earliestStart: Math.min(hull.earliestStart, span.earliestStart),
            latestStart: Math.min(hull.latestStart, span.latestStart),
            earliestEnd: Math.max(hull.earliestEnd, span.earliestEnd),
            latestEnd: Math.max(hull.latestEnd, span.latestEnd),
            precision: coarser(hull.precision, span.precision),
            ...marksOf(hull, span)
        }),
        head
    );
}

/** The open marks that either span carries and the estimates of the outermost limits. */
function marksOf(a: TimeSpan, b: TimeSpan): Pick<TimeSpan, 'openStart' | 'openEnd' | 'approximate'> {
    const start = (a.earliestStart <= b.earliestStart ? a : b).approximate?.start ?? 0;
    const end = (a.latestEnd >= b.latestEnd ? a : b).approximate?.end ?? 0;
    return {
        ...((a.openStart ?? b.openStart) ? { openStart: true as const } : {}),
        ...((a.openEnd ?? b.openEnd) ? { openEnd: true as const } : {}),
        ...(start > 0 || end > 0 ? { approximate: { start, end } } : {})
    };
}

/**
 * The part of a span that can lie within the limits of a period, or undefined where none can. Used where something is
 * known to happen in that period, such as the occurrences of a recurrence.
 */
export function clipTo(span: TimeSpan, period: TimeSpan): TimeSpan | undefined {
    const earliestStart = Math.max(span.earliestStart, period.earliestStart);
    const latestEnd = Math.min(span.latestEnd, period.latestEnd);
    if (earliestStart > latestEnd) return undefined;
    const { approximate, ...stated } = span;
    const start = Math.max(0, (approximate?.start ?? 0) - (earliestStart - span.earliestStart));
    const end = Math.max(0, (approximate?.end ?? 0) - (span.latestEnd - latestEnd));
    const clamp = (day: Day): Day => Math.min(Math.max(day, earliestStart), latestEnd);
    return {
        ...stated,
        earliestStart,
        latestStart: clamp(span.latestStart),
        earliestEnd: clamp(span.earliestEnd),
        latestEnd,
        ...(start > 0 || end > 0 ? { approximate: { start, end } } : {})
    };
}
