/** A calendar day as the number of whole days since 1970-01-01 in the Gregorian calendar. It has no time zone. */
export type Day = number;

/** A day as year, month (1 to 12) and day of the month (1 to 31). */
export interface CivilDate {
    readonly year: number;
    readonly month: number;
    readonly day: number;
}

const DAYS_PER_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

/**
 * The day of a date. Month and day may lie outside their usual bounds and are then carried over (month 13 is January
 * of the next year, day 0 the last of the month before); checking a written date is `parseTime`'s work.
 */
export function dayOf(year: number, month: number, day: number): Day {
    const months = year * 12 + (month - 1) - 2;
    const shiftedYear = Math.floor(months / 12);
    const monthFromMarch = months - shiftedYear * 12;
    const era = Math.floor(shiftedYear / 400);
    const yearOfEra = shiftedYear - era * 400;
    const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** The date of a day. */
export function civil(day: Day): CivilDate {
    const shifted = day + EPOCH_SHIFT;
    const era = Math.floor(shifted / DAYS_PER_ERA);
    const dayOfEra = shifted - era * DAYS_PER_ERA;
    const yearOfEra = Math.floor(
        (dayOfEra -
            Math.floor(dayOfEra / 1460) +
            Math.floor(dayOfEra / 36_524) -
            Math.floor(dayOfEra / 146_096)) /
            365
    );
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
    const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    return {
        year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
        month,
        day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
    };
}

/** The day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekday(day: Day): number {
    return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** How many days a month (1 to 12) of a year has. */
export function daysInMonth(year: number, month: number): number {
    return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** The same day of the month `months` later, or that month's last day where there is no such day. */
export function addMonths(day: Day, months: number): Day {
    const date = civil(day);
    const first = civil(dayOf(date.year, date.month + months, 1));
    return dayOf(first.year, first.month, Math.min(date.day, daysInMonth(first.year, first.month)));
}

/** `YYYY-MM-DD` (ISO 8601). */
export function isoDate(day: Day): string {
    const date = civil(day);
    const pad = (value: number, width: number): string => String(value).padStart(width, '0');
    return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** `2009年1月13日`: Arabic numerals without leading zeros, as GB/T 9704 and GB/T 15835 ask for. */
export function chineseDate(day: Day): string {
    const date = civil(day);
    return `${date.year}年${date.month}月${date.day}日`;
}

/** The months of the year in English, January first. */
export const ENGLISH_MONTHS: readonly string[] =
    'January February March April May June July August September October November December'.split(' ');

/** `13 January 2009`, as English plans and papers write it. */
export function englishDate(day: Day): string {
    const date = civil(day);
    return `${date.day} ${ENGLISH_MONTHS[date.month - 1] ?? ''} ${date.year}`;
}
