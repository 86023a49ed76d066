import type { CodeAction, Diagnostic, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from './support/client.ts';
import { cursorOf, marked } from './support/marked.ts';

let client: TestClient;
let count = 0;
beforeAll(async () => {
    client = await TestClient.start();
});
afterAll(() => client.stop());

async function actions(
    fixture: string,
    only?: readonly string[]
): Promise<{ text: string; found: readonly CodeAction[] }> {
    const plan = marked(fixture);
    count += 1;
    const { uri } = await client.open(`改正${String(count)}.alliance`, plan.text);
    const cursor = cursorOf(plan);
    const found = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: cursor, end: cursor },
        context: { diagnostics: [] satisfies Diagnostic[], ...(only && { only }) }
    });
    return { text: plan.text, found };
}

function applied(text: string, action: CodeAction | undefined): string {
    const change = action?.edit?.documentChanges?.find((one): one is TextDocumentEdit => 'edits' in one);
    const edits = (change?.edits ?? []).filter((edit): edit is TextEdit => 'newText' in edit);
    return TextDocument.applyEdits(TextDocument.create('memory:///a', 'alliance-plan', 1, text), edits);
}

const commas = '学校 甲校、乙校、丙校\n联盟 丁 { 成员 甲校，‸乙校 }\n联盟 戊 { 成员 甲校，丙校 }\n';

describe('quick fixes', () => {
    it('mend the finding under the cursor, with the version they are for', async () => {
        const { text, found } = await actions(commas);
        const fix = found.find(({ diagnostics, edit }) => diagnostics?.length === 1 && edit !== undefined);
        expect(applied(text, fix)).toBe(text.replace('甲校，乙校', '甲校、乙校'));
        expect(fix?.kind).toBe('quickfix');
        expect(fix?.isPreferred).toBe(true);
        expect(fix?.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { version: 1 } });
    });

    it('mend every finding of the same rule at once', async () => {
        const { text, found } = await actions(commas);
        const all = found.find(({ title }) => title.includes('全部2处'));
        expect(applied(text, all)).toBe(text.replaceAll('，', '、'));
    });

    it('are not offered where nothing is wrong', async () => {
        expect((await actions('学‸校 甲校\n')).found).toEqual([]);
    });

    it('mend all that is sure when the editor asks for that, and only then', async () => {
        const { text, found } = await actions(commas, ['source.fixAll']);
        expect(found.map(({ kind }) => kind)).toEqual(['source.fixAll.alliancePlan']);
        expect(applied(text, found[0])).toBe(text.replaceAll('，', '、'));
        expect((await actions(commas)).found.map(({ kind }) => kind)).not.toContain(found[0]?.kind);
        expect((await actions(commas, ['refactor'])).found).toEqual([]);
    });

    it('mend all that is sure on save, as `editor.codeActionsOnSave` asks for it by its own kind', async () => {
        expect(client.initialized.capabilities.codeActionProvider).toMatchObject({
            codeActionKinds: expect.arrayContaining(['source.fixAll.alliancePlan'])
        });
        const { text, found } = await actions(commas, ['source.fixAll.alliancePlan']);
        expect(found).toHaveLength(1);
        expect(applied(text, found[0])).toBe(text.replaceAll('，', '、'));
        expect((await actions(commas, ['source.fixAll.eslint'])).found).toEqual([]);
    });
});
