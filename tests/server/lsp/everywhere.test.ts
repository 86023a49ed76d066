/** Where plans are opened: several folders, folders added later, comparisons with old states, untrusted folders. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentDiagnosticReport, Hover } from 'vscode-languageserver';
import { afterEach, describe, expect, it } from 'vitest';
import { exportReplySchema } from '../../../server/protocol-schemas.ts';
import { exportMethod, trustedMethod } from '../../../server/protocol.ts';
import { TestClient, type StartOptions } from './support/client.ts';

const open: TestClient[] = [];
async function start(options: StartOptions = {}): Promise<TestClient> {
    const client = await TestClient.start(options);
    open.push(client);
    return client;
}
afterEach(async () => {
    await Promise.all(open.splice(0).map((client) => client.stop()));
});

const broken = '学校 甲校\n联盟 乙 { 牵头 丙校 }\n';

/** Opens a text under any URI. */
function show(client: TestClient, uri: string, text: string): Promise<void> {
    const textDocument = { uri, languageId: 'alliance-plan', version: 1, text };
    return client.notify('textDocument/didOpen', { textDocument });
}

describe('an old state shown in a comparison', () => {
    it('is explained, but has no findings', async () => {
        const client = await start({ pulls: true });
        const name = encodeURIComponent('方案');
        const uri = `git:/county/${name}.alliance?%7B%22ref%22%3A%22HEAD%22%7D`;
        await show(client, uri, broken);
        const textDocument = { uri };
        const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
            textDocument
        });
        expect(report).toMatchObject({ kind: 'full', items: [] });
        const position = { line: 0, character: 3 };
        const hover = await client.request<Hover>('textDocument/hover', { textDocument, position });
        expect(hover.contents).toMatchObject({ value: expect.stringContaining('甲校') });
        const { items } = await client.request<{ items: { uri: string }[] }>('workspace/diagnostic', {
            previousResultIds: []
        });
        expect(items).toEqual([]);
    });

    it('is sent no findings either', async () => {
        const client = await start();
        await show(client, 'git:/county/plan.alliance?HEAD', broken);
        await client.open('后.alliance', broken);
        await client.diagnostics('后.alliance');
        expect(client.published.map(({ uri }) => uri)).toEqual([client.uri('后.alliance')]);
    });
});

describe('folders', () => {
    it('are each searched for what plans import, those added later too, until they are taken away', async () => {
        const client = await start();
        const folder = await mkdtemp(join(tmpdir(), 'alliance-later-'));
        await writeFile(join(folder, '名录.alliance'), '学校 甲校\n');
        const path = pathToFileURL(folder).toString();
        const there = `${path}/${encodeURIComponent('名录')}.alliance`;
        const text = `导入 “../${folder.split('/').at(-1) ?? ''}/名录.alliance”\n联盟 乙 { 牵头 甲校 }\n`;
        await client.open('方案.alliance', text);
        const codes = async (suits: (found: string[]) => boolean): Promise<string[]> => {
            const found = await client.diagnostics(
                '方案.alliance',
                ({ uri, diagnostics }) =>
                    uri === client.uri('方案.alliance') && suits(diagnostics.map(({ code }) => String(code)))
            );
            return found.map(({ code }) => String(code));
        };
        expect(await codes((found) => found.includes('N05'))).toContain('N05');
        const change = async (event: object): Promise<void> => {
            client.published.length = 0;
            await client.notify('workspace/didChangeWorkspaceFolders', { event });
        };
        await change({ added: [{ uri: path, name: 'later' }], removed: [] });
        expect(await codes((found) => !found.includes('N05'))).not.toContain('N05');
        const symbols = await client.request<{ location: { uri: string } }[]>('workspace/symbol', {
            query: '甲校'
        });
        expect(symbols.map(({ location }) => location.uri)).toContain(there);
        await change({ added: [], removed: [{ uri: path, name: 'later' }] });
        expect(await codes((found) => found.includes('N05'))).toContain('N05');
        await rm(folder, { recursive: true });
    });
});

describe('an untrusted folder', () => {
    it('is read and checked, and nothing is given out to be written until it is trusted', async () => {
        const client = await start({ initializationOptions: { restricted: true } });
        const { uri } = await client.open('方案.alliance', broken);
        const found = await client.diagnostics('方案.alliance');
        expect(found.some(({ severity }) => severity === 1)).toBe(true);
        const ask = async (): Promise<unknown> =>
            exportReplySchema.parse(await client.request(exportMethod, { uri, format: 'json' }));
        expect(await ask()).toMatchObject({ ok: false, message: expect.stringContaining('信任') });
        await client.notify(trustedMethod, {});
        expect(await ask()).toMatchObject({ ok: true });
    });
});

describe('the log', () => {
    it('tells how the server began and what it read', async () => {
        const client = await start({ files: { '甲.alliance': '学校 甲校\n', '乙.alliance': '学校 乙校\n' } });
        await client.until(() => client.notes.some((note) => note.startsWith('读取了工作区的2个方案')));
        expect(client.notes[0]).toBe('语言服务已启动：1个文件夹。');
        expect(client.log).toEqual([]);
    });
});
