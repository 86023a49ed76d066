import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';

describe('an item with thousands of mistakes in a row', () => {
    const bad = '    活动 听课100号 { 负责 教研室 }\n';
    const plan = planOf(`单位 教研室\n阶段 甲 2009年 {\n${bad.repeat(2000)}}\n原则 乙\n`);

    it('is reported and hides no other item', () => {
        expect(plan.problems.length).toBeGreaterThan(0);
        expect(plan.principles.map((principle) => principle.name)).toEqual(['乙']);
        expect(plan.organisations.map((organisation) => organisation.name)).toEqual(['教研室']);
    });

    it('leaves the parser able to read the next text', () => {
        expect(planOf('原则 丙\n').principles.map((principle) => principle.name)).toEqual(['丙']);
    });
});

describe('thousands of right items inside one', () => {
    it('are all read', () => {
        const plan = planOf(`阶段 甲 2009年 {\n${'    活动 听课 { 备注：好 }\n'.repeat(5000)}}\n`);
        expect(plan.problems).toEqual([]);
        expect(plan.activities).toHaveLength(5000);
    });
});
