import { applyRelative } from './apply-relative.ts';
import { checkResolved } from './check-resolved.ts';
import { carryThrough } from './carry-over.ts';
import { concrete } from './concrete.ts';
import { civil } from './day.ts';
import { inYearOfPlan } from './year-of-plan.ts';
import { placePart, placeRange, rangeOf } from './resolve-part.ts';
import type { Frame } from './place-point.ts';
import { expandPart } from './recurrences.ts';
import { termOf } from './school-calendar.ts';
import type { SchoolCalendar, Season, Term } from './school-calendar.ts';
import { withSuffix } from './refine-point.ts';
import { asPeriod, DISTANT_FUTURE, DISTANT_PAST, hullOf, periodSpan } from './span.ts';
import type { TimeSpan } from './span.ts';
import type { Recurrence, TimeProblem, WrittenPart, WrittenPoint, WrittenTime } from './written-time.ts';

/** What a written time leaves to its surroundings. */
export interface TimeContext {
    readonly calendar: SchoolCalendar;
    /** The year to use where none is written, for instance that of the schedule an entry stands in. */
    readonly year?: number;
    /** The plan's period: recurrences expand in it, and a missing year is taken from it where only one fits. */
    readonly period?: TimeSpan;
    /** What relative times count from. */
    readonly anchor?: TimeSpan;
    /** The day the document bears: 自印发之日起, 即日起. */
    readonly issued?: TimeSpan;
    /** The time as it was written, where it has been completed from the rows above it. */
    readonly asWritten?: WrittenTime;
}

/** What a written time means. */
export interface ResolvedTime {
    readonly time: WrittenTime;
    /** One for each date listed, recurrences expanded, in the order written. */
    readonly spans: readonly TimeSpan[];
    /** From the first beginning to the last end; for alternatives whatever may be meant. */
    readonly hull?: TimeSpan;
    readonly recurring: boolean;
    /** Only one of the spans is meant (或). */
    readonly alternatives: boolean;
    readonly undetermined: boolean;
    readonly provisional: boolean;
    /** A year, term or month is missing and could not be inherited. */
    readonly missingYear: boolean;
    /** A relative time without anything to count from. */
    readonly missingAnchor: boolean;
    /** A year or term was taken from the context. */
    readonly inheritedYear: boolean;
    /** What shows only in its context: weekday or week number against the day; offsets as in `TimeProblem`. */
    readonly problems: readonly TimeProblem[];
}

/** What resolving found missing or inherited. */
export interface Flags {
    missingYear: boolean;
    missingAnchor: boolean;
    inheritedYear: boolean;
}

/** More candidate years than this means that nothing can be inherited. */
const MAX_YEARS = 40;

function touches(span: TimeSpan, period: TimeSpan): boolean {
    return span.earliestStart <= period.latestEnd && span.latestEnd >= period.earliestStart;
}

/** Years or terms of the period, as frames to try for a point that lacks one. */
function candidates(need: string, { calendar, period, year }: TimeContext): Frame[] {
    if (period === undefined || period.openStart || period.openEnd) return [];
    const [first, last] = [civil(period.earliestStart), civil(period.latestEnd)];
    const span = last.year - first.year;
    if (span > MAX_YEARS) return [];
    const years = Array.from({ length: span + 1 }, (_, index) => first.year + index);
    if (need === 'year') return years.map((each) => ({ calendar, year: each }));
    if (need === 'month') {
        const months = span * 12 + last.month - first.month;
        return months === 0 ? [{ calendar, year: first.year, month: first.month }] : [];
    }
    if (need !== 'term')
        return first.year === last.year && period.earliestStart === period.latestEnd
            ? [{ calendar, unit: period }]
            : [];
    const seasons: readonly Season[] = ['autumn', 'spring'];
    return [first.year - 1, ...years]
        .flatMap((begins) => seasons.map((season): Term => termOf(calendar, begins, season)))
        .filter((term) => term.start <= period.latestEnd && term.end >= period.earliestStart)
        .filter((term) => year === undefined || civil(term.start).year === year)
        .map((term) => ({ calendar, term }));
}

/** Places a part with the one year or term of the context that fits. */
function inherit(part: WrittenPart, need: string, context: TimeContext, flags: Flags): TimeSpan[] {
    const { calendar, period, year } = context;
    if (need === 'year' && year !== undefined) {
        const spans = placePart(part, { calendar, year });
        if (typeof spans !== 'string') {
            flags.inheritedYear = true;
            return spans;
        }
    }
    const bare: WrittenPart = withoutSuffix(part);
    const known = candidates(need, context);
    const touching = known.filter((frame) => {
        const spans = placePart(bare, frame);
        return (
            typeof spans !== 'string' && period !== undefined && spans.some((span) => touches(span, period))
        );
    });
    // A date of a plan that lies in one year and does not touch its period is outside of it, not without a year.
    const fitting = touching.length === 0 && need === 'year' && known.length === 1 ? known : touching;
    const [only] = fitting;
    const spans = fitting.length === 1 && only !== undefined ? placePart(part, only) : need;
    if (typeof spans === 'string') {
        flags.missingYear = true;
        return [];
    }
    flags.inheritedYear = true;
    return spans;
}

/** Open sides would touch every period, so a year is looked for without them. */
function withoutSuffix(part: WrittenPart): WrittenPart {
    const from: { -readonly [K in keyof WrittenPoint]: WrittenPoint[K] } = { ...part.from };
    delete from.suffix;
    return { ...part, from };
}

/** 即日起 is open; 即日起至12月底 is a range from the day counted. */
function resolveRelative(
    part: WrittenPart,
    span: TimeSpan,
    { calendar }: TimeContext,
    flags: Flags
): TimeSpan[] {
    if (part.to === undefined) return [withSuffix(span, part.from.suffix, undefined)];
    const range = placeRange(span, part.to, { calendar });
    if (typeof range !== 'string') return range;
    flags.missingYear = true;
    return [];
}

/** 长期, 常年: all of the plan's period and on from there; without a period nothing is known but that it goes on. */
function standing(period: TimeSpan | undefined): TimeSpan {
    const [first, last] = [period?.earliestStart ?? DISTANT_PAST, period?.latestEnd ?? DISTANT_FUTURE];
    return {
        ...periodSpan(first, last, period?.precision ?? 'year'),
        latestEnd: DISTANT_FUTURE,
        ...(period === undefined && { openStart: true as const }),
        openEnd: true
    };
}

/** An end that has a year of its own kind: 去年9月至今年6月, 2009年至第三年. What it only carries over it leaves to `placeEnd`. */
function countsAfresh(to: WrittenPoint, from: WrittenPoint): boolean {
    if (to.yearOfPlan !== undefined) return to.yearOfPlan !== from.yearOfPlan;
    if (to.fromIssue === undefined) return false;
    return to.yearOffset !== from.yearOffset || to.schoolYearOffset !== from.schoolYearOffset;
}

function resolveSingle(
    part: WrittenPart,
    previous: TimeSpan | undefined,
    context: TimeContext,
    flags: Flags
): TimeSpan[] {
    const { from: first, to: last } = part;
    if (last !== undefined && countsAfresh(last, first)) {
        const ends = [first, last].map((from) => hullOf(resolveSingle({ from }, previous, context, flags)));
        const [start, end] = ends;
        const range = start && end && rangeOf(start, end);
        return range === undefined ? [] : [range];
    }
    const { relative } = first;
    if (relative !== undefined && relative.anchor !== 'point') {
        const anchor = relative.anchor === 'issue' ? context.issued : context.anchor;
        if (anchor !== undefined)
            return resolveRelative(part, applyRelative(anchor, relative), context, flags);
        flags.missingAnchor = true;
        return [];
    }
    if (part.from.standing) return [standing(context.period)];
    if (part.from.yearOfPlan !== undefined) return inYearOfPlan(part, part.from.yearOfPlan, context, flags);
    const from = concrete(part.from, previous ?? context.anchor ?? context.issued, context);
    if (from === undefined) {
        flags.missingAnchor = true;
        return [];
    }
    const spans = placePart({ ...part, from }, { calendar: context.calendar });
    return typeof spans === 'string' ? inherit({ ...part, from }, spans, context, flags) : spans;
}

/** The occurrences in the plan's period, or in the time that is written before the recurrence. */
function resolveRecurring(
    part: WrittenPart,
    recurrence: Recurrence,
    context: TimeContext,
    flags: Flags
): TimeSpan[] {
    const { period, calendar } = context;
    const closed = period === undefined || period.openStart || period.openEnd ? undefined : period;
    const bounds = part.within ? boundsOf(part.within, context, flags) : closed === undefined ? [] : [closed];
    return bounds.flatMap((bound) => {
        const expanded = expandPart(part, recurrence, bound, calendar);
        if (expanded !== 'missing') return expanded;
        flags.missingYear = true;
        return [];
    });
}

/** The times that a recurrence holds within, each read as a whole. */
function boundsOf(within: WrittenPart, context: TimeContext, flags: Flags): TimeSpan[] {
    const { recurrence } = within.from;
    const spans = recurrence
        ? resolveRecurring(within, recurrence, context, flags)
        : resolveSingle(within, undefined, context, flags);
    return spans.filter(({ openStart, openEnd }) => !openStart && !openEnd).map(asPeriod);
}

/** Everything from the first beginning to the last end; of alternatives, all that may be meant. */
function hullFor(spans: readonly TimeSpan[], alternatives: boolean): TimeSpan | undefined {
    const hull = hullOf(spans);
    if (hull === undefined || !alternatives) return hull;
    return {
        ...hull,
        latestStart: Math.max(...spans.map((span) => span.latestStart)),
        earliestEnd: Math.min(...spans.map((span) => span.earliestEnd))
    };
}

/**
 * What a written time means in its context. Never throws. A part that cannot be placed gives no span and sets
 * `missingYear` or `missingAnchor`; a recurrence without a closed period gives none either.
 */
export function resolveTime(time: WrittenTime, context: TimeContext): ResolvedTime {
    const flags: Flags = { missingYear: false, missingAnchor: false, inheritedYear: false };
    const spans: TimeSpan[] = [];
    let recurring = false;
    const problems: TimeProblem[] = [];
    const stated = context.asWritten ?? time;
    const inItself = carryThrough(stated.parts);
    for (const [index, part] of carryThrough(time.parts).entries()) {
        const { recurrence } = part.from;
        if (recurrence === undefined) {
            const resolved = resolveSingle(part, spans.at(-1), context, flags);
            const written = stated.parts[index]?.from ?? part.from;
            const known = !flags.missingYear && !flags.missingAnchor && part.to === undefined;
            if (known) {
                const hasYear = inItself[index]?.from.year !== undefined;
                problems.push(...checkResolved(written, part.from, hasYear, resolved, context.calendar));
            }
            spans.push(...resolved);
            continue;
        }
        recurring = true;
        spans.push(...resolveRecurring(part, recurrence, context, flags));
    }
    const hull = hullFor(spans, time.alternatives);
    if (context.asWritten !== undefined && !flags.missingYear) flags.inheritedYear = true;
    return {
        time: stated,
        spans,
        ...(hull === undefined ? {} : { hull }),
        recurring,
        alternatives: time.alternatives,
        undetermined: time.undetermined,
        provisional: time.provisional,
        ...flags,
        problems
    };
}
