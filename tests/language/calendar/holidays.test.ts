import { describe, expect, it } from 'vitest';
import {
    announcedYears,
    dayOf,
    holidayOn,
    isMakeUpWorkday,
    weekday
} from '../../../language/calendar/index.ts';

describe('public holidays', () => {
    it.each([
        [2009, 1, 1, '元旦'],
        [2013, 2, 11, '春节'],
        [2013, 4, 4, '清明节'],
        [2012, 5, 1, '劳动节'],
        [2009, 5, 28, '端午节'],
        [2012, 9, 30, '中秋节'],
        [2009, 10, 8, '国庆节']
    ])('%i-%i-%i is %s', (year, month, day, name) => {
        expect(holidayOn(dayOf(year, month, day))?.zh).toBe(name);
        expect(holidayOn(dayOf(year, month, day))?.en).toMatch(/Day|Festival/);
    });

    it('are not all other days', () => {
        expect(holidayOn(dayOf(2009, 10, 9))).toBeUndefined();
        expect(holidayOn(dayOf(2013, 6, 1))).toBeUndefined();
    });

    it('are only those with a fixed date in years that are not announced', () => {
        const unknown = announcedYears.last + 1;
        expect(holidayOn(dayOf(unknown, 5, 1))?.zh).toBe('劳动节');
        expect(holidayOn(dayOf(unknown, 4, 5))).toBeUndefined();
        expect(isMakeUpWorkday(dayOf(unknown, 2, 7))).toBe(false);
    });

    it('are known for every year from 2004 on, make-up workdays included, which are weekends', () => {
        expect(announcedYears.first).toBe(2004);
        expect(announcedYears.last).toBeGreaterThanOrEqual(2026);
        for (let year = announcedYears.first; year <= announcedYears.last; year++) {
            const days = Array.from({ length: 365 }, (_, index) => dayOf(year, 1, 1) + index);
            const worked = days.filter((day) => isMakeUpWorkday(day));
            expect(worked.length, String(year)).toBeGreaterThan(3);
            expect(worked.filter((day) => weekday(day) < 6)).toEqual([]);
            expect(worked.filter((day) => holidayOn(day))).toEqual([]);
        }
    });
});
