import type { CodeLens, Location } from 'vscode-languageserver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { previewHereCommand, showReferencesCommand } from '../../../server/protocol.ts';
import { TestClient } from './support/client.ts';
import { covered } from './support/marked.ts';

const plan = `方案 甲 “甲方案” { 期限 2009年至2010年 }
学校 西吉一小（以下简称 一小）、将台小学、兴隆小学
单位 教研室
联盟 第一组 { 牵头 一小  成员 将台小学 }
定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于4次。
定额 送出教师：牵头学校 每年 选派 若干名 优秀教师 到 成员学校。
活动 送教 2010年4月 { 所属 第一组  负责 教研室  计入 联合活动 }
`;

let client: TestClient;
beforeAll(async () => {
    client = await TestClient.start({
        initializationOptions: { commands: [showReferencesCommand, previewHereCommand] }
    });
});
afterAll(() => client.stop());

async function lenses(text: string, on = client): Promise<CodeLens[]> {
    const { uri } = await on.open('方案.alliance', text);
    const found = await on.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    expect(found.every(({ command }) => command === undefined)).toBe(true);
    return Promise.all(found.map((lens) => on.request<CodeLens>('codeLens/resolve', lens)));
}

async function words(text: string, on = client): Promise<string[]> {
    const found = await lenses(text, on);
    return found.map(({ range, command }) => `${String(range.start.line)} ${command?.title ?? ''}`);
}

describe('lenses', () => {
    it('tell how often names are used and what is scheduled, and lead to the preview', async () => {
        expect(await words(plan)).toEqual([
            '0 预览',
            '1 2处引用',
            '2 1处引用',
            '3 1处引用',
            '4 第一组 2009年 0/4次 · 2010年 1/4次',
            '4 1处引用'
        ]);
    });

    it('carry the places where a name is used, by short names too', async () => {
        const found = await lenses(plan);
        const schools = found.find(({ range }) => range.start.line === 1)?.command;
        expect(schools?.command).toBe(showReferencesCommand);
        const [uri, position, uses] = schools?.arguments ?? [];
        expect([uri, position]).toEqual([client.uri('方案.alliance'), { line: 1, character: 0 }]);
        expect(
            covered(
                plan,
                (uses as Location[]).map(({ range }) => range)
            )
        ).toEqual(['一小', '将台小学']);
    });

    it('name the preview command with its place', async () => {
        const [first] = await lenses(plan);
        expect(first?.command).toEqual({
            title: '预览',
            command: previewHereCommand,
            arguments: [client.uri('方案.alliance'), { line: 0, character: 0 }]
        });
    });

    it('tell in how many places a duty is reached, where it is counted for several', async () => {
        const more = `${plan}联盟 第二组 { 牵头 兴隆小学  成员 将台小学 }\n`.replace(
            '不少于4次',
            '不少于1次'
        );
        expect(await words(more)).toContain('4 2009年 0/2处达到 · 2010年 1/2处达到');
    });

    it('only tell, for a client without the commands', async () => {
        const bare = await TestClient.start({ locale: 'en' });
        const found = await lenses(plan, bare);
        expect(found.map(({ command }) => command?.title)).toContain(
            '第一组 0 of 4 in 2009 · 1 of 4 in 2010'
        );
        expect(found.map(({ command }) => command?.title)).toContain('2 references');
        expect(found.map(({ command }) => command?.command).filter(Boolean)).toEqual([]);
        await bare.stop();
    });

    it('are switched off one by one', async () => {
        const codeLenses = { references: false, preview: false };
        const without = await TestClient.start({ settings: { codeLenses } });
        await without.open('先.alliance', '学校 甲\n');
        await without.diagnostics('先.alliance');
        expect(await words(plan, without)).toEqual(['4 第一组 2009年 0/4次 · 2010年 1/4次']);
        await without.stop();
    });

    it('tell of their own item, where the text has changed since they were listed', async () => {
        const { uri } = await client.open('方案.alliance', plan);
        const listed = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
        await client.open('方案.alliance', plan.replace('单位 教研室\n', '单位 教研室\n单位 督导室\n'));
        const resolved = await Promise.all(
            listed.map((lens) => client.request<CodeLens>('codeLens/resolve', lens))
        );
        expect(resolved.map(({ command }) => command?.title)).toEqual([
            '预览',
            '2处引用',
            '1处引用',
            '1处引用',
            '第一组 2009年 0/4次 · 2010年 1/4次',
            '1处引用'
        ]);
        expect(resolved.at(-1)?.command?.arguments?.[1]).toEqual({ line: 5, character: 0 });
    });

    it('say nothing of an item that is gone', async () => {
        const [, lens] = await lenses(plan);
        await client.open('方案.alliance', '学校 甲校\n');
        const resolved = await client.request<CodeLens>('codeLens/resolve', { ...lens, command: undefined });
        expect(resolved.command?.title).toBe('');
    });
});
