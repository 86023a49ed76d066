import { describe, expect, it } from 'vitest';
import { planOf } from '../../../../language/index.ts';
import type { Block } from '../../../../server/document/blocks.ts';
import { buildDocument } from '../../../../server/document/build/index.ts';

function paragraphs(text: string): string[] {
    const blocks: Block[] = buildDocument(planOf(`方案 甲 “甲方案”\n${text}`)).sections.flatMap((section) => [
        ...section.blocks
    ]);
    return blocks.flatMap((block) =>
        block.kind === 'paragraph' ? [block.runs.map((run) => run.text).join('')] : []
    );
}

it('an English alliance is printed with the words the planner chose', () => {
    const plan = planOf(
        'plan Aid "Aid"\nschool TownOne, VillageOne\nalliance A "Group A" { main school TownOne  branch schools VillageOne }\n'
    );
    const texts = buildDocument(plan)
        .sections.flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text) : []));
    expect(texts.join('')).toMatch(/Main school: Town One; branch schools: Village One/);
});

describe('provisions in the document', () => {
    it('conditions read as a sentence', () => {
        expect(
            paragraphs(
                '条件 选派条件 { 全部 { 年龄 45周岁以下  教龄 满3年  其中2项 { “骨干教师”、“班主任” } } }\n'
            )
        ).toEqual([
            '选派条件。同时符合下列条件：年龄45周岁以下、教龄满3年、符合下列条件中的2项：骨干教师、班主任。'
        ]);
    });

    it('amendments keep both dates', () => {
        expect(
            paragraphs(
                '变更 调整 {\n    调研 原定 2009年4月 改为 2009年9月\n    班会、论坛 并入 交流 6月19日\n    取消 运动会\n}\n'
            )
        ).toEqual(['调整。调研原定2009年4月，改为2009年9月；班会、论坛并入交流（6月19日）；取消运动会。']);
    });

    it('awards have their number, allowances their rate', () => {
        expect(
            paragraphs('奖项 先进 “先进学校奖” 3个。\n补贴 顶岗 { 标准 每人每学期300元  出资 “县财政” }\n')
        ).toEqual(['先进学校奖3个。', '顶岗，标准为每人每学期300元，由县财政出资。']);
    });

    it('what several properties say under one label is said in one clause', () => {
        const measure = (...outputs: string[]): string[] =>
            paragraphs(`措施 宣传 {\n${outputs.map((each) => `    成果：${each}`).join('\n')}\n}\n`);
        expect(measure('宣传栏')).toEqual(['宣传。成果：宣传栏。']);
        expect(measure('宣传栏', '标语', '家访')).toEqual(['宣传。成果：宣传栏、标语、家访。']);
        expect(measure('宣传栏、标语', '家访')).toEqual(['宣传。成果：宣传栏、标语，家访。']);
    });

    it('a table brings what its properties say, under its name', () => {
        expect(
            paragraphs(
                '评分 考评 {\n    满分 100分\n    备注：按年度\n    | 指标 | 分值 |\n    | 管理 | 100 |\n}\n'
            )
        ).toEqual(['考评，满分100分，按年度。']);
    });
});
