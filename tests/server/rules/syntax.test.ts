import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { findingsOf } from './check.ts';
import { pair, verify } from './examples.ts';

describe('syntax', () => {
    verify({
        L02: {
            must: ['«单位教研室»', '学校 甲校\n«阶段启动» 2009年1月'],
            not: ['单位 教研室', '学校 学校甲校']
        },
        L03: {
            must: [`${pair}«活动 送教» {\n    时间 2009年4月10日\n学校 丙校`],
            not: [`${pair}活动 送教 {\n    时间 2009年4月10日\n}\n学校 丙校`]
        },
        L04: {
            must: ['学校 甲校 { }\n«}»'],
            not: ['学校 甲校 { }']
        },
        L06: {
            must: ['正文 «【»为加强协作，制定本方案。'],
            not: ['正文 【为加强协作，制定本方案。】']
        },
        L07: {
            must: [`${pair}定额 联考：每个联盟 每学期 组织 期中联考 «1次»\n学校 丙校`],
            not: [`${pair}定额 联考：每个联盟 每学期 组织 期中联考 1次。\n学校 丙校`]
        },
        L14: {
            must: [
                '原则 共享\n措施 送教 { 成果：教案集  «体现 »共享 }',
                '活动 甲 {\n    备注：自带教具　«负责：»教研室\n}'
            ],
            not: [
                '原则 共享\n措施 送教 {\n    成果：教案集\n    体现 共享\n}',
                '活动 甲 { 备注：由教研室负责，体现共享 }',
                '措施 送教 { 成果：“教案集  体现 共享” }',
                '措施 送教 { 成果：教案集  每次 一份 }',
                '活动 送教 “送课 体现 共享” 2009年4月10日',
                '正文 【成果 体现 共享】',
                '措施 送教 【成果 体现 共享】'
            ]
        },
        L10: {
            must: [`${pair}活动 送教 2009年4月10日 {\n    «联盟» 第一组\n}`],
            not: ['学校 12中', '学校 甲校\n}', `${pair}帮扶 送教`]
        },
        L15: {
            must: ['活动 送教 {\n    时间 2009年4月10日\n    «时间» 2009年5月8日\n}'],
            not: [
                '活动 送教 {\n    成果：教案\n    成果：课例\n}',
                '学校 甲校、乙校\n活动 送教 {\n    参加 甲校\n    参加 乙校\n}',
                '活动 送教 { 时间 2009年4月10日 }\n活动 送课 { 时间 2009年5月8日 }'
            ]
        },
        L16: {
            must: [
                '日程 安排 {\n    | 时间 | 内容 | 主办 |\n    «| 2009年3月 | 送教 |»\n}',
                '日程 安排 {\n    | 时间 | 内容 |\n    «| 2009年3月 | 送教 | 甲校 |»\n}'
            ],
            not: [
                '日程 安排 {\n    | 时间 | 内容 | 主办 |\n    | 第10周 |\n    | 周三 | 送教 | 甲校 |\n}',
                '日程 安排 {\n    | 时间 | 内容 |\n    | 2009年3月 | |\n}'
            ]
        },
        L17: {
            must: [
                '单位 教研室\n阶段 启动 2009年3月 {\n    活动 座谈 2009年3月6日 «负责 教研室  地点 “礼堂”»\n    负责 教研室\n}',
                'unit Office\nstage Start March 2009 {\n    activity Talk 6 March 2009 «responsible Office»\n}'
            ],
            not: [
                '单位 教研室\n阶段 启动 2009年3月 {\n    活动 座谈 2009年3月6日 { 负责 教研室 }\n    负责 教研室\n}',
                '单位 教研室\n阶段 启动 2009年3月 {\n    活动 座谈 2009年3月6日\n    负责 教研室\n}',
                '单位 教研室\n阶段 启动 2009年3月 { 负责 教研室  活动 座谈 2009年3月6日 }',
                '单位 教研室\n阶段 启动 2009年3月 { 活动 座谈 2009年3月6日 { 地点 “礼堂” } 负责 教研室 }'
            ]
        },
        L09: {
            must: ['学校 «46中»', '学校 «8一小学»'],
            not: ['学校 “46中”', '学校 第46中学']
        },
        L12: {
            must: [
                '日程 安排 {\n    | 时间 | 内容 | 主办 |\n    | «忙完以后» | 示范课 | 甲校 |\n}\n',
                '通知 “关于调研的通知” { 成文日期 2012年10月22日 «4次» }',
                '方案 帮扶 “帮扶方案” { 期限 2012年10月22日 «4次»  成文日期 2012年10月22日 }',
                '活动 送教 { 时间 2009年3月10日 «2天» }',
                'notice "Visits" { dated 22 October 2012 «4 times» }',
                '定额 联合活动：每个联盟 每年 开展 帮扶活动 «5—2次»。',
                '日程 安排 {\n    | 时间 | 内容 | 主办 |\n    | «忙完以后» | 示范课 | 甲校 |\n    | 2012年10月 | 听课 | 甲校 |\n}\n'
            ],
            not: [
                '活动 送教 { 时间 每月两次 }',
                '方案 帮扶 “帮扶方案” { 期限 3年  成文日期 2012年10月22日 }',
                '日程 安排 {\n    | 时间 | 内容 | 主办 |\n    | 待定 | 示范课 | 甲校 |\n    | | 研讨 | 甲校 |\n}\n',
                '学校甲校\n定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于4次。'
            ]
        },
        L13: {
            must: [`${pair}定额 联考：每个联盟 每学期 组织 期中联考 1次 «2次»。`],
            not: [`${pair}定额 联考：每个联盟 每学期 组织 期中联考 1次。`]
        }
    });

    it('tells an amount behind a date from what is no date at all', () => {
        const message = (text: string): string => findingsOf(planOf(text), 'L12')[0]?.message.zh ?? '';
        expect(message('通知 “调研” { 成文日期 2012年10月22日 4次 }')).toMatch(
            /^“2012年10月22日”后面的“4次”不是时间/
        );
        expect(message('活动 甲 { 时间 4次 }')).toMatch(/^“4次”不能识别为时间/);
    });

    it('tells a keyword from a name that starts with a digit', () => {
        const message = (text: string): string => findingsOf(planOf(text), 'L09')[0]?.message.zh ?? '';
        expect(message('学校 12中')).toContain('数字');
        expect(message('活动 调研 2009年3月 { 前置 选派 }')).toContain('关键字');
    });

    it.each([
        ['L05', '活动 甲 2009年3月 { 参加 甲校6人（校长1人 }', '括号没有成对', '补上“）”'],
        ['L05', '学校 甲校 “第一', '引号没有成对', '补上后引号'],
        ['L06', '正文 【甲【乙】丙】', '不能再用【 】', '改用（ ）'],
        ['L06', '一、总则\n【为加强协作。', '缺少“】”', '补上“】”']
    ])('%s tells what is open and how to close it: %s', (code, text, says, offers) => {
        const [finding] = findingsOf(planOf(text), code);
        expect(finding?.message.zh).toContain(says);
        expect(finding?.fixes?.()[0]?.title.zh).toBe(offers);
    });

    it('says what is missing in a planner’s words', () => {
        const [finding] = findingsOf(planOf('活动 送教 {\n    负责\n}\n'), 'L11');
        expect(finding?.message.zh).toContain('缺少名称');
        expect(finding?.message.en).toContain('name is missing');
    });
});
