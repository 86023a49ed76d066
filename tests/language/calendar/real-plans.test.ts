/** Ways of writing a time that plans of bureaus use beyond plain dates. */
import { describe, expect, it } from 'vitest';
import {
    chinaCalendar,
    dayOf,
    eventSpan,
    isoDate,
    parseTime,
    periodSpan,
    printTime,
    resolveTime,
    type ResolvedTime
} from '../../../language/calendar/index.ts';
import { planOf } from '../../../language/index.ts';

const period = periodSpan(dayOf(2009, 1, 1), dayOf(2009, 12, 31), 'year');
const issued = eventSpan(dayOf(2009, 1, 10), dayOf(2009, 1, 10), 'day');

function resolved(text: string): ResolvedTime | undefined {
    const { time, problems } = parseTime(text);
    expect(problems, text).toEqual([]);
    return time && resolveTime(time, { calendar: chinaCalendar, period, issued });
}

function hull(text: string): string {
    const found = resolved(text)?.hull;
    if (!found) return '';
    const [first, last] = [isoDate(found.earliestStart), isoDate(found.latestEnd)];
    return `${found.openStart ? '<' : ''}${first}${first === last ? '' : `/${last}`}${found.openEnd ? '>' : ''}`;
}

function dates(text: string): string[] {
    return (resolved(text)?.spans ?? []).map(({ earliestStart }) => isoDate(earliestStart));
}

describe('times as plans have them', () => {
    it.each([
        ['即日起', '2009-01-10/9999-12-31>'],
        ['即日起至2009年12月底', '2009-01-10/2009-12-31'],
        ['自印发之日起', '2009-01-10/9999-12-31>'],
        ['本方案印发后30日内', '2009-01-10/2009-02-09'],
        ['长期', '2009-01-01/9999-12-31>'],
        ['常年', '2009-01-01/9999-12-31>'],
        ['全年', '2009-01-01/2009-12-31'],
        ['本年度', '2009-01-01/2009-12-31'],
        ['明年3月', '2010-03-01/2010-03-31'],
        ['2009年年内', '2009-01-01/2009-12-31'],
        ['不迟于2009年4月10日', '<0001-01-01/2009-04-10'],
        ['2009年教师节', '2009-09-10'],
        ['2009年国庆节前', '<0001-01-01/2009-10-01'],
        ['教师节前后', '2009-09-07/2009-09-13'],
        ['春节前', '<0001-01-01/2009-02-21'],
        ['2009年第一季度末', '2009-03-21/2009-03-31'],
        ['岁末年初', '2009-12-01/2010-02-28'],
        ['2009年4月10日上午8点半', '2009-04-10'],
        ['2009年4月（暂定）', '2009-04-01/2009-04-30']
    ])('%s', (text, expected) => {
        expect(hull(text)).toBe(expected);
    });

    it.each([
        ['每月第一个周五', 12, '2009-01-02'],
        ['每月最后一个周五', 12, '2009-01-30'],
        ['2009年3月至6月每周三', 17, '2009-03-04'],
        ['2009年3月至6月，每周三下午', 17, '2009-03-04'],
        ['2009年3月每周二、四', 9, '2009-03-03'],
        ['每年3月至5月每月第一周', 3, '2009-03-01'],
        ['每月两次', 24, '2009-01-01'],
        ['每两周一次', 27, '2009-01-01'],
        ['每季度末', 4, '2009-03-21'],
        ['每半年', 2, '2009-01-01'],
        ['每年教师节', 1, '2009-09-10'],
        ['每逢周五', 52, '2009-01-02'],
        ['双周周三', 27, '2009-01-01'],
        ['每个工作日', 261, '2009-01-01']
    ])('%s: %i times', (text, count, first) => {
        const found = dates(text);
        expect(found).toHaveLength(count);
        expect([...found].sort()[0]).toBe(first);
    });

    it.each(['适时', '择机', '近期', '时间另定', '视情况而定', '另行确定'])('%s is still open', (text) => {
        expect(resolved(text)?.undetermined).toBe(true);
    });

    it('lists weeks, and carries a recurrence with its bounds', () => {
        expect(parseTime('第3、5、7周').time?.parts.map(({ from }) => from.week)).toEqual([3, 5, 7]);
        expect(dates('2009年3月每周三、周五').length).toBe(8);
        expect(dates('2009年3月每周三、5月每周五').length).toBe(9);
    });

    it('prints them so that they are read again as the same', () => {
        for (const text of [
            '每月第一个周五',
            '2009年3月至6月每周三',
            '每月两次',
            '即日起',
            '长期',
            '每年教师节'
        ]) {
            const { time } = parseTime(text);
            const printed = time && printTime(time, 'zh');
            expect(printed && hull(printed)).toBe(hull(text));
        }
    });
});

describe('times in a plan', () => {
    it.each([
        '每月第一个周五',
        '即日起',
        '自2009年起',
        '截至2009年底',
        '收到通知后5个工作日内',
        '2009年3月至6月，每周三下午',
        '每月两次',
        '教师节前后',
        '2009年4月10、11日',
        '2009年4月（暂定）',
        '2009年4月至今',
        '长期',
        '2009-4-10',
        '次月5日前',
        '会议结束后',
        '每周二、四下午',
        '早上8点'
    ])('时间 %s is one time', (text) => {
        const plan = planOf(`活动 甲 { 时间 ${text}  地点 “礼堂” }`);
        expect(plan.problems).toEqual([]);
        expect(plan.activities[0]?.when?.written.text).toBe(text);
        expect(plan.activities[0]?.places).toHaveLength(1);
    });

    it('count from the date of the document', () => {
        const plan = planOf(
            '方案 甲 { 成文日期 2009年1月10日  期限 三年 }\n活动 乙 { 时间 印发后30日内 }\n活动 丙 { 时间 即日起 }'
        );
        expect(plan.period && isoDate(plan.period.latestEnd)).toBe('2012-01-10');
        expect(
            plan.activities.map(({ when }) => when?.resolved?.hull && isoDate(when.resolved.hull.latestEnd))
        ).toEqual(['2009-02-09', '9999-12-31']);
    });

    it('count from an activity: the day itself', () => {
        const plan = planOf('活动 启动会 2009年3月1日\n活动 乙 { 时间 启动会 当天 }');
        expect(plan.activities[1]?.when?.resolved?.hull?.earliestStart).toBe(dayOf(2009, 3, 1));
    });

    it('leave festivals to be names of activities', () => {
        const plan = planOf('活动 教师节 “庆祝教师节” 2009年9月10日\n活动 乙 { 时间 2009年教师节 }');
        expect(plan.problems).toEqual([]);
        expect(plan.activities[0]?.name).toBe('教师节');
        expect(plan.activities[1]?.when?.resolved?.hull?.earliestStart).toBe(dayOf(2009, 9, 10));
    });
});
