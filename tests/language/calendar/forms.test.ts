import { describe, expect, it } from 'vitest';
import {
    chinaCalendar,
    dayOf,
    isoDate,
    parseTime,
    periodSpan,
    resolveTime
} from '../../../language/calendar/index.ts';
import type { TimeSpan } from '../../../language/calendar/index.ts';

const period = periodSpan(dayOf(2009, 1, 1), dayOf(2012, 12, 31), 'month');
const anchor = periodSpan(dayOf(2009, 4, 10), dayOf(2009, 4, 12), 'day');

/** `earliestStart/latestStart/earliestEnd/latestEnd`, or one date where all are the same, with marks for open sides. */
function show(span: TimeSpan): string {
    const days = [span.earliestStart, span.latestStart, span.earliestEnd, span.latestEnd].map(isoDate);
    const dates = new Set(days).size === 1 ? (days[0] ?? '') : days.join('/');
    return `${span.openStart ? '<' : ''}${span.approximate ? '~' : ''}${dates}${span.openEnd ? '>' : ''}`;
}

function spansOf(text: string): string[] {
    const { time, problems } = parseTime(text);
    expect(problems, text).toEqual([]);
    expect(time?.text).toBe(text);
    return time === undefined
        ? []
        : resolveTime(time, { calendar: chinaCalendar, period, anchor }).spans.map(show);
}

const JANUARY_TO_FEBRUARY = '2009-01-01/2009-01-31/2009-02-01/2009-02-28';
const APRIL = '2009-04-01/2009-04-30/2009-04-01/2009-04-30';

describe('forms of time', () => {
    it.each<[string, string]>([
        ['2009年1月13日', '2009-01-13'],
        ['２００９年１月１３日', '2009-01-13'],
        ['2009-01-13', '2009-01-13'],
        ['2009.1.13', '2009-01-13'],
        ['2009/01/13', '2009-01-13'],
        ['2009年01月03日', '2009-01-03'],
        ['2009年1月13号', '2009-01-13'],
        ['二〇〇八年十二月十三日', '2008-12-13'],
        ['二○○八年十二月十三日', '2008-12-13'],
        ['二00八年十二月十三日', '2008-12-13'],
        ['2009年4月10日（周五）', '2009-04-10'],
        ['2009年4月10日（星期五）上午', '2009-04-10'],
        ['2009年4月10日上午9:00—10:20', '2009-04-10'],
        ['2009年4月10日下午第3—4节', '2009-04-10'],
        ['2009年1月', '2009-01-01/2009-01-31/2009-01-01/2009-01-31'],
        ['2009-01', '2009-01-01/2009-01-31/2009-01-01/2009-01-31'],
        ['2009年', '2009-01-01/2009-12-31/2009-01-01/2009-12-31'],
        ['2009', '2009-01-01/2009-12-31/2009-01-01/2009-12-31'],
        ['2009年1月至2月', JANUARY_TO_FEBRUARY],
        ['2009年1月 至 2009年2月', JANUARY_TO_FEBRUARY],
        ['2009年1—2月', JANUARY_TO_FEBRUARY],
        ['从2009年1月到2月', JANUARY_TO_FEBRUARY],
        ['2009-01 until 2009-02', JANUARY_TO_FEBRUARY],
        ['2009—2012年', '2009-01-01/2009-12-31/2012-01-01/2012-12-31'],
        ['2009年4月10—12日', '2009-04-10/2009-04-10/2009-04-12/2009-04-12'],
        ['2009年4月10日至次日', '2009-04-10/2009-04-10/2009-04-11/2009-04-11'],
        ['2009-04-10至04-12', '2009-04-10/2009-04-10/2009-04-12/2009-04-12'],
        ['2009年9月至次年1月', '2009-09-01/2009-09-30/2010-01-01/2010-01-31'],
        ['2009年11月中旬至月底', '2009-11-11/2009-11-20/2009-11-21/2009-11-30'],
        ['2009年9月上旬', '2009-09-01/2009-09-10/2009-09-01/2009-09-10'],
        ['2009年5月底', '2009-05-21/2009-05-31/2009-05-21/2009-05-31'],
        ['2009年底', '2009-12-01/2009-12-31/2009-12-01/2009-12-31'],
        ['2009年上半年', '2009-01-01/2009-06-30/2009-01-01/2009-06-30'],
        ['2009年第二季度', '2009-04-01/2009-06-30/2009-04-01/2009-06-30'],
        ['2009年3月15日前', '<0001-01-01/2009-03-15/0001-01-01/2009-03-15'],
        ['截至2009年3月15日', '<0001-01-01/2009-03-15/2009-03-15/2009-03-15'],
        ['2009年3月25日起', '2009-03-25/2009-03-25/2009-03-25/9999-12-31>'],
        ['自2009年3月25日起至4月2日止', '2009-03-25/2009-03-25/2009-04-02/2009-04-02'],
        ['2009年3月15日左右', '~2009-03-12/2009-03-18/2009-03-12/2009-03-18'],
        ['暂定2009年4月', APRIL],
        ['2009年4月（暂定）', APRIL],
        ['provisionally 2009-04', APRIL],
        ['活动前10天', '2009-03-31'],
        ['提前10天', '2009-03-31'],
        ['启动会 前10天', '2009-03-31'],
        ['活动后一周内', '2009-04-12/2009-04-19/2009-04-12/2009-04-19'],
        ['次年3月', '2010-03-01/2010-03-31/2010-03-01/2010-03-31'],
        ['2012年秋季学期', '~2012-08-25/2013-02-03/2012-08-25/2013-02-03'],
        ['2012—2013学年第一学期', '~2012-08-25/2013-02-03/2012-08-25/2013-02-03'],
        ['2009年春季开学初', '~2009-02-02/2009-03-15/2009-02-02/2009-03-15'],
        ['2009年暑假', '~2009-07-01/2009-09-07/2009-07-01/2009-09-07'],
        ['另行通知', ''],
        ['时间待定', ''],
        ['to-be-announced', '']
    ])('%s', (text, expected) => {
        expect(spansOf(text).join(' ')).toBe(expected);
    });

    it.each<[string, string[]]>([
        ['2009年3月18日、19日、21日', ['2009-03-18', '2009-03-19', '2009-03-21']],
        ['2009年3月18、19、21日', ['2009-03-18', '2009-03-19', '2009-03-21']],
        ['2009年10月31日和11月1日', ['2009-10-31', '2009-11-01']],
        ['2009年5月31日或6月1日', ['2009-05-31', '2009-06-01']]
    ])('lists every date of %s', (text, expected) => {
        expect(spansOf(text)).toEqual(expected);
    });

    it.each<[string, number, string]>([
        ['每年9月中旬前', 4, '<2009-01-01/2009-09-20/2009-01-01/2009-09-20'],
        ['每年5月和11月', 8, '2009-05-01/2009-05-31/2009-05-01/2009-05-31'],
        ['every-year', 4, '2009-01-01/2009-12-31/2009-01-01/2009-12-31'],
        ['每学期', 9, '~2009-01-01/2009-02-03/2009-01-01/2009-02-03'],
        ['每月第一周', 48, '2009-01-01/2009-01-11/2009-01-01/2009-01-11'],
        ['每月10日前', 48, '<2009-01-01/2009-01-10/2009-01-01/2009-01-10'],
        ['每周三', 208, '2009-01-07'],
        ['每周二、四', 417, '2009-01-01'],
        ['每年9月至次年1月', 4, '2009-09-01/2009-09-30/2010-01-01/2010-01-31'],
        ['每3年', 2, '2009-01-01/2011-12-31/2009-01-01/2011-12-31']
    ])('%s recurs %i times', (text, count, first) => {
        const spans = spansOf(text);
        expect(spans).toHaveLength(count);
        expect(spans[0]).toBe(first);
    });

    it('keeps every other week open which of the two it is, in term time only', () => {
        const spans = spansOf('隔周周三第3节');
        expect(spans).toContain('2009-03-11/2009-03-18/2009-03-11/2009-03-18');
        expect(spans.filter((span) => span.startsWith('2009-08-1'))).toEqual([]);
    });

    it('says what it is: alternatives, provisional, undetermined', () => {
        expect(parseTime('5月底或6月初').time?.alternatives).toBe(true);
        expect(parseTime('暂定5月').time?.provisional).toBe(true);
        expect(parseTime('另行通知').time?.undetermined).toBe(true);
        expect(parseTime('2009年5月').time).toMatchObject({
            alternatives: false,
            provisional: false,
            undetermined: false
        });
    });

    it.each([
        ['2009年1月13号', 'hao', '号'],
        ['2009年01月13日', 'zero-padded', '01'],
        ['二〇〇九年一月', 'chinese-numeral', '二〇〇九'],
        ['二00八年', 'mixed-numeral', '二00八'],
        ['09年3月', 'two-digit-year', '09年'],
        ['２００９年', 'full-width-digit', '２００９'],
        ['2009.1.13', 'dotted', '2009.1.13'],
        ['2009-01-13', 'iso', '2009-01-13']
    ])('notes how %s is written: %s', (text, kind, marked) => {
        const form = parseTime(text).time?.forms.find((each) => each.kind === kind);
        expect(form && text.slice(form.start, form.end)).toBe(marked);
    });
});
