import { addMonths } from '../calendar/day.ts';
import type { Judgement, TimeSpan } from '../calendar/span.ts';
import type { Amount } from './amount.ts';

/** Months in the units that are counted by the calendar. */
const MONTHS: Readonly<Record<string, number>> = { 月: 1, 年: 12 };

const SCHOOL_UNITS: ReadonlySet<string> = new Set(['学期', '学年']);

/** Whether from `start` to `end` (inclusive) a whole number of calendar months has gone by. */
function monthsGone(start: number, end: number, amount: Amount, least: number): boolean {
    const months = (MONTHS[amount.unit] ?? NaN) * least;
    return Number.isInteger(months) && end >= addMonths(start, months) - 1;
}

/**
 * Whether a span lasts at least as long as `min` asks (the amount's lower figure counts). A month is met by a calendar
 * month (16 February to 15 March) and certainly missed only below 28 days. An open side, an event of coarser
 * precision than a day, or an amount that is no duration gives 'maybe' unless the limits settle it.
 */
export function compareDuration(span: TimeSpan, min: Amount): Judgement {
    const least = min.min ?? min.max;
    if (min.dimension !== 'duration' || min.days === undefined || least === undefined || min.unquantified) {
        return 'maybe';
    }
    if (span.openStart || span.openEnd) return 'maybe';
    const shortest = Math.max(1, span.earliestEnd - span.latestStart + 1);
    const longest = span.latestEnd - span.earliestStart + 1;
    if (longest < min.days.min) return 'no';
    // How long a term or a school year is depends on the place: what one may be is long enough.
    if (SCHOOL_UNITS.has(min.unit) && shortest >= min.days.min) return 'yes';
    const needed = min.min === min.max || min.max === undefined ? min.days.max : neededDays(min);
    if (shortest >= needed || monthsGone(span.latestStart, span.earliestEnd, min, least)) return 'yes';
    return 'maybe';
}

/** For a range (1—2个月) the longest its lower figure may be, in proportion. */
function neededDays({ min = 0, max = 1, days }: Amount): number {
    return Math.ceil(((days?.max ?? 0) * min) / max);
}
