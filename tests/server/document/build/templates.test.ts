import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../server/document/blocks.ts';
import { buildDocument, type BuildOptions } from '../../../../server/document/build/index.ts';
import { profileSchema } from '../../../../server/document/profile.ts';
import { paperKinds, sectionContents } from '../../../../server/document/templates/contents.ts';
import { templates } from '../../../../server/document/templates/kinds.ts';
import { planOf } from '../../../../language/index.ts';

function blocksOf(text: string, options: BuildOptions = {}): Block[] {
    return buildDocument(planOf(text), options).sections.flatMap(({ blocks }) => blocks);
}

function lineOf(block: Block): string[] {
    switch (block.kind) {
        case 'heading':
            return [block.number + block.runs.map((run) => run.text).join('')];
        case 'paragraph':
            return [block.runs.map((run) => run.text).join('')];
        case 'title':
            return [`〈${block.text}〉`];
        case 'table':
            return block.rows.map((row) =>
                row.cells.map((cell) => cell.runs.map((run) => run.text).join('')).join('|')
            );
        default:
            return [];
    }
}

const linesOf = (text: string, options?: BuildOptions): string[] => blocksOf(text, options).flatMap(lineOf);

const plan = `方案 某方案 “某县实施方案” { 发文机关 “某县教育局” }
正文 【为共同发展，制定本方案。】
阶段 启动 “启动阶段” 2024年3月
措施 送教 “送教下乡” { 负责 甲校 }
目标 共进 “共同进步”
原则 互助 “互助原则” 【互相帮助。】
【这一段跟着互助原则。】
学校 甲校、乙校
联盟 第一组 { 牵头 甲校 }`;

describe('a file without chapters', () => {
    it('follows the template of its kind', () => {
        expect(linesOf(plan)).toEqual([
            '〈某县实施方案〉',
            '为共同发展，制定本方案。',
            '一、工作目标',
            '共同进步。',
            '二、基本原则',
            '互助原则。互相帮助。',
            '这一段跟着互助原则。',
            '三、组织机构',
            '第一组由甲校牵头。',
            '四、主要措施',
            '送教下乡，由甲校负责。',
            '五、实施步骤',
            '（一）启动阶段（2024年3月）',
            '六、有关说明',
            '有关单位：乙校。'
        ]);
    });

    it('takes sections, phrases and words from the profile, and loses nothing they do not name', () => {
        const profile = profileSchema.parse({
            sections: { plan: [{ heading: '步骤与目标', holds: ['stage', 'goal'] }] },
            phrases: { responsible: '责任单位：{}', lead: '{}为牵头学校' }
        });
        const lines = linesOf(plan, { profile });
        expect(lines.slice(2, 6)).toEqual([
            '一、步骤与目标',
            '（一）启动阶段（2024年3月）',
            '共同进步。',
            '二、基本原则'
        ]);
        expect(lines).toContain('送教下乡。责任单位：甲校。');
        expect(lines).toContain('第一组，甲校为牵头学校。');
        expect(lines.length).toBe(14);
    });

    it('numbers items only where there are several, and one that leads others', () => {
        const measures = '措施 甲 “甲”\n措施 乙 “乙” { 目标 丙 “丙”\n目标 丁 “丁” }';
        expect(linesOf(`方案 某方案 “某县实施方案”\n一、措施\n${measures}`).slice(2)).toEqual([
            '1. 甲。',
            '2. 乙。',
            '（1）丙。',
            '（2）丁。'
        ]);
        const one = '措施 乙 “乙” { 目标 丙 “丙”\n目标 丁 “丁” }';
        expect(linesOf(`方案 某方案 “某县实施方案”\n一、措施\n${one}`).slice(2)).toEqual([
            '1. 乙。',
            '（1）丙。',
            '（2）丁。'
        ]);
        const alone = '措施 乙 “乙” { 目标 丙 “丙” }';
        expect(linesOf(`方案 某方案 “某县实施方案”\n一、措施\n${alone}`).slice(2)).toEqual(['乙。', '丙。']);
    });

    it('is printed as a registry where it holds no paper', () => {
        expect(linesOf('学校 甲校\n人员 王某')).toEqual([
            '一、单位和人员',
            '有关单位：甲校。',
            '有关人员：王某。'
        ]);
    });
});

describe('a file with chapters', () => {
    it('keeps its order, and what stands before the chapters follows by the template', () => {
        const lines = linesOf(
            '方案 某方案 “某县实施方案”\n目标 共进 “共同进步”\n学校 甲校\n一、措施\n措施 送教 “送教下乡” { 负责 甲校 }'
        );
        expect(lines.slice(1)).toEqual(['一、措施', '送教下乡，由甲校负责。', '二、工作目标', '共同进步。']);
    });

    it('gives items ahead of the notice to the plan it sends out', () => {
        const text =
            '原则 互助 “互助原则”\n通知 某通知 “某通知” { 印发 某方案 }\n正文 【现印发。】\n方案 某方案 “某县实施方案”\n一、措施\n措施 送教 “送教下乡”';
        expect(linesOf(text)).toEqual([
            '〈某通知〉',
            '现印发。',
            '〈某县实施方案〉',
            '一、措施',
            '送教下乡。',
            '二、基本原则',
            '互助原则。'
        ]);
    });
});

describe('a report made from a plan', () => {
    const text = `方案 某方案 “某县实施方案” { 发文机关 “某县教育局”  期限 2024年1月至12月 }
学校 甲校、乙校
联盟 第一组 { 牵头 甲校  成员 乙校 }
定额 联合活动：每个联盟 每年 开展 教研活动 不少于2次。
活动 春季教研 “春季教研活动” 2024年4月10日 { 所属 第一组  计入 联合活动  实施 2024年4月12日 { 参加 甲校3人 } }
活动 秋季教研 “秋季教研活动” 2024年10月10日 { 所属 第一组  计入 联合活动 }`;

    it('tells what was done, holds it against the plan, and says what is to come', () => {
        const lines = linesOf(text, { as: 'summary' });
        expect(lines[0]).toBe('〈某县工作总结〉');
        expect(lines.filter((line) => /^[一二三四五六]、/.test(line))).toEqual([
            '一、基本情况',
            '二、主要做法',
            '三、工作开展情况',
            '四、计划完成情况',
            '五、下一步工作'
        ]);
        expect(lines.find((line) => line.startsWith('联合活动|'))).toMatch(/第一组，2024年\|1\|未完成$/);
        expect(lines).toContain('春季教研活动|2024年4月10日|2024年4月12日|已完成');
        expect(lines).toContain('秋季教研活动|2024年10月10日||尚未开展');
        expect(lines.findIndex((line) => line.includes('秋季教研活动（'))).toBeGreaterThan(
            lines.indexOf('五、下一步工作')
        );
    });
});

describe('the templates', () => {
    it('hold everything a paper can hold, once', () => {
        for (const kind of paperKinds.filter((each) => each !== 'notice')) {
            const held = templates[kind].flatMap(({ holds }) => holds);
            expect(new Set(held).size, kind).toBe(held.length);
            const optional = new Set(['done', 'comparison']);
            expect(
                sectionContents.filter((each) => !held.includes(each) && !optional.has(each)),
                kind
            ).toEqual([]);
        }
    });
});
