/** The server with a client of others: `ts-lsp-client`, which knows nothing of this project. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { DocumentSymbol, Hover, Location, SignatureHelp } from 'vscode-languageserver';
import { JSONRPCEndpoint, LspClient } from 'ts-lsp-client';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { clientPlan, misspelt } from './plan.ts';

const main = join(inject('programs'), 'server.cjs');
const uri = 'file:///county/%E6%96%B9%E6%A1%88.alliance';
const textDocument = { uri };

interface Published {
    readonly uri: string;
    readonly diagnostics: readonly { readonly message: string }[];
}

let server: ChildProcess;
let client: LspClient;
let published: Promise<unknown[]>;
beforeAll(async () => {
    const process_ = spawn(process.execPath, [main, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    server = process_;
    client = new LspClient(new JSONRPCEndpoint(process_.stdin, process_.stdout));
    await client.initialize({
        processId: process.pid,
        capabilities: {},
        clientInfo: { name: 'ts-lsp-client', version: '1' },
        workspaceFolders: null,
        rootUri: null
    });
    client.initialized();
    published = client.once('textDocument/publishDiagnostics');
    client.didOpen({ textDocument: { uri, languageId: 'alliance-plan', version: 1, text: clientPlan } });
});
afterAll(async () => {
    const ended = new Promise<number | null>((done) => server.once('exit', done));
    await client.shutdown();
    client.exit();
    expect(await ended).toBe(0);
});

/** The position of the second sign of the last place where these words stand. */
function at(words: string): { line: number; character: number } {
    const before = clientPlan.slice(0, clientPlan.lastIndexOf(words) + 1).split('\n');
    return { line: before.length - 1, character: (before.at(-1) ?? '').length };
}

describe('ts-lsp-client', () => {
    it('is sent what is wrong', async () => {
        const [params] = (await published) as Published[];
        expect(params?.uri).toBe(uri);
        expect(params?.diagnostics.map(({ message }) => message).join()).toContain(misspelt);
    });

    it('is told the outline, the meaning of names, where they are declared and used', async () => {
        const symbols = (await client.documentSymbol({ textDocument })) as DocumentSymbol[];
        expect(symbols.map(({ name }) => name)).toContain('第一组');
        const position = at('西吉一小·');
        const hover = (await client.hover({ textDocument, position })) as Hover;
        expect(JSON.stringify(hover.contents)).toContain('第一组');
        const [definition] = (await client.definition({ textDocument, position })) as Location[];
        expect(definition).toMatchObject({ uri, range: { start: { line: 0, character: 3 } } });
        const context = { includeDeclaration: true };
        const uses = (await client.references({ textDocument, position, context })) as Location[];
        expect(uses).toHaveLength(3);
    });

    it('is helped with a duty', async () => {
        const help = (await client.signatureHelp({ textDocument, position: at('每年') })) as SignatureHelp;
        expect(help.signatures[0]?.label).toContain('做什么');
    });
});
