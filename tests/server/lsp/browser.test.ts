import { builtinModules } from 'node:module';
import type {
    DocumentLink,
    DocumentDiagnosticReport,
    InitializeParams,
    ProtocolConnection
} from 'vscode-languageserver';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportReplySchema, previewReplySchema } from '../../../server/protocol-schemas.ts';
import {
    exportMethod,
    listPlansMethod,
    previewMethod,
    readFileMethod,
    type ReadFileParams,
    type ReadFileReply
} from '../../../server/protocol.ts';
import { browserBundle, startWorker, type Bundle } from './support/worker.ts';

let bundle: Bundle;
beforeAll(async () => {
    bundle = await browserBundle();
});

const root = 'vscode-vfs://github/county/plans';
const uri = `${root}/${encodeURIComponent('方案')}.alliance`;
const registry = `${root}/${encodeURIComponent('名录')}.alliance`;
const plan = '导入 “名录.alliance”\n方案 甲 “甲方案” { 期限 2009年 }\n联盟 乙 { 牵头 甲校  成员 乙校 }\n';

interface Page {
    readonly connection: ProtocolConnection;
    readonly asked: string[];
}

/** A worker with one plan open, whose client has these files. */
async function pageWith(files: Readonly<Record<string, string>>): Promise<Page> {
    const connection = startWorker(bundle.code);
    const asked: string[] = [];
    connection.onRequest(readFileMethod, ({ uri: wanted }: ReadFileParams): unknown => {
        asked.push(wanted);
        const text = files[wanted];
        const reply: ReadFileReply =
            text === undefined
                ? { ok: false, failure: 'missing' }
                : { ok: true, base64: Buffer.from(text).toString('base64') };
        return reply;
    });
    connection.onRequest(listPlansMethod, () => ({
        uris: [...Object.keys(files), 'file:///etc/plan.alliance']
    }));
    const params: InitializeParams = {
        processId: null,
        rootUri: null,
        locale: 'zh-cn',
        capabilities: {
            textDocument: { diagnostic: {}, publishDiagnostics: { codeDescriptionSupport: true } }
        },
        workspaceFolders: [{ uri: root, name: 'plans' }],
        initializationOptions: { catalogue: 'https://x/rules.md' }
    };
    await connection.sendRequest('initialize', params);
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'alliance-plan', version: 1, text: plan }
    });
    return { connection, asked };
}

describe('the server in a browser’s worker', () => {
    it('holds nothing of Node', () => {
        const modules = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
        const imported = Object.values(bundle.inputs).flatMap(({ imports }) =>
            imports
                .filter(({ path, external }) => external === true || modules.has(path))
                .map(({ path }) => path)
        );
        expect(imported).toEqual([]);
        const files = Object.keys(bundle.inputs);
        expect(files.filter((path) => /disabled|^server\/workspace\/node-/.test(path))).toEqual([]);
        expect(files).toContain('server/lsp/server.ts');
    });

    it('reads what a plan imports through the client', async () => {
        const { connection, asked } = await pageWith({ [registry]: '学校 甲校、乙校\n' });
        const textDocument = { uri };
        const links = await connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
            textDocument
        });
        expect(links.map(({ target }) => target)).toEqual([registry]);
        expect(asked).toContain(registry);
        const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
            textDocument
        });
        const items = report.kind === 'full' ? report.items : [];
        expect(items.filter(({ severity }) => severity === 1)).toEqual([]);
        expect(items[0]?.codeDescription?.href).toMatch(/^https:\/\/x\/rules\.md#L\d+$/);
        connection.dispose();
    });

    it('says that a file is missing, and asks for none outside of the folders', async () => {
        const { connection, asked } = await pageWith({});
        await connection.sendNotification('textDocument/didChange', {
            textDocument: { uri, version: 2 },
            contentChanges: [{ text: `${plan}导入 “../../../秘密.alliance”\n` }]
        });
        const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
            textDocument: { uri }
        });
        const messages = report.kind === 'full' ? report.items.map(({ code }) => code) : [];
        expect(messages).toEqual(expect.arrayContaining(['N03']));
        expect(asked.every((one) => one.startsWith(`${root}/`))).toBe(true);
        connection.dispose();
    });

    it('checks every plan of the folders', async () => {
        const { connection } = await pageWith({ [registry]: '学校 甲校、乙校\n' });
        const { items } = await connection.sendRequest<{ items: { uri: string }[] }>('workspace/diagnostic', {
            previousResultIds: []
        });
        expect(items.map((one) => one.uri)).toEqual([uri, registry]);
        connection.dispose();
    });

    it('makes the preview and the Word file', async () => {
        const { connection } = await pageWith({ [registry]: '学校 甲校、乙校\n' });
        const page = previewReplySchema.parse(await connection.sendRequest(previewMethod, { uri }));
        expect(page.body).toContain('甲方案');
        const word = exportReplySchema.parse(
            await connection.sendRequest(exportMethod, { uri, format: 'docx' })
        );
        expect(word.ok && atob(word.base64).startsWith('PK')).toBe(true);
        connection.dispose();
    });
});
