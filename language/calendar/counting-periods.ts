import { civil, dayOf, daysInMonth } from './day.ts';
import type { Day } from './day.ts';
import { schoolYearSpan, termOf, termSpan } from './school-calendar.ts';
import type { SchoolCalendar, Season } from './school-calendar.ts';
import { periodSpan } from './span.ts';
import type { TimeSpan } from './span.ts';

/** One of the periods a quota is counted in. */
export interface CountingPeriod {
    /** Stable identity: `2009`, `2009-03`, `2008-2009`, `2008-2009/spring`. */
    readonly key: string;
    /** The whole unit, also where only a part of it lies in the span asked about. */
    readonly span: TimeSpan;
    readonly label: { readonly zh: string; readonly en: string };
    readonly part: 'whole' | 'partial';
}

/** More units than this are not listed: no plan runs so long, and its text is not to be trusted with memory. */
const MAX_UNITS = 600;

/** First and last day to count in: for estimated limits the middle of the estimate. Undefined for an open span. */
function nominal(span: TimeSpan): readonly [Day, Day] | undefined {
    if (span.openStart || span.openEnd) return undefined;
    const { start, end } = span.approximate ?? { start: 0, end: 0 };
    return [span.earliestStart + Math.floor(start / 2), span.latestEnd - Math.floor(end / 2)];
}

type Unit = Omit<CountingPeriod, 'part'>;

/** Those units that share a day with the span; `whole` are those that lie in it from first to last day. */
function select(units: Iterable<Unit>, [first, last]: readonly [Day, Day]): CountingPeriod[] {
    const chosen: CountingPeriod[] = [];
    for (const unit of units) {
        const days = nominal(unit.span);
        if (days === undefined || days[1] < first) continue;
        if (days[0] > last || chosen.length >= MAX_UNITS) break;
        chosen.push({ ...unit, part: days[0] >= first && days[1] <= last ? 'whole' : 'partial' });
    }
    return chosen;
}

function* years(from: number): Generator<Unit> {
    for (let year = from; ; year++) {
        const span = periodSpan(dayOf(year, 1, 1), dayOf(year, 12, 31), 'year');
        yield { key: String(year), span, label: { zh: `${year}年`, en: String(year) } };
    }
}

function* months(from: number): Generator<Unit> {
    for (let index = from * 12; ; index++) {
        const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
        const span = periodSpan(dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month)), 'month');
        const en = `${year}-${String(month).padStart(2, '0')}`;
        yield { key: en, span, label: { zh: `${year}年${month}月`, en } };
    }
}

function* schoolYears(calendar: SchoolCalendar, from: number): Generator<Unit> {
    for (let year = from; ; year++) {
        const name = `${year}—${year + 1}`;
        yield {
            key: `${year}-${year + 1}`,
            span: schoolYearSpan(calendar, year),
            label: { zh: `${name}学年`, en: `school year ${year}–${year + 1}` }
        };
    }
}

function* terms(calendar: SchoolCalendar, from: number): Generator<Unit> {
    const seasons: readonly Season[] = ['autumn', 'spring'];
    for (let year = from; ; year++) {
        for (const season of seasons) {
            const term = termOf(calendar, year, season);
            const civilYear = season === 'autumn' ? year : year + 1;
            yield {
                key: `${year}-${year + 1}/${season}`,
                span: termSpan(term),
                label: { zh: term.name, en: `${season} term ${civilYear}` }
            };
        }
    }
}

/**
 * The calendar years that share a day with the span, in order. `whole` or `partial` says whether the year lies wholly
 * in the span. A span with an open side has no countable periods and gives none; at most 600 are given.
 */
export function yearsWithin(span: TimeSpan): CountingPeriod[] {
    const days = nominal(span);
    return days === undefined ? [] : select(years(civil(days[0]).year), days);
}

/** The calendar months, as in `yearsWithin`. */
export function monthsWithin(span: TimeSpan): CountingPeriod[] {
    const days = nominal(span);
    return days === undefined ? [] : select(months(civil(days[0]).year), days);
}

/** The school years, as in `yearsWithin`; the limits of computed ones are taken at their usual dates. */
export function schoolYearsWithin(calendar: SchoolCalendar, span: TimeSpan): CountingPeriod[] {
    const days = nominal(span);
    return days === undefined ? [] : select(schoolYears(calendar, civil(days[0]).year - 1), days);
}

/** The terms, as in `schoolYearsWithin`. A term that the span only touches in vacation is not among them. */
export function termsWithin(calendar: SchoolCalendar, span: TimeSpan): CountingPeriod[] {
    const days = nominal(span);
    return days === undefined ? [] : select(terms(calendar, civil(days[0]).year - 1), days);
}
