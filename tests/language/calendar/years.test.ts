/** Years counted from the document, the plan or the date before; days, weeks and months of a recurrence. */
import { describe, expect, it } from 'vitest';
import {
    before,
    chinaCalendar,
    dayOf,
    isoDate,
    parseTime,
    periodSpan,
    printTime,
    resolveTime,
    within,
    type TimeContext
} from '../../../language/calendar/index.ts';

const context: TimeContext = {
    calendar: chinaCalendar,
    period: periodSpan(dayOf(2009, 1, 1), dayOf(2012, 12, 31), 'month'),
    issued: periodSpan(dayOf(2010, 3, 1), dayOf(2010, 3, 1), 'day')
};

function days(text: string, around: TimeContext = context): string[] {
    const { time, problems } = parseTime(text);
    expect(problems, text).toEqual([]);
    return time === undefined
        ? []
        : resolveTime(time, around).spans.map(
              ({ earliestStart, latestEnd }) => `${isoDate(earliestStart)}/${isoDate(latestEnd)}`
          );
}

describe('years that are not written', () => {
    it.each([
        ['今年', '2010-01-01/2010-12-31'],
        ['去年', '2009-01-01/2009-12-31'],
        ['明年3月', '2011-03-01/2011-03-31'],
        ['今年9月至明年1月', '2010-09-01/2011-01-31'],
        ['去年9月至今年6月', '2009-09-01/2010-06-30'],
        ['今年3月至6月', '2010-03-01/2010-06-30'],
        ['第一年', '2009-01-01/2009-12-31'],
        ['第三年', '2011-01-01/2011-12-31'],
        ['第三年3月', '2011-03-01/2011-03-31'],
        ['第一年3月至第三年6月', '2009-03-01/2011-06-30'],
        ['2009年至第三年', '2009-01-01/2011-12-31'],
        ['2009年9月至第二年1月', '2009-09-01/2010-01-31'],
        ['本学年', '2009-08-25/2010-09-07'],
        ['上学年', '2008-08-25/2009-09-07'],
        ['本学年第二学期', '2010-02-01/2010-07-20']
    ])('%s is %s', (text, span) => {
        expect(days(text)).toEqual([span]);
    });

    it('are those of the day the document bears, not of the date before', () => {
        expect(days('2012年3月、今年4月')).toEqual(['2012-03-01/2012-03-31', '2010-04-01/2010-04-30']);
        expect(days('2012年3月、次年4月')).toEqual(['2012-03-01/2012-03-31', '2013-04-01/2013-04-30']);
    });

    it('stay unknown where nothing says them', () => {
        const time = parseTime('今年3月').time;
        expect(time && resolveTime(time, { calendar: chinaCalendar })).toMatchObject({
            spans: [],
            missingAnchor: true
        });
    });

    it('of a plan that begins in September hold both ways of counting them, so that no check is sure of either', () => {
        const period = periodSpan(dayOf(2024, 9, 1), dayOf(2027, 8, 31), 'month');
        expect(days('第二年', { ...context, period })).toEqual(['2025-01-01/2026-08-31']);
        const [span] = resolveTime(parseTime('第二年').time ?? never(), { ...context, period }).spans;
        const spring = periodSpan(dayOf(2025, 3, 1), dayOf(2025, 3, 31), 'month');
        const later = periodSpan(dayOf(2027, 3, 1), dayOf(2027, 3, 31), 'month');
        expect(span && within(spring, span)).not.toBe('no');
        expect(span && before(span, later)).toBe('yes');
        expect(days('第二年3月', { ...context, period })).toEqual(['2026-03-01/2026-03-31']);
    });
});

function never(): never {
    throw new Error('not read');
}

describe('parts of a recurrence', () => {
    it.each([
        ['每月逢5、10日', 96, '2009-01-05/2009-01-05', '每月5日、10日'],
        ['每逢5日', 48, '2009-01-05/2009-01-05', '每月5日'],
        ['每月5、10日', 96, '2009-01-05/2009-01-05', '每月5日、10日'],
        ['每月单周', 96, '2009-01-01/2009-01-11', '每月单周'],
        ['每月双周周三', 96, '2009-01-07/2009-01-14', '每月双周周三'],
        ['双周周五', 105, '2009-01-02/2009-01-09', '双周周五'],
        ['每年春秋两季', 8, '2009-02-02/2009-07-20', '每年春季学期、秋季学期'],
        ['每季度首月', 16, '2009-01-01/2009-01-31', '每季度首月'],
        ['每季度第二个月', 16, '2009-02-01/2009-02-28', '每季度第二个月'],
        ['每季度末月20日', 16, '2009-03-20/2009-03-20', '每季度末月20日'],
        ['每年3月至6月', 4, '2009-03-01/2009-06-30', '每年3月至6月'],
        ['每年3月至6月每月', 16, '2009-03-01/2009-03-31', '每年3月至6月每月']
    ])('%s recurs %i times', (text, count, first, printed) => {
        expect(days(text)).toHaveLength(count);
        expect(days(text)[0]).toBe(first);
        expect(printTime(parseTime(text).time ?? never(), 'zh')).toBe(printed);
    });

    it.each([
        ['2009.4—6', '2009-04-01/2009-06-30'],
        ['2009.4.5—10', '2009-04-05/2009-04-10'],
        ['2009.4.5—6.10', '2009-04-05/2009-06-10'],
        ['2009年第二季度末月', '2009-06-01/2009-06-30']
    ])('%s is %s', (text, span) => {
        expect(days(text)).toEqual([span]);
    });
});
