import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import type { Severity } from '../../../server/rules/rule.ts';
import { findingsOf } from './check.ts';
import { fourYears, pair } from './examples.ts';

const period = '方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年1月至2010年6月 }\n';
const oneYear = '方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年 }\n';
const staffed = `${oneYear}学校 甲校 { 人数 青年教师10人 }\n学校 乙校 { 人数 青年教师20人 }\n联盟 第一组 { 牵头 甲校  成员 乙校 }\n`;
const until = (end: string): string => `方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年1月至${end} }\n`;
const inspected = (words: string, days: string): string =>
    `${oneYear}${pair}定额 检查：每个联盟 每年 ${words}。\n活动 督查 ${days} { 所属 第一组  计入 检查 }`;
const sent = (words: string): string =>
    `${staffed}定额 交流：每个联盟 每年 ${words} 选派 骨干教师 不低于 青年教师的20%。\n`;
const hall = (first: string, second: string): string =>
    `活动 听课 2009年4月10日${first} { 地点 “报告厅” }\n活动 研讨 2009年4月10日${second} { 地点 “报告厅” }`;
const three = '学校 甲校、乙校、丙校\n';

/** How much a case weighs: certainly wrong, possibly wrong, softened by the plan's own words. */
const cases: readonly (readonly [code: string, severities: readonly Severity[], text: string])[] = [
    ['D03', ['error'], `${period}活动 送教 2010年7月1日`],
    ['D03', ['error'], `${period}措施 总结 “写出总结” { 时间 2010年12月1日 }`],
    ['D03', ['error'], `${period}活动 总结会 “总结会” 2010年9月1日`],
    ['D03', ['hint'], `${period}活动 总结会 “总结会” 2010年8月31日`],
    ['D03', ['hint'], `${period}活动 收尾 “总结表彰” 2010年6月28日至7月2日`],
    ['D03', ['error'], `${period}活动 总结会 “上年总结会” 2008年12月20日`],
    ['D03', ['error'], `${period}活动 总结会 “总结会” 2010年7月1日起`],
    ['D03', ['hint'], `${period}措施 总结 “写出总结” { 时间 2010年7月15日 }`],
    ['D03', ['hint'], `单位 教育局\n${period}报送 工作总结 { 每个联盟 2010年7月10日前 报 教育局。 }`],
    ['D03', ['error'], `单位 教育局\n${period}报送 工作计划 { 每个联盟 2010年7月10日 报 教育局。 }`],
    ['D03', ['error'], `${period}阶段 总结 “总结阶段” 2010年7月`],
    ['D03', ['warning'], `${period}活动 送教 { 时间 2010年7月1日  状态 已完成 }`],
    ['D03', ['warning'], `${period}记录 送教 2010年7月1日`],
    ['D03', ['hint'], `${until('2010年6月15日')}活动 送教 2010年6月`],
    ['D03', ['hint'], `${until('2010年6月15日')}记录 送教 2010年6月`],
    ['D04', ['hint'], '阶段 启动 2009年1月1日至2月15日 { 活动 动员 2009年2月 }'],
    ['D04', ['error'], '阶段 启动 2009年1月1日至2月15日 { 活动 动员 2009年3月 }'],
    ['D04', ['hint'], '阶段 启动 2009年1月1日至2月10日 { 活动 动员 2009年2月上中旬 }'],
    ['D04', ['error'], '阶段 启动 2009年1月1日至2月10日 { 活动 动员 2009年2月上旬至中旬 }'],
    ['D04', ['error'], '阶段 启动 2009年1月1日至2月10日 { 活动 动员 2009年2月中下旬 }'],
    ['D13', ['hint'], `${fourYears}正文 【活动为期三年。】`],
    ['D13', ['warning'], `${fourYears}正文 【活动为期两年。】`],
    ['D13', ['warning'], `${until('2011年12月')}正文 【活动为期两年。】`],
    ['D13', ['warning'], `${until('2011年4月')}正文 【活动为期两年。】`],
    ['D13', [], `${until('2011年3月')}正文 【活动为期两年。】`],
    ['D13', [], '方案 帮扶 “帮扶方案” { 期限 2009年起 }\n正文 【活动为期两年。】'],
    ['D14', [], '方案 帮扶 “帮扶方案” { 期限 2009年起 }\n正文 【本活动自2009年至2011年结束。】'],
    ['T02', ['hint'], '阶段 启动 2009年1月至2月\n阶段 推进 2009年2月至11月'],
    ['T02', ['error'], '阶段 启动 2009年1月1日至3月10日\n阶段 推进 2009年3月1日至11月'],
    [
        'T02',
        ['error', 'error'],
        '阶段 一 2009年1月1日至12月20日\n阶段 二 2009年2月1日至3月20日\n阶段 三 2009年5月1日至6月20日'
    ],
    ['T07', ['error'], '活动 启动会 2009年3月20日\n活动 送教 2009年2月 { 前置 启动会 }'],
    ['T07', ['hint'], '活动 启动会 2009年3月20日\n活动 送教 2009年3月 { 前置 启动会 }'],
    ['T07', [], '活动 启动会 2009年3月\n活动 送教 2009年3月 { 前置 启动会 }'],
    ['T07', [], '活动 启动会 2009年3月\n活动 送教 2009年3月10日 { 前置 启动会 }'],
    ['M01', ['hint'], `${three}联盟 一组 { 牵头 甲校  成员 乙校 }\n联盟 二组 { 牵头 甲校  成员 丙校 }`],
    ['M01', ['warning'], `${three}联盟 一组 { 牵头 甲校  成员 乙校 }\n联盟 二组 { 牵头 丙校  成员 甲校 }`],
    ['M01', ['warning'], `${three}联盟 一组 { 牵头 甲校  成员 乙校 }\n联盟 二组 { 牵头 乙校  成员 丙校 }`],
    ['M10', ['hint'], `${pair}一、总则\n【全县有10个联盟。】`],
    ['M10', ['warning'], `${pair}一、总则\n【全县共分为10个联盟。】`],
    ['M10', ['warning'], '一、总则\n【全县有10个联盟。】'],
    ['M18', ['hint'], '正文 【共6人，其中校长1人、教师4人。】'],
    ['M18', ['warning'], '正文 【共6人，其中校长1人、教师6人。】'],
    ['Q02', ['hint'], inspected('开展 专项检查 1次', '2009年4月7日、8日')],
    ['Q02', ['warning'], inspected('开展 专项检查 不超过1次', '2009年4月7日、8日')],
    ['Q02', ['warning'], inspected('可以 开展 专项检查 不超过1次', '2009年4月7日、8日')],
    ['Q02', ['information'], inspected('原则上 开展 专项检查 不超过1次', '2009年4月7日、8日')],
    ['Q02', ['warning'], inspected('开展 专项检查 1—2次', '2009年4月7日、8日、9日')],
    ['Q02', [], inspected('开展 专项检查 不超过2次', '2009年4月7日、8日')],
    ['Q05', ['information'], `${pair}定额 教师互派：牵头学校 每年 选派 教师 到 成员学校。`],
    ['Q05', ['warning'], `${pair}定额 教师互派：牵头学校 每年 选派 若干名 教师 到 成员学校。`],
    ['Q05', [], `${pair}定额 教师互派：牵头学校 每年 选派 骨干教师 不低于 教师的10%。`],
    ['Q12', ['warning'], sent('')],
    ['Q12', ['information'], sent('原则上')],
    ['Q12', ['hint'], `${sent('')}活动 支教 2009年9月 { 所属 第一组  计入 交流 }`],
    ['R10', ['warning'], hall('上午', '上午')],
    ['R10', ['hint'], hall('上午', '')],
    ['R10', ['hint'], hall('', '上午')],
    [
        'D03',
        ['hint'],
        `${period}通知 通告 《关于结对的通知》 { 成文日期 2008年12月13日 }\n活动 准备会 2008年12月13日`
    ],
    [
        'D03',
        ['error'],
        `${period}通知 通告 《关于结对的通知》 { 成文日期 2008年12月13日 }\n活动 准备会 2008年12月12日`
    ]
];

describe('how much a finding weighs', () => {
    it.each(cases)('%s gives %j: %s', (code, severities, text) => {
        expect(findingsOf(planOf(text), code).map(({ severity }) => severity)).toEqual(severities);
    });
});
