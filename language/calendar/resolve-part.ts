import { civil, dayOf } from './day.ts';
import { placePoint } from './place-point.ts';
import type { Frame, Need } from './place-point.ts';
import { refinePoint } from './refine-point.ts';
import { termOf, termSpan } from './school-calendar.ts';
import type { SchoolCalendar, Term } from './school-calendar.ts';
import { coarser, DISTANT_FUTURE, hullOf } from './span.ts';
import type { Day } from './day.ts';
import type { TimeSpan } from './span.ts';
import type { WrittenPart, WrittenPoint } from './written-time.ts';

function placeWhole(point: WrittenPoint, frame: Frame): TimeSpan[] | Need {
    const placed = placePoint(point, frame);
    return typeof placed === 'string' ? placed : refinePoint(placed, point, frame.unit);
}

/** The term a day lies in, or the next one to begin. */
function termAround(calendar: SchoolCalendar, day: Day): Term {
    const year = civil(day).year;
    const terms = [year - 1, year].flatMap((begins) => [
        termOf(calendar, begins, 'autumn'),
        termOf(calendar, begins, 'spring')
    ]);
    return terms.find((term) => termSpan(term).latestEnd >= day) ?? termOf(calendar, year, 'autumn');
}

/** The span of a range from the days its two ends may lie on; none if it would end before it begins. */
export function rangeOf(from: TimeSpan, to: TimeSpan): TimeSpan | undefined {
    if (to.latestEnd < from.earliestStart) return undefined;
    const start = from.approximate?.start ?? 0;
    const end = to.approximate?.end ?? 0;
    return {
        earliestStart: from.earliestStart,
        latestStart: Math.min(from.latestStart, to.latestEnd),
        earliestEnd: Math.max(to.earliestStart, from.earliestStart),
        latestEnd: to.latestEnd,
        precision: coarser(from.precision, to.precision),
        ...(start > 0 || end > 0 ? { approximate: { start, end } } : {}),
        ...(from.openStart ? { openStart: true as const } : {}),
        ...(to.openEnd ? { openEnd: true as const } : {})
    };
}

/** The end of a range: in the year of its beginning or, where no year is written, the year after (9月至1月). */
function placeEnd(point: WrittenPoint, from: TimeSpan, frame: Frame): TimeSpan[] | Need {
    const year = civil(from.earliestStart).year;
    if (point.yearOffset !== undefined) {
        return placeWhole({ ...point, year: year + point.yearOffset }, frame);
    }
    if (point.dayOffset !== undefined) {
        const { year: onYear, month, day } = civil(from.latestEnd + point.dayOffset);
        return placeWhole({ ...point, year: onYear, month, day }, frame);
    }
    if (point.monthOffset !== undefined) {
        const next = civil(dayOf(year, civil(from.earliestStart).month + point.monthOffset, 1));
        return placeWhole({ ...point, year: next.year, month: next.month }, frame);
    }
    const stated = point.year !== undefined || point.schoolYear !== undefined;
    const term = frame.term ?? termAround(frame.calendar, from.earliestStart);
    const own: Frame = stated ? { ...frame, term } : { ...frame, year, term };
    const placed = placeWhole(point, own);
    const end = typeof placed === 'string' ? undefined : hullOf(placed);
    if (stated || end === undefined || end.latestEnd >= from.earliestStart) return placed;
    return placeWhole(point, { ...own, year: year + 1 });
}

/** The spans of one part whose points are complete; a string names what is missing to place it. */
export function placePart(part: WrittenPart, frame: Frame): TimeSpan[] | Need {
    const placed = placeWhole(part.from, frame);
    if (typeof placed === 'string') return placed;
    if (part.toNow) {
        return placed.map((span) => ({ ...span, latestEnd: DISTANT_FUTURE, openEnd: true as const }));
    }
    if (part.to === undefined) return placed;
    const from = hullOf(placed);
    return from === undefined ? [] : placeRange(from, part.to, frame);
}

/** The range from a beginning already placed to the point written as its end. */
export function placeRange(from: TimeSpan, point: WrittenPoint, frame: Frame): TimeSpan[] | Need {
    const end = placeEnd(point, from, frame);
    if (typeof end === 'string') return end;
    const to = hullOf(end);
    const range = to === undefined ? undefined : rangeOf(from, to);
    return range === undefined ? [] : [range];
}
