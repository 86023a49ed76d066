/** Where the dates of a schedule's rows come from, one way at a time. */
import { describe, expect, it } from 'vitest';
import { describeTime } from '../../../language/calendar/index.ts';
import { planOf } from '../../../language/index.ts';
import type { When } from '../../../language/model/work.ts';

function meant(when: When | undefined): string {
    const text = when?.resolved ? describeTime(when.resolved, 'zh') : 'open';
    return text.replace(/（.*$/, '');
}

/** What the rows of a table come out as; `head` stands between 日程 and `{`, `before` above the table. */
function dates(rows: string, head = '安排', before = ''): string[] {
    const table = `${before}\n日程 ${head} {\n${rows.trim()}\n}`;
    return planOf(table).activities.map(({ when }) => meant(when));
}

const period = '方案 案 { 期限 2024年9月至2025年7月 }';
const columns = '| 时间 | 内容 | 主办 |';

describe('a row takes what it leaves out', () => {
    it.each([
        ['2024年10月', '15日', '2024年10月15日'],
        ['2024年10月', '中旬', '2024年10月11日—20日'],
        ['2024年10月', '第二周', '2024年10月7日—20日'],
        ['2024年10月16日', '上午', '2024年10月16日上午'],
        ['2024年10月16日', '9:20—10:00', '2024年10月16日9:20—10:00'],
        ['2024年10月16日下午', '2:30', '2024年10月16日14:30'],
        ['2024年10月16日下午', '第5节', '2024年10月16日下午第5节'],
        ['第7周（2024年10月14日—18日）', '周三', '2024年10月16日'],
        ['第7周（2024年10月14日—18日）', '15日', '2024年10月15日'],
        ['2024年9月30日至10月6日', '2日', '2024年10月2日'],
        ['2024—2025学年', '3月', '2025年3月'],
        ['2024年', '3月5日', '2024年3月5日'],
        ['2024年10月：学风建设', '15日', '2024年10月15日'],
        ['开学准备（2024年8月）', '28日', '2024年8月28日'],
        ['2024年秋季学期', '1月8日', '2025年1月8日']
    ])('from the heading %s: %s', (heading, time, expected) => {
        expect(dates(`${columns}\n| ${heading} |\n| ${time} | 听课 | |`)).toEqual([expected]);
    });

    it('from the row above', () => {
        expect(
            dates(
                `${columns}\n| 2024年10月14日上午 | 甲 | |\n| 下午 | 乙 | |\n| 16日 | 丙 | |\n| 周五 | 丁 | |`
            )
        ).toEqual(['2024年10月14日上午', '2024年10月14日下午', '2024年10月16日', '2024年10月18日']);
    });

    it('a blank cell repeats the time above it, but not across a heading of another kind', () => {
        const rows = `${columns}\n| 2024年10月14日 | 甲 | |\n| | 乙 | |\n| 其他 |\n| | 丙 | |`;
        expect(dates(rows)).toEqual(['2024年10月14日', '2024年10月14日', 'open']);
    });

    it('from the head of the table, its 时间, its title, its chapter and the period', () => {
        const row = `${columns}\n| 上午 | 甲 | |`;
        expect(dates(row, '安排 “议程” 2024年10月16日')).toEqual(['2024年10月16日上午']);
        expect(dates(`时间 2024年10月16日\n${row}`)).toEqual(['2024年10月16日上午']);
        expect(dates(row, '安排 “2024年10月16日议程”')).toEqual(['2024年10月16日上午']);
        expect(dates(row, '安排', '一、会议（2024年10月16日）')).toEqual(['2024年10月16日上午']);
        expect(dates(`${columns}\n| 1月8日 | 甲 | |`, '安排', period)).toEqual(['2025年1月8日']);
        expect(dates(`${columns}\n| 1月8日 | 甲 | |`, '安排', '方案 案 { 成文日期 2024年9月20日 }')).toEqual([
            '2025年1月8日'
        ]);
    });

    it('from the stage that holds the table', () => {
        const plan = planOf(`阶段 推进 2024年9月至12月 {\n日程 安排 {\n${columns}\n| 10月8日 | 甲 | |\n}\n}`);
        expect(plan.activities.map(({ when, stages }) => [meant(when), stages[0]?.name])).toEqual([
            ['2024年10月8日', '推进']
        ]);
    });

    it('counts the days of a meeting from its first', () => {
        const rows = `${columns}\n| 第一天上午 |\n| 8:30 | 甲 | |\n| 第二天 |\n| 下午 | 乙 | |\n| 次日上午 | 丙 | |`;
        expect(dates(rows, '安排 “议程” 2024年10月30日至11月1日')).toEqual([
            '2024年10月30日8:30',
            '2024年10月31日下午',
            '2024年11月1日上午'
        ]);
    });

    it('goes on into the next year, and stays where a row is only out of order', () => {
        const months = (...written: string[]): string[] =>
            dates([columns, ...written.map((month) => `| ${month} | 甲 | |`)].join('\n'));
        expect(months('2024年11月', '12月', '1月', '3月')).toEqual([
            '2024年11月',
            '2024年12月',
            '2025年1月',
            '2025年3月'
        ]);
        expect(months('2024年11月', '9月')).toEqual(['2024年11月', '2024年9月']);
    });

    it('and the year comes only from what is certain', () => {
        const three = '方案 案 { 期限 2024年至2026年 }';
        expect(dates(`${columns}\n| 9月 |\n| 2日 | 甲 | |`, '安排', three)).toEqual(['open']);
        expect(
            dates(`${columns}\n| 9月 |\n| 2日 | 甲 | |`, '安排', '方案 案 { 期限 2024年9月至2026年7月 }')
        ).toEqual(['open']);
        expect(
            dates(`${columns}\n| 8月 |\n| 2日 | 甲 | |`, '安排', '方案 案 { 期限 2024年9月至2025年12月 }')
        ).toEqual(['2025年8月2日']);
    });
});

describe('headings of rows', () => {
    it('are known in tables of two columns', () => {
        expect(dates('| 时间 | 内容 |\n| 2024年10月 | |\n| 15日 | 甲 |\n| 11月 |\n| 3日 | 乙 |')).toEqual([
            '2024年10月15日',
            '2024年11月3日'
        ]);
    });

    it('a row whose only words are in the title column is a row, not a heading', () => {
        const plan = planOf(`日程 安排 {\n${columns}\n| 2024年10月8日 | 甲 | |\n| | 乙 | |\n}`);
        expect(plan.activities.map(({ title }) => title)).toEqual(['甲', '乙']);
    });

    it('weeks below months count in the month where they begin again, else in the term', () => {
        const term =
            '校历 历 {\n| 学期 | 开学 | 放假 |\n| 2024年秋季学期 | 2024年9月2日 | 2025年1月17日 |\n}';
        const weeks = (september: string, october: string): string[] =>
            dates(
                `| 时间 | 内容 |\n| 2024年9月 |\n| ${september} | 甲 |\n| 10月 |\n| ${october} | 乙 |`,
                '安排',
                term
            );
        expect(weeks('第2周', '第1周')).toEqual(['2024年9月2日—15日', '2024年10月1日—13日']);
        expect(weeks('第2周', '第7周')).toEqual(['2024年9月9日—15日', '2024年10月14日—20日']);
    });

    it('a heading that is impossible is told, and the rows below are not blamed for it', () => {
        const plan = planOf(`日程 安排 {\n${columns}\n| 2024年2月30日 |\n| 上午 | 甲 | |\n}`);
        expect(plan.rowTimes.flatMap(({ written }) => written.problems.map(({ code }) => code))).toEqual([
            'impossible-date'
        ]);
    });
});

describe('columns beside the date', () => {
    it('make one time of it', () => {
        expect(
            dates(
                '| 月份 | 日期 | 星期 | 节次 | 内容 |\n| 10 | 16日 | 三 | 3—4 | 甲 |\n| | 17日 | 四 | | 乙 |',
                '安排 “2024年秋季学期”'
            )
        ).toEqual(['2024年10月16日第3—4节', '2024年10月17日']);
    });

    it('a weekday that is not that of the date is told', () => {
        const plan = planOf('日程 安排 {\n| 日期 | 星期 | 内容 |\n| 2024年10月16日 | 四 | 甲 |\n}');
        expect(
            plan.rowTimes.flatMap(({ resolved }) => resolved?.problems.map(({ code }) => code) ?? [])
        ).toEqual(['week-day-mismatch']);
    });

    it('days of the week alone stand for every week of what the table is about', () => {
        const [first] = planOf(
            '日程 安排 2024年9月2日至9月29日 {\n| 星期 | 节次 | 内容 |\n| 周三 | 3 | 甲 |\n}'
        ).activities;
        expect(first?.when?.resolved?.recurring).toBe(true);
        expect(first?.when?.resolved?.spans).toHaveLength(4);
    });
});

describe('what a time was completed from', () => {
    it('is kept, the farthest first', () => {
        const plan = planOf(
            `${period}\n日程 安排 {\n${columns}\n| 10月 |\n| 15日 | 甲 | |\n| 下午 | 乙 | |\n}`
        );
        expect(plan.activities.map(({ when }) => when?.from?.map(({ text }) => text))).toEqual([
            ['2024年9月至2025年7月', '10月'],
            ['2024年9月至2025年7月', '10月', '15日']
        ]);
    });
});
