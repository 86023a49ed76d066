import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { findingsOf } from './check.ts';
import { fourYears, pair, verify } from './examples.ts';

const oneYear = '方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年 }\n';
const six =
    '学校 甲校、乙校、丙校、丁校\n联盟 第一组 { 牵头 甲校  成员 乙校 }\n联盟 第二组 { 牵头 丙校  成员 丁校 }\n';

describe('quotas', () => {
    verify({
        Q01: {
            must: [
                `${fourYears}${pair}定额 联合活动：每个联盟 每年 开展 帮扶活动 «不少于4次»。`,
                `${fourYears}定额 联合活动：每个联盟 每年 开展 帮扶活动 «不少于4次»。`,
                `${oneYear}${six}定额 联考：每个联盟 每年 组织 期中联考 «1次»。\n活动 统考 2009年5月6日 { 所属 第一组  计入 联考 }`,
                `${oneYear}${pair}定额 任教：牵头学校 每年 选派 «2—3名» 骨干教师 到 成员学校。\n活动 支教 2009年9月1日至30日 { 参加 甲校1名骨干教师  计入 任教 }`,
                `${oneYear}${pair}定额 观摩：全体 成员学校 每月 参加 教学观摩 «至少1次»。\n活动 听课 2009年5月 { 参加 乙校  计入 观摩 }`,
                `${oneYear}${pair}定额 评优：全县 每年 开展 评优活动 «不少于2次»。\n活动 评选 2009年12月 { 计入 评优 }\n活动 补评 2009年12月 { 计入 评优  状态 取消 }`
            ],
            not: [
                `${fourYears}${pair}定额 评优：每个联盟 每年 开展 评优活动 1次。\n活动 评选 每年12月 { 计入 评优 }`,
                `${oneYear}${six}定额 联考：每个联盟 每年 组织 期中联考 1次。\n活动 统考 2009年5月6日 { 所属 第一组、第二组  计入 联考 }`,
                `${oneYear}${pair}定额 任教：牵头学校 每年 选派 2—3名 骨干教师 到 成员学校。\n活动 支教 2009年9月1日至30日 { 参加 甲校2名骨干教师  计入 任教 }`,
                `${oneYear}${pair}定额 检查：每个联盟 每年 开展 专项检查 不超过2次。`,
                `${oneYear}${pair}定额 代培：牵头学校 可以 接收 代培教师 5人。`,
                `${oneYear}${pair}定额 公开课：每个联盟 每年 承担 公开课 2次。\n活动 展示 2009年4月7日、8日 { 所属 第一组  计入 公开课 }`,
                `${oneYear}${pair}定额 帮扶：每个联盟 每年 开展 帮扶活动 1次。\n活动 送教 2009年5月6日 { 所属 第一组  类别 帮扶活动 }`
            ]
        },
        Q02: {
            must: [
                `${oneYear}${pair}定额 检查：每个联盟 每年 开展 专项检查 «至多1次»。\n活动 督查 每月第一周 { 所属 第一组  计入 检查 }`,
                `${oneYear}${pair}定额 讲座：每个联盟 每年 举办 专题讲座 «1次»。\n活动 讲课 2009年5月6日 { 所属 第一组  计入 讲座 }\n活动 报告会 2009年9月8日 { 所属 第一组  计入 讲座 }`
            ],
            not: [
                `${oneYear}${pair}定额 检查：每个联盟 每年 开展 专项检查 不少于1次。\n活动 督查 每月第一周 { 所属 第一组  计入 检查 }`,
                `${oneYear}${six}定额 检查：每个联盟 每年 开展 专项检查 不超过1次。\n活动 督查 2009年4月7日 { 所属 第一组  计入 检查 }\n活动 复查 2009年4月8日 { 所属 第二组  计入 检查 }`,
                `${fourYears}${pair}定额 检查：每个联盟 每年 开展 专项检查 不超过1次。\n活动 督查 2009年4月7日 { 所属 第一组  计入 检查 }\n活动 复查 2010年4月8日 { 所属 第一组  计入 检查 }`
            ]
        },
        Q03: {
            must: [
                `${pair}定额 顶岗：牵头学校 每年 选派 教师 1名 到 成员学校，每次 不少于一个月。\n活动 交流 «2009年9月1日» { 计入 顶岗 }`,
                `${pair}定额 顶岗：牵头学校 每年 选派 教师 1名 到 成员学校，每次 不少于一周。\n记录 交流 «2009年9月1日至3日» { 计入 顶岗 }`
            ],
            not: [
                `${pair}定额 顶岗：牵头学校 每年 选派 教师 1名 到 成员学校，每次 不少于一个月。\n活动 交流 2009年9月1日至30日 { 计入 顶岗 }`,
                `${pair}定额 顶岗：牵头学校 每年 选派 教师 1名 到 成员学校，每次 不少于一个月。\n活动 交流 2009年9月1日`
            ]
        },
        Q04: {
            must: [
                `${pair}定额 顶岗：牵头学校 每年 选派 教师 1名 到 成员学校，每次 不少于一个月。\n记录 交流 «2012年12月13日起» { 计入 顶岗 }`
            ],
            not: [
                `${pair}定额 顶岗：牵头学校 每年 选派 教师 1名 到 成员学校。\n记录 交流 2012年12月13日起 { 计入 顶岗 }`,
                `${pair}定额 顶岗：牵头学校 每年 选派 教师 1名 到 成员学校，每次 不少于一个月。\n记录 交流 2012年12月13日至2013年1月20日 { 计入 顶岗 }`
            ]
        },
        Q05: {
            must: [
                `${pair}定额 «教师互派»：牵头学校 每年 选派 教师 到 成员学校。`,
                `${pair}措施：每年选派«一定数量的»优秀教师`,
                `${pair}正文 【选派«若干名»教师。】`
            ],
            not: [
                `${pair}定额 选派：牵头学校 每年 选派 2名 优秀教师 到 成员学校。`,
                '正文 【贯彻《关于均衡发展的若干意见》。】'
            ]
        },
        Q06: {
            must: [`${fourYears}${pair}定额 «联合活动»：每个联盟 开展 帮扶活动 不少于4次。`],
            not: [
                `${fourYears}${pair}定额 联合活动：每个联盟 每学期 开展 帮扶活动 不少于4次。`,
                `${oneYear}${pair}定额 联合活动：每个联盟 开展 帮扶活动 不少于4次。`
            ]
        },
        Q07: {
            must: [
                `${pair}定额 甲：每个联盟 每年 开展 帮扶活动 不少于4次。\n定额 乙：每个联盟 每年 开展 帮扶活动 «不少于6次»。`
            ],
            not: [
                `${pair}定额 甲：每个联盟 每年 开展 帮扶活动 不少于4次。\n定额 乙：每个联盟 每学期 开展 帮扶活动 不少于2次。`,
                `${pair}定额 甲：每个联盟 每年 开展 帮扶活动 不少于4次。\n定额 乙：每个联盟 每年 开展 联合教研 不少于6次。`
            ]
        },
        Q08: {
            must: [`${pair}定额 比例：每个联盟 每学年 选派 骨干教师 «不低于 10%»。`],
            not: [`${pair}定额 比例：每个联盟 每学年 选派 骨干教师 不低于 青年教师的20%，四舍五入。`]
        },
        Q09: {
            must: [
                `方案 帮扶 “结对帮扶工作实施方案” { 期限 «2009年起» }\n${pair}定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于4次。`
            ],
            not: [
                '方案 帮扶 “结对帮扶工作实施方案”',
                `${pair}定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于4次。`
            ]
        },
        Q10: {
            must: [
                `${oneYear}${pair}定额 联考：每个联盟 每年 组织 期中联考 1次。\n活动 «春季» “春季期中联考” 2009年5月6日`
            ],
            not: [
                `${oneYear}${pair}定额 联考：每个联盟 每年 组织 期中联考 1次。\n活动 春季 “春季期中联考” 2009年5月6日 { 计入 联考 }`,
                `${oneYear}${pair}定额 联考：每个联盟 每年 组织 期中联考 1次。\n活动 春季运动会 2009年5月6日`
            ]
        },
        Q11: {
            must: [
                `方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年9月至2011年7月 }\n${pair}定额 联合活动：每个联盟 «每年» 开展 帮扶活动 不少于4次。`
            ],
            not: [
                `${fourYears}${pair}定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于4次。`,
                `${fourYears}${pair}定额 学期计划：每个联盟 每学期 提交 工作计划 1份。`
            ]
        }
    });

    it('names base, year, missing number and what was counted', () => {
        const plan = planOf(
            `${fourYears}${six}定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次。\n` +
                '活动 送教 每年5月 { 所属 第一组、第二组  计入 联合活动 }\n' +
                '活动 联欢 2009年6月 { 所属 第一组  计入 联合活动 }\n'
        );
        const [finding] = findingsOf(plan, 'Q01');
        expect(finding?.message.zh).toContain('第一组2010年、第一组2011年、第一组2012年');
        expect(finding?.message.zh).toContain('各有1次，各缺1次');
        expect(finding?.message.zh).toContain('2项活动（按次数计）');
        expect(finding?.message.en).toContain('1 missing each');
        expect(finding?.message.zh).not.toContain('第一组2009年');
        expect(findingsOf(plan, 'Q01')).toHaveLength(1);
    });

    it('says that groups are not listed, but that nothing is scheduled', () => {
        const plan = planOf(`${fourYears}定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于4次。`);
        const [finding] = findingsOf(plan, 'Q01');
        expect(finding?.message.zh).toContain('没有列出联盟');
        expect(finding?.message.zh).toContain('一次也没有安排');
        expect(finding?.severity).toBe('warning');
    });

    it('speaks of classes and teachers, which no plan lists one by one, as information', () => {
        const plan = planOf(`${oneYear}定额 共读：每个班级 每月 开展 亲子共读 1次。`);
        const [finding] = findingsOf(plan, 'Q01');
        expect(finding?.severity).toBe('information');
        expect(finding?.message.zh).toContain('没有列出每个“班级”');
    });

    it('only hints where dates leave room', () => {
        const plan = planOf(
            `${oneYear}${pair}定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于1次。\n活动 送教 2009年12月至2010年1月 { 所属 第一组  计入 联合活动 }`
        );
        expect(findingsOf(plan, 'Q01').map(({ severity }) => severity)).toEqual(['hint']);
    });

    it('weighs a softened duty less', () => {
        const text = (words: string): string =>
            `${oneYear}${pair}定额 联合活动：每个联盟 每年 ${words} 开展 帮扶活动 不少于1次。`;
        const severities = ['应当', '原则上', '一般'].map(
            (words) => findingsOf(planOf(text(words)), 'Q01')[0]?.severity
        );
        expect(severities).toEqual(['warning', 'information', 'information']);
    });
});
