/** Dates as English plans have them mean what the Chinese ones do. */
import { describe, expect, it } from 'vitest';
import {
    chinaCalendar,
    dayOf,
    isoDate,
    parseTime,
    periodSpan,
    resolveTime,
    type ResolvedTime
} from '../../../language/calendar/index.ts';
import { planOf } from '../../../language/index.ts';

const period = periodSpan(dayOf(2009, 1, 1), dayOf(2009, 12, 31), 'year');

function resolved(text: string): ResolvedTime | undefined {
    const { time, problems } = parseTime(text);
    expect(problems, text).toEqual([]);
    return time && resolveTime(time, { calendar: chinaCalendar, period });
}

const pairs: readonly (readonly [english: string, chinese: string])[] = [
    ['1 January 2009', '2009年1月1日'],
    ['January 1, 2009', '2009年1月1日'],
    ['the 10th of April 2009', '2009年4月10日'],
    ['Friday 10 April 2009', '2009年4月10日（周五）'],
    ['Fri., 10 April 2009', '2009年4月10日（周五）'],
    ['Friday, the 10th of April 2009', '2009年4月10日（周五）'],
    ['Friday, April 10, 2009, 9:00', '2009年4月10日（周五）9:00'],
    ['10 April 2009 (Friday)', '2009年4月10日（周五）'],
    ['10 April 2009, Fri', '2009年4月10日（周五）'],
    ['Friday 10 April to Sunday 12 April 2009', '2009年4月10日（周五）至12日（周日）'],
    ['January 2009', '2009年1月'],
    ['January to February 2009', '2009年1月至2月'],
    ['10 to 12 April 2009', '2009年4月10日至12日'],
    ['10–12 April 2009', '2009年4月10日至12日'],
    ['10 April to 5 May 2009', '2009年4月10日至5月5日'],
    ['10, 12 and 15 April 2009', '2009年4月10日、12日、15日'],
    ['10 April 2009, 9:00', '2009年4月10日9:00'],
    ['10 April 2009, 9:00 am', '2009年4月10日9:00'],
    ['10 April 2009 at 2:30 pm', '2009年4月10日14:30'],
    ['10 April 2009, 12:15 p.m. to 1 p.m.', '2009年4月10日12:15—13:00'],
    ['10 April 2009, 9:00 to 11:00', '2009年4月10日9:00—11:00'],
    ['10 April 2009, in the afternoon', '2009年4月10日下午'],
    ['early September 2009', '2009年9月上旬'],
    ['early to mid September 2009', '2009年9月上中旬'],
    ['mid to late May 2009', '2009年5月中下旬'],
    ['mid-September 2009', '2009年9月中旬'],
    ['the end of May 2009', '2009年5月底'],
    ['the start of the 2009 spring term', '2009年春季开学初'],
    ['spring term 2009', '2009年春季学期'],
    ['spring term 2009, week 3', '2009年春季学期第3周'],
    ['school year 2009–2010', '2009—2010学年'],
    ['the 2009–2010 school year', '2009—2010学年'],
    ['the first week of every month', '每月第一周'],
    ['every month in the first week', '每月第一周'],
    ['the first Friday of every month', '每月第一个周五'],
    ['the last Friday of each month', '每月最后一个周五'],
    ['every Wednesday', '每周三'],
    ['every second Wednesday', '隔周周三'],
    ['every second Wednesday, lesson 3', '隔周周三第3节'],
    ['every other week', '隔周'],
    ['every fortnight', '每两周'],
    ['once a fortnight', '隔周'],
    ['twice a fortnight', '每两周两次'],
    ['every two fortnights', '每四周'],
    ['autumn term 2009, every second Wednesday, lesson 3', '2009年秋季学期隔周周三第3节'],
    ['March to June 2009, every Wednesday', '2009年3月至6月每周三'],
    ['twice a month', '每月两次'],
    ['every three years', '每三年'],
    ['by 15 March 2009', '2009年3月15日前'],
    ['not later than 15 March 2009', '不迟于2009年3月15日'],
    ['from 25 March 2009', '2009年3月25日起'],
    ['until 31 December 2009', '截至2009年12月31日'],
    ['about 15 March 2009', '2009年3月15日左右'],
    ['weeks 10 to 12', '第10至12周'],
    ['the summer vacation 2009', '2009年暑假'],
    ['the second quarter of 2009', '2009年第二季度'],
    ['the first half of 2009', '2009年上半年'],
    ["Teachers' Day 2009", '2009年教师节'],
    ['10 April 2009 in the morning', '2009年4月10日上午'],
    ['10 April 2009, lesson 3', '2009年4月10日第3节'],
    ['April or May 2009', '2009年4月或5月'],
    ['January to December 2009', '2009年1月至12月'],
    ['from March to June 2009', '2009年3月至6月'],
    ['January, March and May 2009', '2009年1月、3月、5月'],
    ['March 5 to June 10, 2009', '2009年3月5日至6月10日'],
    ['every year in March to June', '每年3月至6月'],
    ['the third week of every term on Wednesday', '每学期第3周周三'],
    ['every Tuesday and Thursday', '每周二、四'],
    ['every quarter in the first month', '每季度首月'],
    ['the first day of the spring term 2009', '2009年春季开学'],
    ['3 days before the end of the spring term 2009', '2009年春季学期末前3天'],
    ['the third year', '第三年'],
    ['2009-03-05 in the morning', '2009年3月5日上午'],
    ['the start of each term', '每学期初'],
    ['all year', '全年'],
    ['to be announced', '另行通知']
];

describe('English dates', () => {
    it.each(pairs)('%s is %s', (english, chinese) => {
        const [one, other] = [resolved(english), resolved(chinese)];
        expect(one?.spans).toEqual(other?.spans);
        expect(one).toMatchObject({
            undetermined: other?.undetermined,
            alternatives: other?.alternatives,
            recurring: other?.recurring
        });
    });

    it.each(pairs)('on %s is one time in a plan', (english) => {
        const plan = planOf(`activity Visit { on ${english}  at "the hall" }`);
        expect(plan.problems).toEqual([]);
        expect(plan.activities[0]?.when?.written.text.replace(/^the /, '')).toBe(
            english.replace(/^the /, '')
        );
        expect(plan.activities[0]?.places).toHaveLength(1);
    });

    it.each([
        ['on a week before Opening', '2009-03-08'],
        ['on a month after Opening', '2009-04-15'],
        ['on 1 week before Opening', '2009-03-08']
    ])('%s', (written, day) => {
        const plan = planOf(`activity Opening 15 March 2009\nactivity Visit { ${written} }`);
        expect(plan.problems).toEqual([]);
        const [span] = plan.activities[1]?.when?.resolved?.spans ?? [];
        expect(span && isoDate(span.earliestStart)).toBe(day);
    });

    it('once a week is no time before something', () => {
        const { problems } = planOf('school A\nquota Visits: each school holds visits at least once a week.');
        expect(problems).toEqual([]);
    });

    it('count from what is named behind them', () => {
        const plan = planOf('activity Opening 1 March 2009\nactivity Visit { on 10 days before Opening }');
        expect(plan.problems).toEqual([]);
        expect(plan.activities[1]?.when?.resolved?.hull?.earliestStart).toBe(dayOf(2009, 2, 19));
    });

    it('leave names alone that only begin like them', () => {
        const plan = planOf('school MayFlower, Marchmont\nactivity Visit { at MayFlower, Marchmont }');
        expect(plan.problems).toEqual([]);
        expect(plan.organisations.map(({ name }) => name)).toEqual(['MayFlower', 'Marchmont']);
    });
});
