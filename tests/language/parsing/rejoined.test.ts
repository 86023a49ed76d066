import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';

describe('items behind a mistake inside an item', () => {
    const plan = planOf(`单位 教研室
阶段 二 2023年10月至2025年5月 {
    活动 丁 每月第一个好日子 { 负责 教研室 }
    活动 戊 2025年6月 { 负责 教研室 }
}
`);

    it('stay in it', () => {
        expect(plan.problems).not.toEqual([]);
        expect(plan.activities.map(({ name, stages }) => [name, stages.map((stage) => stage.name)])).toEqual([
            ['丁', ['二']],
            ['戊', ['二']]
        ]);
    });
});

describe('chapter lines in English', () => {
    it('have Roman numbers', () => {
        const { chapters, problems } = planOf('I. Guideline\nguideline: Share.\nIV. Stages\nschool IV\n');
        expect(problems).toEqual([]);
        expect(chapters.map(({ heading }) => [heading.number, heading.title, heading.level])).toEqual([
            ['I.', 'Guideline', 1],
            ['IV.', 'Stages', 1]
        ]);
    });
});
