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
        expect((await actions(commas, ['refactor.extract'])).found).toEqual([]);
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

    it('are offered where they guess, but never taken unseen', async () => {
        const { text, found } = await actions(`‸单位县局\n${commas.replace('‸', '')}`);
        const guess = found.find(({ diagnostics }) => diagnostics?.length === 1);
        expect(applied(text, guess)).toBe(text.replace('单位县局', '单位 县局'));
        expect(guess?.isPreferred).toBeUndefined();
        const all = await actions(`‸单位县局\n${commas.replace('‸', '')}`, ['source.fixAll']);
        expect(applied(text, all.found[0])).toBe(text.replaceAll('，', '、'));
    });
});

describe('the keywords in the other language', () => {
    const kind = 'refactor.rewrite.alliancePlan.keywords';

    it('are offered when the planner asks, and change what is to be changed', async () => {
        const { text, found } = await actions('单‸位 甲局\n# 注\n联盟 乙 { 牵头 “丙” }\n', [
            'refactor.rewrite'
        ]);
        expect(found.map((action) => [action.title, action.kind])).toEqual([['关键字换成英文', kind]]);
        expect(applied(text, found[0])).toBe('unit 甲局\n# 注\nalliance 乙 { lead "丙" }\n');
        expect(found[0]?.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { version: 1 } });
    });

    it('are offered both ways where a file has both', async () => {
        const { text, found } = await actions('单‸位 甲局\nunit 乙局\n', [kind]);
        expect(found.map((action) => applied(text, action))).toEqual([
            '单位 甲局\n单位 乙局\n',
            'unit 甲局\nunit 乙局\n'
        ]);
    });

    it('are no business of an editor that asks by itself', async () => {
        expect((await actions('单‸位 甲局\n')).found).toEqual([]);
    });
});
