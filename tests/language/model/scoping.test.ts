import { describe, expect, it } from 'vitest';
import { importedUris, planOf, readSource } from '../../../language/index.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { meaning, planAmong, textAt } from '../support/plans.ts';

const registry = '学校 甲校（以下简称 甲） { 校长：王一 }\n学校 乙校、丙校\n单位 教研室\n类别 骨干教师';

function failures(plan: Plan): (string | undefined)[] {
    return plan.imports.map(({ failure }) => failure);
}

describe('names of a file', () => {
    it.each([
        ['a name declared in a list', '学校 甲校、乙校、丙校\n活动 丁 { 地点 乙校 }', '乙校', 'school 乙校'],
        ['a name declared further down', '活动 丁 { 地点 甲校 }\n学校 甲校', '甲校', 'school 甲校'],
        ['a short name', '学校 甲校（以下简称 甲）\n活动 丁 { 地点 甲 }', '甲', 'school 甲校'],
        ['a short name without brackets', '学校 甲校 以下简称 甲\n活动 丁 { 地点 甲 }', '甲', 'school 甲校'],
        ['an item of a stage, from outside', '阶段 子 { 任务 丑 }\n活动 寅 { 所属 丑 }', '丑', 'measure 丑'],
        [
            'an item two levels down',
            '阶段 子 { 任务 丑 { 活动 寅 } }\n活动 卯 { 前置 寅 }',
            '寅',
            'activity 寅'
        ],
        ['a quoted name in a declaration', '学校 “12中”\n活动 丁 { 地点 “12中” }', '“12中”', 'school 12中'],
        ['quoted words that are declared', '学校 甲校\n活动 丁 { 地点 “甲校” }', '“甲校”', 'school 甲校'],
        ['quoted words that are not', '活动 丁 { 地点 “县文化馆” }', '“县文化馆”', '?'],
        ['a bare name that is not declared', '活动 丁 { 地点 文化馆 }', '文化馆', '?!'],
        ['an attachment of a document', '方案 甲 { 附件 乙 }\n活动 丁 { 前置 乙 }', '乙', 'attachment 乙'],
        [
            'a person named by a post',
            '学校 甲校 { 校长：王一 }\n活动 丁 { 负责 王一 }',
            '王一',
            'person 王一'
        ],
        ['a post of a school', '学校 甲校\n活动 丁 { 负责 甲校·校长 }', '甲校·校长', 'school 甲校 · 校长'],
        ['the base of another time', '活动 甲\n活动 丁 { 时间 甲 前10天 }', '甲', 'activity 甲'],
        ['a document in a basis', '章程 甲\n方案 乙 { 依据 甲 }', '甲', 'charter 甲']
    ])('%s', (_, text, written, expected) => {
        expect(meaning(planOf(text), written)).toBe(expected);
    });

    it.each([
        ['牵头学校·校长', 'built in 牵头学校 · 校长'],
        ['成员学校', 'built in 成员学校'],
        ['本校·书记', 'built in 本校 · 书记'],
        ['教师', 'built in 教师'],
        ['全县', 'built in 全县'],
        ['联盟', 'built in 联盟']
    ])('know %s without a declaration', (written, expected) => {
        expect(meaning(planOf(`活动 丁 { 对象 ${written} }`), written)).toBe(expected);
    });

    it('come before built-in words', () => {
        expect(meaning(planOf('学校 教师\n活动 丁 { 参加 教师 }'), '教师')).toBe('school 教师');
    });

    it.each([
        ['a kind of people that is counted', '活动 丁 { 参加 能手3人 }', '能手', '?'],
        ['a kind of people that is not', '活动 丁 { 参加 能手 }', '能手', '?!'],
        ['what every one of a kind is called', '活动 丁 { 参加 每所村小2人 }', '村小', '?'],
        ['what a duty is about', '定额 甲：全县 每年 开展 夜校 1次。', '夜校', '?'],
        ['who a duty is for', '定额 甲：夜校 每年 开展 活动 1次。', '夜校', '?!'],
        ['each of a kind in a duty', '定额 甲：每个夜校 每年 开展 活动 1次。', '夜校', '?'],
        ['where people are sent', '定额 甲：全县 每年 选派 教师 1名 到 夜校。', '夜校', '?!'],
        ['a seat', '学校 甲 { 驻地 河西 }', '河西', '?'],
        ['a holder of a school’s post', '学校 甲 { 校长：王一 }', '王一', 'person 王一'],
        ['a holder in an alliance', '联盟 甲 { 组长：王一 }', '王一', '?!'],
        ['who stands for another', '联盟 甲 { 组长：“王一”（兼任 乙校·书记） }', '乙校·书记', '?!']
    ])('are asked for strictly or not: %s', (_, text, written, expected) => {
        expect(meaning(planOf(text), written)).toBe(expected);
    });

    it('are all found where a name is declared twice, the first standing for it', () => {
        const plan = planOf('学校 甲 “一”\n单位 甲 “二”');
        expect(plan.names.all('甲').map((named) => named.title)).toEqual(['一', '二']);
        expect(plan.names.find('甲')?.title).toBe('一');
    });

    it('are offered where one is misspelt', () => {
        const plan = planOf('单位 教研室\n学校 城关小学、城东小学');
        expect(plan.names.nearest('教研事')).toBe('教研室');
        expect(plan.names.nearest('城关小')).toBe('城关小学');
        expect(plan.names.nearest('水利局')).toBeUndefined();
        expect(planOf('单位 县教体局').names.nearest('县财政局')).toBeUndefined();
        expect([...plan.names.names()].sort()).toEqual(['城东小学', '城关小学', '教研室'].sort());
    });

    it('point at the name alone', () => {
        const plan = planOf('学校 甲校 “题” { 校长：王一（兼任 乙校·书记） }\n学校 乙校');
        expect(textAt(plan, plan.names.find('甲校')!.nameSpan)).toBe('甲校');
        expect(textAt(plan, plan.names.find('王一')!.nameSpan)).toBe('王一');
    });
});

describe('imports', () => {
    it('take all names of a file', () => {
        const plan = planAmong({
            plan: '导入 “名录.alliance”\n活动 丁 { 地点 乙校  负责 王一 }',
            名录: registry
        });
        expect(meaning(plan, '乙校')).toBe('school 乙校');
        expect(meaning(plan, '王一')).toBe('person 王一');
        expect(plan.organisations.map((each) => [each.name, each.imported])).toEqual([
            ['甲校', true],
            ['乙校', true],
            ['丙校', true],
            ['教研室', true]
        ]);
    });

    it('take only the names asked for, short names and people too, and tell which are unknown', () => {
        const plan = planAmong({
            plan: '导入 乙校、甲、王一、丁校 从 “名录.alliance”\n活动 丁 { 地点 丙校  主办 乙校  负责 甲 }',
            名录: registry
        });
        expect(meaning(plan, '丙校')).toBe('?!');
        expect(meaning(plan, '乙校')).toBe('school 乙校');
        expect(meaning(plan, '甲')).toBe('school 甲校');
        expect(plan.names.find('王一')).toMatchObject({ kind: 'person', imported: true });
        expect(plan.imports[0]?.unknownNames.map((span) => textAt(plan, span))).toEqual(['丁校']);
    });

    it('may be called otherwise here, so that two of one name can be told apart', () => {
        const plan = planAmong({
            plan: '导入 乙校 为 县乙校、甲 从 “名录.alliance”。\n导入 乙校 从 “邻县.alliance”\n活动 丁 { 地点 县乙校、乙校  负责 县乙校·校长 }',
            名录: registry,
            邻县: '单位 乙校'
        });
        expect(plan.problems).toEqual([]);
        expect(meaning(plan, '县乙校')).toBe('school 乙校');
        expect(meaning(plan, '县乙校·校长')).toBe('school 乙校 · 校长');
        expect(meaning(plan, '乙校')).toBe('unit 乙校');
    });

    it('may be called otherwise in English', () => {
        const plan = planAmong({
            plan: 'import EastSchool as East from "registry.alliance"\nactivity Visit { at East }',
            registry: 'school EastSchool'
        });
        expect(plan.problems).toEqual([]);
        expect(meaning(plan, 'East')).toBe('school EastSchool');
    });

    it('may be named behind their file', () => {
        const plan = planAmong({
            plan: '导入 “名录.alliance”\n导入 “邻县.alliance”\n活动 丁 { 地点 名录·乙校、邻县·乙校  负责 名录·乙校·校长、名录·无 }',
            名录: registry,
            邻县: '单位 乙校'
        });
        expect(meaning(plan, '名录·乙校')).toBe('school 乙校');
        expect(meaning(plan, '邻县·乙校')).toBe('unit 乙校');
        expect(meaning(plan, '名录·乙校·校长')).toBe('school 乙校 · 校长');
        expect(meaning(plan, '名录·无')).toBe('?!');
    });

    it('of a file yield to a name of the plan', () => {
        const plan = planAmong({
            plan: '导入 “名录.alliance”\n学校 名录\n活动 丁 { 负责 名录·校长 }',
            名录: registry
        });
        expect(meaning(plan, '名录·校长')).toBe('school 名录 · 校长');
    });

    it('yield to the names of the file itself', () => {
        const plan = planAmong({
            plan: '导入 “名录.alliance”\n单位 乙校\n活动 丁 { 主办 乙校 }',
            名录: registry
        });
        expect(meaning(plan, '乙校')).toBe('unit 乙校');
    });

    it('are not handed on', () => {
        const plan = planAmong({
            plan: '导入 “中.alliance”\n活动 丁 { 地点 乙校 }',
            中: '导入 “名录.alliance”',
            名录: registry
        });
        expect(meaning(plan, '乙校')).toBe('?!');
    });

    it('follow a change of the other file', () => {
        const text = '导入 “名录.alliance”\n活动 丁 { 地点 戊校 }';
        expect(meaning(planAmong({ plan: text, 名录: registry }), '戊校')).toBe('?!');
        expect(meaning(planAmong({ plan: text, 名录: `${registry}\n学校 戊校` }), '戊校')).toBe(
            'school 戊校'
        );
    });

    it('fail by themselves: missing, self, and what the others hold is still there', () => {
        const plan = planAmong({
            plan: '导入 “无.alliance”\n导入 “plan.alliance”\n导入 “名录.alliance”\n活动 丁 { 地点 乙校 }',
            名录: registry
        });
        expect(failures(plan)).toEqual(['missing', 'self', undefined]);
        expect(meaning(plan, '乙校')).toBe('school 乙校');
    });

    it('that lead back are said once, where they start, and end', () => {
        const texts = {
            plan: '导入 “b.alliance”\n学校 甲\n活动 丁 { 地点 乙 }',
            b: '导入 “c.alliance”\n学校 乙',
            c: '导入 “plan.alliance”\n学校 丙'
        };
        expect(failures(planAmong(texts))).toEqual(['circular']);
        expect(meaning(planAmong(texts), '乙')).toBe('school 乙');
        expect(failures(planAmong(texts, 'b'))).toEqual(['circular']);
    });

    it('are not blamed for a circle further on', () => {
        const texts = { plan: '导入 “b.alliance”', b: '导入 “c.alliance”', c: '导入 “b.alliance”' };
        expect(failures(planAmong(texts))).toEqual([undefined]);
        expect(failures(planAmong(texts, 'b'))).toEqual(['circular']);
    });

    it('of one file by two ways read it once', () => {
        const plan = planAmong({
            plan: '导入 “b.alliance”\n导入 “名录.alliance”\n活动 丁 { 地点 乙校 }',
            b: '导入 “名录.alliance”',
            名录: registry
        });
        expect(failures(plan)).toEqual([undefined, undefined]);
        expect(plan.organisations.filter((each) => each.name === '乙校')).toHaveLength(1);
    });

    it('are named relative to the file they stand in', () => {
        const text = '导入 “../登记 册/名录.alliance”\n导入 甲 从 “b.alliance”';
        expect(importedUris(readSource('file:///plans/2024/plan.alliance', text))).toEqual([
            'file:///plans/%E7%99%BB%E8%AE%B0%20%E5%86%8C/%E5%90%8D%E5%BD%95.alliance',
            'file:///plans/2024/b.alliance'
        ]);
    });

    it('bring a registry’s calendar and leave its activities to it', () => {
        const plan = planAmong({
            plan: '导入 “名录.alliance”\n活动 甲 2024年春季开学初',
            名录: '校历 县历 {\n    | 学期 | 开学 | 放假 | 周起始 |\n    | 2024年春季学期 | 2024年2月26日 | 2024年7月3日 | 周日 |\n}\n活动 乙 2024年3月'
        });
        expect(plan.calendar.terms).toMatchObject([
            { season: 'spring', schoolYear: 2023, exact: true, weekStart: 7 }
        ]);
        expect(plan.activities.map((activity) => activity.name)).toEqual(['甲']);
    });
});
