import { describe, expect, it } from 'vitest';
import {
    chinaCalendar,
    dayOf,
    describeTime,
    parseTime,
    periodSpan,
    printTime,
    resolveTime
} from '../../../language/calendar/index.ts';
import type { WrittenTime } from '../../../language/calendar/index.ts';

const period = periodSpan(dayOf(2009, 1, 1), dayOf(2010, 12, 31), 'month');

function read(text: string): WrittenTime {
    const { time } = parseTime(text);
    if (time === undefined) throw new Error(`not read: ${text}`);
    return time;
}

describe('describing what a time means', () => {
    it.each([
        ['2009年4月10日', '2009年4月10日', '2009-04-10'],
        ['2009年1月至2月', '2009年1月—2月', '2009-01-01 to 2009-02-28'],
        ['2009年3月15日前', '不晚于2009年3月15日', 'no later than 2009-03-15'],
        ['2009年3月25日起', '2009年3月25日起', 'from 2009-03-25 on'],
        ['另行通知', '时间待定', 'to be announced'],
        ['4月10日', '缺少年份或学期，无法确定日期', 'the year or term is missing, so no date is known'],
        ['活动前10天', '没有可推算的起点，无法确定日期', 'nothing to count from, so no date is known'],
        [
            '每年6月',
            '2009年6月、2010年6月（每年6月，共2次）',
            '2009-06-01 to 2009-06-30, 2010-06-01 to 2010-06-30 (every year in June, 2 occurrences)'
        ]
    ])('%s: %s', (text, zh, en) => {
        const resolved = resolveTime(read(text), { calendar: chinaCalendar, period });
        expect(describeTime(resolved, 'zh')).toBe(zh);
        expect(describeTime(resolved, 'en')).toBe(en);
    });
});

describe('printing', () => {
    it.each([
        ['２００９年０１月１３号', '2009年1月13日', '2009-01-13'],
        ['二〇〇八年十二月十三日', '2008年12月13日', '2008-12-13'],
        ['2009年1月—2月', '2009年1月至2月', '2009-01 until 2009-02'],
        ['3月18-21日', '3月18日至21日', '18 March to 21 March'],
        ['每学期期末', '每学期末', 'the end of every term'],
        ['隔周周三第3节课', '隔周周三第3节', 'every second Wednesday, lesson 3'],
        ['暂定于2009年4月', '暂定2009年4月', 'provisionally 2009-04'],
        ['每年', '每年', 'every year'],
        ['待定', '待定', 'to be announced']
    ])('%s as %s and %s', (text, zh, en) => {
        expect(printTime(read(text), 'zh')).toBe(zh);
        expect(printTime(read(text), 'en')).toBe(en);
    });
});
