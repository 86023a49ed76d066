import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import type { Pair } from '../../../language/model/parties.ts';
import { partnerKey } from '../../../server/facts/pairs.ts';

const people = `学校 甲校（以下简称 甲）、乙校
人员 张宁、金红 { 担任 甲·教师 }
人员 王一、李二 { 担任 乙校·教师 }
`;

function keys(pairs: readonly Pair[]): string[] {
    return pairs.map(({ lead, member }) => `${partnerKey(lead)}—${partnerKey(member)}`.replaceAll('\t', '/'));
}

describe('pairs of people', () => {
    it('are told apart by name, though their schools are the same', () => {
        const { pairs } = planOf(`${people}结对 师徒 { 牵头 张宁、金红  成员 王一、李二 }`);
        expect(new Set(keys(pairs)).size).toBe(4);
        expect(pairs[0]?.lead).toMatchObject({ people: true, organisation: { name: '甲校' } });
    });

    it('go in turn where the model is one to one', () => {
        const { pairs } = planOf(`${people}结对 师徒 { 牵头 张宁、金红  成员 王一、李二  模式 一对一 }`);
        expect(keys(pairs)).toEqual(['甲校/张宁/—乙校/王一/', '甲校/金红/—乙校/李二/']);
    });

    it('may be given by post and by number', () => {
        const { pairs } = planOf(
            `${people}结对 师徒 { 帮扶学校 甲·教师  被帮扶学校 乙校13名教师  模式 一对一 }`
        );
        expect(pairs[0]).toMatchObject({
            lead: { post: '教师', people: true },
            member: { amount: { min: 13 }, category: '教师', people: true }
        });
    });

    it('stand in a list whose columns say so, declared or not', () => {
        const { pairs } = planOf(
            `${people}名单 师徒 {\n| 指导教师 | 结对教师 |\n| 张宁 | 赵某 |\n|      | 钱某 |\n}`
        );
        expect(keys(pairs)).toEqual(['甲校/张宁/—/赵某/', '甲校/张宁/—/钱某/']);
    });

    it('of schools are schools, by their full name', () => {
        const { pairs } = planOf(`${people}结对 互助 { 牵头 甲  成员 乙校 }`);
        expect(keys(pairs)).toEqual(['甲校—乙校']);
    });
});

describe('how closely schools are bound', () => {
    it('is data, wherever it stands', () => {
        const plan = planOf(`${people}角色 第一校长 { 由 牵头学校·校长 担任 }
原则 共管 { 法人 两个  负责 第一校长  核算 独立  核编 统一 }
措施 捆绑 { 层级 2—4级：处室、教研组、教师 }
联盟 一组 { 牵头 甲  成员 乙校  统一 人员、经费 和 物资  协议 “协议书”2份 }`);
        expect(plan.problems).toEqual([]);
        expect(plan.principles[0]?.binding).toEqual({
            legalPersons: expect.objectContaining({ min: 2 }) as unknown,
            accounts: 'separate',
            staffing: 'joint',
            inCharge: ['第一校长'],
            unified: []
        });
        expect(plan.measures[0]?.binding?.levels).toMatchObject({
            names: ['处室', '教研组', '教师'],
            count: { min: 2, max: 4 }
        });
        expect(plan.alliances[0]).toMatchObject({
            binding: { unified: ['人员', '经费', '物资'] },
            agreements: [{ name: '协议书', amount: { min: 2 } }]
        });
    });

    it('is absent where nothing is said of it', () => {
        expect(planOf('原则 甲 { 捆绑 全体 联盟 }').principles[0]?.binding).toBeUndefined();
    });
});

describe('elections', () => {
    it('tell who elects, and are not posts that someone holds', () => {
        const plan = planOf(
            '家委会 班家委会\n家委会 校家委会 { 由 班家委会 推选 }\n机构 理事会 { 推选：校家委会 }\n角色 委员 { 由 班家委会 推选；由 班家委会·委员 担任 }'
        );
        const names = (all: readonly { segments: readonly { name: string }[] }[] | undefined): string[] =>
            (all ?? []).map(({ segments }) => segments.map(({ name }) => name).join('·'));
        expect(names(plan.organisations[1]?.electedBy)).toEqual(['班家委会']);
        expect(names(plan.bodies[0]?.electedBy)).toEqual(['校家委会']);
        expect(names(plan.roles[0]?.electedBy)).toEqual(['班家委会']);
        expect(names(plan.roles[0]?.heldBy)).toEqual(['班家委会·委员']);
    });
});

describe('things given', () => {
    it('have giver, receiver, number and use, and may lack the number', () => {
        const { supplies } = planOf(
            `${people}物资 支持 { 提供 甲  对象 乙校\n| 物品 | 数量 | 用途 |\n| 投影仪 | 4部 | 教学 |\n| 图书 | | 阅览 |\n}`
        );
        expect(supplies[0]).toMatchObject({
            givers: [{ organisation: { name: '甲校' } }],
            receivers: [{ organisation: { name: '乙校' } }],
            lines: [
                { name: '投影仪', amount: { min: 4, unit: '部' }, use: '教学' },
                { name: '图书', written: '', use: '阅览' }
            ]
        });
    });
});
