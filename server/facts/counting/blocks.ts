/** Periods of several units, or of one that the calendar has no other name for: each quarter, every two weeks, every three years. */
import type { Bound } from '../../../language/amounts/index.ts';
import {
    addMonths,
    civil,
    dayOf,
    isoDate,
    periodSpan,
    type CountingPeriod,
    type Day,
    type TimeSpan
} from '../../../language/calendar/index.ts';
import type { Quota } from '../../../language/model/quota.ts';

type Block = Pick<CountingPeriod, 'key' | 'label' | 'part'> & { readonly span: TimeSpan };

/** How many months the units have that have any. */
const MONTHS: Readonly<Record<string, number>> = {
    month: 1,
    quarter: 3,
    halfYear: 6,
    year: 12,
    schoolYear: 12
};

/** A block with less of it in the plan's period is not meant. */
const WHOLE = 0.9;

/** How often a duty recurs where that is none of the usual periods. */
export function everyOf({ sentence }: Quota): { readonly every: number; readonly unit: string } | undefined {
    const [part] = sentence.time?.time?.parts ?? [];
    return part?.from.recurrence;
}

/**
 * The blocks of months of a period. Quarters and half-years begin as in the calendar, all others where the period begins; of a
 * period that is shorter than one the whole is given, as a part.
 */
export function monthBlocks(
    period: TimeSpan,
    { every, unit }: { readonly every: number; readonly unit: string },
    share: (block: TimeSpan) => number
): readonly Block[] | undefined {
    const length = every * (MONTHS[unit] ?? 0);
    if (length === 0) return undefined;
    const first = civil(period.earliestStart);
    const isOfCalendar = every === 1 && (unit === 'quarter' || unit === 'halfYear');
    const back = isOfCalendar ? (first.month - 1) % length : 0;
    const blocks: Block[] = [];
    let start = addMonths(dayOf(first.year, first.month, 1), -back);
    for (; start <= period.latestEnd; start = addMonths(start, length)) {
        const end = addMonths(start, length) - 1;
        const span = periodSpan(start, end, isOfCalendar ? 'quarter' : 'month');
        if (share(span) >= WHOLE) blocks.push({ ...named(start, end), part: 'whole', span });
    }
    const whole = {
        ...named(period.earliestStart, period.latestEnd),
        part: 'partial' as const,
        span: period
    };
    return blocks.length > 0 ? blocks : [whole];
}

/** Every `every` terms of a list taken as one. */
export function grouped(units: readonly CountingPeriod[], every: number): readonly Block[] {
    const blocks: Block[] = [];
    for (let index = 0; index + every <= units.length; index += every) {
        const [first, last] = [units[index], units[index + every - 1]];
        if (!first || !last) continue;
        const [start, end] = [first.span.earliestStart, last.span.latestEnd];
        blocks.push({ ...named(start, end), part: 'whole', span: periodSpan(start, end, 'term') });
    }
    return blocks;
}

/**
 * What every so many weeks come to in a term of `weeks`: where fortnights begin nobody says, and a holiday moves them, so
 * that they are counted by the term and in the schools' favour.
 */
export function inWeeksOfTerm({ comparison, amount }: Bound, weeks: number, every: number): Bound {
    const { min, max } = amount;
    const [least, most] = [Math.floor((weeks - 1) / every), Math.ceil((weeks + 1) / every)];
    return {
        comparison,
        amount: {
            ...amount,
            ...(min !== undefined && { min: min * least }),
            ...(max !== undefined && { max: max * most })
        }
    };
}

function named(start: Day, end: Day): Pick<CountingPeriod, 'key' | 'label'> {
    const [from, to] = [civil(start), civil(end)];
    const month = (day: Day): string => isoDate(day).slice(0, 7);
    return {
        key: `from ${isoDate(start)}`,
        label: {
            zh: `${from.year}年${from.month}月至${to.year}年${to.month}月`,
            en: `${month(start)} to ${month(end)}`
        }
    };
}
