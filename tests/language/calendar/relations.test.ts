import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
    before,
    chinaCalendar,
    dayOf,
    overlap,
    parseTime,
    resolveTime,
    within
} from '../../../language/calendar/index.ts';
import type { TimeSpan } from '../../../language/calendar/index.ts';

function span(text: string): TimeSpan {
    const { time } = parseTime(text);
    const hull = time && resolveTime(time, { calendar: chinaCalendar }).hull;
    if (hull === undefined) throw new Error(`not read: ${text}`);
    return hull;
}

/** Any consistent span of a few weeks, so that spans often meet. */
const anySpan = fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.nat(8), fc.nat(8), fc.nat(8))
    .map(([start, a, b, c]): TimeSpan => {
        const earliestStart = dayOf(2009, 3, 1) + start;
        const latestStart = earliestStart + a;
        const earliestEnd = earliestStart + b;
        return {
            earliestStart,
            latestStart,
            earliestEnd,
            latestEnd: Math.max(latestStart, earliestEnd) + c,
            precision: 'day'
        };
    });

/** Every way a span may in truth lie, as [first day, last day]. */
function readings(each: TimeSpan): [number, number][] {
    const all: [number, number][] = [];
    for (let start = each.earliestStart; start <= each.latestStart; start++) {
        for (let end = Math.max(start, each.earliestEnd); end <= each.latestEnd; end++)
            all.push([start, end]);
    }
    return all;
}

describe('relations', () => {
    it.each<[string, string, string, string, string]>([
        ['2009年1月至2月', '2009年2月至11月', 'maybe', 'no', 'maybe'],
        ['2009年1月至2月', '2009年3月至11月', 'yes', 'no', 'no'],
        ['2009年2月', '2009年2月', 'maybe', 'yes', 'maybe'],
        ['2009年1月13日', '2009年1月至2月', 'maybe', 'yes', 'maybe'],
        ['2009年4月10日', '2009年2月至11月', 'no', 'yes', 'yes'],
        ['2009年', '2009年2月至11月', 'maybe', 'maybe', 'maybe'],
        ['2009年2月', '2009年2月15日至11月30日', 'maybe', 'maybe', 'maybe'],
        ['2008年12月', '2009年', 'yes', 'no', 'no'],
        ['2009年3月15日前', '2009年2月至11月', 'maybe', 'yes', 'maybe'],
        ['2009年3月15日前', '2009年4月至11月', 'yes', 'no', 'no'],
        ['2009年3月25日起', '2009年2月至11月', 'no', 'yes', 'yes'],
        ['2009年4月10日上午', '2009年4月10日下午', 'yes', 'maybe', 'no'],
        ['2009年4月10日第3节', '2009年4月10日第3—4节', 'no', 'yes', 'yes'],
        ['2009年4月10日9:00—10:20', '2009年4月10日10:00—11:00', 'no', 'yes', 'yes'],
        ['2009年4月10日', '2009年4月10日', 'maybe', 'yes', 'maybe'],
        ['2009年2月5日', '2009年春季学期', 'maybe', 'maybe', 'maybe'],
        ['2009年4月10日', '2009年春季学期', 'maybe', 'yes', 'maybe'],
        ['2009年8月10日', '2009年春季学期', 'no', 'no', 'no']
    ])('%s and %s: before %s, within %s, overlap %s', (a, b, isBefore, isWithin, isOverlap) => {
        expect(before(span(a), span(b))).toBe(isBefore);
        if (!span(a).dayTime) expect(within(span(a), span(b))).toBe(isWithin);
        expect(overlap(span(a), span(b))).toBe(isOverlap);
    });

    it('says certainly only what holds in every reading', () => {
        fc.assert(
            fc.property(anySpan, anySpan, (a, b) => {
                const pairs = readings(a).flatMap((x) => readings(b).map((y) => [x, y] as const));
                const isBefore = before(a, b);
                if (isBefore === 'yes') expect(pairs.every(([x, y]) => x[1] < y[0])).toBe(true);
                if (isBefore === 'no') expect(pairs.some(([x, y]) => x[1] <= y[0])).toBe(false);
                const isWithin = within(a, b);
                const inside = readings(a).map(([s, e]) => s >= b.earliestStart && e <= b.latestEnd);
                if (isWithin === 'yes') expect(inside.every(Boolean)).toBe(true);
                if (isWithin === 'no') expect(inside.some(Boolean)).toBe(false);
                if (isWithin === 'maybe') expect(inside.every(Boolean)).toBe(false);
            }),
            { numRuns: 60 }
        );
    });

    it('is consistent', () => {
        fc.assert(
            fc.property(anySpan, anySpan, (a, b) => {
                expect(overlap(a, b)).toBe(overlap(b, a));
                if (before(a, b) === 'yes') {
                    expect(before(b, a)).toBe('no');
                    expect(overlap(a, b)).toBe('no');
                }
                if (overlap(a, b) === 'no') expect([before(a, b), before(b, a)]).toContain('yes');
                expect(within(a, a)).toBe('yes');
            })
        );
    });
});
