import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { applied, findingsOf } from './check.ts';
import { fourYears, pair } from './examples.ts';

const oneYear = '方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年 }\n';

/** What the first fix writes. */
const fixed: readonly (readonly [code: string, before: string, after: string])[] = [
    ['G05', '正文 【二〇〇八年十二月十三日印发。】', '2008年12月13日印发'],
    ['G05', '正文 【二〇〇八年十二月印发。】', '2008年12月印发'],
    ['G05', '正文 【二〇〇八年印发，2008年十二月结束。】', '2008年12月结束'],
    ['G05', '正文 【一九〇〇年一月一日。】', '1900年1月1日'],
    ['G14', '通知 通告 《关于结对的通知》 {\n    抄送：县委办\n}', '抄送：县委办。\n'],
    ['G14', '通知 通告 《关于结对的通知》 {\n    抄送：县委办；\n}', '抄送：县委办。\n'],
    ['S09', '正文 【49年4月开会。】', '2049年4月'],
    ['S09', '正文 【50年4月开会。】', '1950年4月'],
    ['N01', `${pair}活动 送教 2009年4月10日 { 参加 甲校和乙校 }`, '参加 甲校、乙校 }'],
    ['N01', `${pair}活动 送教 2009年4月10日 { 参加 甲校校长 }`, '参加 甲校·校长 }'],
    [
        'Q11',
        `方案 帮扶 “帮扶方案” { 期限 2009年9月至2011年7月 }\n${pair}定额 活动：每个联盟 每年 选派 教师 4名 到 乙校，每次 不少于一周。`,
        '每次 不少于一周，按比例。'
    ],
    [
        'Q11',
        `方案 帮扶 “帮扶方案” { 期限 2009年9月至2011年7月 }\n${pair}定额 活动：每个联盟 每年 开展 帮扶活动 不少于4次。`,
        '不少于4次，按比例。'
    ]
];

/** What the first finding says, and what it does not. */
const said: readonly (readonly [
    code: string,
    text: string,
    says: readonly string[],
    not: readonly string[]
])[] = [
    ['D01', '活动 送教 2009年2月30日', ['2月只有28天'], []],
    ['D01', '活动 送教 2009年13月1日', ['没有这样的日期'], ['只有']],
    [
        'Q01',
        `${fourYears}${pair}定额 活动：每个联盟 每年 开展 帮扶活动 不少于2次。`,
        ['要求不少于2次', '各有0次，各缺2次', '计入 活动”或类别为“帮扶活动”的0项活动'],
        []
    ],
    [
        'Q01',
        `${oneYear}${pair}定额 活动：每个联盟 每年 开展 帮扶活动 不少于2次。\n活动 送教 2009年4月 { 所属 第一组  计入 活动 }`,
        ['第一组2009年有1次，缺1次'],
        ['各有']
    ],
    [
        'Q02',
        `${oneYear}${pair}定额 活动：每个联盟 每年 开展 帮扶活动 不超过1次。\n活动 送教 2009年4月7日、8日 { 所属 第一组  计入 活动 }`,
        ['第一组', '2009年', '2次'],
        []
    ],
    [
        'Q02',
        `${oneYear}${pair}定额 活动：每个联盟 开展 帮扶活动 不超过1次。\n活动 送教 2009年4月7日、8日 { 所属 第一组  计入 活动 }`,
        ['第一组'],
        ['全部期限']
    ],
    [
        'R08',
        '学校 甲校、乙校\n人员 王某\n活动 听课 2009年4月10日第3节 { 参加 王某  地点 甲校 }\n活动 研讨 2009年4月10日第3节 { 参加 王某  地点 乙校 }',
        ['10日同时在“听课”（甲校）'],
        ['可能']
    ],
    [
        'R08',
        '学校 甲校、乙校\n人员 王某\n活动 听课 2009年4月10日 { 参加 王某  地点 甲校 }\n活动 研讨 2009年4月10日上午 { 参加 王某  地点 乙校 }',
        ['可能同时在'],
        []
    ],
    ['R09', '单位 甲办 { 上级 甲办 }', ['是自己的上级'], ['又回到']],
    ['R09', '单位 甲办 { 上级 乙办 }\n单位 乙办 { 上级 甲办 }', ['又回到'], ['是自己的上级']],
    ['D04', '阶段 启动 2009年1月1日至2月15日 { 活动 动员 2009年2月 }', ['可能'], []],
    [
        'Q12',
        `${oneYear}学校 甲校 { 人数 青年教师10人 }\n定额 交流：甲校 每年 选派 骨干教师 不低于 青年教师的25%。`,
        ['甲校2009年10人应有3人，写明0人', '安排的人数不够'],
        ['可能不够']
    ]
];

describe('what a fix writes', () => {
    it.each(fixed)('%s: %s', (code, before, after) => {
        const fix = findingsOf(planOf(before), code).at(-1)?.fixes?.()[0];
        expect(applied(before, fix?.edits ?? [])).toContain(after);
    });
});

describe('what a finding says', () => {
    it.each(said)('%s: %s', (code, text, says, not) => {
        const message = findingsOf(planOf(text), code)[0]?.message.zh ?? '';
        for (const part of says) expect(message).toContain(part);
        for (const part of not) expect(message).not.toContain(part);
    });
});
