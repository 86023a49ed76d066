/** The state's holidays and make-up workdays, as the State Council's office announces them for each year. */
import announced from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { isoDate, type Day } from './day.ts';

/** A day off for a public holiday. */
export interface Holiday {
    readonly zh: string;
    readonly en: string;
}

const daysOff: Readonly<Record<string, string>> = announced.holidays;
const workdays: Readonly<Record<string, string>> = announced.workdays;
const years = Object.keys(daysOff).map((date) => Number(date.slice(0, 4)));

/** The first and the last year whose announcements are known, both inclusive; every year between is known. */
export const announcedYears: { readonly first: number; readonly last: number } = {
    first: Math.min(...years),
    last: Math.max(...years)
};

/** Holidays that fall on the same date each year, whatever is announced (rules on holidays, since 1999). */
const fixed: Readonly<Record<string, Holiday>> = {
    '01-01': { zh: '元旦', en: 'New Year’s Day' },
    '05-01': { zh: '劳动节', en: 'Labour Day' },
    '10-01': { zh: '国庆节', en: 'National Day' },
    '10-02': { zh: '国庆节', en: 'National Day' },
    '10-03': { zh: '国庆节', en: 'National Day' }
};

/**
 * The holiday a day is off for. In years not yet (or no longer) announced only the holidays with a fixed date are
 * known: undefined then says nothing about the others.
 */
export function holidayOn(day: Day): Holiday | undefined {
    const date = isoDate(day);
    const written = daysOff[date];
    if (written === undefined) return fixed[date.slice(5)];
    const [en = '', zh = ''] = written.split(',');
    return { zh: FESTIVAL.test(zh) ? `${zh}节` : zh, en: en.replace("'", '’') };
}

/** Whether a day of a weekend is worked to make up for a holiday; false in years that are not known. */
export function isMakeUpWorkday(day: Day): boolean {
    return workdays[isoDate(day)] !== undefined;
}

const FESTIVAL = /^(?:清明|端午|中秋)$/;
