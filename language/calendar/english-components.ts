import { FESTIVALS } from './festivals.ts';
import {
    MONTH,
    ORDINAL,
    PART,
    PART_OF_MONTH,
    UNIT,
    monthOf,
    ordinalOf,
    phaseOfMonth,
    unitOf
} from './english-words.ts';
import { reader, type TimeReader } from './reader-tools.ts';

/**
 * English components that stand behind a coarser one, each with its preposition: every year in the spring term, this
 * year on 10 March, every month on the 5th. What stands first in a time is read by `english-readers.ts`.
 */

const festivals = FESTIVALS.map(({ en }) => en.replaceAll("'", "['’]").replaceAll(' ', ' +')).join('|');

export const ENGLISH_COMPONENTS: readonly TimeReader[] = [
    reader(1, `(?:the +)?(${ORDINAL}) +year(?![a-z])`, (match, { point }) => {
        const nth = ordinalOf(match[1]);
        if (nth < 0) return false;
        point.yearOfPlan = nth;
        return true;
    }),
    reader(1, `(last|this|next) +(year|school +year|term)(?![a-z])`, (match, { point }) => {
        const offset = { last: -1, this: 0, next: 1 }[(match[1] ?? '').toLowerCase()];
        if (offset !== -1 && offset !== 0 && offset !== 1) return false;
        const unit = unitOf(match[2]?.replace(/ +/g, ' '));
        if (unit === 'term') point.termOffset = offset;
        else
            Object.assign(point, {
                [unit === 'year' ? 'yearOffset' : 'schoolYearOffset']: offset,
                fromIssue: true
            });
        return true;
    }),
    reader(1, `(?:the +)?(same|following) +(year|month|day)(?![a-z])`, (match, read) => {
        const offset = (match[1] ?? '').toLowerCase() === 'same' ? 0 : 1;
        const unit = (match[2] ?? '').toLowerCase();
        if (unit === 'year') read.point.yearOffset = offset;
        else if (unit === 'month') read.point.monthOffset = offset;
        else read.point.dayOffset = offset;
        read.rank = unit === 'year' ? 1 : unit === 'month' ? 3 : 4;
        return true;
    }),
    reader(1, `(?:every|each) +(odd|even) +weeks?(?![a-z])`, (match, read) => {
        read.point.recurrence = { every: 2, unit: 'week' };
        read.point.weekParity = (match[1] ?? '').toLowerCase() === 'odd' ? 'odd' : 'even';
        read.rank = 4;
        return true;
    }),
    reader(2, `(?:in +)?(?:the +)?(spring|autumn|fall) +term(?![a-z])`, (match, { point }) => {
        point.season = (match[1] ?? '').toLowerCase() === 'spring' ? 'spring' : 'autumn';
        return true;
    }),
    reader(2, `(?:in +)?(?:the +)?(first|second) +term(?![a-z])`, (match, { point }) => {
        point.termNumber = ordinalOf(match[1]) === 1 ? 1 : 2;
        return true;
    }),
    reader(2, `(?:in +)?(?:the +)?(first|second) +half(?! +of)(?![a-z])`, (match, { point }) => {
        point.halfYear = ordinalOf(match[1]) === 1 ? 1 : 2;
        return true;
    }),
    reader(2, `(?:in +)?(?:the +)?(first|second|third|fourth) +quarter(?![a-z])`, (match, { point }) => {
        point.quarter = ordinalOf(match[1]);
        return true;
    }),
    reader(2, `(?:in +)?(?:the +)?(summer|winter) +(?:vacation|holidays?)(?![a-z])`, (match, { point }) => {
        point.vacation = (match[1] ?? '').toLowerCase() === 'summer' ? 'summer' : 'winter';
        return true;
    }),
    reader(2, `(?:on|at) +(${festivals})(?![a-z])`, (match, read) => {
        const word = (match[1] ?? '').replaceAll('’', "'").replace(/ +/g, ' ').toLowerCase();
        const festival = FESTIVALS.find(({ en }) => en.toLowerCase() === word);
        if (festival === undefined) return false;
        read.point.festival = festival.zh;
        read.rank = 4;
        return true;
    }),
    reader(
        3,
        `(?:(?:in|on|at) +)?(?:the +)?(?:(${PART_OF_MONTH})[- ]+|(\\d{1,2})(?:st|nd|rd|th)? +)?(${MONTH})(?![a-z])`,
        (match, read) => {
            const { point, places } = read;
            const whole = [match.index, match.index + match[0].length] as const;
            point.month = monthOf(match[3]);
            places.set('month', whole);
            const phase = phaseOfMonth(match[1]);
            if (phase !== undefined) Object.assign(point, { phase, phaseOf: 'month' });
            if (match[2] !== undefined) {
                point.day = Number(match[2]);
                places.set('day', whole);
            }
            if (phase !== undefined || match[2] !== undefined) read.rank = 4;
            return true;
        }
    ),
    reader(3, `(?:in +)?(?:the +)?(${ORDINAL}) +month(?![a-z])`, (match, read) => {
        if (read.rank === 0) return false;
        read.point.nthMonth = ordinalOf(match[1]);
        return true;
    }),
    reader(4, `(?:in +)?(odd|even) +weeks(?![a-z])`, (match, { point }) => {
        point.weekParity = (match[1] ?? '').toLowerCase() === 'odd' ? 'odd' : 'even';
        return true;
    }),
    reader(
        4,
        `(?:(?:at|in|on) +)?(?:the +)?(start|middle|end|first day|last day|first ten days|middle ten days|last ten days|first twenty days|last twenty days) +of +the +${UNIT}(?![a-z])`,
        (match, { point }) => {
            const phase = PART[(match[1] ?? '').toLowerCase()];
            const phaseOf = unitOf(match[2]?.replace(/ +/g, ' '));
            if (phase === undefined || phaseOf === 'week' || phaseOf === 'day' || phaseOf === 'halfYear')
                return false;
            Object.assign(point, { phase, phaseOf });
            return true;
        }
    ),
    reader(
        4,
        `(?:on +)?(?:the +)?(\\d{1,2})(?:st|nd|rd|th)(?! +(?:of|to|until|and|or)? *${MONTH})`,
        (match, { point, places }) => {
            point.day = Number(match[1]);
            places.set('day', [match.index, match.index + match[0].length]);
            return true;
        }
    ),
    reader(6, `at +noon|all +day`, (match, { point }) => {
        point.halfDay = /noon/i.test(match[0]) ? 'noon' : 'allDay';
        return true;
    })
];
