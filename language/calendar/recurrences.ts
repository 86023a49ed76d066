import { civil, dayOf, daysInMonth, weekday } from './day.ts';
import { monthsWithin, schoolYearsWithin, termsWithin, yearsWithin } from './counting-periods.ts';
import type { CountingPeriod } from './counting-periods.ts';
import { placePart } from './resolve-part.ts';
import type { Frame } from './place-point.ts';
import { termOf } from './school-calendar.ts';
import type { SchoolCalendar, Term } from './school-calendar.ts';
import { clipTo, eventSpan, hullOf } from './span.ts';
import type { TimeSpan } from './span.ts';
import type { Recurrence, WrittenPart } from './written-time.ts';

/** More occurrences than this are not listed: four years of days. */
const MAX_OCCURRENCES = 1500;

/** The days of a unit as the time of an event. */
function asEvent(span: TimeSpan): TimeSpan {
    const { approximate } = span;
    const event = eventSpan(span.earliestStart, span.latestEnd, span.precision);
    return approximate === undefined ? event : { ...event, approximate };
}

function termAt(period: CountingPeriod, calendar: SchoolCalendar): Term {
    return termOf(calendar, keyYear(period), period.key.endsWith('spring') ? 'spring' : 'autumn');
}

function keyYear(period: CountingPeriod): number {
    return Number(period.key.slice(0, 4));
}

/** Stretches of `length` months that begin in January and touch the period. */
function monthBlocks(period: TimeSpan, length: number, calendar: SchoolCalendar): Frame[] {
    return yearsWithin(period).flatMap((year) => {
        const civilYear = keyYear(year);
        return Array.from({ length: 12 / length }, (_, index): Frame => {
            const [first, last] = [index * length + 1, (index + 1) * length];
            const days = [
                dayOf(civilYear, first, 1),
                dayOf(civilYear, last, daysInMonth(civilYear, last))
            ] as const;
            return {
                calendar,
                year: civilYear,
                unit: eventSpan(days[0], days[1], length === 6 ? 'halfYear' : 'quarter')
            };
        });
    });
}

/** Weeks from Monday to Sunday, or days, that touch the period. */
function stretches(period: TimeSpan, days: 1 | 7, every: number, calendar: SchoolCalendar): Frame[] {
    const first =
        days === 1 ? period.earliestStart : period.earliestStart - weekday(period.earliestStart) + 1;
    const frames: Frame[] = [];
    const limit = MAX_OCCURRENCES * every;
    for (let day = first; day <= period.latestEnd && frames.length < limit; day += days) {
        frames.push({ calendar, unit: eventSpan(day, day + days - 1, days === 1 ? 'day' : 'week') });
    }
    return frames;
}

/** The recurring units that touch the period, each with what a point in it inherits. */
function framesOf(recurrence: Recurrence, period: TimeSpan, calendar: SchoolCalendar): Frame[] {
    switch (recurrence.unit) {
        case 'year':
            return yearsWithin(period).map((unit) => ({
                calendar,
                year: keyYear(unit),
                unit: asEvent(unit.span)
            }));
        case 'schoolYear':
            return schoolYearsWithin(calendar, period).map((unit) => ({
                calendar,
                schoolYear: keyYear(unit),
                unit: asEvent(unit.span)
            }));
        case 'term':
            return termsWithin(calendar, period).map((unit) => ({
                calendar,
                term: termAt(unit, calendar),
                unit: asEvent(unit.span)
            }));
        case 'month':
            return monthsWithin(period).map((unit) => ({
                calendar,
                year: keyYear(unit),
                month: civil(unit.span.earliestStart).month,
                unit: asEvent(unit.span)
            }));
        case 'halfYear':
            return monthBlocks(period, 6, calendar);
        case 'quarter':
            return monthBlocks(period, 3, calendar);
        case 'week':
            return stretches(period, 7, recurrence.every, calendar);
        case 'day':
            return stretches(period, 1, recurrence.every, calendar);
    }
}

/** One occurrence in every block of `every` units: it may fall into any unit of its block. */
function inBlocks(spans: readonly TimeSpan[][], every: number): TimeSpan[] {
    if (every === 1) return spans.flat();
    const blocks: TimeSpan[] = [];
    for (let index = 0; index < spans.length; index += every) {
        const block = spans.slice(index, index + every).flat();
        const hull = hullOf(block);
        if (hull === undefined) continue;
        const latestStart = Math.max(...block.map((span) => span.latestStart));
        const earliestEnd = Math.min(...block.map((span) => span.earliestEnd));
        blocks.push({ ...hull, latestStart, earliestEnd });
    }
    return blocks;
}

/**
 * 单周, 双周: in the odd or even weeks of the terms, the first being the one of the first day of school. Undefined where
 * the calendar does not state the terms; then it may be any week of two.
 */
function inOddOrEvenWeeks(
    placed: readonly TimeSpan[][],
    { from: { weekParity } }: WrittenPart,
    { unit }: Recurrence,
    period: TimeSpan,
    calendar: SchoolCalendar
): TimeSpan[] | undefined {
    if (weekParity === undefined || unit !== 'week') return undefined;
    const terms = termsWithin(calendar, period).map((one) => termAt(one, calendar));
    if (terms.length === 0 || terms.some(({ exact }) => !exact)) return undefined;
    const rest = weekParity === 'odd' ? 0 : 1;
    return placed.flat().filter((span) =>
        terms.some(({ start, end, weekStart }) => {
            const firstWeek = start - ((weekday(start) - weekStart + 7) % 7);
            const isInTerm = span.latestEnd >= start && span.earliestStart <= end;
            return isInTerm && Math.floor((span.earliestStart - firstWeek) / 7) % 2 === rest;
        })
    );
}

/**
 * The occurrences of a recurring part, each clipped to the period, in order; at most 1,500. Lessons take place in term
 * time only. A string names what is missing, as in `placePart`.
 */
export function expandPart(
    part: WrittenPart,
    recurrence: Recurrence,
    period: TimeSpan,
    calendar: SchoolCalendar
): TimeSpan[] | 'missing' {
    const placed: TimeSpan[][] = [];
    for (const frame of framesOf(recurrence, period, calendar)) {
        const spans = placePart(part, frame);
        if (typeof spans === 'string') return 'missing';
        const { unit } = frame;
        placed.push(
            unit === undefined
                ? spans
                : spans.filter(
                      (span) => span.earliestStart <= unit.latestEnd && span.latestEnd >= unit.earliestStart
                  )
        );
    }
    const terms = part.from.lessons === undefined ? undefined : termsWithin(calendar, period);
    const inTerm = (span: TimeSpan): boolean =>
        terms === undefined ||
        terms.some(
            (term) => span.latestEnd >= term.span.earliestStart && span.earliestStart <= term.span.latestEnd
        );
    return (
        inOddOrEvenWeeks(placed, part, recurrence, period, calendar) ?? inBlocks(placed, recurrence.every)
    )
        .flatMap((span) => clipTo(span, period) ?? [])
        .filter(inTerm)
        .flatMap((span) => Array.from({ length: recurrence.times ?? 1 }, () => span))
        .slice(0, MAX_OCCURRENCES);
}
