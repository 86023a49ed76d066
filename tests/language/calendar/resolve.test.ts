import { describe, expect, it } from 'vitest';
import {
    chinaCalendar,
    dayOf,
    defaultCalendar,
    describeTime,
    isoDate,
    monthsWithin,
    parseTime,
    periodSpan,
    resolveTime,
    schoolYearsWithin,
    termsWithin,
    withTerms,
    yearsWithin
} from '../../../language/calendar/index.ts';
import type { ResolvedTime, Term, TimeContext } from '../../../language/calendar/index.ts';

const xiji: Term = {
    name: '2009年春季学期',
    schoolYear: 2008,
    season: 'spring',
    start: dayOf(2009, 2, 16),
    end: dayOf(2009, 7, 8),
    exact: true,
    weekStart: 1
};
const calendar = withTerms(chinaCalendar, [xiji]);
const plan = periodSpan(dayOf(2009, 1, 1), dayOf(2012, 12, 31), 'month');

function resolve(text: string, context: Partial<TimeContext> = {}): ResolvedTime {
    const { time } = parseTime(text);
    if (time === undefined) throw new Error(`not read: ${text}`);
    return resolveTime(time, { calendar, ...context });
}

function days(resolved: ResolvedTime): string[] {
    return resolved.spans.map((span) => `${isoDate(span.earliestStart)} ${isoDate(span.latestEnd)}`);
}

describe('resolving against a school calendar', () => {
    it('takes the opening of a stated term as its first two weeks, without doubt', () => {
        const resolved = resolve('2009年春季开学初');
        expect(days(resolved)).toEqual(['2009-02-16 2009-03-01']);
        expect(resolved.hull?.approximate).toBeUndefined();
        expect(describeTime(resolved, 'zh')).toBe('2009年2月16日—3月1日（2009年春季开学初）');
    });

    it('counts weeks from the week the term begins in', () => {
        expect(days(resolve('2009年春季学期第1周'))).toEqual(['2009-02-16 2009-02-22']);
        expect(days(resolve('2009年春季学期第18周周三'))).toEqual(['2009-06-17 2009-06-17']);
        expect(days(resolve('2009年春季学期第2周周一至周五'))).toEqual(['2009-02-23 2009-02-27']);
    });

    it('counts from the opening of a term', () => {
        expect(days(resolve('2009年春季开学前3天'))).toEqual(['2009-02-13 2009-02-13']);
    });

    it('takes a term that is missing from a period that holds only one', () => {
        const period = periodSpan(dayOf(2009, 2, 20), dayOf(2009, 6, 30), 'day');
        const resolved = resolve('第2周', { period });
        expect(days(resolved)).toEqual(['2009-02-23 2009-03-01']);
        expect(resolved.inheritedYear).toBe(true);
        expect(resolve('第2周', { period: plan }).missingYear).toBe(true);
    });

    it('takes a missing year from the context, or from the period where one year fits', () => {
        const oneYear = periodSpan(dayOf(2012, 9, 1), dayOf(2013, 6, 30), 'month');
        expect(days(resolve('11月1日', { period: oneYear }))).toEqual(['2012-11-01 2012-11-01']);
        expect(days(resolve('3月15日前', { period: oneYear }))).toEqual(['0001-01-01 2013-03-15']);
        expect(resolve('11月1日', { period: plan })).toMatchObject({ spans: [], missingYear: true });
        expect(resolve('11月1日', { year: 2010 })).toMatchObject({ missingYear: false, inheritedYear: true });
        expect(days(resolve('9月至1月', { year: 2012 }))).toEqual(['2012-09-01 2013-01-31']);
    });

    it('says that an anchor is missing', () => {
        expect(resolve('活动前10天')).toMatchObject({ spans: [], missingAnchor: true });
        expect(resolve('次年3月')).toMatchObject({ spans: [], missingAnchor: true });
    });

    it('expands nothing without a closed period', () => {
        expect(resolve('每年')).toMatchObject({ recurring: true, spans: [] });
        const open = resolve('2009年3月起').hull;
        expect(open && resolve('每年', { period: open }).spans).toEqual([]);
    });

    it('bounds the occurrences of a recurrence', () => {
        const period = periodSpan(dayOf(1900, 1, 1), dayOf(9000, 12, 31), 'day');
        expect(resolve('每天', { period }).spans).toHaveLength(1500);
    });

    it('holds all that may be meant in the hull of alternatives', () => {
        const { hull } = resolve('2009年5月31日或6月1日');
        expect(
            hull && [hull.earliestStart, hull.latestStart, hull.earliestEnd, hull.latestEnd].map(isoDate)
        ).toEqual(['2009-05-31', '2009-06-01', '2009-05-31', '2009-06-01']);
    });

    it('survives JSON', () => {
        const resolved = resolve('2009年3月25日起');
        expect(JSON.parse(JSON.stringify(resolved))).toEqual(resolved);
    });
});

describe('periods to count in', () => {
    it('gives each year of the plan, whole or in part', () => {
        expect(yearsWithin(plan).map(({ key, part }) => `${key} ${part}`)).toEqual([
            '2009 whole',
            '2010 whole',
            '2011 whole',
            '2012 whole'
        ]);
        const half = periodSpan(dayOf(2009, 3, 1), dayOf(2010, 12, 31), 'month');
        expect(yearsWithin(half).map(({ part }) => part)).toEqual(['partial', 'whole']);
    });

    it('gives terms and school years by their usual dates', () => {
        const terms = termsWithin(calendar, plan);
        expect(terms).toHaveLength(9);
        expect(terms[0]).toMatchObject({ key: '2008-2009/autumn', part: 'partial' });
        expect(terms[1]).toMatchObject({ label: { zh: '2009年春季学期' }, part: 'whole' });
        expect(terms.at(-1)).toMatchObject({ label: { en: 'autumn term 2012' }, part: 'partial' });
        expect(schoolYearsWithin(calendar, plan).map(({ part }) => part)).toEqual([
            'partial',
            'whole',
            'whole',
            'whole',
            'partial'
        ]);
    });

    it('gives one school year and its two terms for a school year', () => {
        const year = resolve('2012—2013学年').hull;
        expect(year && schoolYearsWithin(chinaCalendar, year).map(({ key }) => key)).toEqual(['2012-2013']);
        expect(year && termsWithin(chinaCalendar, year).map(({ part }) => part)).toEqual(['whole', 'whole']);
    });

    it('gives months and stops at spans without end', () => {
        expect(monthsWithin(periodSpan(dayOf(2009, 2, 1), dayOf(2009, 4, 15), 'day'))).toMatchObject([
            { key: '2009-02', part: 'whole' },
            { key: '2009-03', part: 'whole' },
            { key: '2009-04', part: 'partial' }
        ]);
        const open = resolve('2009年3月起').hull;
        expect(open && monthsWithin(open)).toEqual([]);
    });

    it('computes the terms of any year', () => {
        const { terms } = defaultCalendar([2008]);
        expect(terms.map(({ start, end, exact }) => [isoDate(start), isoDate(end), exact])).toEqual([
            ['2008-09-01', '2009-01-20', false],
            ['2009-02-16', '2009-07-10', false]
        ]);
    });
});

describe('odd and even weeks', () => {
    const spring = periodSpan(dayOf(2009, 2, 16), dayOf(2009, 7, 8), 'day');

    it('are those of a term whose dates are stated', () => {
        const odd = days(resolve('单周周四', { period: spring }));
        const even = days(resolve('双周周四', { period: spring }));
        expect(odd.slice(0, 2)).toEqual(['2009-02-19 2009-02-19', '2009-03-05 2009-03-05']);
        expect(even.slice(0, 2)).toEqual(['2009-02-26 2009-02-26', '2009-03-12 2009-03-12']);
        expect(days(resolve('every odd week', { period: spring }))[1]).toBe('2009-03-02 2009-03-08');
        expect(odd.length + even.length).toBe(20);
    });

    it('may be any week of two where no dates are stated', () => {
        const [first] = days(resolve('双周周四', { period: spring, calendar: chinaCalendar }));
        expect(first).toBe('2009-02-19 2009-02-26');
    });
});
