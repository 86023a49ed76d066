import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../language/calendar/index.ts';
import { buildPlan, readSource } from '../../../language/index.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { textAt } from '../support/plans.ts';

const county = `方案 县方案 “县“结对”帮扶实施方案” { 期限 2009年至2012年 }
通知 印发通知 “关于印发《县结对帮扶实施方案》的通知” { 印发 县方案 }
定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次。
定额 残句：
阶段 推进 2010年3月至11月 { 报送 工作计划 { 每个联盟 3月10日前 报 “县教育局”； } }
任务 考核办法 { 负责 牵头学校  截止 2009年6月 }
`;

function planWith(text: string): Plan {
    const there = readSource('file:///county/县.alliance', county);
    return buildPlan(readSource('file:///county/组.alliance', text), () => there);
}

const group = (basis: string, from = '导入 “县.alliance”\n'): Plan =>
    planWith(`${from}计划 年度计划 “第一组工作计划” { 期限 2010年  依据 ${basis} }\n`);

describe('what a file names as its basis', () => {
    it('is the imported document of that name or title, with what it lays down', () => {
        for (const basis of [
            '县方案',
            '《县结对帮扶实施方案》',
            '《意见》（县发〔2009〕1号）、县方案、县方案'
        ]) {
            const plan = group(basis);
            const [framework, ...others] = plan.frameworks;
            expect(others).toEqual([]);
            expect(framework?.document.name).toBe('县方案');
            expect(framework?.quotas.map(({ name }) => name)).toEqual(['联合活动']);
            expect(framework?.measures.map(({ name }) => name)).toEqual(['考核办法']);
            expect(framework && basis.includes(textAt(plan, framework.span))).toBe(true);
        }
    });

    it('keeps the dates it has in its own place', () => {
        const [framework] = group('县方案').frameworks;
        const due = framework?.submissions[0]?.steps[0]?.when.resolved?.hull?.latestEnd;
        expect(due === undefined ? undefined : isoDate(due)).toMatch(/^2010-03-/);
        expect(framework?.document.period?.earliestStart).toBeLessThan(due ?? 0);
    });

    it.each([
        ['not imported', group('县方案', '')],
        ['a notice', group('印发通知')],
        ['some other document', group('《县教育事业发展规划》')],
        ['nothing', planWith('导入 “县.alliance”\n计划 年度计划 “第一组工作计划” { 期限 2010年 }\n')]
    ])('is none where it is %s', (_what, plan) => {
        expect(plan.frameworks).toEqual([]);
    });
});
