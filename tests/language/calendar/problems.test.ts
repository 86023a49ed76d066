import { describe, expect, it } from 'vitest';
import {
    chinaCalendar,
    dayOf,
    parseTime,
    periodSpan,
    resolveTime,
    usualTerm,
    withTerms
} from '../../../language/calendar/index.ts';

describe('what is wrong in a time', () => {
    it.each<[string, string, string, string[]]>([
        ['2009年4月31日', 'impossible-date', '4月31日', ['4月30日', '5月1日']],
        ['2009年2月29日', 'impossible-date', '2月29日', ['2月28日', '3月1日']],
        ['2009年12月32日', 'impossible-date', '12月32日', ['12月31日']],
        ['2009年4月28日至31日', 'impossible-date', '31日', ['30日', '5月1日']],
        ['2009年13月', 'impossible-date', '13月', []],
        ['2009-04-31', 'impossible-date', '04-31', ['4月30日', '5月1日']],
        ['第0周', 'impossible-date', '第0周', []],
        ['2012—2014学年', 'impossible-date', '2012—2014学年', ['2012—2013学年']],
        ['2009年4月10日25:00', 'impossible-time', '25:00', []],
        ['2009年11月至2月', 'end-before-start', '2月', ['2010年2月']],
        ['2012年至2009年', 'end-before-start', '2009年', []],
        ['2009年4月10日（周一）', 'week-day-mismatch', '周一', ['周五']],
        ['至至', 'unreadable', '至至', []],
        ['2009年1月至', 'unreadable', '至', []],
        ['2009年1月某天', 'unreadable', '某天', []],
        ['春天', 'unreadable', '春天', []],
        ['', 'unreadable', '', []]
    ])('%s: %s at %s', (text, code, wrong, suggestions) => {
        const [first, ...others] = parseTime(text).problems;
        expect(others).toEqual([]);
        expect(first).toMatchObject({ code, suggestions });
        expect(text.slice(first?.start, first?.end)).toBe(wrong);
    });

    it('keeps a time that exists but contradicts itself, and no other', () => {
        expect(parseTime('2009年4月10日（周一）').time).toBeDefined();
        expect(parseTime('2009年11月至2月').time).toBeDefined();
        expect(parseTime('2009年4月31日').time).toBeUndefined();
        expect(parseTime('2009年1月某天').time).toBeUndefined();
    });

    it('finds each wrong text of several', () => {
        const { problems } = parseTime('2009年4月31日、6月31日');
        expect(problems.map(({ start, end }) => [start, end])).toEqual([
            [5, 10],
            [11, 16]
        ]);
    });

    it('checks a weekday and a leap day once the year is inherited', () => {
        const inYear = (text: string, year: number): string[] => {
            const { time } = parseTime(text);
            const resolved = time && resolveTime(time, { calendar: chinaCalendar, year });
            return resolved?.problems.map(({ code }) => code) ?? ['unread'];
        };
        expect(inYear('4月10日（周五）', 2009)).toEqual([]);
        expect(inYear('4月10日（周五）', 2010)).toEqual(['week-day-mismatch']);
        expect(inYear('2月29日', 2012)).toEqual([]);
        expect(inYear('2月29日', 2009)).toEqual(['impossible-date']);
    });

    it('checks a week number against a stated calendar only', () => {
        const term = { ...usualTerm(2012, 'autumn'), start: dayOf(2012, 9, 3), exact: true };
        const codes = (text: string, stated: boolean): string[] => {
            const { time } = parseTime(text);
            const calendar = stated ? withTerms(chinaCalendar, [term]) : chinaCalendar;
            const period = periodSpan(dayOf(2012, 9, 1), dayOf(2012, 12, 31), 'day');
            return (
                (time && resolveTime(time, { calendar, period }).problems.map(({ code }) => code)) ?? [
                    'unread'
                ]
            );
        };
        expect(codes('第9周（2012年10月31日）', true)).toEqual([]);
        expect(codes('第10周（2012年10月31日）', true)).toEqual(['week-number-mismatch']);
        expect(codes('第10周（2012年10月31日）', false)).toEqual([]);
    });
});
