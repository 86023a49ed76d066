import { carryOver } from './carry-over.ts';
import { dateFields, dayFor, monthFor, weekFor } from './complete-day.ts';
import { termFor, yearFor, type Completed } from './complete-year.ts';
import { coarsestDepth, DEPTH, NO_DEPTH } from './point-depth.ts';
import { PRECISIONS } from './span.ts';
import { closedSpan } from './times-above.ts';
import type { TimeSource, TimesAbove } from './times-above.ts';
import type { WrittenPart, WrittenPoint, WrittenTime } from './written-time.ts';

/** A time with what its first point leaves out, and what that was taken from. */
export interface CompletedTime<S> {
    readonly time: WrittenTime;
    /** Empty where nothing was taken from above; of some only the year or term was taken. */
    readonly used: readonly Used<S>[];
}

/** What a time was completed from. */
export interface Used<S> {
    readonly source: S;
    readonly ofYear: boolean;
}

/**
 * A time of a table, completed from the rows above it, the headings of rows and what surrounds the table: `15日` below
 * `2024年10月`, `上午` below `10月16日`, `周三` below `第5周`, `第二天` in an agenda with a date. Where nothing above tells, the time is
 * given back as it was written.
 */
export function completeTime<S extends TimeSource>(
    time: WrittenTime,
    above: TimesAbove<S>
): CompletedTime<S> {
    const [first, ...others] = time.parts;
    if (first === undefined) return { time, used: [] };
    const inner = first.within ?? first;
    const { from, used } = completePoint(inner, above);
    if (used.length === 0) return { time, used };
    const completed = first.within ? { ...first, within: { ...first.within, from } } : { ...first, from };
    return { time: { ...time, parts: [inOneDay(completed), ...others] }, used };
}

/** 8时30分至9时 on a day that is known: one time of that day. */
function inOneDay(part: WrittenPart): WrittenPart {
    const { from, to } = part;
    if (to?.clock === undefined || from.clock === undefined || coarsestDepth(to) < DEPTH.halfDay) return part;
    const whole: WrittenPoint = { ...from, clock: { from: from.clock.from, to: to.clock.from } };
    return { from: whole, ...(part.within && { within: part.within }) };
}

function completePoint<S extends TimeSource>(
    part: WrittenPart,
    above: TimesAbove<S>
): { readonly from: WrittenPoint; readonly used: readonly Used<S>[] } {
    const from = asNumbered(part.from);
    if (from.nthDay !== undefined && from.day === undefined)
        return nthDay(part.from, from, from.nthDay, above);
    if (isCountedFromElsewhere(from)) return { from, used: [] };
    const found = completionOf({ ...part, from }, above);
    if (found === undefined) return { from, used: [] };
    const completed = { ...found.fields, ...from };
    const own = { source: found.used, ofYear: found.ofYear };
    // A month or a week that came without its year or term is completed in its turn.
    if (coarsestDepth(completed) > DEPTH.year && coarsestDepth(completed) < coarsestDepth(from)) {
        const further = completePoint({ ...part, from: completed }, above);
        return { from: further.from, used: [own, ...further.used] };
    }
    return { from: completed, used: [own] };
}

/** 第二天 is the second day of what it stands in, and the day after only where nothing has a first day. */
function asNumbered(point: WrittenPoint): WrittenPoint {
    if (point.nthDay === undefined || point.dayOffset === undefined) return point;
    const numbered: { -readonly [K in keyof WrittenPoint]: WrittenPoint[K] } = { ...point };
    delete numbered.dayOffset;
    return numbered;
}

/** 次日, 活动前10天, 每周三: counted from something else, or again and again. */
function isCountedFromElsewhere(point: WrittenPoint): boolean {
    const { relative, recurrence, standing, yearOffset, monthOffset, dayOffset, termOffset } = point;
    return (
        (relative !== undefined && relative.anchor !== 'point') ||
        [recurrence, standing, yearOffset, monthOffset, dayOffset, termOffset].some(
            (each) => each !== undefined
        )
    );
}

function completionOf<S extends TimeSource>(
    part: WrittenPart,
    above: TimesAbove<S>
): Completed<S> | undefined {
    const { from } = part;
    const depth = coarsestDepth(from);
    if (depth === DEPTH.year || depth === NO_DEPTH) return undefined;
    if (from.phaseOf === 'term' && from.season === undefined && from.termNumber === undefined) {
        return termFor(part, above);
    }
    if (depth < DEPTH.week) return yearFor(part, above);
    if (depth === DEPTH.week) {
        const inTerm = from.week !== undefined && above.weeksOf === 'term';
        return inTerm ? termFor(part, above) : monthFor(from, above);
    }
    if (depth === DEPTH.day) return monthFor(from, above);
    if (depth === DEPTH.weekday) {
        return from.nthWeekday === undefined ? weekFor(from, above) : monthFor(from, above);
    }
    return dayFor(from, above);
}

/** 第二天, counted from the day on which what encloses it surely begins. */
function nthDay<S extends TimeSource>(
    written: WrittenPoint,
    point: WrittenPoint,
    count: number,
    { headings, around }: TimesAbove<S>
): { readonly from: WrittenPoint; readonly used: readonly Used<S>[] } {
    const dated = headings.filter(({ point: each }) => each.nthDay === undefined);
    for (const source of [...dated.reverse(), ...around]) {
        const span = closedSpan(source);
        if (span === undefined || PRECISIONS.indexOf(span.precision) < PRECISIONS.indexOf('day')) continue;
        return {
            from: { ...point, ...dateFields(span.earliestStart + count - 1) },
            used: [{ source, ofYear: false }]
        };
    }
    return { from: written, used: [] };
}

/** The last point of a completed time, with what it has from those before it: what the rows below go on from. */
export function lastPointOf({ parts }: WrittenTime): WrittenPoint | undefined {
    return parts.reduce<WrittenPoint | undefined>((previous, { from, to }) => {
        const begins = carryOver(from, previous);
        return to === undefined ? begins : carryOver(to, begins);
    }, undefined);
}
