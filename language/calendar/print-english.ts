import { ENGLISH_MONTHS } from './day.ts';
import { FESTIVALS } from './festivals.ts';
import { isoText } from './iso-text.ts';
import type {
    Phase,
    Recurrence,
    RecurrenceUnit,
    Relative,
    WrittenPart,
    WrittenPoint
} from './written-time.ts';

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const UNITS: Readonly<Record<RecurrenceUnit, string>> = {
    year: 'year',
    schoolYear: 'school year',
    halfYear: 'half year',
    term: 'term',
    quarter: 'quarter',
    month: 'month',
    week: 'week',
    day: 'day'
};
const PHASES: Readonly<Record<Phase, string>> = {
    firstTenDays: 'first ten days',
    middleTenDays: 'middle ten days',
    lastTenDays: 'last ten days',
    firstTwentyDays: 'first twenty days',
    lastTwentyDays: 'last twenty days',
    start: 'start',
    middle: 'middle',
    end: 'end',
    opening: 'first day',
    closing: 'last day'
};
const TEN_DAYS: Partial<Record<Phase, string>> = {
    firstTenDays: 'early',
    middleTenDays: 'mid',
    lastTenDays: 'late',
    firstTwentyDays: 'early to mid',
    lastTwentyDays: 'mid to late'
};
const HALF_DAYS = {
    morning: 'in the morning',
    noon: 'at noon',
    afternoon: 'in the afternoon',
    evening: 'in the evening',
    allDay: 'all day'
} as const;
/** Components coarser than a month, which a phrase of its own holds together with the year. */
const WITH_YEAR = ['season', 'halfYear', 'quarter', 'vacation', 'festival', 'termNumber', 'month'] as const;

function ordinal(nth: number): string {
    return nth < 0 ? 'last' : (ORDINALS[nth - 1] ?? '');
}

function nthDay(day: number): string {
    const teen = day >= 11 && day <= 13;
    return `the ${day}${(teen ? undefined : ['st', 'nd', 'rd'][(day % 10) - 1]) ?? 'th'}`;
}

function everyText({ every, unit, times }: Recurrence): string | undefined {
    const often = times === undefined ? '' : times === 2 ? 'twice ' : `${times} times `;
    if (every === 1) return `${often}every ${UNITS[unit]}`;
    if (often !== '') return undefined;
    return every === 2 ? `every second ${UNITS[unit]}` : `every ${every} ${UNITS[unit]}s`;
}

function weekdaysText({ weekdays = [], weekdaysThrough }: WrittenPoint): string {
    const names = weekdays.map((day) => WEEKDAYS[day - 1] ?? '');
    if (weekdaysThrough) return `${names[0] ?? ''} to ${names.at(-1) ?? ''}`;
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** The year a point is in, where it says one: 2009, the 2009-2010 school year, this year, the third year. */
function yearText(point: WrittenPoint): string {
    const { year, schoolYear, yearOffset, schoolYearOffset, fromIssue, yearOfPlan, termOffset } = point;
    const side = (offset: number): string => ['last', 'this', 'next'][offset + 1] ?? 'this';
    if (year !== undefined) return String(year);
    if (schoolYear !== undefined) return `the ${schoolYear}-${schoolYear + 1} school year`;
    if (schoolYearOffset !== undefined) return `${side(schoolYearOffset)} school year`;
    if (yearOfPlan !== undefined) return `the ${ordinal(yearOfPlan)} year`;
    if (yearOffset !== undefined) {
        if (fromIssue) return `${side(yearOffset)} year`;
        return yearOffset === 0 ? 'the same year' : 'the following year';
    }
    return termOffset === undefined ? '' : `${side(termOffset)} term`;
}

/** Behind its year or recurrence: in the spring term, on Teachers' Day, at the end of March. */
function middleText(point: WrittenPoint): readonly [preposition: string, text: string] | undefined {
    const { season, halfYear, quarter, vacation, festival, termNumber, month, phase, phaseOf, day } = point;
    if (season !== undefined) return ['in', `the ${season} term`];
    if (termNumber !== undefined) return ['in', `the ${ordinal(termNumber)} term`];
    if (halfYear !== undefined) return ['in', `the ${ordinal(halfYear)} half`];
    if (quarter !== undefined) return ['in', `the ${ordinal(quarter)} quarter`];
    if (vacation !== undefined) return ['in', `the ${vacation} vacation`];
    if (festival !== undefined) return ['on', FESTIVALS.find(({ zh }) => zh === festival)?.en ?? festival];
    if (month === undefined) return undefined;
    const name = ENGLISH_MONTHS[month - 1] ?? '';
    if (day !== undefined) return ['on', `${day} ${name}`];
    if (phase === undefined || phaseOf !== 'month') return ['in', name];
    const part = TEN_DAYS[phase];
    if (part === undefined) return ['at', `the ${PHASES[phase]} of ${name}`];
    return ['in', part === 'mid' ? `mid-${name}` : `${part} ${name}`];
}

/** Whether the month has taken the day or phase into its phrase. */
function inMonthPhrase({ month, day, phase, phaseOf }: WrittenPoint): boolean {
    return month !== undefined && (day !== undefined || (phase !== undefined && phaseOf === 'month'));
}

/** The start of the spring term 2009: before a term whose year is written. */
function termPhase({ phase, phaseOf, season, year, recurrence }: WrittenPoint): string {
    const isTerm =
        phaseOf === 'term' && season !== undefined && year !== undefined && recurrence === undefined;
    return isTerm && phase !== undefined && TERM_PHASES.has(phase) ? `the ${PHASES[phase]} of ` : '';
}

const TERM_PHASES: ReadonlySet<Phase> = new Set(['start', 'middle', 'end', 'opening', 'closing']);

function fineText(point: WrittenPoint): string[] {
    const { month, day, phase, phaseOf, week, weekParity, nthMonth, monthOffset, dayOffset, recurrence } =
        point;
    const pieces: string[] = [];
    if (monthOffset !== undefined) pieces.push(monthOffset === 0 ? 'the same month' : 'the following month');
    if (nthMonth !== undefined) pieces.push(`in the ${ordinal(nthMonth)} month`);
    const isSaid = termPhase(point) !== '' || (phaseOf === 'month' && month !== undefined);
    if (phase !== undefined && !isSaid) {
        pieces.push(`at the ${PHASES[phase]} of the ${UNITS[phaseOf ?? 'year']}`);
    }
    if (day !== undefined && month === undefined) pieces.push(`on ${nthDay(day)}`);
    if (dayOffset !== undefined) pieces.push(dayOffset === 0 ? 'the same day' : 'the following day');
    if (weekParity !== undefined && recurrence?.unit !== 'week') pieces.push(`in ${weekParity} weeks`);
    if (week !== undefined) pieces.push(week < 0 ? 'in the last week' : `week ${week}`);
    return pieces;
}

function dayTimeText({ halfDay, lessons, clock }: WrittenPoint): string[] {
    const time = (minutes: number): string =>
        `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
    return [
        ...(halfDay === undefined ? [] : [HALF_DAYS[halfDay]]),
        ...(lessons === undefined
            ? []
            : lessons.first === lessons.last
              ? [`, lesson ${lessons.first}`]
              : [`, lessons ${lessons.first} to ${lessons.last}`]),
        ...(clock === undefined
            ? []
            : [`at ${time(clock.from)}${clock.to === undefined ? '' : `-${time(clock.to)}`}`])
    ];
}

/** The first words: an ISO date, spring term 2009, every second Wednesday. The rest of the point follows. */
function openingText(point: WrittenPoint): string[] | undefined {
    const { recurrence, year, month, weekdays, nthWeekday, weekParity } = point;
    const iso = inMonthPhrase(point) && point.day === undefined ? undefined : isoText(point);
    if (iso !== undefined) return [iso];
    const middle = middleText(point);
    if (
        recurrence === undefined &&
        year !== undefined &&
        WITH_YEAR.some((field) => point[field] !== undefined)
    ) {
        const phrase = `${termPhase(point)}${middle?.[1] ?? ''}`;
        const joint = point.halfYear === undefined && point.quarter === undefined ? ' ' : ' of ';
        if (point.termNumber === undefined) return [`${phrase}${joint}${year}`];
    }
    if (recurrence === undefined) {
        const own = yearText(point);
        if (own === '' || point.standing) return point.standing ? ['all along'] : middle ? [middle[1]] : [];
        return middle ? [own, middle.join(' ')] : [own];
    }
    if (recurrence.unit === 'week' && weekParity !== undefined) return [`every ${weekParity} week`];
    if (
        recurrence.unit === 'week' &&
        weekdays !== undefined &&
        nthWeekday === undefined &&
        !recurrence.times
    ) {
        if (recurrence.every > 2) return undefined;
        return [`every ${recurrence.every === 2 ? 'second ' : ''}${weekdaysText(point)}`];
    }
    const every = everyText(recurrence);
    const own = yearText(point);
    if (every === undefined || (own !== '' && month !== undefined)) return undefined;
    return [every, ...(own === '' ? [] : [`in ${own}`]), ...(middle ? [middle.join(' ')] : [])];
}

function onWeekdays(point: WrittenPoint): string[] {
    const { weekdays, nthWeekday } = point;
    if (weekdays === undefined) return [];
    return [`on ${nthWeekday === undefined ? '' : `the ${ordinal(nthWeekday)} `}${weekdaysText(point)}`];
}

/** What a phrase from fine to coarse says of a recurrence, and which field it has said: the first week of every month. */
function ofEveryText(point: WrittenPoint): { readonly text: string; readonly done: string } | undefined {
    const { recurrence, week, nthWeekday, phase, phaseOf } = point;
    if (recurrence?.every !== 1 || recurrence.times !== undefined) return undefined;
    const { unit } = recurrence;
    const own = Object.keys(point).filter((field) => !PLAIN.has(field));
    if (own.length !== 1) return undefined;
    const short = unit === 'month' || unit === 'term';
    if (short && week !== undefined && week <= 5) {
        return { text: `the ${ordinal(week)} week of every ${unit}`, done: 'week' };
    }
    if (short && nthWeekday !== undefined) {
        return {
            text: `the ${ordinal(nthWeekday)} ${weekdaysText(point)} of every ${unit}`,
            done: 'nthWeekday'
        };
    }
    const isWhole = phase !== undefined && TERM_PHASES.has(phase) && phaseOf === unit;
    return isWhole ? { text: `the ${PHASES[phase]} of every ${UNITS[unit]}`, done: 'phase' } : undefined;
}

/** Fields that leave a recurrence such a phrase. */
const PLAIN = new Set([
    'start',
    'end',
    'recurrence',
    'suffix',
    'weekdays',
    'phaseOf',
    'halfDay',
    'lessons',
    'clock'
]);

const DISTANCE_UNITS: Readonly<Record<Relative['unit'], string>> = {
    day: 'day',
    workday: 'workday',
    week: 'week',
    month: 'month',
    year: 'year'
};

/** 10 days before, within 3 days, 10 days before the opening; the words for the item itself are not repeated. */
function relativeText({ anchor, name, direction, count, unit, inside }: Relative): string {
    if (count === undefined) return `${direction} it ${direction === 'before' ? 'begins' : 'ends'}`;
    if (anchor === 'issue' && count === 0) return 'the day of issue';
    if (anchor === 'item' && count === 0 && direction === 'after') return 'the day itself';
    const distance = `${count} ${DISTANCE_UNITS[unit]}${count === 1 ? '' : 's'}`;
    if (anchor === 'issue') return inside ? `within ${distance} of issue` : `${distance} after issue`;
    const side = inside && direction === 'after' && anchor === 'item' ? '' : ` ${direction}`;
    return `${inside ? 'within ' : ''}${distance}${side}${anchor === 'named' ? ` ${name}` : ''}`;
}

/**
 * One point, completed from those before it, in English that `parseTime` reads to the same meaning; undefined where
 * English has no form for what it states.
 */
function printEnglishPoint(point: WrittenPoint): string | undefined {
    const suffix = point.suffix === undefined ? '' : `${point.suffix} `;
    if (point.relative !== undefined && point.relative.anchor !== 'point') {
        return `${suffix}${relativeText(point.relative)}`;
    }
    const natural = ofEveryText(point);
    if (natural !== undefined) {
        const rest = natural.done === 'nthWeekday' ? [] : onWeekdays(point);
        return suffix + [natural.text, ...rest, ...dayTimeText(point)].join(' ').replaceAll(' ,', ',');
    }
    const opening = openingText(point);
    if (opening === undefined) return undefined;
    const { recurrence, weekdays, nthWeekday } = point;
    const isoDay = opening[0] !== undefined && /^\d{4}-/.test(opening[0]);
    const fine = isoDay ? fineText({ ...point, month: point.month ?? 1 }) : fineText(point);
    const inOpening =
        recurrence?.unit === 'week' && nthWeekday === undefined && !point.weekParity && !recurrence.times;
    const days = weekdays === undefined || inOpening ? [] : onWeekdays(point);
    const words = [...opening, ...fine, ...days, ...dayTimeText(point)].join(' ').replaceAll(' ,', ',');
    if (words === '') return undefined;
    const plain = words.replace(/^(?:in|on|at) /, '');
    const relative = point.relative === undefined ? '' : `${relativeText(point.relative)} `;
    return `${suffix}${relative}${plain}`;
}

/** What the end of a range takes over from its beginning, if all of it is the same. */
const SHARED = ['recurrence', 'yearOffset', 'schoolYearOffset', 'fromIssue', 'yearOfPlan'] as const;

/** The end of a range without the recurrence or relative year it shares with its beginning. */
function endOf(to: WrittenPoint, from: WrittenPoint): WrittenPoint {
    if (from.recurrence === undefined && from.year !== undefined) return to;
    if (!SHARED.every((field) => JSON.stringify(to[field]) === JSON.stringify(from[field]))) return to;
    const own = Object.entries(to).filter(([field]) => !SHARED.some((shared) => shared === field));
    // 第一年暑假至第一年: without what is shared nothing would be left to say.
    const saysMore = own.some(([field]) => field !== 'start' && field !== 'end');
    return saysMore ? (Object.fromEntries(own) as unknown as WrittenPoint) : to;
}

/** One part, completed from those before it: a point, a range, or a recurrence with the time it holds within. */
export function printEnglishPart({ from, to, toNow, within }: WrittenPart): string | undefined {
    const start = printEnglishPoint(from);
    const end = to === undefined ? '' : printEnglishPoint(endOf(to, from));
    const bounds = within === undefined ? '' : printEnglishPart(within);
    if (start === undefined || end === undefined || bounds === undefined) return undefined;
    const joint = [start, end].every((one) => /^\d{4}(?:-\d\d)*$/.test(one)) ? 'until' : 'to';
    const range = to === undefined ? `${start}${toNow ? ' to date' : ''}` : `${start} ${joint} ${end}`;
    return within === undefined ? range : `${bounds}, ${range}`;
}
