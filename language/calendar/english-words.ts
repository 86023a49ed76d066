/** The words of English dates, shared by what reads and what prints them. */
import type { DraftPoint } from './time-draft.ts';
import type { Phase, Recurrence, RecurrenceUnit } from './written-time.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A month's name; group 1 of the pattern it is put into. */
export const MONTH =
    '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
export const WEEKDAY_NAME = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** Fri., Thurs: beside a date only, for by itself it may be a name. */
export const WEEKDAY_SHORT = '(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?![A-Za-z])\\.?';
const ORDINALS: Readonly<Record<string, number>> = {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    last: -1
};
export const ORDINAL = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)';
const NUMBERS: Readonly<Record<string, number>> = {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    other: 2,
    second: 2
};
const UNITS: Readonly<Record<string, RecurrenceUnit>> = {
    year: 'year',
    'school year': 'schoolYear',
    term: 'term',
    quarter: 'quarter',
    'half year': 'halfYear',
    month: 'month',
    week: 'week',
    day: 'day'
};
/** The first week of, the end of: what may stand before every month. */
export const OF_EVERY = `(?:(?:the +)?(?:${ORDINAL} +(?:week|${WEEKDAY_NAME})s?|first day|last day|start|middle|end) +(?:of|in) +)?`;
/** A unit of recurrence; one group. */
export const UNIT = '(school[- ]year|half[- ]year|year|term|quarter|month|week|day)s?';
/** What something recurs in: a unit, or a fortnight, which is two weeks; one group. */
export const RECURRING = UNIT.replace('week|', 'week|fortnight|');
/** The year behind a date, where there is one; one group. */
export const YEAR = '(?:,? +(?:of +)?(\\d{4})(?!\\d|-\\d))?';
/** The part of a month before its name: early, mid to late, start of; one pattern. */
export const PART_OF_MONTH = '(?:early +to +mid|mid +to +late|early|mid|late|start +of|middle +of|end +of)';
/** Words for parts of a unit. */
export const PART: Readonly<Record<string, Phase>> = {
    early: 'firstTenDays',
    mid: 'middleTenDays',
    late: 'lastTenDays',
    'early to mid': 'firstTwentyDays',
    'mid to late': 'lastTwentyDays',
    start: 'start',
    beginning: 'start',
    opening: 'start',
    middle: 'middle',
    end: 'end',
    'first day': 'opening',
    'last day': 'closing',
    'first ten days': 'firstTenDays',
    'middle ten days': 'middleTenDays',
    'last ten days': 'lastTenDays',
    'first twenty days': 'firstTwentyDays',
    'last twenty days': 'lastTwentyDays'
};

/** The phase that words for a part of a month say (`Early`, `mid to  late`, `start of`); nothing for others. */
export function phaseOfMonth(words: string | undefined): Phase | undefined {
    return PART[(words ?? '').toLowerCase().replace(/ +of$/, '').replace(/ +/g, ' ')];
}

export function monthOf(word: string | undefined): number {
    return MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;
}

export function dayOfWeek(word: string | undefined): number {
    return DAYS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;
}

export function ordinalOf(word: string | undefined): number {
    return ORDINALS[(word ?? '').toLowerCase()] ?? 1;
}

export function unitOf(word: string | undefined): RecurrenceUnit {
    return UNITS[(word ?? '').toLowerCase().replaceAll('-', ' ')] ?? 'year';
}

export function countOf(word: string | undefined): number {
    return word === undefined ? 1 : (NUMBERS[word.toLowerCase()] ?? Number(word));
}

/** Every so many of a unit; a fortnight is every two weeks. */
export function recurrenceIn(word: string | undefined, every: number): Recurrence {
    return (word ?? '').toLowerCase() === 'fortnight'
        ? { every: every * 2, unit: 'week' }
        : { every, unit: unitOf(word) };
}

export function setYear(point: DraftPoint, year: string | undefined): void {
    if (year !== undefined) point.year = Number(year);
}
