import { describe, expect, it } from 'vitest';
import { planOf, type Plan } from '../../../language/index.ts';

/** What real plans say that the seven texts do not: one short plan each, and what the model must know of it. */
type Construct = readonly [construct: string, text: string, says: (plan: Plan) => unknown, expected: unknown];

const units = '单位 县教育局\n单位 教研室、督导室\n学校 一小、二小、东小、南小\n';

function quotaOf(plan: Plan): unknown {
    return plan.quotas[0]?.bound;
}

function activityOf({ activities: [first] }: Plan): unknown {
    return first;
}

const list: readonly Construct[] = [
    [
        'a range',
        '定额 任教：牵头学校 每学期 选派 2—3名 骨干教师 到 成员学校。',
        quotaOf,
        { amount: { min: 2, max: 3, unit: '人' } }
    ],
    [
        'an approximation',
        '定额 轮岗：成员学校 每年 选派 青年教师 5人左右 到 牵头学校。',
        quotaOf,
        { amount: { text: '5人左右', approximate: true } }
    ],
    [
        'an undetermined date',
        '活动 汇演 另行通知 { 负责 督导室 }',
        activityOf,
        { when: { written: { text: '另行通知' } } }
    ],
    [
        'a provisional date',
        '活动 调研 暂定2024年11月上旬 { 负责 督导室 }',
        activityOf,
        { when: { written: { text: '暂定2024年11月上旬' } } }
    ],
    [
        'alternatives of people',
        '定额 语英：每个联盟 每学期 选派 语文教师 或 英语教师 2名 到 成员学校。',
        (plan) => plan.quotas[0]?.objects,
        ['语文教师', '英语教师']
    ],
    [
        'alternatives in a cell',
        '日程 安排 2024年10月 {\n    | 时间 | 内容 | 主办 | 参加 |\n    | 15日 | 听课 | 一小 或 二小 | 东小4名教师、南小 |\n}',
        ({ activities: [row] }) => [
            row?.hosts.map(({ text, mention }) => [text, mention.or]),
            row?.participants.length
        ],
        [
            [
                ['一小', undefined],
                ['二小', true]
            ],
            2
        ]
    ],
    [
        'k of n conditions',
        '条件 选派条件 { 其中2项 { “骨干教师” “班主任” “学科带头人” } }',
        (plan) => plan.eligibilities[0]?.conditions,
        [{ kind: 'some', count: { text: '2项' } }]
    ],
    [
        'joint responsibility',
        '措施 督导 { 负责 教研室、督导室  配合 一小 }',
        (plan) => plan.measures[0]?.responsible,
        [{ text: '教研室' }, { text: '督导室' }]
    ],
    [
        'a percentage of a base, rounded',
        '定额 交流：每个联盟 每学年 选派 骨干教师 不低于 青年教师的20%，四舍五入。',
        (plan) => plan.quotas[0],
        {
            share: { percent: { min: 20, unit: '%' }, base: { segments: [{ name: '青年教师' }] } },
            sentence: { rounded: true }
        }
    ],
    [
        'a numeric target',
        '目标 覆盖：成员学校 达到 结对率 95%。',
        (plan) => plan.goals[0]?.item.sentences[0]?.quantity?.amount.amount,
        { min: 95, unit: '%' }
    ],
    [
        'an allowance with a tier and a cap',
        '补贴 顶岗 { 标准 每人每学期300元，满3年的500元，不超过1000元  出资 县教育局  对象 教师2人 }',
        (plan) => plan.allowances[0],
        {
            rates: [{ each: '每人', period: '每学期', amount: { min: 300 } }],
            tiers: [{ comparison: 'at-least', limit: { min: 3, unit: '年' }, amount: { min: 500 } }],
            cap: { min: 1000 },
            payers: [{ text: '县教育局' }],
            audience: [{ text: '教师' }]
        }
    ],
    [
        'a rate for each of a kind, each time',
        '补贴 讲座 { 标准 每人每次100元  出资 县教育局 }\n补贴 顶岗 { 标准 每名教师每学期300元  出资 县教育局 }\nallowance Posting { rate each teacher 300 CNY a term, at least 3 years of 500 CNY  paid by 县教育局 }',
        (plan) => plan.allowances.map(({ rates: [rate], tiers }) => ({ ...rate, tiers: tiers.length })),
        [
            { each: '每人', eachTime: true, amount: { min: 100 } },
            { each: '每名教师', period: '每学期', amount: { min: 300 } },
            { each: 'each teacher', period: 'a term', amount: { min: 300 }, tiers: 1 }
        ]
    ],
    [
        'a duty of each pair, each school, each group',
        '定额 互访：每对 每年 开展 互访 1次。\n定额 校计划：每校 每学期 提交 工作计划 1份。\n定额 研讨：每组 每年 开展 研讨 1次。\nquota Visits: each pair of schools holds visits 1 time a year.\nquota Talks: each pair holds talks 1 time a year.',
        (plan) => plan.quotas.map(({ base }) => base),
        [
            { kind: 'pairs', of: 'any' },
            { kind: 'schools', of: 'all' },
            { kind: 'alliances' },
            { kind: 'pairs', of: 'schools' },
            { kind: 'pairs' }
        ]
    ],
    [
        'a date relative to another',
        '活动 启动会 2024年9月20日\n活动 筹备 { 时间 启动会 前10天  负责 教研室 }',
        (plan) => plan.activities.find((one) => one.name === '筹备')?.when?.resolved?.hull?.precision,
        'day'
    ],
    [
        'a contact',
        '通知 甲 “关于结对的通知” { 联系人：“王老师”  电话：“0954-3012345” }',
        (plan) => plan.documents[0]?.item.labels.map(({ labels }) => labels[0]?.name),
        ['联系人', '电话']
    ],
    [
        'numbers without quotation marks, one line each',
        '通知 甲 “关于结对的通知” {\n    联系人：“王老师”（13912345678）\n    电话：0954-3012345、3012346\n    邮箱：office@example.org\n    E-mail: office@example.org\n}',
        (plan) =>
            plan.documents[0]?.item.labels.map(({ labels, holders }) => [
                labels[0]?.name,
                ...holders.map(({ reference }) => reference?.segments[0].name),
                ...holders.flatMap(({ notes }) => notes.map(({ reference }) => reference?.segments[0].name))
            ]),
        [
            ['联系人', '王老师', '13912345678'],
            ['电话', '0954-3012345', '3012346'],
            ['邮箱', 'office@example.org'],
            ['E-mail', 'office@example.org']
        ]
    ],
    [
        'a budget with yearly sums',
        '经费 帮扶 {\n    出资 县教育局\n    | 科目 | 2024年 | 2025年 | 合计 |\n    | 交通 | 3万元 | 2万元 | 5万元 |\n}',
        (plan) => plan.budgets[0]?.lines[0]?.sums.map(({ column, amount }) => [column, amount?.min]),
        [
            ['2024年', 30000],
            ['2025年', 20000],
            ['合计', 50000]
        ]
    ],
    [
        'a set with an exception',
        '联盟 第一组 { 牵头 一小  成员 东小、南小 }\n集合 村小：全体 成员学校 { 不含 南小 }\n定额 甲：每所村小 每年 开展 活动 1次。',
        (plan) => plan.sets[0]?.except.map(({ reference }) => reference?.segments[0].name),
        ['南小']
    ],
    [
        'scores with deductions and floors',
        '评分 细则 {\n    | 指标 | 分值 | 评分办法 |\n    | 1 管理 | 100 | 每缺1份扣3分，扣至0分 |\n}',
        (plan) => plan.scoreTables[0]?.lines[0]?.scoring.rules,
        [
            { type: 'deduct', points: 3 },
            { type: 'floor', points: 0 }
        ]
    ],
    [
        'deadlines through levels',
        '报送 反馈表 { 学校 2024年3月10日前 报 督导室；督导室 2024年3月20日前 报 县教育局； }',
        (plan) => plan.submissions[0]?.steps.length,
        2
    ],
    [
        'a deadline some days before the end of every term',
        '报送 学期小结 { 学校 每学期期末前10天 报 督导室； }',
        (plan) => plan.submissions[0]?.steps[0]?.when,
        { written: { text: '每学期期末前10天' } }
    ],
    [
        'a recurring slot',
        '活动 教研 2024年秋季学期隔周周三第3节 { 地点 “录播室”  负责 教研室 }',
        activityOf,
        { when: { written: { text: '2024年秋季学期隔周周三第3节' } }, places: [{ text: '录播室' }] }
    ],
    [
        'a notice that passes on a notice with its plan',
        '通知 转发 “转发通知” { 印发 市通知 }\n通知 市通知 “市通知” { 印发 甲 }\n方案 甲 “结对方案”',
        (plan) => plan.documents.map(({ item: { kind } }) => kind),
        ['notice', 'notice', 'plan']
    ],
    [
        'a moved date, as written in a plan',
        '活动 交流 { 原定2024年4月，改为2024年6月  负责 督导室 }',
        activityOf,
        { when: { written: { text: '2024年6月' } }, moved: { from: { written: { text: '2024年4月' } } } }
    ],
    [
        'a moved date in an amendment',
        '活动 交流 2024年4月\n变更 调整 { 交流 原定2024年4月，改为2024年6月 }',
        activityOf,
        { when: { written: { text: '2024年6月' } }, moved: { from: { written: { text: '2024年4月' } } } }
    ]
];

describe('constructs of real plans', () => {
    it.each(list)('%s', (_, text, says, expected) => {
        const plan = planOf(`${units}${text}\n`);
        expect(plan.problems).toEqual([]);
        expect(says(plan)).toMatchObject(expected as object);
    });
});
