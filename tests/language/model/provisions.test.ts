import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';

describe('eligibility', () => {
    const plan = planOf(
        '条件 选派条件 { 全部 { 年龄 一般 45周岁以下  教龄 满3年  其中2项 { “骨干教师” “班主任” } } }\n'
    );

    it('keeps groups, counts and measures', () => {
        expect(plan.problems).toEqual([]);
        expect(plan.eligibilities[0]?.conditions).toMatchObject([
            {
                kind: 'all',
                conditions: [
                    { kind: 'age', modality: 'usually', quantity: { amount: { text: '45周岁以下' } } },
                    { kind: 'seniority', quantity: { comparison: 'at-least', amount: { text: '3年' } } },
                    {
                        kind: 'some',
                        count: { text: '2项' },
                        conditions: [{ type: 'named' }, { type: 'named' }]
                    }
                ]
            }
        ]);
    });

    it.each<[text: string, modality: string | undefined, min: number | undefined, max?: number]>([
        ['age usually under 45', 'usually', undefined, 45],
        ['age generally 45 or below', 'usually', undefined, 45],
        ['age in principle at most 45 years', 'normally', undefined, 45],
        ['age no older than 45 years of age', undefined, undefined, 45],
        ['seniority over 3 years', undefined, 3],
        ['seniority 3 years or more', undefined, 3]
    ])('reads %s', (text, modality, min, max) => {
        const { problems, eligibilities } = planOf(
            `eligibility Sent { all of { ${text} “class teacher” } }\n`
        );
        expect(problems).toEqual([]);
        const [group] = eligibilities[0]?.conditions ?? [];
        const [measured] = group?.type === 'group' ? group.conditions : [];
        const quantity = measured?.type === 'measured' ? measured.quantity : undefined;
        const { comparison, amount } = quantity ?? {};
        expect(measured).toMatchObject({ type: 'measured', ...(modality !== undefined && { modality }) });
        const limits = amount?.amount;
        expect([
            comparison === 'at-most' ? undefined : limits?.min,
            comparison === 'at-least' ? undefined : limits?.max
        ]).toEqual([min, max]);
    });

    it('is named by a quota', () => {
        const quota = planOf('条件 甲 { 教龄 满3年 }\n定额 乙：牵头学校 每年 选派 教师 2名，符合 甲。\n')
            .quotas[0];
        expect(quota?.sentence.meets?.segments[0].name).toBe('甲');
    });
});

describe('score tables', () => {
    it('read number, depth, name and points of each line', () => {
        const plan = planOf(`评分 考评 {
    满分 100分
    | 指标 | 分值 | 评分办法 |
    | 1 管理 | 40 | |
    | 1.1 计划 | 10 | 每缺1份扣3分 |
}
`);
        expect(plan.problems).toEqual([]);
        expect(plan.scoreTables[0]?.fullMarks?.min).toBe(100);
        expect(plan.scoreTables[0]?.lines).toMatchObject([
            { number: '1', depth: 0, name: '管理', points: { min: 40 } },
            { number: '1.1', depth: 1, name: '计划', points: { min: 10 }, method: '每缺1份扣3分' }
        ]);
    });
});

describe('assessments', () => {
    it('hold score tables and awards, and bind alliances', () => {
        const plan = planOf(`考核 年度考核 {
    捆绑 全体 联盟  时间 每年12月
    奖项 先进学校 3个
    评分 细则 {
        | 指标 | 分值 |
        | 管理 | 100 |
    }
}
`);
        expect(plan.problems).toEqual([]);
        expect(plan.assessments[0]).toMatchObject({
            bindsAllAlliances: true,
            awards: [{ name: '先进学校' }],
            scores: [{ name: '细则' }]
        });
        expect(plan.awards[0]?.amount).toMatchObject({ min: 3, unit: '个' });
    });
});

describe('money', () => {
    it('budgets have their sums by column, totals marked', () => {
        const plan = planOf(`经费 帮扶经费 {
    出资 “县财政”
    | 科目 | 2009年 | 合计 |
    | 交通 | 3万元 | 3万元 |
    | 合计 | 3万元 | 3万元 |
}
`);
        expect(plan.problems).toEqual([]);
        expect(plan.budgets[0]?.lines).toMatchObject([
            {
                name: '交通',
                isTotal: false,
                sums: [{ column: '2009年', amount: { min: 30000 } }, { column: '合计' }]
            },
            { name: '合计', isTotal: true }
        ]);
    });

    it('allowances have rate, payer and audience', () => {
        const plan = planOf('补贴 顶岗补贴 { 标准 每人每学期300元  出资 牵头学校  对象 顶岗教师2人 }\n');
        expect(plan.problems).toEqual([]);
        expect(plan.allowances[0]).toMatchObject({
            rates: [{ each: '每人', period: '每学期', amount: { min: 300, unit: '元' } }],
            payers: [{ text: '牵头学校' }],
            audience: [{ text: '顶岗教师' }]
        });
    });
});

describe('amendments', () => {
    const plan = planOf(`方案 甲 “甲方案” { 期限 2009年 }
活动 调研 2009年4月
活动 班会 2009年5月
活动 运动会 2009年6月
活动 交流 2009年6月19日
变更 春季调整 { 依据 《关于调整的通知》（西教发〔2009〕3号）
    调研 原定 2009年4月 改为 2009年9月上旬
    班会 并入 交流
    取消 运动会
}
`);

    it('move activities and keep both dates', () => {
        expect(plan.problems).toEqual([]);
        const moved = plan.activities.find((activity) => activity.name === '调研');
        expect(moved?.when?.written.text).toBe('2009年9月上旬');
        expect(moved?.moved?.from.written.text).toBe('2009年4月');
    });

    it('take merged and cancelled ones out of the count', () => {
        expect(
            plan.activities.filter((activity) => activity.status === 'cancelled').map((one) => one.name)
        ).toEqual(['班会', '运动会']);
    });

    it('know their basis and what they change', () => {
        expect(plan.amendments[0]).toMatchObject({
            basis: [{ title: { text: '关于调整的通知' } }],
            changes: [
                { targets: [{ name: '调研' }] },
                { into: { name: '交流' } },
                { targets: [{ name: '运动会' }] }
            ]
        });
    });

    it('report names that nothing has', () => {
        const unknown = planOf('变更 甲 { 取消 没有 }\n').references.filter(
            (one) => one.strict && !one.target
        );
        expect(unknown.map((one) => one.reference.segments[0].name)).toEqual(['没有']);
    });
});
