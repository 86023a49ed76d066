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
        L09: {
            must: ['学校 «46中»', '学校 «8一小学»'],
            not: ['学校 “46中”', '学校 第46中学']
        },
        L12: {
            must: ['日程 安排 {\n    | 时间 | 内容 | 主办 |\n    | «忙完以后» | 示范课 | 甲校 |\n}\n'],
            not: [
                '日程 安排 {\n    | 时间 | 内容 | 主办 |\n    | 待定 | 示范课 | 甲校 |\n    | | 研讨 | 甲校 |\n}\n'
            ]
        },
        L13: {
            must: [`${pair}定额 联考：每个联盟 每学期 组织 期中联考 1次 «2次»。`],
            not: [`${pair}定额 联考：每个联盟 每学期 组织 期中联考 1次。`]
        }
    });

    it('tells a keyword from a name that starts with a digit', () => {
        const message = (text: string): string => findingsOf(planOf(text), 'L09')[0]?.message.zh ?? '';
        expect(message('学校 12中')).toContain('数字');
        expect(message('活动 调研 2009年3月 { 前置 选派 }')).toContain('关键字');
    });

    it('says what is missing in a planner’s words', () => {
        const [finding] = findingsOf(planOf('活动 送教 {\n    负责\n}\n'), 'L11');
        expect(finding?.message.zh).toContain('缺少名称');
        expect(finding?.message.en).toContain('name is missing');
    });
});
