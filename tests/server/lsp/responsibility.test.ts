import type {
    CallHierarchyIncomingCall,
    CallHierarchyItem,
    CallHierarchyOutgoingCall
} from 'vscode-languageserver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from './support/client.ts';
import { covered, cursorOf, marked } from './support/marked.ts';

const registry = '单位 教研室、督导室\n学校 西吉一小 { 校长：某甲 }\n学校 将台小学\n';
const other = '导入 “名录.alliance”\n活动 观摩 “教学观摩” { 主办 教研室 }\n';
const plan = `导入 “名录.alliance”
联盟 第一组 “第一发展小组” {
    牵头  西吉一小
    成员  将台小学
    组长：西吉一小·校长
}
措施 制度 “联席会议制度” { 负责 教研室、督导室 }
活动 送教 “送教下乡” 2009年4月10日 {
    所属  第一组
    负责  教研室
    配合  督导室、教研室
    参加  将台小学
}
报送 计划书 { 西吉一小 3月10日前 报 教研室； }
日程 安排 {
    | 时间       | 内容   | 主办     |
    | 2009年5月  | 运动会 | 将台小学 |
}
措施 反馈 “情况反馈” { 负责 成员学校 }
`;

let client: TestClient;
beforeAll(async () => {
    client = await TestClient.start({ files: { '名录.alliance': registry, '另.alliance': other } });
    await client.open('方案.alliance', plan);
});
afterAll(() => client.stop());

/** What stands at the cursor in the plan. */
async function at(fixture: string): Promise<CallHierarchyItem | undefined> {
    const { text, cursors } = marked(fixture);
    expect(text).toBe(plan);
    const textDocument = { uri: client.uri('方案.alliance') };
    const position = cursorOf({ text, cursors, ranges: [] });
    const items = await client.request<CallHierarchyItem[] | null>('textDocument/prepareCallHierarchy', {
        textDocument,
        position
    });
    return items?.[0];
}

/** The things somebody is responsible for: `name | capacity`. */
async function doneBy(fixture: string): Promise<string[]> {
    const item = await at(fixture);
    const calls = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    return calls.map(({ from }) => `${from.name} | ${from.detail ?? ''}`);
}

async function namedBy(fixture: string): Promise<string[]> {
    const item = await at(fixture);
    const calls = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
    return calls.map(({ to }) => to.name);
}

describe('what somebody is responsible for', () => {
    it('is all that a unit answers for, hosts or assists, in every plan of the folder', async () => {
        expect(await doneBy(plan.replace('负责 教研室', '负责 教研‸室'))).toEqual([
            '联席会议制度 | 负责',
            '送教下乡 | 负责、配合',
            '教学观摩 | 主办'
        ]);
    });

    it('is found from a school in a table, and what it hands in', async () => {
        expect(await doneBy(plan.replace('| 将台小学', '| 将台‸小学'))).toEqual(['运动会 | 主办']);
        expect(await doneBy(plan.replace('{ 西吉一小', '{ 西吉‸一小'))).toEqual(
            expect.arrayContaining(['计划书 | 报送'])
        );
    });

    it('is the group that a post heads', async () => {
        expect(await doneBy(plan.replace('·校长', '·校‸长'))).toEqual(['第一发展小组 | 组长']);
    });

    it('is known of parties that need no declaration', async () => {
        expect(await doneBy(plan.replace('负责 成员学校', '负责 成员‸学校'))).toEqual(['情况反馈 | 负责']);
    });

    it('names the places that say so', async () => {
        const item = await at(plan.replace('负责 教研室', '负责 教研‸室'));
        const calls = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', {
            item
        });
        const activity = calls.find(({ from }) => from.name === '送教下乡');
        expect(covered(plan, activity?.fromRanges ?? [])).toEqual(['教研室', '教研室']);
        expect(covered(plan, activity === undefined ? [] : [activity.from.selectionRange])).toEqual(['送教']);
        expect(item?.uri).toBe(client.uri('名录.alliance'));
    });
});

describe('whom something names', () => {
    it('is each once, posts as posts', async () => {
        expect(await namedBy(plan.replace('活动 送教', '活动 送‸教'))).toEqual(['教研室', '督导室']);
        expect(await namedBy(plan.replace('    组长', '    组‸长'))).toEqual(['西吉一小·校长']);
    });

    it('is nobody where nothing stands', async () => {
        expect(await at(`‸${plan}`)).toBeUndefined();
    });
});
