import { describe, expect, it } from 'vitest';
import { chinaCalendar, dayOf, isoDate, weekday, withTerms } from '../../../language/calendar/index.ts';
import { schoolDaysIn, spreadOver } from '../../../server/facts/school-days.ts';

const dates = (days: readonly number[] | undefined): readonly string[] | undefined => days?.map(isoDate);

describe('school days', () => {
    it('are working days in term', () => {
        const days = schoolDaysIn(chinaCalendar, dayOf(2009, 1, 1), dayOf(2009, 12, 31));
        expect(isoDate(days[0] ?? 0)).toBe('2009-01-04');
        expect(days.filter((day) => weekday(day) > 5).map(isoDate)).toEqual([
            '2009-01-04',
            '2009-05-31',
            '2009-09-27',
            '2009-10-10'
        ]);
        const written = new Set(dates(days));
        for (const closed of [
            '2009-01-28',
            '2009-04-06',
            '2009-05-01',
            '2009-07-20',
            '2009-10-01',
            '2009-10-05'
        ]) {
            expect(written).not.toContain(closed);
        }
        for (const open of ['2009-03-18', '2009-04-10', '2009-10-13', '2009-12-31'])
            expect(written).toContain(open);
    });

    it('begin and end with a term that a calendar states', () => {
        const stated = withTerms(chinaCalendar, [
            {
                name: '2009年春季学期',
                schoolYear: 2008,
                season: 'spring',
                start: dayOf(2009, 2, 16),
                end: dayOf(2009, 2, 18),
                exact: true,
                weekStart: 1
            }
        ]);
        expect(dates(schoolDaysIn(stated, dayOf(2009, 2, 1), dayOf(2009, 7, 31)))).toEqual([
            '2009-02-16',
            '2009-02-17',
            '2009-02-18'
        ]);
    });

    it('are none before the first day', () => {
        expect(schoolDaysIn(chinaCalendar, dayOf(2009, 5, 1), dayOf(2009, 4, 1))).toEqual([]);
    });
});

describe('days spread over a list', () => {
    const days = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

    it('stand in the middle of equal stretches', () => {
        expect(spreadOver(days, 3, [])).toEqual([2, 6, 10]);
        expect(spreadOver(days, 1, [])).toEqual([6]);
    });

    it('keep off the stretches that have something', () => {
        expect(spreadOver(days, 2, [1])).toEqual([6, 10]);
        expect(spreadOver(days, 1, [8])).toEqual([3]);
    });

    it('are no day that is taken, and still as many as wanted', () => {
        expect(spreadOver(days, 2, [0, 1, 2, 3])).toHaveLength(2);
        expect(spreadOver(days, 8, [0, 1, 2, 3])).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
        expect(spreadOver(days, 9, [0, 1, 2, 3])).toBeUndefined();
        expect(spreadOver([], 1, [])).toBeUndefined();
    });
});
