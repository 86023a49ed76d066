import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TestClient } from './support/client.ts';

const main = fileURLToPath(new URL('../../../server/main.ts', import.meta.url));

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

    it('takes positions that lie outside of the text', async () => {
        const client = await TestClient.start();
        const { uri } = await client.open('短.alliance', '学校 甲校');
        const position = { line: 99, character: 99 };
        const hover = await client.request('textDocument/hover', { textDocument: { uri }, position });
        expect(hover).toMatchObject({ range: { end: { line: 0, character: 5 } } });
        await client.stop();
    });
});
