import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoDate } from '../../../language/calendar/index.ts';
import { planOf } from '../../../language/index.ts';
import { bandsIn } from '../../../server/views/schedule/bands.ts';
import { scheduleOf } from '../../../server/views/schedule/data.ts';
import { scheduleMarkup } from '../../../server/views/schedule/render.ts';
import { monthsOf, scaleFor, yearsOf } from '../../../server/views/schedule/scale.ts';
import { scheduleSchema, type Schedule } from '../../../server/views/schemas.ts';

const frame =
    '学校 甲校、乙校\n单位 教研室\n方案 帮扶 “帮扶方案” { 期限 2009年 }\n联盟 第一组 { 牵头 甲校  成员 乙校 }\n';
const scheduled = (text: string): Schedule => scheduleSchema.parse(scheduleOf(planOf(frame + text)));

/** Rows of a group as `name status: shape first..last soft`. */
function rowsOf(schedule: Schedule, kind: string): string[] {
    const { rows = [] } = schedule.groups.find((group) => group.kind === kind) ?? {};
    return rows.map(({ name, status, marks }) => {
        const drawn = marks.map(
            ({ shape, role, first, last, softStart, softEnd, openEnd }) =>
                `${role} ${shape} ${isoDate(first)}..${isoDate(last)}${softStart || softEnd ? ' soft' : ''}${openEnd ? ' open' : ''}`
        );
        return `${name} ${status}: ${drawn.join('; ')}`;
    });
}

describe('what the schedule shows', () => {
    it('draws a stage over all the time it states, with soft ends where they are not exact', () => {
        const text =
            '阶段 一 2009年1月至2月 { 任务：甲 }\n阶段 二 2009年3月1日至2009年6月30日 { 任务：乙 }\n';
        expect(rowsOf(scheduled(text), 'stages')).toEqual([
            '一 planned: planned period 2009-01-01..2009-02-28 soft',
            '二 planned: planned period 2009-03-01..2009-06-30'
        ]);
    });

    it('tells an exact day from a time in which something happens at some moment', () => {
        const text = '活动 甲 2009年4月10日\n活动 乙 2009年5月\n活动 丙 2009年6月1日起\n';
        expect(rowsOf(scheduled(text), 'activities')).toEqual([
            '甲 planned: planned day 2009-04-10..2009-04-10',
            '乙 planned: planned within 2009-05-01..2009-05-31 soft',
            '丙 planned: planned period 2009-06-01..2009-12-31 open'
        ]);
    });

    it('draws each occurrence, what was done, and where a moved activity stood', () => {
        const text = `活动 例会 每月第一周 { 负责 教研室 }
活动 送教 2009年4月10日 { 实施 2009年4月11日 { 参加 教师6人 } }
活动 调研 2009年9月 { 原定 2009年3月 改为 2009年9月 }
活动 晚会 2009年7月1日 { 状态 取消 }
活动 讲座 { 时间 另行通知 }
`;
        const rows = rowsOf(scheduled(text), 'activities');
        expect(rows[0]?.match(/planned within/g)).toHaveLength(12);
        expect(rows.slice(1)).toEqual([
            '送教 done: planned day 2009-04-10..2009-04-10; done day 2009-04-11..2009-04-11',
            '晚会 cancelled: planned day 2009-07-01..2009-07-01',
            '调研 planned: former within 2009-03-01..2009-03-31 soft; planned within 2009-09-01..2009-09-30 soft',
            '讲座 planned: '
        ]);
    });

    it('lists hand-ins step by step as deadlines', () => {
        const text = '报送 总结 { 每个联盟 2009年6月30日前 报 教研室； }\n';
        expect(rowsOf(scheduled(text), 'deadlines')).toEqual([
            '总结（每个联盟） planned: planned deadline 2009-06-30..2009-06-30'
        ]);
        const group = rowsOf(scheduled(text.replace('每个联盟', '每组')), 'deadlines');
        expect(group[0]).toMatch(/^总结（每组） /);
    });

    it('spans whole months around the period, and is not stretched by a slip in a year', () => {
        const { range } = scheduled('活动 甲 2009年4月10日\n活动 乙 1909年4月10日\n');
        expect(range && [isoDate(range.first), isoDate(range.last)]).toEqual(['2008-01-01', '2009-12-31']);
    });

    it('has no range where nothing is dated', () => {
        const schedule = scheduleSchema.parse(scheduleOf(planOf('活动 甲 { 时间 另行通知 }\n')));
        expect(schedule.range).toBeUndefined();
        expect(scheduleMarkup(schedule, { language: 'zh', sources: 'none' })).toContain('没有可以画');
    });

    it('is the same on every day but for the line of today', () => {
        const plan = planOf(`${frame}活动 甲 2009年4月10日\n`);
        const { today, ...rest } = scheduleOf(plan, dayOf(2009, 5, 1));
        expect(today).toBe(dayOf(2009, 5, 1));
        expect(rest).toEqual(scheduleOf(plan));
    });
});

describe('terms and holidays', () => {
    it('are those of the calendar, clipped to the chart', () => {
        const bands = bandsIn({ terms: [] }, dayOf(2024, 9, 1), dayOf(2025, 1, 31));
        const told = bands.map(
            ({ kind, name, first, last }) => `${kind} ${name.zh} ${isoDate(first)}..${isoDate(last)}`
        );
        expect(told).toContain('term 2024年秋季学期 2024-09-01..2025-01-20');
        expect(told).toContain('vacation 寒假 2025-01-21..2025-01-31');
        expect(told).toContain('holiday 国庆节 2024-10-01..2024-10-07');
        expect(
            bands.every(({ first, last }) => first >= dayOf(2024, 9, 1) && last <= dayOf(2025, 1, 31))
        ).toBe(true);
    });

    it('say that they are estimates where no calendar is stated', () => {
        expect(bandsIn({ terms: [] }, dayOf(2024, 9, 1), dayOf(2024, 12, 31))[0]?.estimated).toBe(true);
        const plan = planOf(
            `${frame}校历 校历一 {\n| 学期 | 开学 | 放假 | 周起始 |\n| 2009年春季学期 | 2009年2月16日 | 2009年7月8日 | 周一 |\n}\n活动 甲 2009年4月10日\n`
        );
        const term = scheduleOf(plan).bands.find(({ name }) => name.zh === '2009年春季学期');
        expect(term && [isoDate(term.first), isoDate(term.last), term.estimated]).toEqual([
            '2009-02-16',
            '2009-07-08',
            false
        ]);
    });
});

describe('the scale', () => {
    const month = fc.tuple(
        fc.integer({ min: 1950, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 120 })
    );

    it('gives every day the same width, whatever clocks do, and months without a gap', () => {
        fc.assert(
            fc.property(month, ([year, from, count]) => {
                const scale = scaleFor(dayOf(year, from, 1), dayOf(year, from + count, 0));
                expect(scale.start(scale.first)).toBe(0);
                expect(scale.end(scale.last)).toBe(scale.width);
                const months = monthsOf(scale);
                expect(months).toHaveLength(count);
                months.forEach(({ x, width }, index) => {
                    const next = months[index + 1]?.x ?? scale.width;
                    expect(x + width).toBeCloseTo(next, 5);
                });
                expect(yearsOf(months).reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(
                    scale.width,
                    3
                );
                for (const day of [scale.first, scale.first + 17, scale.last]) {
                    expect(scale.end(day) - scale.start(day)).toBeCloseTo(scale.perDay, 0);
                }
            })
        );
    });
});
