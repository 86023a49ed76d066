import { civil } from './day.ts';
import { placePart } from './resolve-part.ts';
import { DEPTH, coarsestDepth, finestDepth } from './point-depth.ts';
import { termOf, termSpan } from './school-calendar.ts';
import { closedSpan } from './times-above.ts';
import { eventSpan } from './span.ts';
import type { Day } from './day.ts';
import type { Season, Term } from './school-calendar.ts';
import type { TimeSource, TimesAbove } from './times-above.ts';
import type { TimeSpan } from './span.ts';
import type { WrittenPart, WrittenPoint } from './written-time.ts';

/** Tables run on into the next year where a row would otherwise lie so many days before the one above it. */
const TURN_OF_YEAR = 150;
/** Weeks of a term begin again with the next one where they would lie so many days before the row above. */
const TURN_OF_TERM = 60;
/** Longer periods say nothing of the year that is meant. */
const MAX_YEARS = 40;

/** What a point was completed with, and what that was taken from. */
export interface Completed<S> {
    readonly fields: Partial<WrittenPoint>;
    readonly used: S;
    /** Only its year or term was taken. */
    readonly ofYear: boolean;
}

type Placed<T> = { readonly value: T; readonly spans: readonly TimeSpan[] };

function touches(spans: readonly TimeSpan[], limit: TimeSpan): boolean {
    return spans.some(
        (span) => span.earliestStart <= limit.latestEnd && span.latestEnd >= limit.earliestStart
    );
}

/** The part as it would be with these fields, without what opens it to a side. */
function placedWith<S extends TimeSource>(
    part: WrittenPart,
    fields: Partial<WrittenPoint>,
    { calendar }: TimesAbove<S>
): TimeSpan[] {
    const from = Object.fromEntries(
        Object.entries({ ...part.from, ...fields }).filter(([field]) => field !== 'suffix')
    ) as unknown as WrittenPoint;
    const spans = placePart({ ...part, from }, { calendar });
    return typeof spans === 'string' ? [] : spans;
}

/** The sources that enclose a point, the nearest first: headings coarser than it, then what surrounds the table. */
function enclosing<S extends TimeSource>(point: WrittenPoint, above: TimesAbove<S>): S[] {
    const depth = coarsestDepth(point);
    const headings = above.headings.filter(
        (heading) =>
            finestDepth(heading.point) < depth || (heading.stretch && finestDepth(heading.point) <= depth)
    );
    return [...headings.reverse(), ...above.around];
}

/** The one candidate that the enclosing sources leave; each is heard as far as it agrees with those nearer. */
function narrowed<S extends TimeSource, T>(
    sources: readonly S[],
    candidates: (limit: TimeSpan) => readonly Placed<T>[]
): { readonly only?: Placed<T>; readonly by?: S } {
    let left: readonly Placed<T>[] | undefined;
    for (const source of sources) {
        const limit = closedSpan(source);
        if (limit === undefined) continue;
        const known = left;
        const fitting = (known ?? candidates(limit)).filter(({ spans }) => touches(spans, limit));
        const [only] = fitting;
        if (only !== undefined && fitting.length === 1) return { only, by: source };
        if (fitting.length > 1) left = fitting;
    }
    return {};
}

/** Where no year makes a date lie in what encloses it, that of the nearest which has but one: the date is outside, not without a year. */
function loneYear<S extends TimeSource>(
    sources: readonly S[],
    candidates: (limit: TimeSpan) => readonly Placed<number>[]
): { readonly only?: Placed<number>; readonly by?: S } {
    const by = sources.find((source) => closedSpan(source) !== undefined);
    const limit = closedSpan(by);
    const [only, ...others] = limit === undefined ? [] : candidates(limit);
    return only === undefined || by === undefined || others.length > 0 ? {} : { only, by };
}

/** The day a source begins on; the last one it may reach, where its beginning is open. */
function startOf({ span }: TimeSource): Day | undefined {
    if (span === undefined || (span.openStart && span.openEnd)) return undefined;
    return span.openStart ? span.latestEnd : span.earliestStart;
}

/** The year that a row below has after a time, if it does not go far back. */
function yearAfter<S extends TimeSource>(
    part: WrittenPart,
    last: S,
    above: TimesAbove<S>
): { readonly value: number; readonly turned: boolean } | undefined {
    const start = startOf(last);
    if (start === undefined) return undefined;
    const { year } = civil(start);
    const [first] = placedWith(part, { year }, above);
    const turned = first !== undefined && first.earliestStart < start - TURN_OF_YEAR;
    return { value: turned ? year + 1 : year, turned };
}

/**
 * The year of a part that states a month, a term, a vacation or a festival and no year. A heading that states only a year holds
 * for all below it; else the row above tells the year unless that leads out of what encloses the table.
 */
export function yearFor<S extends TimeSource>(
    part: WrittenPart,
    above: TimesAbove<S>
): Completed<S> | undefined {
    const sources = enclosing(part.from, above);
    const fixed = above.headings.findLast(({ point }) => finestDepth(point) === DEPTH.year);
    if (fixed !== undefined && sources.includes(fixed) && !fixed.stretch) {
        const { year, schoolYear } = fixed.point;
        return {
            fields: { ...(year !== undefined && { year }), ...(schoolYear !== undefined && { schoolYear }) },
            used: fixed,
            ofYear: true
        };
    }
    const years = (limit: TimeSpan): Placed<number>[] => {
        const [first, last] = [civil(limit.earliestStart).year, civil(limit.latestEnd).year];
        if (last - first > MAX_YEARS) return [];
        return Array.from({ length: last - first + 1 }, (_, index) => ({
            value: first + index,
            spans: placedWith(part, { year: first + index }, above)
        }));
    };
    const found = narrowed(sources, years);
    const { only, by } = found.only === undefined ? loneYear(sources, years) : found;
    const { last } = above;
    const next = last && yearAfter(part, last, above);
    if (last === undefined || next === undefined) {
        return only === undefined || by === undefined
            ? undefined
            : { fields: { year: only.value }, used: by, ofYear: true };
    }
    const leadsOut = only !== undefined && only.value !== next.value && (next.turned || !last.statesYear);
    return leadsOut && by !== undefined
        ? { fields: { year: only.value }, used: by, ofYear: true }
        : { fields: { year: next.value }, used: last, ofYear: true };
}

/** The terms of the school years that touch a limit. */
function termsAround<S extends TimeSource>(
    part: WrittenPart,
    limit: TimeSpan,
    above: TimesAbove<S>
): Placed<Term>[] {
    const [first, last] = [civil(limit.earliestStart).year - 1, civil(limit.latestEnd).year];
    if (last - first > MAX_YEARS) return [];
    const seasons: readonly Season[] = ['autumn', 'spring'];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
        .flatMap((begins) => seasons.map((season) => termOf(above.calendar, begins, season)))
        .filter((term) => touches([termSpan(term)], limit))
        .map((term) => ({ value: term, spans: placedWith(part, termFields(term), above) }));
}

function termFields({ schoolYear, season }: Term): Partial<WrittenPoint> {
    return { schoolYear, termNumber: season === 'autumn' ? 1 : 2 };
}

/** The term after, for weeks that begin to count again. */
function nextTerm({ schoolYear, season }: Term, { calendar }: TimesAbove<TimeSource>): Term {
    return season === 'autumn'
        ? termOf(calendar, schoolYear, 'spring')
        : termOf(calendar, schoolYear + 1, 'autumn');
}

/** The term of a part that states a week, or a part of a term such as 期末, and no term. */
export function termFor<S extends TimeSource>(
    part: WrittenPart,
    above: TimesAbove<S>
): Completed<S> | undefined {
    const sources = enclosing(part.from, above);
    const stated = sources.findIndex(({ point, stretch }) => !stretch && statesTerm(point));
    const nearer = stated < 0 ? sources : sources.slice(0, stated);
    const { only, by } = narrowed(nearer, (limit) => termsAround(part, limit, above));
    if (only !== undefined && by !== undefined) {
        return { fields: termFields(only.value), used: by, ofYear: true };
    }
    const source = sources[stated];
    if (source !== undefined) {
        const { year, schoolYear, season, termNumber } = source.point;
        return { fields: definedOf({ year, schoolYear, season, termNumber }), used: source, ofYear: true };
    }
    const { last } = above;
    const day = last && startOf(last);
    if (last === undefined || day === undefined) return undefined;
    const term = termsAround(part, eventSpan(day, day + TURN_OF_YEAR, 'day'), above)
        .map(({ value }) => value)
        .sort((a, b) => a.start - b.start)
        .find((each) => termSpan(each).latestEnd >= day);
    if (term === undefined) return undefined;
    const [first] = placedWith(part, termFields(term), above);
    const again = first !== undefined && first.latestEnd < day - TURN_OF_TERM;
    return { fields: termFields(again ? nextTerm(term, above) : term), used: last, ofYear: true };
}

/** 2024年秋季学期, 2024—2025学年第一学期 */
function statesTerm({ year, schoolYear, season, termNumber }: WrittenPoint): boolean {
    return (year ?? schoolYear) !== undefined && (season ?? termNumber) !== undefined;
}

/** The fields that are there. */
export function definedOf(fields: Readonly<Record<string, unknown>>): Partial<WrittenPoint> {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
