import { dayOf, weekday } from './day.ts';
import type { Day } from './day.ts';
import type { TimeSpan } from './span.ts';

export type Season = 'autumn' | 'spring';

/** One term (学期) of a school year. */
export interface Term {
    /** 2009年春季学期 */
    readonly name: string;
    /** The year its school year begins in: spring 2009 belongs to 2008. */
    readonly schoolYear: number;
    readonly season: Season;
    /** First day of school (开学). */
    readonly start: Day;
    /** Last day of school (放假), inclusive. */
    readonly end: Day;
    /** Stated by a 校历; otherwise computed, and its limits are estimates. */
    readonly exact: boolean;
    /** The day weeks begin on, 1 Monday to 7 Sunday. */
    readonly weekStart: number;
}

/** The terms that a 校历 states; all others are computed. Plain data, survives JSON. */
export interface SchoolCalendar {
    readonly terms: readonly Term[];
}

/** The calendar of a place that states none: every term is computed. */
export const chinaCalendar: SchoolCalendar = { terms: [] };

/** By how many days computed limits may be off, earlier and later: provinces differ and the Spring Festival moves. */
const SLACK = {
    autumn: { start: 7, end: 14 },
    spring: { start: 14, end: 10 }
} as const;

/** The term name officials use: `2009年春季学期`. */
export function termName(schoolYear: number, season: Season): string {
    return season === 'autumn' ? `${schoolYear}年秋季学期` : `${schoolYear + 1}年春季学期`;
}

/** The first Monday on or after a day. */
function mondayFrom(day: Day): Day {
    return day + ((8 - weekday(day)) % 7);
}

/**
 * A term as usual in China: autumn from 1 September to 20 January, spring from the first Monday on or after
 * 15 February to 10 July. `exact` is false.
 */
export function usualTerm(schoolYear: number, season: Season): Term {
    const year = season === 'autumn' ? schoolYear : schoolYear + 1;
    return {
        name: termName(schoolYear, season),
        schoolYear,
        season,
        start: season === 'autumn' ? dayOf(year, 9, 1) : mondayFrom(dayOf(year, 2, 15)),
        end: season === 'autumn' ? dayOf(year + 1, 1, 20) : dayOf(year, 7, 10),
        exact: false,
        weekStart: 1
    };
}

/** A calendar that lists the computed terms of the given school years (each named by the year it begins in). */
export function defaultCalendar(years: readonly number[]): SchoolCalendar {
    const terms = years.flatMap((year) => [usualTerm(year, 'autumn'), usualTerm(year, 'spring')]);
    return withTerms(chinaCalendar, terms);
}

/** The calendar with these terms in place of its own of the same school year and season. */
export function withTerms(calendar: SchoolCalendar, terms: readonly Term[]): SchoolCalendar {
    const key = (term: Term): string => `${term.schoolYear} ${term.season}`;
    const merged = new Map([...calendar.terms, ...terms].map((term) => [key(term), term]));
    return { terms: [...merged.values()].sort((a, b) => a.start - b.start) };
}

/** The term of a school year: as stated, else computed. */
export function termOf(calendar: SchoolCalendar, schoolYear: number, season: Season): Term {
    const stated = calendar.terms.find((term) => term.schoolYear === schoolYear && term.season === season);
    return stated ?? usualTerm(schoolYear, season);
}

/** The mark of estimated limits, none where both are certain. */
function estimate(start = 0, end = 0): Pick<TimeSpan, 'approximate'> {
    return start === 0 && end === 0 ? {} : { approximate: { start, end } };
}

/** The days (inclusive) a term may begin and end on; single days if its dates were stated. */
export function termSpan(term: Term): TimeSpan {
    const slack = SLACK[term.season];
    const start = term.exact ? 0 : slack.start;
    const end = term.exact ? 0 : slack.end;
    return {
        earliestStart: term.start - start,
        latestStart: term.start + start,
        earliestEnd: term.end - end,
        latestEnd: term.end + end,
        precision: 'term',
        ...estimate(2 * start, 2 * end)
    };
}

/** A school year from the first day of its autumn term to the day before the next one's. */
export function schoolYearSpan(calendar: SchoolCalendar, schoolYear: number): TimeSpan {
    const first = termSpan(termOf(calendar, schoolYear, 'autumn'));
    const next = termSpan(termOf(calendar, schoolYear + 1, 'autumn'));
    return {
        earliestStart: first.earliestStart,
        latestStart: first.latestStart,
        earliestEnd: next.earliestStart - 1,
        latestEnd: next.latestStart - 1,
        precision: 'schoolYear',
        ...estimate(first.approximate?.start, next.approximate?.start)
    };
}

/** The winter vacation in, or the summer vacation of, a calendar year: the days between two terms. */
export function vacationSpan(calendar: SchoolCalendar, year: number, kind: 'summer' | 'winter'): TimeSpan {
    const [ended, begun] =
        kind === 'winter'
            ? [termOf(calendar, year - 1, 'autumn'), termOf(calendar, year - 1, 'spring')]
            : [termOf(calendar, year - 1, 'spring'), termOf(calendar, year, 'autumn')];
    const [last, first] = [termSpan(ended), termSpan(begun)];
    return {
        earliestStart: last.earliestEnd + 1,
        latestStart: last.latestEnd + 1,
        earliestEnd: first.earliestStart - 1,
        latestEnd: first.latestStart - 1,
        precision: 'vacation',
        ...estimate(last.approximate?.end, first.approximate?.start)
    };
}

/** First day of week `number` (from 1) of a term: week 1 is the week the term begins in. */
export function weekStartOf(term: Term, number: number): Day {
    const shift = (weekday(term.start) - term.weekStart + 7) % 7;
    return term.start - shift + 7 * (number - 1);
}
