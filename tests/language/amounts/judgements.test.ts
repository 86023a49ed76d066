import { describe, expect, it } from 'vitest';
import { compareDuration, parseAmount, satisfies } from '../../../language/amounts/index.ts';
import type { Amount, Comparison } from '../../../language/amounts/index.ts';
import { chinaCalendar, parseTime, resolveTime } from '../../../language/calendar/index.ts';
import type { TimeSpan } from '../../../language/calendar/index.ts';

function amount(text: string): Amount {
    const { amount: read } = parseAmount(text);
    if (read === undefined) throw new Error(`not read: ${text}`);
    return read;
}

function span(text: string): TimeSpan {
    const { time } = parseTime(text);
    const hull = time && resolveTime(time, { calendar: chinaCalendar }).hull;
    if (hull === undefined) throw new Error(`not read: ${text}`);
    return hull;
}

describe('counts against bounds', () => {
    it.each<[number | [number, number], Comparison, string, string]>([
        [4, 'at-least', '4次', 'yes'],
        [3, 'at-least', '4次', 'no'],
        [[3, 5], 'at-least', '4次', 'maybe'],
        [[4, 5], 'at-least', '4次', 'yes'],
        [5, 'at-most', '5人', 'yes'],
        [6, 'at-most', '5人', 'no'],
        [[4, 6], 'at-most', '5人', 'maybe'],
        [2, 'exactly', '2—3名', 'yes'],
        [4, 'exactly', '2—3名', 'no'],
        [9, 'exactly', '4次以上', 'yes'],
        [3, 'exactly', '4次以上', 'no'],
        [5, 'exactly', '5人左右', 'yes'],
        [4, 'about', '5人', 'yes'],
        [7, 'about', '5人', 'maybe'],
        [9, 'about', '5人', 'no'],
        [0, 'at-least', '若干名', 'maybe']
    ])('%j %s %s: %s', (count, comparison, text, expected) => {
        const known = typeof count === 'number' ? count : { min: count[0], max: count[1] };
        expect(satisfies(known, { comparison, amount: amount(text) })).toBe(expected);
    });
});

describe('durations', () => {
    it.each([
        ['2012年12月13日至2013年1月12日', '一个月', 'yes'],
        ['2009年2月16日至3月15日', '一个月', 'yes'],
        ['2009年3月2日至3月29日', '一个月', 'maybe'],
        ['2009年3月2日至3月20日', '一个月', 'no'],
        ['2009年3月至6月', '一个月', 'yes'],
        ['2009年3月至4月', '一个月', 'maybe'],
        ['2012年12月13日起', '一个月', 'maybe'],
        ['2009年4月10日', '一个月', 'no'],
        ['2009年4月', '2周', 'maybe'],
        ['2009年4月10日至14日', '5天', 'yes'],
        ['2009年4月10日至13日', '5天', 'no'],
        ['2009年3月1日至8月31日', '半年', 'yes'],
        ['2009年4月10日', '若干天', 'maybe'],
        ['2009年4月10日', '4次', 'maybe']
    ])('%s lasts %s: %s', (time, text, expected) => {
        expect(compareDuration(span(time), amount(text))).toBe(expected);
    });
});
