import { applyRelative } from './apply-relative.ts';
import { checkResolved } from './check-resolved.ts';
import { carryThrough } from './carry-over.ts';
import { civil, dayOf } from './day.ts';
import { placePart } from './resolve-part.ts';
import type { Frame } from './place-point.ts';
import { expandPart } from './recurrences.ts';
import { termOf } from './school-calendar.ts';
import type { SchoolCalendar, Season, Term } from './school-calendar.ts';
import { hullOf } from './span.ts';
import type { TimeSpan } from './span.ts';
import type { TimeProblem, WrittenPart, WrittenPoint, WrittenTime } from './written-time.ts';

/** What a written time leaves to its surroundings. */
export interface TimeContext {
    readonly calendar: SchoolCalendar;
    /** The year to use where none is written, for instance that of the schedule an entry stands in. */
    readonly year?: number;
    /** The plan's period: recurrences expand in it, and a missing year is taken from it where only one fits. */
    readonly period?: TimeSpan;
    /** What relative times count from. */
    readonly anchor?: TimeSpan;
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

interface Flags {
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
    const fitting = candidates(need, context).filter((frame) => {
        const spans = placePart(bare, frame);
        return (
            typeof spans !== 'string' && period !== undefined && spans.some((span) => touches(span, period))
        );
    });
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

/** A point with 次年, 次月, 次日 replaced by the year, month and day they mean, counted from a reference. */
function concrete(
    point: WrittenPoint,
    reference: TimeSpan | undefined,
    year: number | undefined
): WrittenPoint | undefined {
    const { yearOffset, monthOffset, dayOffset } = point;
    if (yearOffset !== undefined) {
        const base = reference === undefined ? year : civil(reference.earliestStart).year;
        return base === undefined ? undefined : { ...point, year: base + yearOffset };
    }
    const offset = dayOffset ?? monthOffset;
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

function resolveSingle(
    part: WrittenPart,
    previous: TimeSpan | undefined,
    context: TimeContext,
    flags: Flags
): TimeSpan[] {
    const { relative } = part.from;
    if (relative !== undefined && relative.anchor !== 'point') {
        if (context.anchor !== undefined) return [applyRelative(context.anchor, relative)];
        flags.missingAnchor = true;
        return [];
    }
    const from = concrete(part.from, previous ?? context.anchor, context.year);
    if (from === undefined) {
        flags.missingAnchor = true;
        return [];
    }
    const spans = placePart({ ...part, from }, { calendar: context.calendar });
    return typeof spans === 'string' ? inherit({ ...part, from }, spans, context, flags) : spans;
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
    for (const [index, part] of carryThrough(time.parts).entries()) {
        const { recurrence } = part.from;
        if (recurrence === undefined) {
            const resolved = resolveSingle(part, spans.at(-1), context, flags);
            const written = time.parts[index]?.from ?? part.from;
            const known = !flags.missingYear && !flags.missingAnchor && part.to === undefined;
            if (known) problems.push(...checkResolved(written, part.from, resolved, context.calendar));
            spans.push(...resolved);
            continue;
        }
        recurring = true;
        const { period } = context;
        if (period === undefined || period.openStart || period.openEnd) continue;
        const expanded = expandPart(part, recurrence, period, context.calendar);
        if (expanded === 'missing') flags.missingYear = true;
        else spans.push(...expanded);
    }
    const hull = hullFor(spans, time.alternatives);
    return {
        time,
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
