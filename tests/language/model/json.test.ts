import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { planSchema, toJson } from '../../../language/model/json.ts';
import { relativePath } from '../../../language/model/json/places.ts';
import { planText } from '../plans.ts';
import { samplePaths, samplePlan, sampleText } from '../../support/samples.ts';

/** As it stands in the exported file. */
function exported(path: string): string {
    return `${JSON.stringify(toJson(samplePlan(path)), null, 2)}\n`;
}

describe('the JSON form of a plan', () => {
    it.each(samplePaths)('of %s fits the schema, before and after it was written', (path) => {
        const json = toJson(samplePlan(path));
        expect(planSchema.parse(json)).toEqual(json);
        const written: unknown = JSON.parse(JSON.stringify(json));
        expect(JSON.stringify(planSchema.parse(written))).toBe(JSON.stringify(written));
    });

    it('of provisions fits the schema and says what they say', () => {
        const json = toJson(
            planOf(`条件 选派条件 { 全部 { 教龄 满3年  其中2项 { “骨干教师” “班主任” } } }
评分 考评 {
    满分 100分
    | 指标 | 分值 |
    | 1 管理 | 100 |
}
奖项 先进学校 3个
经费 帮扶经费 {
    | 科目 | 2009年 |
    | 交通 | 3万元 |
}
补贴 顶岗补贴 { 标准 每人每学期300元 }
活动 调研 2009年4月
变更 调整 { 调研 原定 2009年4月 改为 2009年9月 }
定额 代培：牵头学校 可以 接收 教师 不超过5人，符合 选派条件。
`)
        );
        expect(planSchema.parse(json)).toEqual(json);
        expect(json).toMatchObject({
            eligibilities: [
                { conditions: [{ kind: 'all', conditions: [{ kind: 'seniority' }, { kind: 'some' }] }] }
            ],
            scoreTables: [{ lines: [{ number: '1', name: '管理', points: { min: 100 } }] }],
            awards: [{ amount: { min: 3 } }],
            budgets: [{ lines: [{ sums: [{ amount: { min: 30_000 } }] }] }],
            allowances: [{ rates: [{ each: '每人', period: '每学期' }] }],
            amendments: [{ changes: [{ kind: 'moved', from: '2009年4月', to: '2009年9月' }] }],
            quotas: [{ meets: { text: '选派条件' } }]
        });
    });

    it('of the English sample is the one on file', async () => {
        await expect(exported('english.alliance')).toMatchFileSnapshot('golden/english.json');
    });

    it.each(samplePaths)('of %s names places in its own text by line and column', (path) => {
        const lines = sampleText(path).split(/\r?\n/);
        const { activities, organisations, quotas } = toJson(samplePlan(path));
        const own = [...activities, ...organisations, ...quotas].filter(
            ({ source }) => source.file === undefined
        );
        for (const { source, name } of own) {
            expect(lines[(source.line ?? 0) - 1]?.slice((source.column ?? 0) - 1)).not.toBe('');
            expect(sampleText(path).slice(source.start, source.end)).toContain(name);
        }
    });

    it('holds nothing of the machine it was made on', () => {
        for (const path of samplePaths) {
            expect(exported(path)).not.toMatch(/file:|memory:/);
            expect(exported(path)).not.toContain(import.meta.dirname);
        }
    });

    it('names the file of what is imported', () => {
        const { organisations } = toJson(samplePlan('fangji/plan.alliance'));
        const school = organisations.find(({ name }) => name === '沣东中学');
        expect(school).toMatchObject({
            imported: true,
            phase: '初中',
            source: { file: 'registry.alliance' }
        });
        expect(school?.source).not.toHaveProperty('line');
    });

    it('expands recurrences within the period, with dates as days', () => {
        const { activities } = toJson(samplePlan('xiji-groups.alliance'));
        const visit = activities.find(({ name }) => name === '送教下乡');
        expect(visit?.when).toMatchObject({ written: '每年4月', recurring: true });
        expect(
            visit?.when?.spans.map(({ earliestStart, latestEnd, precision }) => [
                earliestStart,
                latestEnd,
                precision
            ])
        ).toEqual(
            ['2009', '2010', '2011', '2012'].map((year) => [`${year}-04-01`, `${year}-04-30`, 'month'])
        );
    });

    it('leaves open ends out', () => {
        const { alliances } = toJson(planOf('联盟 甲组 { 牵头 甲 期限 2012年10月19日起 }'));
        expect(alliances[0]?.period?.earliestStart).toBe('2012-10-19');
        expect(JSON.stringify(alliances[0]?.period)).not.toContain('9999');
    });

    it('holds every part of the model', () => {
        const json = toJson(
            planOf(
                [
                    '学校 甲校（以下简称 甲） { 学段 小学 人数 在编18人（校长2人、教师16人）\n校长：某 }',
                    '类别 骨干教师',
                    '集合 农村：全体 成员学校 { 不含 甲校 }',
                    '角色 组长 { 每个联盟 1人。任期 3年 }',
                    '定额 互派：牵头学校 每学期 原则上 选派 2—3名 骨干教师 到 成员学校，每次 不少于一个月，经 甲校。',
                    '活动 听课 2009年4月 { 实施 2009年4月11日 { 参加 甲校6人（教师5人、校长1人） }\n原定 2009年3月 改为 2009年4月 }',
                    '变量 最低 = 4次',
                    '忽略 T02 理由：已说明',
                    '表 甲表 {\n| 一 | 二 |\n| a |\n}'
                ].join('\n')
            )
        );
        expect(json.organisations[0]).toMatchObject({
            alias: '甲',
            headcounts: [
                { amount: { min: 18 }, parts: [{ label: '校长', amount: { max: 2 } }, { label: '教师' }] }
            ],
            posts: [{ name: '校长', holders: ['某'] }]
        });
        expect(json.sets[0]).toMatchObject({
            parts: [{ text: '成员学校', all: true }],
            except: [{ text: '甲校' }]
        });
        expect(json.roles[0]).toMatchObject({
            count: { comparison: 'exactly' },
            termOfOffice: { unit: '年', min: 3 }
        });
        expect(json.quotas[0]).toMatchObject({
            base: { kind: 'schools', of: 'lead' },
            period: 'term',
            modality: 'normally',
            verb: 'send',
            bound: { amount: { min: 2, max: 3, unit: '人' } },
            eachTime: { comparison: 'at-least', amount: { written: '一个月' } },
            to: { text: '成员学校' },
            approvedBy: { text: '甲校' }
        });
        expect(json.activities[0]).toMatchObject({
            moved: { from: { written: '2009年3月' }, to: { written: '2009年4月' } },
            done: [
                {
                    participants: [
                        { text: '甲校', amount: { min: 6 }, parts: [{ label: '教师' }, { label: '校长' }] }
                    ]
                }
            ]
        });
        expect(json.variables[0]).toMatchObject({ name: '最低', text: '4次' });
        expect(json.suppressions[0]).toMatchObject({ rules: ['T02'], reason: '已说明' });
        expect(json.contents.at(-1)).toMatchObject({ type: 'item', rows: [['一', '二'], ['a']] });
    });

    it('reports syntax problems with their place', () => {
        expect(toJson(planOf('单位 甲\n学校甲校 {')).problems[0]?.source).toMatchObject({
            line: 2,
            column: 1
        });
    });

    it('fits the schema for plans by chance', () => {
        fc.assert(
            fc.property(planText, (text) => {
                expect(planSchema.safeParse(toJson(planOf(text))).error).toBeUndefined();
            }),
            { numRuns: 300 }
        );
    });
});

describe('the path of a file', () => {
    it.each([
        ['file:///a/plan.alliance', 'file:///a/registry.alliance', 'registry.alliance'],
        ['file:///a/b/plan.alliance', 'file:///a/%E5%90%8D%E5%BD%95.alliance', '../名录.alliance'],
        ['file:///a/b/plan.alliance', 'file:///a/c/d.alliance', '../c/d.alliance'],
        ['memory:///plan.alliance', 'memory:///100%.alliance', '100%.alliance']
    ])('from %s to %s', (base, uri, path) => {
        expect(relativePath(base, uri)).toBe(path);
    });
});
