/** What a sceptical reading of plans of other kinds found: agreements, rotations of teachers, school groups. */
import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { quotaTables } from '../../../server/facts/counting/index.ts';
import { findingsOf } from './check.ts';
import { verify } from './examples.ts';

const schools = '学校 甲校、乙校\n';
const rotation = (when: string): string =>
    `${schools}方案 轮岗 “县教师轮岗实施方案” { 期限 2022年9月至2024年7月 }
联盟 一组 { 牵头 甲校  成员 乙校 }
定额 交流：牵头学校 每学年 选派 骨干教师 1名 到 成员学校，每次 不少于1学年。
活动 首批 ${when} { 参加 甲校1名骨干教师  计入 交流 }
`;
const counts = (when: string): readonly string[] =>
    (quotaTables(planOf(rotation(when)))[0]?.rows[0]?.counts ?? []).map(
        ({ certain, possible }) => `${certain}/${possible}`
    );

describe('plans of other kinds', () => {
    verify({
        Q01: {
            must: [
                `${schools}计划 工作计划 “甲校工作计划” { 期限 2024年 }\n定额 送教：甲校 每年 开展 送教活动 «2次»。\n`,
                `${schools}章程 协议 “甲校与乙校帮扶协议” { 期限 2024年 }\n定额 送教：甲校 每年 开展 送教活动 «2次»。\n活动 送教一 2024年3月6日 { 主办 甲校  计入 送教 }\n`,
                `${schools}名单 结对 {\n    | 帮扶学校 | 受援学校 |\n    | 甲校 | 乙校 |\n}\n方案 帮扶 “帮扶方案” { 期限 2024年 }\n定额 支教：受援学校 每年 选派 教师 «2名»。\n`
            ],
            not: [
                `${schools}章程 协议 “甲校与乙校帮扶协议” { 期限 2024年 }\n定额 送教：甲校 每年 开展 送教活动 2次。\n`,
                `${schools}办法 送教办法 “送教办法” { 期限 2024年 }\n定额 送教：甲校 每年 开展 送教活动 2次。\n`
            ]
        },
        Q03: {
            must: [rotation('«2022年9月1日至2023年4月10日»')],
            not: [rotation('2022年9月1日至2023年7月10日')]
        },
        Q04: { must: [], not: [rotation('2022年9月1日至2023年7月10日')] },
        G07: {
            must: ['章程 协议 “«甲校与乙校帮扶»”'],
            not: ['章程 协议 “甲校与乙校帮扶协议”', '章程 责任书 “甲校与乙校帮扶责任书”']
        },
        G21: {
            must: ['一、总则\n【«详见第五章»。】', '一、总则\n【«见附件2和第三部分»。】'],
            not: ['一、总则\n【会见第五章的作者。】'.replace('会见', '谈到'), '一、总则\n【见第一部分。】']
        },
        D10: {
            must: ['活动 观摩 «2023年10月2日»', '活动 春节联欢 «2023年10月2日»'],
            not: [
                '活动 国庆联欢 2023年10月2日',
                '活动 联欢 “国庆师生联欢” 2023年10月2日',
                '活动 祭扫 “清明祭扫” 2024年4月4日'
            ]
        },
        S02: {
            must: ['正文 【通报批评«.»联系人另定。】', '正文 【通报批评«.»】'],
            not: ['正文 【质量提高1.5倍，见附件1.2。】', '正文 【网址为www.edu.cn。】']
        },
        S09: {
            must: ['正文 【到«23年底»完成。】', '正文 【«24年春»启动。】'],
            not: ['正文 【到2023年底完成。】', '正文 【近20年底蕴深厚。】', '正文 【办学30年，成绩显著。】']
        },
        M24: {
            must: [],
            not: [
                `单位 县教育局\n方案 轮岗 “县轮岗实施方案” { 期限 2022年9月至2025年7月 }\n补贴 交流补贴 { 标准 每人每月200元  出资 县教育局  对象 交流教师4人 }\n经费 交流经费 {\n    | 科目 | 2023年 | 2024年 | 合计 |\n    | 交流补贴 | 0.8万元 | 0.8万元 | 1.6万元 |\n}\n`
            ]
        }
    });

    it('count an exchange of a school year in that year alone, where its limits are estimates', () => {
        expect(counts('2022年9月1日至2023年7月10日')).toEqual(['1/1', '0/0']);
        expect(counts('2023年9月1日至2024年7月10日')).toEqual(['0/0', '1/1']);
        expect(counts('2022年9月1日至2024年7月10日')).toEqual(['0/1', '0/1']);
        expect(counts('2023年9月1日')).toEqual(['0/1', '0/1']);
    });

    it('may prepare their work between the paper’s date and its period', () => {
        const severity = (when: string, dated = '成文日期 2023年7月1日'): string | undefined =>
            findingsOf(
                planOf(
                    `方案 轮岗 “县轮岗实施方案” { ${dated}  期限 2023年9月至2024年7月 }\n活动 见面会 ${when}\n`
                ),
                'D03'
            )[0]?.severity;
        expect(severity('2023年8月28日')).toBe('hint');
        expect(severity('2023年8月20日前')).toBe('hint');
        expect(severity('2023年6月28日')).toBe('error');
        expect(severity('2023年8月28日', '')).toBe('error');
        expect(severity('2024年8月28日')).toBe('error');
    });
});
