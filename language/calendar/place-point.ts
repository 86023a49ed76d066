import { civil, dayOf, daysInMonth, weekday } from './day.ts';
import type { Day } from './day.ts';
import { festivalOf } from './festivals.ts';
import { placeInTerm } from './place-in-term.ts';
import { schoolYearSpan, termOf, vacationSpan } from './school-calendar.ts';
import type { SchoolCalendar, Season, Term } from './school-calendar.ts';
import { eventSpan } from './span.ts';
import type { TimeSpan } from './span.ts';
import type { Phase, WrittenPoint } from './written-time.ts';

/** What is known around a point that does not state it itself: an inherited year, or the unit of a recurrence. */
export interface Frame {
    readonly calendar: SchoolCalendar;
    readonly year?: number;
    readonly schoolYear?: number;
    readonly term?: Term;
    readonly month?: number;
    /** The days of the recurring unit itself, for a point that adds nothing to it, and for open sides. */
    readonly unit?: TimeSpan;
}

/** What must be known before a point can be placed. */
export type Need = 'year' | 'term' | 'month' | 'day';

/** Parts of a month: 初 is its first ten days, 底 and 末 are all days from the 21st, as wide as they are ever used. */
const MONTH_PHASES: Partial<Record<Phase, readonly [number, number]>> = {
    firstTenDays: [1, 10],
    start: [1, 10],
    middleTenDays: [11, 20],
    middle: [11, 20],
    lastTenDays: [21, 31],
    end: [21, 31],
    firstTwentyDays: [1, 20],
    lastTwentyDays: [11, 31]
};

/** Parts of a year as first and last month: 年初 January and February, 年中 June and July, 年底 December. */
const YEAR_PHASES: Partial<Record<Phase, readonly [number, number]>> = {
    start: [1, 2],
    middle: [6, 7],
    end: [12, 12]
};

function monthsSpan(year: number, first: number, last: number, precision: TimeSpan['precision']): TimeSpan {
    return eventSpan(dayOf(year, first, 1), dayOf(year, last, daysInMonth(year, last)), precision);
}

/**
 * The n-th week of a month. Plans count either from the 1st or from the first Monday; the span holds both readings.
 */
function weekOfMonth(year: number, month: number, week: number): TimeSpan {
    const first = dayOf(year, month, 1);
    const last = first + daysInMonth(year, month) - 1;
    if (week < 0) return eventSpan(last - 6 - (weekday(last) % 7), last, 'week');
    const firstMonday = first + ((8 - weekday(first)) % 7);
    const start = Math.max(first, first - (weekday(first) - 1) + 7 * (week - 1));
    return eventSpan(start, Math.max(start, Math.min(last, firstMonday + 7 * week - 1)), 'week');
}

function inMonth(point: WrittenPoint, year: number, month: number): TimeSpan[] {
    const last = daysInMonth(year, month);
    const at = (day: number): Day => dayOf(year, month, day);
    if (point.day !== undefined)
        return point.day > last ? [] : [eventSpan(at(point.day), at(point.day), 'day')];
    const phase = point.phase === undefined ? undefined : MONTH_PHASES[point.phase];
    if (phase !== undefined && point.phaseOf === 'month') {
        return [eventSpan(at(phase[0]), at(Math.min(phase[1], last)), 'tenDays')];
    }
    if (point.week !== undefined) return [weekOfMonth(year, month, point.week)];
    if (point.weekParity !== undefined) {
        const weeks = point.weekParity === 'odd' ? [1, 3] : [2, 4];
        return weeks.map((week) => weekOfMonth(year, month, week));
    }
    return [eventSpan(at(1), at(last), 'month')];
}

/** The calendar year a month has within a term or school year. */
function yearOfMonth(month: number, schoolYear: number): number {
    return month >= 8 ? schoolYear : schoolYear + 1;
}

function seasonOf(point: WrittenPoint): Season | undefined {
    if (point.termNumber !== undefined) return point.termNumber === 1 ? 'autumn' : 'spring';
    return point.season;
}

function needsTerm(point: WrittenPoint): boolean {
    if (point.month !== undefined || point.vacation !== undefined) return false;
    return point.phaseOf === 'term' || point.week !== undefined || point.termOffset !== undefined;
}

/** 首月, 第二个月, 末月 of a longer stretch, counted from the month it begins in; none where it has not so many. */
function monthOf(nth: number, { earliestStart, latestEnd }: TimeSpan): TimeSpan[] {
    const [first, last] = [civil(earliestStart), civil(latestEnd)];
    const { year, month } = nth < 0 ? last : civil(dayOf(first.year, first.month + nth - 1, 1));
    if (dayOf(year, month, 1) > latestEnd) return [];
    return [monthsSpan(year, month, month, 'month')];
}

/** 季度初 and 季度末 are its first and last ten days, as wide as a month's; 季度中 is its second month. */
function inQuarter(phase: Phase | undefined, { earliestStart, latestEnd }: TimeSpan): TimeSpan {
    const { year, month } = civil(earliestStart);
    const last = civil(latestEnd);
    if (phase === 'start') return eventSpan(earliestStart, earliestStart + 9, 'tenDays');
    if (phase === 'end') return eventSpan(dayOf(last.year, last.month, 21), latestEnd, 'tenDays');
    return monthsSpan(year, month + 1, month + 1, 'month');
}

function inYear(point: WrittenPoint, year: number): TimeSpan {
    if (point.halfYear !== undefined) {
        return monthsSpan(year, point.halfYear * 6 - 5, point.halfYear * 6, 'halfYear');
    }
    if (point.quarter !== undefined) {
        const quarter = monthsSpan(year, point.quarter * 3 - 2, point.quarter * 3, 'quarter');
        return point.phaseOf === 'quarter' ? inQuarter(point.phase, quarter) : quarter;
    }
    const phase =
        point.phase === undefined || point.phaseOf !== 'year' ? undefined : YEAR_PHASES[point.phase];
    return phase === undefined
        ? monthsSpan(year, 1, 12, 'year')
        : monthsSpan(year, phase[0], phase[1], 'month');
}

/** 学年初 and 学年末 are the first and the last month of the school year. */
function inSchoolYear(point: WrittenPoint, calendar: SchoolCalendar, schoolYear: number): TimeSpan {
    if (point.phaseOf === 'schoolYear' && point.phase === 'start')
        return monthsSpan(schoolYear, 9, 9, 'month');
    if (point.phaseOf === 'schoolYear' && point.phase === 'end')
        return monthsSpan(schoolYear + 1, 6, 7, 'month');
    const { earliestStart, latestEnd, approximate } = schoolYearSpan(calendar, schoolYear);
    return {
        ...eventSpan(earliestStart, latestEnd, 'schoolYear'),
        ...(approximate === undefined ? {} : { approximate })
    };
}

/** The point without what is finer than a month. */
function withoutDay(point: WrittenPoint): WrittenPoint {
    const around: { -readonly [K in keyof WrittenPoint]: WrittenPoint[K] } = { ...point };
    delete around.day;
    delete around.week;
    delete around.weekParity;
    delete around.phase;
    delete around.phaseOf;
    return around;
}

/**
 * The days a point may lie on, without its weekday, time of day, suffix or distance, or what is missing to tell.
 * None where the day does not exist in that year.
 */
export function placePoint(point: WrittenPoint, frame: Frame): TimeSpan[] | Need {
    const { nthMonth } = point;
    if (nthMonth === undefined) return placeStated(point, frame);
    const whole = placeStated(withoutDay(point), frame);
    if (typeof whole === 'string') return whole;
    return whole
        .flatMap((span) => monthOf(nthMonth, span))
        .flatMap(({ earliestStart }) => {
            const { year, month } = civil(earliestStart);
            return inMonth(point, year, month);
        });
}

function placeStated(point: WrittenPoint, frame: Frame): TimeSpan[] | Need {
    const { calendar } = frame;
    const schoolYear = point.schoolYear ?? frame.schoolYear;
    const year = point.year ?? (point.schoolYear === undefined ? frame.year : undefined);
    const season = seasonOf(point);
    let term = season === undefined ? frame.term : undefined;
    if (season !== undefined) {
        if (schoolYear === undefined && year === undefined) return 'year';
        const begins = schoolYear ?? (season === 'autumn' ? (year ?? 0) : (year ?? 0) - 1);
        term = termOf(calendar, begins, season);
    }
    const festival = point.festival === undefined ? undefined : festivalOf(point.festival);
    if (festival !== undefined) {
        const civilYear =
            year ?? (schoolYear === undefined ? undefined : yearOfMonth(festival.from[0], schoolYear));
        if (civilYear === undefined) return 'year';
        const [from, to] = [dayOf(civilYear, ...festival.from), dayOf(civilYear, ...festival.to)];
        return [eventSpan(from, to, from === to ? 'day' : 'month')];
    }
    const month = point.month ?? frame.month;
    if (month !== undefined) {
        const begins = term?.schoolYear ?? schoolYear;
        const civilYear = year ?? (begins === undefined ? undefined : yearOfMonth(month, begins));
        return civilYear === undefined ? 'year' : inMonth(point, civilYear, month);
    }
    if (point.day !== undefined || point.phaseOf === 'month') return 'month';
    if (needsTerm(point) && term === undefined) return 'term';
    if (point.vacation !== undefined) {
        const civilYear = year ?? (schoolYear === undefined ? undefined : schoolYear + 1);
        if (civilYear === undefined) return 'year';
        const { earliestStart, latestEnd, approximate } = vacationSpan(calendar, civilYear, point.vacation);
        const span = eventSpan(earliestStart, latestEnd, 'vacation');
        return [approximate === undefined ? span : { ...span, approximate }];
    }
    if (term !== undefined && (season !== undefined || needsTerm(point))) return [placeInTerm(point, term)];
    return placeByUnit(point, frame, year, schoolYear);
}

/** Points that state a year at most, and those that add only a weekday or a time of day to a recurring unit. */
function placeByUnit(
    point: WrittenPoint,
    frame: Frame,
    year: number | undefined,
    schoolYear: number | undefined
): TimeSpan[] | Need {
    const ofYear = point.halfYear ?? point.quarter ?? point.year ?? point.yearOffset;
    if (point.schoolYear !== undefined || (point.phaseOf === 'schoolYear' && schoolYear !== undefined)) {
        return [inSchoolYear(point, frame.calendar, schoolYear ?? 0)];
    }
    if (point.phaseOf === 'schoolYear') {
        return year === undefined ? 'year' : [inSchoolYear(point, frame.calendar, year)];
    }
    if (ofYear !== undefined || point.phaseOf === 'year') {
        const civilYear = year ?? schoolYear;
        return civilYear === undefined ? 'year' : [inYear(point, civilYear)];
    }
    if (frame.unit === undefined) return 'day';
    return [point.phaseOf === 'quarter' ? inQuarter(point.phase, frame.unit) : frame.unit];
}
