import type { SignatureHelp } from 'vscode-languageserver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from './support/client.ts';
import { cursorOf, marked } from './support/marked.ts';

let client: TestClient;
beforeAll(async () => {
    client = await TestClient.start();
});
afterAll(() => client.stop());

async function help(fixture: string): Promise<SignatureHelp | null> {
    const plan = marked(fixture);
    const { uri } = await client.open('写法.alliance', plan.text);
    const position = cursorOf(plan);
    return client.request('textDocument/signatureHelp', { textDocument: { uri }, position });
}

/** The slot that comes now; nothing where no form is shown. */
async function slot(fixture: string): Promise<unknown> {
    const shown = await help(fixture);
    return shown?.signatures[0]?.parameters?.[shown.activeParameter ?? 0]?.label;
}

describe('the form of a duty', () => {
    it.each([
        ['定额 甲：‸', '谁'],
        ['定额 甲：每个联盟 ‸', '周期'],
        ['定额 甲：总校、分校 ‸', '周期'],
        ['定额 甲：每个联盟 每年 ‸', '做什么'],
        ['定额 甲：每个联盟 每年 原则上 ‸', '做什么'],
        ['定额 甲：每个联盟 每年 开展 ‸', '做什么'],
        ['定额 甲：每个联盟 每年 开展 帮扶活动 ‸', '数量'],
        ['定额 甲：牵头学校 每年 选派 骨干教师 到 ‸', '方向'],
        ['定额 甲：每个联盟 每年 开展 帮扶活动 不少于‸', '数量'],
        ['定额 甲：每个联盟 每年 开展 帮扶活动 不少于4次，‸', '，补充'],
        ['quota J: each alliance every-year ‸', 'work']
    ])('%s', async (text, expected) => {
        expect(await slot(`${text}\n`)).toBe(expected);
    });

    it('explains each slot, with the whole form above', async () => {
        const shown = await help('定额 甲：‸\n');
        const [form] = shown?.signatures ?? [];
        expect(form?.label).toBe('谁 周期 语气 做什么 方向 数量 ，补充');
        expect(
            form?.parameters?.every(
                ({ label, documentation }) => form.label.includes(String(label)) && documentation
            )
        ).toBe(true);
    });

    it('ends with the duty', async () => {
        expect(await slot('定额 甲：每个联盟 每年 开展 帮扶活动 4次。‸\n')).toBeUndefined();
        expect(await slot('定额 甲：每个联盟 每年 开展 帮扶活动 4次。\n‸\n')).toBeUndefined();
    });
});

describe('the form of other lines', () => {
    it.each([
        ['报送 材料 {\n    ‸\n}', undefined],
        ['报送 材料 {\n    每个联盟 ‸\n}', '截止时间'],
        ['报送 材料 {\n    每个联盟 3月10日前 ‸\n}', '报 单位'],
        ['报送 材料 {\n    学校 3月10日前 报 ‸\n}', '报 单位'],
        ['角色 组长 {\n    每个联盟 ‸\n}', '人数'],
        ['角色 组长 {\n    每个联盟 1人。\n    由 ‸\n}', '学校·职务'],
        ['学校 甲 {\n    人数 ‸\n}', '类别'],
        ['学校 甲 {\n    人数 在编‸\n}', '类别'],
        ['学校 甲 {\n    人数 在编18人（‸\n}', '（分项）'],
        ['活动 甲 { 参加 西校 ‸ }', '人数'],
        ['活动 甲 { 参加 西校4名 ‸ }', '类别'],
        ['活动 甲 { 参加 西校4名教师、‸ }', '单位'],
        ['活动 甲 { 参加 西校6人（语文3人、‸ }', '（分项）'],
        ['补贴 甲 { 标准 每人 ‸ }', '周期'],
        ['活动 甲 { 原定 2009年4月 ‸ }', '改为 新的时间'],
        ['活动 甲 { 负责 ‸ }', undefined],
        ['# 注释 ‸', undefined]
    ])('%s', async (text, expected) => {
        expect(await slot(`${text}\n`)).toBe(expected);
    });
});

describe('the columns of a table', () => {
    const table = (row: string): string => `日程 甲 {\n    | 时间 | 内容 | 负责 |\n    ${row}\n}\n`;

    it('tell in which one the cursor stands', async () => {
        expect(await slot(table('| ‸'))).toBe('时间');
        expect(await slot(table('| 3月1日 | 开‸'))).toBe('内容');
        const shown = await help(table('| 3月1日 | 开会 | ‸'));
        expect(shown?.signatures[0]).toMatchObject({
            label: '时间 | 内容 | 负责',
            documentation: { value: '第3/3列' }
        });
    });

    it('are not told in the first row, nor behind the last column', async () => {
        expect(await slot('日程 甲 {\n    | 时间 | ‸\n}\n')).toBeUndefined();
        expect(await slot(table('| 3月1日 | 开会 | 甲 | ‸'))).toBeUndefined();
    });
});
