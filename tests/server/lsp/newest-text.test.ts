/**
 * What is asked right behind a change is answered for the changed text: the same as by a server that was given the text
 * as it is now and has all the time it wants.
 */
import type { Position } from 'vscode-languageserver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outlineMethod, previewMethod } from '../../../server/protocol.ts';
import { sampleText } from '../../support/samples.ts';
import { TestClient } from './support/client.ts';

const name = 'xiji-groups.alliance';
const registry = 'county-registry.alliance';
const files = { [registry]: sampleText(registry) };
const original = sampleText(name);
/** A weekday that is not that of its day, which a fix mends, and blanks that the layout leaves out. */
const added =
    '# 新的第一行\n学校   新来小学 { 驻地 农村 }\n活动 “新的活动” 2010年4月9日（星期一） { 负责 新来小学 }\n';
const range = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } };
const options = { tabSize: 4, insertSpaces: true };

/** Everything an editor may ask about a place, by its method; all of these have something to say there. */
function questions(uri: string, position: Position): readonly (readonly [string, object])[] {
    const textDocument = { uri };
    const at = { textDocument, position };
    return [
        ['textDocument/semanticTokens/full', { textDocument }],
        ['textDocument/semanticTokens/range', { textDocument, range }],
        ['textDocument/documentSymbol', { textDocument }],
        ['textDocument/foldingRange', { textDocument }],
        ['textDocument/codeLens', { textDocument }],
        ['textDocument/inlayHint', { textDocument, range }],
        ['textDocument/documentLink', { textDocument }],
        ['textDocument/diagnostic', { textDocument }],
        ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }],
        ['textDocument/selectionRange', { textDocument, positions: [position] }],
        ['textDocument/linkedEditingRange', at],
        ['textDocument/prepareRename', at],
        ['textDocument/rename', { ...at, newName: '占位学校' }],
        ['textDocument/completion', at],
        ['textDocument/hover', at],
        ['textDocument/definition', at],
        ['textDocument/references', { ...at, context: { includeDeclaration: true } }],
        ['textDocument/documentHighlight', at],
        ['textDocument/prepareCallHierarchy', at],
        ['workspace/symbol', { query: '第一组' }],
        [outlineMethod, { uri }],
        [previewMethod, { uri, view: 'quotas' }],
        ['textDocument/rangeFormatting', { textDocument, range, options }]
    ];
}

/** The place of a school that its alliance names twice, so that there is something to edit together. */
function placeIn(client: TestClient): Position {
    const document = client.document(name);
    const text = document.getText();
    return document.positionAt(text.indexOf('占位县城学校一', text.indexOf('联盟 第一组')) + 1);
}

/** The answers in words of JSON, without what counts the questions and names the folder. */
async function answers(client: TestClient): Promise<readonly string[]> {
    const uri = client.uri(name);
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    return Promise.all(
        questions(uri, placeIn(client)).map(async ([method, params]) => {
            const answer = JSON.stringify(await client.request<unknown>(method, params));
            return `${method} ${answer.replace(/"(resultId|version)":"?\w+(-\w+)*"?/g, '').replaceAll(folder, '')}`;
        })
    );
}

let quiet: readonly string[];
let client: TestClient;
beforeAll(async () => {
    const other = await TestClient.start({ pulls: true, files });
    await other.open(name, added + original);
    await other.request('textDocument/diagnostic', { textDocument: { uri: other.uri(name) } });
    quiet = await answers(other);
    await other.stop();
    client = await TestClient.start({ pulls: true, files });
});
afterAll(() => client.stop());

describe('what is asked at once', () => {
    it('has an answer of each kind in this plan', () => {
        const empty = quiet.filter((answer) => / (null|\[\]|\{"data":\[\]\})$/.test(answer));
        expect(empty).toEqual([]);
    });

    it('is answered for a text that was just opened, while what it imports is read', async () => {
        await client.open(name, added + original);
        expect(await answers(client)).toEqual(quiet);
    });

    it('is answered for the text as it stands after the last of many changes', async () => {
        const top = { line: 0, character: 0 };
        for (let round = 0; round < 3; round += 1) {
            await client.open(name, original);
            const asked = answers(client).catch(() => []);
            for (const line of added.split(/(?<=\n)/).reverse()) {
                await client.edit(name, { start: top, end: top }, line);
            }
            expect(await answers(client)).toEqual(quiet);
            await asked;
        }
    });
});
