/** What is asked in the moment of a change, while the server is busy with the text, is answered for the new text. */
import type { Range } from 'vscode-languageserver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleText } from '../../support/samples.ts';
import { TestClient } from './support/client.ts';

const name = 'xiji-groups.alliance';
const registry = 'county-registry.alliance';
let client: TestClient;
let text: string;
beforeAll(async () => {
    client = await TestClient.start({ pulls: true, files: { [registry]: sampleText(registry) } });
    text = sampleText(name);
    await client.open(name, text);
});
afterAll(async () => {
    await client.stop();
});

const whole = (): Range => {
    const document = client.document(name);
    return { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) };
};

const placeOfGroup = (): number => client.document(name).getText().indexOf('联盟 第一组');

/** What an editor asks when a text has changed, and what a planner asks with the next key; in words of JSON. */
function everything(): Promise<readonly string[]> {
    const document = client.document(name);
    const textDocument = { uri: document.uri };
    // A school that its alliance names twice, so that there is something to edit together.
    const position = document.positionAt(document.getText().indexOf('占位县城学校一', placeOfGroup()) + 1);
    const asked: readonly (readonly [string, object])[] = [
        ['textDocument/semanticTokens/full', {}],
        ['textDocument/documentSymbol', {}],
        ['textDocument/foldingRange', {}],
        ['textDocument/codeLens', {}],
        ['textDocument/inlayHint', { range: whole() }],
        ['textDocument/selectionRange', { positions: [position] }],
        ['textDocument/linkedEditingRange', { position }],
        ['textDocument/prepareRename', { position }],
        ['textDocument/rename', { position, newName: '占位学校' }],
        ['textDocument/completion', { position }],
        ['textDocument/hover', { position }]
    ];
    return Promise.all(
        asked.map(async ([method, params]) => {
            const answer = await client.request<unknown>(method, { textDocument, ...params });
            return `${method} ${JSON.stringify(answer).replace(/"(resultId|version)":"?\d+"?/g, '')}`;
        })
    );
}

it('answers a text taken back as it did before, however busy it is', async () => {
    const before = await everything();
    expect(before.filter((answer) => / (null|\[\])$/.test(answer))).toEqual([]);
    for (let round = 0; round < 5; round += 1) {
        const start = client.document(name).positionAt(text.indexOf('联盟 第二组'));
        await client.edit(name, { start, end: start }, '联盟 甲组 {\n');
        void client.request('textDocument/diagnostic', { textDocument: { uri: client.uri(name) } });
        const broken = everything();
        await client.edit(name, whole(), text);
        expect(await everything()).toEqual(before);
        await broken;
    }
});
