import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompletionList, DocumentLink, DocumentSymbol } from 'vscode-languageserver';
import { describe, expect, inject, it } from 'vitest';
import { TestClient } from './support/client.ts';

const main = join(inject('programs'), 'server.cjs');

describe('the life of the server', () => {
    it('says what it can do', async () => {
        const client = await TestClient.start();
        const { capabilities, serverInfo } = client.initialized;
        expect(serverInfo?.name).toBe('alliance-plan');
        expect(capabilities.textDocumentSync).toEqual({ openClose: true, change: 2 });
        expect(Object.keys(capabilities)).toEqual(
            expect.arrayContaining([
                'completionProvider',
                'hoverProvider',
                'definitionProvider',
                'referencesProvider',
                'renameProvider',
                'documentSymbolProvider',
                'foldingRangeProvider',
                'semanticTokensProvider',
                'codeActionProvider'
            ])
        );
        await client.stop();
    });

    it('ends with 0 after shutdown and exit, with 1 after exit alone', async () => {
        const polite = await TestClient.start();
        expect(await polite.stop()).toBe(0);
        const abrupt = await TestClient.start();
        expect(await abrupt.exit()).toBe(1);
    });

    it('ends when its input ends', async () => {
        const server = spawn(process.execPath, [main, '--stdio'], { stdio: ['pipe', 'ignore', 'ignore'] });
        const code = new Promise<number | null>((done) => server.on('exit', (exitCode) => done(exitCode)));
        server.stdin.end();
        expect(await code).toBe(1);
    });

    it('talks to a parent process as VS Code does', async () => {
        const server = spawn(process.execPath, [main, '--node-ipc'], {
            stdio: ['ignore', 'ignore', 'inherit', 'ipc']
        });
        const answer = new Promise<unknown>((done) => server.once('message', done));
        server.send({
            jsonrpc: '2.0',
            id: 1,
            method: 'initialize',
            params: { processId: process.pid, rootUri: null, capabilities: {} }
        });
        expect(await answer).toMatchObject({ id: 1, result: { serverInfo: { name: 'alliance-plan' } } });
        server.kill();
    });

    it('answers with nothing about files it does not know', async () => {
        const client = await TestClient.start();
        const textDocument = { uri: client.uri('没有打开.alliance') };
        const position = { line: 3, character: 7 };
        const range = { start: position, end: position };
        const ask = (method: string, more: object = {}): Promise<unknown> =>
            client.request(`textDocument/${method}`, { textDocument, position, ...more });
        expect(await ask('hover')).toBeNull();
        expect(await ask('definition')).toEqual([]);
        expect(await ask('references', { context: { includeDeclaration: true } })).toEqual([]);
        expect(await ask('documentSymbol')).toEqual([]);
        expect(await ask('foldingRange')).toEqual([]);
        expect(await ask('completion')).toEqual({ isIncomplete: false, items: [] });
        expect(await ask('semanticTokens/full')).toEqual({ data: [] });
        expect(await ask('codeAction', { range, context: { diagnostics: [] } })).toEqual([]);
        expect(await ask('rename', { newName: '新名' })).toEqual({ documentChanges: [] });
        expect(client.log).toEqual([]);
        await client.stop();
    });

    it('serves a client that knows neither links nor snippets', async () => {
        const client = await TestClient.start({ plain: true });
        const { uri } = await client.open('方案.alliance', '学校 甲校\n联盟 乙 { 牵头 甲校 }\n');
        const textDocument = { uri };
        const position = { line: 1, character: 11 };
        expect(await client.request('textDocument/definition', { textDocument, position })).toEqual([
            { uri, range: { start: { line: 0, character: 3 }, end: { line: 0, character: 5 } } }
        ]);
        const top = { line: 2, character: 0 };
        const list = await client.request<CompletionList>('textDocument/completion', {
            textDocument,
            position: top
        });
        expect(list.items.length).toBeGreaterThan(10);
        expect(list.items.filter(({ insertTextFormat }) => insertTextFormat === 2)).toEqual([]);
        await client.stop();
    });

    it('serves a document that has never been saved', async () => {
        const client = await TestClient.start();
        const textDocument = {
            uri: 'untitled:Untitled-1',
            languageId: 'alliance-plan',
            version: 1,
            text: '学校 甲校\n'
        };
        await client.notify('textDocument/didOpen', { textDocument });
        const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
            textDocument
        });
        expect(symbols.map(({ name }) => name)).toEqual(['甲校']);
        await client.stop();
    });

    it('reads what lies beside a file that is opened outside of any folder', async () => {
        const client = await TestClient.start();
        const folder = await mkdtemp(join(tmpdir(), 'alliance-beside-'));
        await writeFile(join(folder, '名录.alliance'), '学校 甲校\n');
        const uri = pathToFileURL(join(folder, '方案.alliance')).toString();
        const text = '导入 “名录.alliance”\n联盟 乙 { 牵头 甲校 }\n';
        await client.notify('textDocument/didOpen', {
            textDocument: { uri, languageId: 'alliance-plan', version: 1, text }
        });
        const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
            textDocument: { uri }
        });
        expect(links).toHaveLength(1);
        await client.stop();
        await rm(folder, { recursive: true });
    });

    it('takes positions that lie outside of the text', async () => {
        const client = await TestClient.start();
        const { uri } = await client.open('短.alliance', '学校 甲校');
        const position = { line: 99, character: 99 };
        const hover = await client.request('textDocument/hover', { textDocument: { uri }, position });
        expect(hover).toMatchObject({ range: { end: { line: 0, character: 5 } } });
        await client.stop();
    });
});
