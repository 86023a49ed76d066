import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../language/calendar/index.ts';
import { planOf } from '../../../language/index.ts';
import { textAt } from '../support/plans.ts';

describe('organisations', () => {
    it('have their facts and posts', () => {
        const plan = planOf(`学校 甲校 “县第一小学”（以下简称 甲） {
    学段 九年一贯  驻地 县城  上级 教育局
    人数 在编18人（校长2人、借调1人、一线教师15人）、学生600人
    校长：王一
    副校长、书记：李二、张三
}`);
        const [school] = plan.organisations;
        expect(school).toMatchObject({
            kind: 'school',
            name: '甲校',
            title: '县第一小学',
            alias: '甲',
            imported: false,
            phase: '九年一贯',
            seat: '县城',
            superior: { segments: [{ name: '教育局' }] },
            headcounts: [
                {
                    label: '在编',
                    amount: { min: 18 },
                    parts: [{ label: '校长' }, { label: '借调' }, { label: '一线教师' }]
                },
                { label: '学生', amount: { min: 600 }, parts: [] }
            ],
            posts: [
                { name: '校长', holders: ['王一'] },
                { name: '副校长', holders: ['李二', '张三'] },
                { name: '书记', holders: ['李二', '张三'] }
            ]
        });
    });

    it('share what is said behind a list', () => {
        const plan = planOf('学校 甲校 “一小”、乙校 { 学段 小学 }\n家委会 丙\n单位 丁');
        expect(plan.organisations.map(({ kind, name, title, phase }) => [kind, name, title, phase])).toEqual([
            ['school', '甲校', '一小', '小学'],
            ['school', '乙校', undefined, '小学'],
            ['committee', '丙', undefined, undefined],
            ['unit', '丁', undefined, undefined]
        ]);
    });

    it('stand beside people, kinds and sets', () => {
        const plan = planOf(
            '人员 王一 { 担任 甲校·教师  类别 骨干教师 }\n类别 骨干教师、新教师\n集合 村小：全体 成员学校 { 不含 甲校 }'
        );
        expect(plan.persons[0]).toMatchObject({
            name: '王一',
            categories: ['骨干教师'],
            posts: [{ segments: [{ name: '甲校' }, { name: '教师' }] }]
        });
        expect(plan.categories.map((each) => each.name)).toEqual(['骨干教师', '新教师']);
        expect(plan.sets[0]).toMatchObject({
            parts: [{ all: true }],
            except: [{ reference: { segments: [{ name: '甲校' }] } }]
        });
    });
});

describe('times of posts', () => {
    it('stand behind those who hold them', () => {
        const plan = planOf(`学校 甲校 { 校长：王一（2009年4月至2012年3月）、李二 }
联盟 一号 { 牵头 甲校  组长：甲校·校长（自2009年4月起、兼任 乙校·副校长） }
机构 理事会 { 秘书：“张三”（至2010年6月30日） }
人员 李二 { 担任 甲校·副校长（至2012年3月）、甲校·校长（2012年4月起） }
body Council { Chair: “Lee” (until 2010-06-30) }`);
        const from = plan.alliances[0]?.assignments[0];
        expect(from?.held).toMatchObject({ written: { text: '自2009年4月起' } });
        expect(isoDate(from?.held?.resolved?.hull?.earliestStart ?? 0)).toBe('2009-04-01');
        expect(from?.alsoHolds).toHaveLength(1);
        expect(plan.organisations[0]?.posts[0]?.terms).toMatchObject([
            { holder: '王一', held: { written: { text: '2009年4月至2012年3月' } } },
            { holder: '李二' }
        ]);
        expect(plan.persons[0]?.terms).toMatchObject([
            {
                post: { segments: [{ name: '甲校' }, { name: '副校长' }] },
                held: { written: { text: '至2012年3月' } }
            },
            {
                post: { segments: [{ name: '甲校' }, { name: '校长' }] },
                held: { written: { text: '2012年4月起' } }
            }
        ]);
        for (const { assignments } of plan.bodies) {
            expect(isoDate(assignments[0]?.held?.resolved?.hull?.latestEnd ?? 0)).toBe('2010-06-30');
        }
    });
});

describe('alliances', () => {
    const plan = planOf(`学校 甲校、乙校
人员 王一
联盟 一号 “一号小组” {
    总校 甲校
    分校 乙校、“丙校”
    期限 2024年9月1日至2025年7月10日
    组长：甲校·校长、王一
    副组长、秘书：牵头学校·书记（兼任 乙校·副校长）
}`);
    const [alliance] = plan.alliances;

    it('have leads and members under the words the plan uses', () => {
        expect(alliance).toMatchObject({
            kind: 'alliance',
            leadWord: '总校',
            memberWord: '分校',
            leads: [{ name: '甲校', organisation: { name: '甲校' } }]
        });
        expect(
            alliance?.members.map(({ name, organisation, span }) => [
                name,
                organisation?.name,
                textAt(plan, span)
            ])
        ).toEqual([
            ['乙校', '乙校', '乙校'],
            ['丙校', undefined, '“丙校”']
        ]);
        expect(alliance?.period && isoDate(alliance.period.latestEnd)).toBe('2025-07-10');
    });

    it('assign posts', () => {
        expect(
            alliance?.assignments.map(({ role, organisation, relative, post, person, alsoHolds }) => [
                role,
                organisation?.name ?? relative ?? person?.name,
                post,
                alsoHolds.length
            ])
        ).toEqual([
            ['组长', '甲校', '校长', 0],
            ['组长', '王一', undefined, 0],
            ['副组长', 'lead', '书记', 1],
            ['秘书', 'lead', '书记', 1]
        ]);
        expect(textAt(plan, alliance!.assignments[2]!.roleSpan)).toBe('副组长');
    });

    it('have words of their own where the plan says none', () => {
        expect(planOf('联盟 甲').alliances[0]).toMatchObject({
            leadWord: '牵头',
            memberWord: '成员',
            leads: [],
            members: []
        });
    });
});

describe('pairs', () => {
    it('come from pairings and from lists, a blank lead repeating the one above', () => {
        const plan = planOf(`结对 甲乙 { 帮扶学校 甲校  被帮扶学校 乙校、丙校 }
名单 表一 {
    | 序号 | 牵头学校 | 成员学校 | 模式 |
    |------|----------|----------|------|
    | 1 | 丁校 | 戊校、己校 | 一帮二 |
    | 2 | | 庚校 | |
}
名单 表二 {
    | 姓名 | 电话 |
    | 王一 | 110 |
}`);
        expect(
            plan.pairs.map(({ lead, member, model, source }) => [lead.name, member.name, model, source.name])
        ).toEqual([
            ['甲校', '乙校', undefined, '甲乙'],
            ['甲校', '丙校', undefined, '甲乙'],
            ['丁校', '戊校', '一帮二', '表一'],
            ['丁校', '己校', '一帮二', '表一'],
            ['丁校', '庚校', undefined, '表一']
        ]);
        expect(textAt(plan, plan.pairs[3]!.member.span)).toBe('己校');
    });
});

describe('bodies and roles', () => {
    it('stand in each alliance or in the plan', () => {
        const plan = planOf(
            '联盟 一号\n机构 甲 { 所属 每个联盟  组长：牵头学校·校长  成员 成员学校·校长 }\n机构 乙 { 所属 一号 }\n机构 丙 { 所属 联盟 }\n机构 丁'
        );
        expect(
            plan.bodies.map(({ perAlliance, alliances, assignments }) => [
                perAlliance,
                alliances.length,
                assignments.map((each) => each.role)
            ])
        ).toEqual([
            [true, 0, ['组长', '成员']],
            [false, 1, []],
            [true, 0, []],
            [false, 0, []]
        ]);
    });

    it('may hold two posts besides, the word said once', () => {
        const [pair] = planOf(
            '学校 甲校、乙校、丙校\n联盟 一组 { 牵头 甲校  成员 乙校  组长：乙校·校长（兼任 甲校·副校长、丙校·书记）、甲校·教师 }'
        ).alliances;
        expect(
            pair?.assignments.map(({ alsoHolds }) =>
                alsoHolds.map(({ segments }) => segments.map(({ name }) => name).join('·'))
            )
        ).toEqual([['甲校·副校长', '丙校·书记'], []]);
    });

    it('have rules', () => {
        const [role] = planOf(`角色 副组长 {
    每个联盟 不少于1人；
    由 成员学校·校长、成员学校·书记 担任
    兼任 牵头学校·副校长
    不得兼任 牵头学校·校长
    任期 3年
}`).roles;
        expect(role).toMatchObject({
            count: { comparison: 'at-least', amount: { min: 1 } },
            termOfOffice: { min: 3, unit: '年' }
        });
        expect([role?.heldBy, role?.brings, role?.excludes].map((list) => list?.length)).toEqual([2, 1, 1]);
    });
});
