import { FESTIVALS } from './festivals.ts';
import { nextPoint, reader, type TimeReader } from './reader-tools.ts';
import {
    MONTH,
    ORDINAL,
    PART,
    PART_OF_MONTH,
    phaseOfMonth,
    RECURRING,
    WEEKDAY_NAME,
    WEEKDAY_SHORT,
    YEAR,
    countOf,
    dayOfWeek,
    monthOf,
    ordinalOf,
    recurrenceIn,
    setYear,
    unitOf
} from './english-words.ts';
import type { DraftPoint } from './time-draft.ts';

/**
 * Dates as English plans have them. English goes from fine to coarse (the first Friday of May 2009), so that one reader
 * takes a whole phrase where the Chinese ones take a component each.
 */

/**
 * A year that stands only at the end of a range or list is meant for its beginning too: January to March 2009. As an
 * alternative to nothing, since a look-ahead that may be missing is never tried.
 */
const AHEAD =
    '(?:(?=(?: *(?:to|until|and|or|-|,) *(?:WEEKDAY,? +)?(?:\\d{1,2}(?:st|nd|rd|th)? +)?MONTH(?: +\\d{1,2}(?!\\d))?){1,6},? +(\\d{4}))|)'
        .replace('MONTH', MONTH)
        .replace('WEEKDAY', `(?:${WEEKDAY_NAME}|${WEEKDAY_SHORT})`);

/** Tuesday and Thursday, Monday to Friday; one group. */
const WEEKDAYS = `(${WEEKDAY_NAME}s?(?:(?:, +(?!and)| +and +| +to +)${WEEKDAY_NAME}s?)*)(?![a-z])`;

/** Friday, Fri. before the day it is; one group. */
const WEEKDAY_AHEAD = `(?:(${WEEKDAY_NAME}|${WEEKDAY_SHORT}),? +(?:the +)?(?=\\d{1,2}(?:st|nd|rd|th)?(?: +of)? +${MONTH}|${MONTH} +\\d{1,2}(?!\\d)))?`;

export const ENGLISH_READERS: readonly TimeReader[] = [
    // 10 April 2009, Friday 10 April 2009, April 2009, the 10th of April
    reader(
        1,
        `${WEEKDAY_AHEAD}(?:the +)?(?:(\\d{1,2})(?:st|nd|rd|th)?(?: +of)? +)?(${MONTH})(?![a-z])(?: +(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?${YEAR}${AHEAD}`,
        (match, read) => {
            const [, weekday, before, month, behind, year, yearAhead] = match;
            const day = before ?? behind;
            read.point.month = monthOf(month);
            setYear(read.point, year ?? yearAhead);
            if (day !== undefined) read.point.day = Number(day);
            if (weekday !== undefined) {
                setWeekdays(read.point, weekday);
                read.places.set('weekday', [match.index, match.index + weekday.length]);
            }
            const whole = [match.index, match.index + match[0].length] as const;
            read.places.set('month', whole);
            if (day !== undefined) read.places.set('day', whole);
            read.rank = 4;
            return true;
        }
    ),
    // 10 to 12 April 2009: the day whose month comes later
    reader(
        1,
        `(\\d{1,2})(?:st|nd|rd|th)?(?=(?: *(?:to|until|and|or|-|,) *\\d{1,2}(?:st|nd|rd|th)?){1,10} +(?:of +)?(${MONTH})(?![a-z])${YEAR})`,
        (match, read) => {
            read.point.day = Number(match[1]);
            read.point.month = monthOf(match[2]);
            setYear(read.point, match[3]);
            read.places.set('day', [match.index, match.index + match[0].length]);
            read.rank = 4;
            return true;
        }
    ),
    // early September 2009, mid to late May, the end of May
    reader(1, `(?:the +)?(${PART_OF_MONTH}|beginning +of)[- ]+(${MONTH})(?![a-z])${YEAR}`, (match, read) => {
        read.point.month = monthOf(match[2]);
        read.point.phase = phaseOfMonth(match[1]) ?? 'start';
        read.point.phaseOf = 'month';
        setYear(read.point, match[3]);
        read.rank = 4;
        return true;
    }),
    // the start of the 2009 spring term, spring term 2009, the end of term, mid-term
    reader(
        1,
        `(?:the +)?(?:(first day|last day|start|beginning|opening|middle|end) +of +(?:the +)?(each|every)? *)?(?:(\\d{4}) +)?(?:(spring|autumn|fall) +)term(?:,? +(?:of +)?(\\d{4}))?(?:,? +week +(\\d{1,2}))?`,
        (match, { point }) => {
            if (match[2] !== undefined) return false;
            point.season = (match[4] ?? '').toLowerCase() === 'spring' ? 'spring' : 'autumn';
            setYear(point, match[3] ?? match[5]);
            const phase = PART[(match[1] ?? '').toLowerCase()];
            if (phase !== undefined) Object.assign(point, { phase, phaseOf: 'term' });
            if (match[6] !== undefined) point.week = Number(match[6]);
            return true;
        }
    ),
    reader(
        1,
        `(?:the +)?(first day|last day|start|beginning|opening|middle|end) +of +(?:(each|every) +|the +)?(term|year|school +year|quarter|month)(?![a-z])`,
        (match, { point }) => {
            const unit = unitOf(match[3]?.replace(/ +/g, ' '));
            if (unit === 'week' || unit === 'day' || unit === 'halfYear') return false;
            if (match[2] !== undefined) point.recurrence = { every: 1, unit };
            Object.assign(point, { phase: PART[(match[1] ?? '').toLowerCase()] ?? 'start', phaseOf: unit });
            return true;
        }
    ),
    reader(1, `mid-?term(?![a-z])`, (_, { point }) => {
        Object.assign(point, { phase: 'middle', phaseOf: 'term' });
        return true;
    }),
    reader(
        1,
        `(?:the +)?(first|second) +term(?: +of)?(?: +(?:the +)?(?:(\\d{4})-(?:\\d{4}|\\d{2}) +)?school +year(?: +(\\d{4})(?:-(?:\\d{4}|\\d{2}))?)?)?`,
        (match, { point }) => {
            point.termNumber = ordinalOf(match[1]) === 1 ? 1 : 2;
            const year = match[2] ?? match[3];
            if (year !== undefined) point.schoolYear = Number(year);
            return true;
        }
    ),
    reader(
        1,
        `(?:the +)?school +year +(\\d{4})(?:-(?:\\d{4}|\\d{2}))?|(?:the +)?(\\d{4})-(?:\\d{4}|\\d{2}) +school +year`,
        (match, { point }) => {
            point.schoolYear = Number(match[1] ?? match[2]);
            return true;
        }
    ),
    reader(1, `(?:the +)?(first|second) +half +of +(\\d{4})`, (match, { point }) => {
        point.halfYear = ordinalOf(match[1]) === 1 ? 1 : 2;
        point.year = Number(match[2]);
        return true;
    }),
    reader(1, `(?:the +)?(first|second|third|fourth) +quarter(?: +of)?${YEAR}`, (match, { point }) => {
        point.quarter = ordinalOf(match[1]);
        setYear(point, match[2]);
        return true;
    }),
    reader(1, `(?:the +)?(summer|winter) +(?:vacation|holidays?)(?: +of)?${YEAR}`, (match, { point }) => {
        point.vacation = (match[1] ?? '').toLowerCase() === 'summer' ? 'summer' : 'winter';
        setYear(point, match[2]);
        return true;
    }),
    reader(
        1,
        `(${FESTIVALS.map(({ en }) => en.replaceAll("'", "['’]").replaceAll(' ', ' +')).join('|')})${YEAR}`,
        (match, read) => {
            const word = (match[1] ?? '').replaceAll('’', "'").replace(/ +/g, ' ').toLowerCase();
            const festival = FESTIVALS.find(({ en }) => en.toLowerCase() === word);
            if (festival === undefined) return false;
            read.point.festival = festival.zh;
            setYear(read.point, match[2]);
            read.rank = 4;
            return true;
        }
    ),
    // the last week of February 2026, the second Thursday of June
    reader(
        1,
        `(?:the +)?(${ORDINAL}) +(week|${WEEKDAY_NAME}) +(?:of|in) +(${MONTH})(?![a-z])${YEAR}`,
        (match, read) => {
            read.point.month = monthOf(match[3]);
            setYear(read.point, match[4]);
            placeNth(read.point, match[1], match[2]);
            read.rank = 5;
            return true;
        }
    ),
    // the first week of every month, the first Friday of each term
    reader(
        1,
        `(?:the +)?(${ORDINAL}) +(week|${WEEKDAY_NAME})s? +(?:of|in) +(?:every|each) +(month|term)(?![a-z])`,
        (match, { point }) => {
            point.recurrence = { every: 1, unit: unitOf(match[3]) };
            placeNth(point, match[1], match[2]);
            return true;
        }
    ),
    // every second Wednesday, every Monday
    reader(1, `(?:every|each) +(second +|other +)?${WEEKDAYS}`, (match, read) => {
        read.point.recurrence = { every: match[1] === undefined ? 1 : 2, unit: 'week' };
        setWeekdays(read.point, match[2]);
        read.rank = 5;
        return true;
    }),
    reader(
        1,
        `(?:every|each) +(second|other|two|three|four|five|six|\\d{1,2}) +${RECURRING}(?![a-z])`,
        (match, { point }) => {
            point.recurrence = recurrenceIn(match[2], countOf(match[1]));
            return true;
        }
    ),
    reader(
        1,
        `(once|twice|(?:\\d{1,2}|two|three|four|five|six) +times) +(?:an?|each|every|per) +${RECURRING}(?![a-z])`,
        (match, { point }) => {
            const word = (match[1] ?? '').toLowerCase();
            const times = word === 'once' ? 1 : word === 'twice' ? 2 : countOf(word.split(' ')[0]);
            point.recurrence = { ...recurrenceIn(match[2], 1), ...(times > 1 && { times }) };
            return true;
        }
    ),
    reader(
        4,
        `,? *(?:in +|on +)?(?:the +)?(${ORDINAL}) +(week|${WEEKDAY_NAME})(?![a-z])`,
        (match, { point }) => {
            placeNth(point, match[1], match[2]);
            return true;
        }
    ),
    reader(4, `weeks? +(\\d{1,2})(?: *(to|and|-) *(\\d{1,2})(?![\\d:.-]))?`, (match, read, draft) => {
        if (read.point.week !== undefined) return false;
        const whole = [match.index, match.index + match[0].length] as const;
        read.point.week = Number(match[1]);
        read.places.set('week', whole);
        if (match[3] === undefined) return true;
        const next = nextPoint(draft, read, ...whole, match[2] === 'and' ? 'list' : 'range');
        next.point.week = Number(match[3]);
        next.places.set('week', whole);
        next.rank = 4;
        return true;
    }),
    reader(5, `,? *(?:on +)?${WEEKDAYS}`, (match, read) => {
        if (read.point.weekdays !== undefined) return false;
        setWeekdays(read.point, match[1]);
        read.places.set('weekday', [match.index, match.index + match[0].length]);
        return true;
    }),
    // 10 April 2009 (Fri.)
    reader(5, `,? *(${WEEKDAY_SHORT})`, (match, read) => {
        if (read.point.day === undefined || read.point.weekdays !== undefined) return false;
        setWeekdays(read.point, match[1]);
        read.places.set('weekday', [match.index, match.index + match[0].length]);
        return true;
    }),
    reader(6, `,? *(?:in +the +)(morning|afternoon|evening)`, (match, { point }) => {
        const part = (match[1] ?? '').toLowerCase();
        point.halfDay = part === 'morning' ? 'morning' : part === 'afternoon' ? 'afternoon' : 'evening';
        return true;
    }),
    reader(7, `,? *lessons? +(\\d{1,2})(?: *(?:to|and|-) *(\\d{1,2})(?![\\d:.-]))?`, (match, { point }) => {
        point.lessons = { first: Number(match[1]), last: Number(match[2] ?? match[1]) };
        return true;
    })
];

function placeNth(point: DraftPoint, ordinal: string | undefined, what: string | undefined): void {
    if ((what ?? '').toLowerCase() === 'week') {
        point.week = ordinalOf(ordinal);
        return;
    }
    point.nthWeekday = ordinalOf(ordinal);
    point.weekdays = [dayOfWeek(what)];
}

function setWeekdays(point: DraftPoint, words = ''): void {
    point.weekdays = words
        .split(/,? +(?:and +|to +)?|, */)
        .filter((word) => word !== '')
        .map(dayOfWeek);
    if (/ to /.test(words)) point.weekdaysThrough = true;
}
