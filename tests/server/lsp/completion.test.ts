import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from './support/client.ts';
import { cursorOf, marked } from './support/marked.ts';

let client: TestClient;
let count = 0;
beforeAll(async () => {
    client = await TestClient.start({ files: { '名录.alliance': '学校 城关一小\n单位 督导室\n' } });
});
afterAll(() => client.stop());

/** What is offered at the cursor. */
async function offered(fixture: string): Promise<readonly CompletionItem[]> {
    const plan = marked(fixture);
    count += 1;
    const { uri } = await client.open(`补全${String(count)}.alliance`, plan.text);
    const list = await client.request<CompletionList>('textDocument/completion', {
        textDocument: { uri },
        position: cursorOf(plan)
    });
    return list.items;
}

async function labels(fixture: string): Promise<string[]> {
    return (await offered(fixture)).map(({ label }) => label);
}

/** The text after taking the offer of this label. */
async function taken(fixture: string, label: string): Promise<string> {
    const plan = marked(fixture);
    const item = (await offered(fixture)).find((one) => one.label === label);
    const edit = item?.textEdit;
    if (edit === undefined || !('range' in edit)) {
        throw new Error(`${label} is not offered`);
    }
    return TextDocument.applyEdits(TextDocument.create('memory:///a', 'alliance-plan', 1, plan.text), [edit]);
}

const names =
    '学校 甲校、乙校\n单位 教研室\n原则 共享 【共享。】\n阶段 推进 2009年\n定额 联合活动：每个联盟 每年 开展 帮扶活动 4次。\n联盟 第一组 { 牵头 甲校  成员 乙校 }\n';

describe('keywords', () => {
    it('open items at the top level, with whole blocks beside them', async () => {
        const all = await labels('‸');
        expect(all).toEqual(
            expect.arrayContaining(['方案', '通知', '学校', '联盟', '活动', '导入', '活动 …'])
        );
        expect(all).not.toContain('牵头');
    });

    it('are the properties that fit the item, and the items it may hold', async () => {
        const activity = await labels('活动 甲 {\n    ‸\n}\n');
        expect(activity).toEqual(expect.arrayContaining(['时间', '地点', '负责', '计入']));
        expect(activity).not.toContain('牵头');
        expect(activity).not.toContain('联盟');
        const stage = await labels('阶段 甲 2009年 {\n    ‸\n}\n');
        expect(stage).toEqual(expect.arrayContaining(['负责', '活动', '措施', '活动 …']));
        expect(stage).not.toContain('联盟');
    });

    it('follow the property that stands complete before them on the line', async () => {
        expect(await labels('活动 甲 { 负责 教研室  ‸ }\n')).toContain('地点');
    });

    it('follow a comma in an item without braces', async () => {
        const all = await labels('活动 甲，‸\n');
        expect(all).toContain('负责');
        expect(all).not.toContain('活动');
    });

    it('are English in an English file', async () => {
        const all = await labels('school TownOne\nactivity Visit {\n    ‸\n}\n');
        expect(all).toContain('responsible');
        expect(all).not.toContain('负责');
    });

    it('include the words bureaus use for the same thing', async () => {
        expect(await labels('联盟 甲 {\n    ‸\n}\n')).toEqual(
            expect.arrayContaining(['牵头', '总校', '盟主', '组长'])
        );
    });

    it('can be typed by pinyin, in mid-word and by their twins', async () => {
        const school = (await offered('xx‸')).find(({ label }) => label === '学校');
        expect(school?.filterText?.split(' ')).toEqual(
            expect.arrayContaining(['学校', '校', 'xue', 'xiao', 'school'])
        );
        expect(await taken('xx‸', '学校')).toBe('学校');
        expect(await taken('# 注\r\n学‸', '学校')).toBe('# 注\r\n学校');
    });
});

describe('names', () => {
    it('are those of the kind that fits the property', async () => {
        const responsible = await labels(`${names}活动 戊 { 负责 ‸ }\n`);
        expect(responsible).toEqual(expect.arrayContaining(['教研室', '甲校']));
        expect(responsible).not.toContain('共享');
        expect(await labels(`${names}活动 戊 { 体现 ‸ }\n`)).toEqual(['共享']);
        expect(await labels(`${names}活动 戊 { 计入 ‸ }\n`)).toEqual(['联合活动']);
        expect(await labels(`${names}活动 戊 { 所属 ‸ }\n`)).toEqual(
            expect.arrayContaining(['推进', '第一组'])
        );
    });

    it('go on behind the list sign, also on the next line', async () => {
        expect(await labels(`${names}联盟 丁 {\n    成员 甲校、‸\n}\n`)).toContain('乙校');
        expect(await labels(`${names}联盟 丁 {\n    成员 甲校、\n        ‸\n}\n`)).toContain('乙校');
    });

    it('stand beside the usual values of the property in that item', async () => {
        expect(await labels('活动 戊 { 状态 ‸ }\n')).toContain('推迟');
        expect(await labels('附件 戊 { 状态 ‸ }\n')).toEqual(['未附', '已附', '另附']);
    });

    it('take full-width punctuation and a colon', async () => {
        expect(await labels(`${names}活动\u3000戊｛\u3000负责：‸\u3000｝\n`)).toContain('教研室');
    });

    it('come from imported files too', async () => {
        const all = await labels('导入 “名录.alliance”\n活动 戊 { 负责 ‸ }\n');
        expect(all).toEqual(expect.arrayContaining(['督导室', '城关一小']));
    });

    it('are quoted where they have to be', async () => {
        expect(await taken('学校 “12中”\n联盟 丁 { 牵头 ‸ }\n', '12中')).toBe(
            '学校 “12中”\n联盟 丁 { 牵头 “12中” }\n'
        );
    });

    it('are offered in an unfinished item, without its brace', async () => {
        expect(await labels(`${names}活动 戊 {\n    负责 ‸`)).toContain('教研室');
        expect(await labels(`${names}活动 戊 {\n    负责 ‸\n学校 丙校\n`)).toContain('教研室');
    });

    it('are not offered where a name is declared, in comments and in running text', async () => {
        expect(await labels(`${names}学校 ‸\n`)).toEqual([]);
        expect(await labels(`${names}# 甲‸\n`)).toEqual([]);
        expect(await labels(`${names}活动 戊 { 备注：甲‸\n}\n`)).toEqual([]);
        expect(await labels(`${names}正文 【甲‸】\n`)).toEqual([]);
        expect(await labels('一、‸\n')).toEqual([]);
    });

    it('fill the cells of a table by the column', async () => {
        const all = await labels(`${names}名单 丁 {\n    | 牵头学校 | 成员学校 |\n    | 甲校 | ‸ |\n}\n`);
        expect(all).toEqual(expect.arrayContaining(['甲校', '乙校']));
        expect(all).not.toContain('教研室');
    });
});

describe('posts', () => {
    it('follow the sign between school and post, declared ones first', async () => {
        const all = await offered('学校 甲校 { 教务主任：某甲 }\n联盟 丁 { 组长：甲校·‸ }\n');
        expect(all.map(({ label }) => label)).toEqual(expect.arrayContaining(['教务主任', '校长']));
        expect(all.find(({ label }) => label === '教务主任')?.detail).toBe('某甲');
    });
});

describe('duties', () => {
    it('begin with those whom they bind', async () => {
        expect(await labels(`${names}定额 丁：‸\n`)).toEqual(
            expect.arrayContaining(['每个联盟', '牵头学校', '第一组'])
        );
    });

    it('go on with period, verb and amount', async () => {
        expect(await labels(`${names}定额 丁：每个联盟 ‸\n`)).toEqual(
            expect.arrayContaining(['每年', '开展', '不少于'])
        );
    });

    it('name behind a verb what other duties name', async () => {
        expect(await labels(`${names}定额 丁：每个联盟 每年 开展 ‸\n`)).toContain('帮扶活动');
    });

    it('take clauses behind a comma', async () => {
        expect(await labels(`${names}定额 丁：每个联盟 每年 开展 帮扶活动 4次，‸\n`)).toContain('按比例');
    });

    it('end with the sentence', async () => {
        expect(await labels(`${names}定额 丁：每个联盟 每年 开展 帮扶活动 4次。\n‸`)).toContain('活动');
    });
});

describe('quotes in prose', () => {
    it('begin with collections and names, and go on with what can be asked for', async () => {
        expect(await labels(`${names}正文 【共{‸}个】\n`)).toEqual(
            expect.arrayContaining(['联盟', '第一组'])
        );
        expect(await labels(`${names}正文 【共{联盟.‸}个】\n`)).toContain('数量');
    });

    it('are offered in text behind a colon', async () => {
        expect(await labels(`${names}活动 戊 { 备注：共{‸} }\n`)).toContain('联盟');
    });
});

describe('documentation', () => {
    it('comes with the question for one offer', async () => {
        const [item] = (await offered(`${names}活动 戊 { 负责 ‸ }\n`)).filter(
            ({ label }) => label === '甲校'
        );
        expect(item?.documentation).toBeUndefined();
        const resolved = await client.request<CompletionItem>('completionItem/resolve', item);
        expect(resolved.documentation).toMatchObject({
            kind: 'markdown',
            value: expect.stringContaining('第一组')
        });
    });

    it('explains keywords and codes of rules', async () => {
        const resolve = async (fixture: string, label: string): Promise<unknown> => {
            const item = (await offered(fixture)).find((one) => one.label === label);
            return (await client.request<CompletionItem>('completionItem/resolve', item)).documentation;
        };
        expect(await resolve('‸', '定额')).toMatchObject({ value: expect.stringContaining('`quota`') });
        expect(await resolve('忽略 ‸', 'N01')).toMatchObject({ value: expect.stringContaining('N01') });
    });
});

describe('a long list', () => {
    it('is filtered by what was typed, and asked for again as typing goes on', async () => {
        const schools = Array.from({ length: 400 }, (_, index) => `学校 第${String(index)}小学`).join('\n');
        const plan = marked(`${schools}\n联盟 丁 { 牵头 第39‸ }\n`);
        const { uri } = await client.open('长.alliance', plan.text);
        const list = await client.request<CompletionList>('textDocument/completion', {
            textDocument: { uri },
            position: cursorOf(plan)
        });
        expect(list.items.length).toBeLessThanOrEqual(200);
        expect(list.items.map(({ label }) => label)).toContain('第399小学');
    });
});
