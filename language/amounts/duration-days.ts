import { dayOf } from '../calendar/day.ts';

/** Weeks a term lasts at least and at most, vacations not counted. */
const TERM_WEEKS = { min: 16, max: 23 };
/** Days a school year lasts at least (lessons only) and at most (to the next one). */
const SCHOOL_YEAR_DAYS = { min: 270, max: 372 };
/** Public holidays that may fall into a stretch of working days. */
const HOLIDAYS = 8;
/** The Gregorian calendar repeats its leap years every four years for as long as any plan runs. */
const CYCLE_MONTHS = 48;

/** The fewest and most days that `count` consecutive months have. */
function monthDays(count: number): { min: number; max: number } {
    const whole = Math.floor(count);
    const part = count - whole;
    const lengths = Array.from(
        { length: CYCLE_MONTHS },
        (_, start) => dayOf(2001, start + 1 + whole, 1) - dayOf(2001, start + 1, 1)
    );
    return {
        min: Math.min(...lengths) + Math.floor(part * 28),
        max: Math.max(...lengths) + Math.ceil(part * 31)
    };
}

/** How many days a duration may be: 1 月 is 28 to 31, 1 年 365 or 366. Undefined for units that are no duration. */
export function durationDays(count: number, unit: string): { min: number; max: number } | undefined {
    const exactly = (days: number): { min: number; max: number } => ({ min: days, max: days });
    switch (unit) {
        case '分钟':
            return exactly(count / 1440);
        case '小时':
            return exactly(count / 24);
        case '半天':
            return exactly(count / 2);
        case '天':
            return exactly(count);
        case '工作日':
            return { min: count, max: count + 2 * Math.ceil(count / 5) + HOLIDAYS };
        case '周':
            return exactly(count * 7);
        case '月':
            return monthDays(count);
        case '学期':
            return { min: count * TERM_WEEKS.min * 7, max: count * TERM_WEEKS.max * 7 };
        case '学年':
            return { min: count * SCHOOL_YEAR_DAYS.min, max: count * SCHOOL_YEAR_DAYS.max };
        case '年':
            return monthDays(count * 12);
        default:
            return undefined;
    }
}
