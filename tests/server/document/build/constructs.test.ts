/**
 * The constructs a real plan needs (language.md 1 to 15, and what plans outside the seven texts use), each written once
 * and found in the document as it was written. What the model knows of them is in `tests/language/model`.
 */
import { describe, expect, it } from 'vitest';
import { planOf, type Plan } from '../../../../language/index.ts';
import { buildDocument } from '../../../../server/document/build/index.ts';

/** The texts of the document, a line each: the runs of a paragraph, heading or cell together. */
function printed(plan: Plan): string {
    const lines: string[] = [];
    const collect = (value: unknown): void => {
        if (Array.isArray(value)) {
            const texts = value.map((one: unknown) => textOf(one));
            if (value.length > 0 && texts.every((text) => text !== undefined)) lines.push(texts.join(''));
            else value.forEach(collect);
        } else if (typeof value === 'object' && value !== null) {
            Object.values(value).forEach(collect);
            const text = textOf(value);
            if (text !== undefined) lines.push(text);
        }
    };
    collect(buildDocument(plan).sections);
    return lines.join('\n');
}

function textOf(value: unknown): string | undefined {
    if (typeof value !== 'object' || value === null || !('text' in value)) return undefined;
    return typeof value.text === 'string' ? value.text : undefined;
}

const frame = `单位 县教育局 “某县教育局”
单位 教研室、督导室 { 上级 县教育局 }
学校 一小、二小、东小、南小
方案 甲方案 “某县学校帮扶方案” { 发文机关 县教育局  成文日期 2024年1月10日  期限 2024年至2026年 }
联盟 第一组 { 牵头 一小  成员 东小、南小 }
`;

const list: readonly (readonly [construct: string, text: string, printed: string])[] = [
    [
        '1 frame: a notice around a notice around the plan',
        '通知 转发 “关于转发市通知的通知” { 印发 市通知 }\n通知 市通知 “关于印发帮扶方案的通知” { 印发 甲方案 }',
        '关于转发市通知的通知'
    ],
    [
        '1 frame: a contact',
        '通知 通知甲 “关于印发帮扶方案的通知” { 印发 甲方案  联系人：“王老师”  电话：“0954-3012345” }',
        '联系人：王老师；电话：0954-3012345'
    ],
    [
        '1 frame: a contact with numbers that need no marks',
        '通知 通知甲 “关于印发帮扶方案的通知” { 印发 甲方案  联系人：“王老师”（0954-3012345）  邮箱：office@example.org }',
        '联系人：王老师（0954-3012345）；邮箱：office@example.org'
    ],
    [
        '2 organisations: a short name',
        '学校 城关小学 “某县城关小学”（以下简称 城小）\n正文 【由{城关小学}承办。】',
        '城关小学'
    ],
    ['3 relations: members', '', '第一组由一小牵头，成员为东小、南小。'],
    [
        '3 relations: a set with an exception',
        '集合 村小：全体 成员学校 { 不含 南小 }',
        '全体成员学校（不含南小）'
    ],
    [
        '3 relations: a set of a set',
        '集合 村小：东小、南小\n集合 其他：全体 学校 { 不含 村小 }',
        '全体学校（不含村小）'
    ],
    [
        '4 role rules',
        '角色 副组长 { 每个联盟 不少于1人；由 成员学校·校长 担任  兼任 牵头学校·副校长  任期 3年 }',
        '副组长每个联盟不少于1人，由成员学校校长担任，兼任牵头学校副校长，任期3年。'
    ],
    [
        '5 a goal with base and date',
        '目标 结对率：成员学校 由2024年的60% 提高到 2026年的95%。',
        '成员学校由2024年的60%提高到2026年的95%'
    ],
    ['5 a goal with a figure', '目标 覆盖：成员学校 达到 结对率 95%。', '成员学校达到结对率95%'],
    ['5 a principle', '原则 共享 “资源共享原则” 【各校资源共用。】', '资源共享原则'],
    ['6 stages', '阶段 启动 “启动阶段” 2024年3月至5月 { 任务：统一认识 }', '启动阶段（2024年3月至5月）'],
    [
        '7 a recurring slot',
        '活动 教研 2024年秋季学期隔周周三第3节 { 地点 “录播室”  负责 教研室 }',
        '2024年秋季学期隔周周三第3节'
    ],
    ['7 an undetermined date', '活动 汇演 另行通知 { 负责 督导室 }', '汇演（另行通知）'],
    ['7 a provisional date', '活动 调研 暂定2024年11月上旬 { 负责 督导室 }', '暂定2024年11月上旬'],
    [
        '7 a date relative to another',
        '活动 启动会 2024年9月20日 { 负责 教研室 }\n活动 筹备 { 时间 启动会前10天  负责 教研室 }',
        '筹备，时间为启动会前10天，由教研室负责。'
    ],
    ['7 a year of the plan', '活动 展示 第三年3月 { 负责 教研室 }', '展示（第三年3月）'],
    [
        '7 joint responsibility',
        '措施 督导 “专项督导” { 负责 教研室（牵头）、督导室（配合） }',
        '由教研室（牵头）、督导室（配合）负责'
    ],
    [
        '8 a range',
        '定额 任教：牵头学校 每学期 选派 2—3名 骨干教师 到 成员学校。',
        '牵头学校每学期选派2—3名骨干教师到成员学校'
    ],
    [
        '8 an approximation',
        '定额 轮岗：成员学校 每年 选派 青年教师 5人左右 到 牵头学校。',
        '选派青年教师5人左右'
    ],
    [
        '8 alternatives',
        '定额 研讨：一小 或 二小 每年 开展 研讨 不少于1次。',
        '一小或二小每年开展研讨不少于1次'
    ],
    [
        '8 a percentage of a filtered base, rounded',
        '定额 交流：每个联盟 每学年 选派 青年教师 不低于 45周岁以下青年教师的20%，四舍五入。',
        '不低于45周岁以下青年教师的20%，四舍五入'
    ],
    [
        '8 some months of each year',
        '定额 送教：每个联盟 每年3月至6月 开展 送教 不少于2次。',
        '每个联盟每年3月至6月开展送教不少于2次'
    ],
    [
        '9 deadlines through levels',
        '报送 反馈表 { 学校 2024年3月10日前 报 督导室；督导室 2024年3月20日前 报 县教育局； }',
        '学校于2024年3月10日前报督导室；督导室于2024年3月20日前报县教育局。'
    ],
    [
        '10 scores with deductions and a floor',
        '评分 细则 {\n    满分 100分\n    | 指标 | 分值 | 评分办法 |\n    | 1 管理 | 100 | 每缺1份扣3分，扣至0分 |\n}',
        '每缺1份扣3分，扣至0分'
    ],
    [
        '10 indicators without points, as a line',
        '评分 考核方面 {\n    | 指标 |\n    | 管理机制 |\n    | 干部培养 |\n}',
        '考核方面的指标为管理机制、干部培养'
    ],
    ['10 bound assessment', '考核 年度考核 { 负责 督导室  捆绑 全体 联盟 }', '对全体联盟实行捆绑评价'],
    [
        '10 an award in tiers',
        '奖项 课例 “优秀课例奖” 4个 { 等级 一等奖1个、二等奖3个 }',
        '等级：一等奖1个、二等奖3个'
    ],
    [
        '11 a record',
        '活动 送教 2024年4月10日 { 负责 教研室  实施 2024年4月11日 { 参加 教师6人（语文3人、英语3人） } }',
        '教师6人（语文3人、英语3人）'
    ],
    [
        '12 k of n conditions',
        '条件 选派条件 { 全部 { 年龄 一般 45周岁以下  其中2项 { “区级优秀教师” “骨干教师” “班主任” } } }',
        '符合下列条件中的2项：区级优秀教师、骨干教师、班主任'
    ],
    [
        '13 an allowance with a tier and a cap',
        '补贴 顶岗 { 标准 每人每学期300元，满3年的500元，不超过1000元  出资 县教育局 }',
        '标准为每人每学期300元，满3年的500元，不超过1000元，'
    ],
    ['13 an allowance for each time', '补贴 讲座 { 标准 每次50元  出资 县教育局 }', '标准为每次50元'],
    [
        '13 a budget with yearly sums',
        '经费 帮扶 {\n    出资 县教育局\n    | 科目 | 2024年 | 2025年 | 合计 |\n    | 交通 | 3万元 | 2万元 | 5万元 |\n}',
        '3万元'
    ],
    [
        '14 a moved date',
        '活动 交流 { 原定2024年4月，改为2024年6月  负责 督导室 }',
        '原定2024年4月，改为2024年6月'
    ],
    [
        '14 an amendment',
        '活动 交流 2024年4月 { 负责 督导室 }\n变更 调整 { 交流 原定2024年4月，改为2024年6月 }',
        '原定2024年4月，改为2024年6月'
    ],
    [
        '15 a variable and a count in prose',
        '变量 最低 = 4次\n正文 【全县共{联盟.数量}个联盟，每年不少于{最低}。】',
        '全县共1个联盟，每年不少于4次。'
    ]
];

describe('constructs of real plans, as the document prints them', () => {
    it.each(list)('%s', (_, text, expected) => {
        const plan = planOf(`${frame}${text}\n`);
        expect(plan.problems).toEqual([]);
        expect(printed(plan)).toContain(expected);
    });
});

it('gives no number to what an unread item leaves behind', () => {
    const lines = printed(
        planOf(`${frame}一、活动\n报送 总结：每个联盟 12月20日前 报 县教育局\n活动 甲 2024年5月7日\n`)
    );
    expect(lines).toContain('1. 总结。');
    expect(lines).toContain('2. 甲（2024年5月7日）');
});
