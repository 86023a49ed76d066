import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outlineReplySchema } from '../../../server/protocol-schemas.ts';
import { outlineMethod, type OutlineNode, type OutlineReply } from '../../../server/protocol.ts';
import { TestClient } from './support/client.ts';
import { covered } from './support/marked.ts';

const plan = `方案 小方案 “联盟方案” {
    期限  2009年2月至2010年12月
    附件  结对表 “结对名单” { 状态 未附 }
}
学校 西吉一小 { 校长：某甲 }
学校 将台小学、兴隆小学
单位 教研室
联盟 第一组 “第一发展小组” {
    牵头  西吉一小
    成员  将台小学、兴隆小学
    组长：西吉一小·校长
}
角色 组长 {
    每个联盟 1人。
    由  牵头学校·校长 担任
}
定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于1次。
定额 优秀教师：牵头学校 每年 选派 若干名 优秀教师 到 成员学校。
阶段 推进 “实施推进阶段” 2009年2月至11月 {
    活动 送教 “送教下乡” 2009年4月10日 { 所属 第一组  负责 教研室  计入 联合活动 }
}
活动 座谈 2010年3月 { 负责 教研室  状态 取消 }
`;

let client: TestClient;
beforeAll(async () => {
    client = await TestClient.start();
    await client.open('方案.alliance', plan);
});
afterAll(() => client.stop());

async function outline(name = '方案.alliance'): Promise<OutlineReply> {
    return outlineReplySchema.parse(await client.request(outlineMethod, { uri: client.uri(name) }));
}

/** Label, detail and state of a node and those below it, one line each. */
function lines({ label, detail, state, children = [] }: OutlineNode, indent = ''): string[] {
    const own = [label, detail, state].filter((part) => part !== undefined).join(' | ');
    return [indent + own, ...children.flatMap((child) => lines(child, `${indent}  `))];
}

async function section(kind: OutlineNode['kind']): Promise<string[]> {
    const found = (await outline())?.sections.find((one) => one.kind === kind);
    return found === undefined ? [] : lines(found);
}

describe('the tree of a plan', () => {
    it('has its alliances with lead, members and holders of posts', async () => {
        expect(await section('alliances')).toEqual([
            '联盟 | 1',
            '  第一发展小组 | 3所学校',
            '    西吉一小 | 牵头',
            '    将台小学 | 成员',
            '    兴隆小学 | 成员',
            '    西吉一小·校长 | 组长'
        ]);
    });

    it('has its roles with what is asked for and who holds them', async () => {
        expect(await section('roles')).toEqual([
            '职务 | 1',
            '  组长 | 1人 · 1/1 | good',
            '    西吉一小·校长 | 第一发展小组'
        ]);
    });

    it('has its stages with what is planned in them, and what is in none', async () => {
        expect(await section('stages')).toEqual([
            '阶段 | 1',
            '  实施推进阶段 | 2009年2月至11月',
            '    送教下乡 | 2009年4月10日',
            '  不在阶段中 | 1',
            '    座谈 | 2010年3月 · 取消'
        ]);
    });

    it('has its duties with how each stands, and why one cannot be counted', async () => {
        expect(await section('quotas')).toEqual([
            '定额 | 2 · 1项未达到',
            '  联合活动 | 不足 | bad',
            '    第一发展小组 | 不足 | bad',
            '      2009年 | 1/1次 · 已达到 | good',
            '      2010年 | 0/1次 · 不足 | bad',
            '  优秀教师 | 没有确定的数量，无法核对。 | open'
        ]);
    });

    it('has its attachments', async () => {
        expect(await section('attachments')).toEqual(['附件 | 1', '  附件1 结对名单 | 未附 | bad']);
    });

    it('has the findings under the headings of the rules, with their text in full', async () => {
        const reply = await outline();
        const findings = reply?.sections.at(-1);
        const quotas = findings?.children?.find(({ label }) => label === '定额');
        expect(quotas?.children?.map(({ detail }) => detail)).toContain('Q01');
        expect(quotas?.children?.[0]?.tooltip).toBe(quotas?.children?.[0]?.label);
        const sum = Object.values(reply?.counts.findings ?? {}).reduce((a, b) => a + b, 0);
        expect(findings?.detail).toBe(String(sum));
    });

    it('leads to the place of each thing', async () => {
        const reply = await outline();
        const places = (node: OutlineNode): string[] => [
            ...(node.range === undefined ? [] : covered(plan, [node.range])),
            ...(node.children ?? []).flatMap(places)
        ];
        expect(places(reply?.sections[0] ?? { id: '', label: '', kind: 'more' })).toEqual([
            '第一组',
            '西吉一小',
            '将台小学',
            '兴隆小学',
            expect.stringContaining('西吉一小·校长')
        ]);
    });

    it('counts what a status bar shows', async () => {
        expect((await outline())?.counts).toMatchObject({
            alliances: 1,
            schools: 3,
            stages: 1,
            activities: 2,
            quotas: {
                all: 2,
                met: 0,
                summary: {
                    zh: '共2项定额：1项不足或超出，1项不能按活动核对。',
                    en: '2 quotas: 1 short or over, 1 not countable.'
                }
            },
            attachments: { all: 1, missing: 1 }
        });
    });

    it('gives each thing the same id when text above it changes, and no id twice below one node', async () => {
        const ids = (node: OutlineNode): string[] => [node.id, ...(node.children ?? []).flatMap(ids)];
        const check = (node: OutlineNode): void => {
            const own = (node.children ?? []).map(({ id }) => id);
            expect(new Set(own).size).toBe(own.length);
            node.children?.forEach(check);
        };
        await client.open('另.alliance', plan);
        const before = (await outline('另.alliance'))?.sections ?? [];
        before.forEach(check);
        const start = { line: 0, character: 0 };
        await client.edit('另.alliance', { start, end: start }, '# 上面添一行\n');
        const after = await outline('另.alliance');
        expect(after?.version).toBe(2);
        expect(after?.sections.flatMap(ids)).toEqual(before.flatMap(ids));
    });

    it('speaks the reader’s language', async () => {
        const english = await TestClient.start({ locale: 'en' });
        await english.open('方案.alliance', plan);
        const reply = outlineReplySchema.parse(
            await english.request(outlineMethod, { uri: english.uri('方案.alliance') })
        );
        expect(reply?.sections.map(({ label }) => label)).toEqual([
            'Alliances',
            'Roles',
            'Stages',
            'Quotas',
            'Attachments',
            'Review'
        ]);
        await english.stop();
    });

    it('calls schools, posts and alliances of an English plan as the views do, their names in tooltips', async () => {
        const english = await TestClient.start({ locale: 'en' });
        await english.open(
            'plan.alliance',
            `plan Help "Plan for Help" { period 2009 to 2010 }
school TownOne "First Town School"
school VillageOne
alliance GroupOne "First Joint Group" { lead TownOne  members VillageOne  Leader: TownOne.Principal }
pairing Alone { lead TownOne }
role Leader { 1 person in each alliance. }
quota Work: each alliance holds activities once a year.
`
        );
        const reply = outlineReplySchema.parse(
            await english.request(outlineMethod, { uri: english.uri('plan.alliance') })
        );
        const [alliances, roles, , quotas] = reply?.sections ?? [];
        expect([alliances, roles, quotas].flatMap((one) => (one ? lines(one) : []))).toEqual([
            'Alliances | 2',
            '  First Joint Group | 2 schools',
            '    First Town School | lead',
            '    Village One | members',
            '    Principal of First Town School | Leader',
            '  Alone | 1 school',
            '    First Town School | lead',
            'Roles | 1',
            '  Leader | 1/1 | good',
            '    Principal of First Town School | First Joint Group',
            'Quotas | 1 · 1 missed',
            '  Work | short | bad',
            '    First Joint Group | short | bad',
            '      2009 | 0 of 1 · short | bad',
            '      2010 | 0 of 1 · short | bad'
        ]);
        expect(alliances?.children?.[0]?.children?.map(({ tooltip }) => tooltip)).toEqual([
            'First Town School · lead · TownOne',
            'Village One · members · VillageOne',
            'Principal of First Town School · Leader · TownOne·Principal'
        ]);
        await english.stop();
    });

    it('is nothing for a file the server does not know', async () => {
        expect(await outline('没有.alliance')).toBeNull();
    });

    it('shows things of other files at their places there', async () => {
        const registry = '学校 甲校\n学校 乙校\n联盟 县组 { 牵头 甲校  成员 乙校 }\n';
        const other = await TestClient.start({ files: { '名录.alliance': registry } });
        await other.open('方案.alliance', '导入 “名录.alliance”\n定额 活动：每个联盟 每年 开展 活动 1次。\n');
        await other.diagnostics('方案.alliance');
        const reply = outlineReplySchema.parse(
            await other.request(outlineMethod, { uri: other.uri('方案.alliance') })
        );
        const [alliance] = reply?.sections[0]?.children ?? [];
        expect(alliance?.uri).toBe(other.uri('名录.alliance'));
        expect(covered(registry, alliance?.range ? [alliance.range] : [])).toEqual(['县组']);
        await other.stop();
    });
});

describe('a long tree', () => {
    it('is cut off with the number of what is left', async () => {
        const activities = Array.from({ length: 310 }, (_, i) => `活动 活动${String(i)}甲 2009年4月\n`).join(
            ''
        );
        await client.open('长.alliance', activities);
        const stages = (await outline('长.alliance'))?.sections.find(({ kind }) => kind === 'stages');
        const loose = stages?.children?.at(-1)?.children ?? [];
        expect(loose).toHaveLength(301);
        expect(loose.at(-1)?.label).toBe('另有10项');
    });
});
