import { addMonths, civil } from './day.ts';
import { placePart } from './resolve-part.ts';
import type { Flags, TimeContext } from './resolve-time.ts';
import { eventSpan, hullOf } from './span.ts';
import type { TimeSpan } from './span.ts';
import type { WrittenPart } from './written-time.ts';

/**
 * 第三年, 第三年3月: of the plan's period. Plans count either the calendar years or twelve months from the period's first
 * day; where the two differ the span holds both readings, its limits marked as estimates.
 */
export function inYearOfPlan(part: WrittenPart, nth: number, context: TimeContext, flags: Flags): TimeSpan[] {
    const { period, calendar } = context;
    if (period === undefined || period.openStart) {
        flags.missingYear = true;
        return [];
    }
    const first = civil(period.earliestStart);
    const start = addMonths(period.earliestStart, 12 * (nth - 1));
    const end = addMonths(period.earliestStart, 12 * nth) - 1;
    const years = first.month === 1 ? [first.year + nth - 1] : [first.year + nth - 1, first.year + nth];
    const readings = years.map((year) => placePart({ ...part, from: { ...part.from, year } }, { calendar }));
    const placed = readings.flatMap((spans) => (typeof spans === 'string' ? [] : spans));
    if (placed.length === 0) {
        flags.missingYear = true;
        return [];
    }
    const own = Object.keys(part.from).every((field) => YEAR_ALONE.has(field)) && part.to === undefined;
    if (!own)
        return placed.filter((span) => span.latestEnd >= start && span.earliestStart <= end).slice(0, 1);
    const whole =
        first.month === 1 ? undefined : hullOf([...placed.slice(0, 1), eventSpan(start, end, 'year')]);
    if (whole === undefined) return placed;
    const off = { start: start - whole.earliestStart, end: whole.latestEnd - (placed[0]?.latestEnd ?? end) };
    return [{ ...eventSpan(whole.earliestStart, whole.latestEnd, 'year'), approximate: off }];
}

/** Of a point that is a year and no more. */
const YEAR_ALONE = new Set(['start', 'end', 'yearOfPlan', 'suffix']);
