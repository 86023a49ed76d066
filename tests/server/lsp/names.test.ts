import type {
    DefinitionLink,
    DocumentHighlight,
    DocumentLink,
    Location,
    TextDocumentEdit,
    WorkspaceEdit
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from './support/client.ts';
import { covered, cursorOf, marked } from './support/marked.ts';

let client: TestClient;
let count = 0;
beforeAll(async () => {
    client = await TestClient.start({ files: { '名录.alliance': '学校 西吉一小\n单位 教研室\n' } });
});
afterAll(() => client.stop());

/** Opens the fixture in a file of its own and asks about its cursor. */
async function ask<Result>(
    method: string,
    fixture: string,
    more: object = {}
): Promise<{ text: string; name: string; answer: Result }> {
    const plan = marked(fixture);
    count += 1;
    const name = `方案${String(count)}.alliance`;
    const { uri } = await client.open(name, plan.text);
    const params = { textDocument: { uri }, position: cursorOf(plan), ...more };
    const answer = await client.request<Result>(method, params);
    await client.notify('textDocument/didClose', { textDocument: { uri } });
    return { text: plan.text, name, answer };
}

/** Checks that going to the definition of the cursor leads to the marked stretch of the same text. */
async function leadsTo(fixture: string): Promise<void> {
    const { answer } = await ask<DefinitionLink[]>('textDocument/definition', fixture);
    expect(answer.map((link) => link.targetSelectionRange)).toEqual(marked(fixture).ranges);
}

describe('definition', () => {
    it('leads from a reference to the declaration', () =>
        leadsTo('学校 «西吉一小»\n联盟 甲 { 牵头 西吉‸一小 }\n'));
    it('works with the cursor behind the name', () =>
        leadsTo('学校 «西吉一小»\n联盟 甲 { 牵头 西吉一小‸ }\n'));
    it('leads from a short name to the school', () =>
        leadsTo('学校 «咸阳纺机学校»（以下简称 纺机学校）\n联盟 甲 { 牵头 纺机‸学校 }\n'));
    it('leads from a post to the line that declares it', () =>
        leadsTo('学校 甲校 { «校长»：某甲 }\n联盟 甲 { 组长：甲校·校‸长 }\n'));
    it('leads from a quote in prose', () => leadsTo('联盟 «第一组» { 备注：无 }\n正文 【{第一‸组.成员}】\n'));
    it('counts positions right in files with CRLF and full-width signs', () =>
        leadsTo('学校　«西吉一小»\r\n联盟　甲｛　牵头：西吉‸一小　｝\r\n'));
    it('works below a broken item', () => leadsTo('活动 坏 { 时间 \n学校 «甲校»\n联盟 甲 { 牵头 甲‸校 }\n'));
    it('answers nothing where no name stands', () => leadsTo('学校 甲校\n# 注释‸\n'));

    it('leads into an imported registry', async () => {
        const { answer } = await ask<DefinitionLink[]>(
            'textDocument/definition',
            '导入 “名录.alliance”\n联盟 甲 { 牵头 西吉一‸小 }\n'
        );
        expect(answer).toHaveLength(1);
        expect(answer[0]?.targetUri).toBe(client.uri('名录.alliance'));
        expect(answer[0]?.targetSelectionRange.start).toEqual({ line: 0, character: 3 });
    });

    it('leads from a name that an import asks for into the registry', async () => {
        const { answer } = await ask<DefinitionLink[]>(
            'textDocument/definition',
            '导入 教研室、西吉一‸小 从 “名录.alliance”\n'
        );
        expect(answer[0]?.targetUri).toBe(client.uri('名录.alliance'));
        expect(answer[0]?.targetSelectionRange.start).toEqual({ line: 0, character: 3 });
    });

    it('leads from an import to its file', async () => {
        const { answer } = await ask<DefinitionLink[]>('textDocument/definition', '导入 “名录‸.alliance”\n');
        expect(answer[0]?.targetUri).toBe(client.uri('名录.alliance'));
    });
});

describe('references and highlights', () => {
    const fixture =
        '学校 «西吉‸一小»\n联盟 甲 {\n    牵头 «西吉一小»\n    组长：«西吉一小»·校长\n}\n正文 【{«西吉一小».名称}】\n';

    it('finds every place of a name', async () => {
        const context = { context: { includeDeclaration: true } };
        const { answer } = await ask<Location[]>('textDocument/references', fixture, context);
        expect(answer.map(({ range }) => range)).toEqual(marked(fixture).ranges);
    });

    it('leaves the declaration out where it is not wanted', async () => {
        const context = { context: { includeDeclaration: false } };
        const { answer } = await ask<Location[]>('textDocument/references', fixture, context);
        expect(answer.map(({ range }) => range)).toEqual(marked(fixture).ranges.slice(1));
    });

    it('marks the declaration as written to', async () => {
        const { answer } = await ask<DocumentHighlight[]>('textDocument/documentHighlight', fixture);
        expect(answer.map(({ kind }) => kind)).toEqual([3, 2, 2, 2]);
    });

    it('holds a kind that a duty introduces for one word', async () => {
        const kinds =
            '联盟 甲 { 备注：无 }\n定额 乙：甲 每年 开展 «帮扶‸活动» 4次。\n定额 丙：甲 每月 开展 «帮扶活动» 1次。\n';
        const { answer } = await ask<DocumentHighlight[]>('textDocument/documentHighlight', kinds);
        expect(answer.map(({ range }) => range)).toEqual(marked(kinds).ranges);
    });
});

describe('rename', () => {
    /** The text after renaming what the cursor stands on. */
    async function renamed(fixture: string, newName: string): Promise<string> {
        const { text, name, answer } = await ask<WorkspaceEdit>('textDocument/rename', fixture, { newName });
        return applied(text, editsFor(answer, client.uri(name)));
    }

    it('changes declarations, references and quotes, and leaves titles', async () => {
        const fixture =
            '学校 甲校 “甲校全称”\n联盟 乙 { 牵头 甲‸校  组长：甲校·校长 }\n正文 【甲校说：{甲校.名称}】\n';
        expect(await renamed(fixture, '丙校')).toBe(
            '学校 丙校 “甲校全称”\n联盟 乙 { 牵头 丙校  组长：丙校·校长 }\n正文 【甲校说：{丙校.名称}】\n'
        );
    });

    it('adds quotation marks to names that need them, but not in tables', async () => {
        const fixture =
            '学校 甲‸校\n学校 乙校\n联盟 丙 { 牵头 甲校 }\n名单 丁 {\n    | 牵头 | 成员 |\n    | 甲校 | 乙校 |\n}\n';
        expect(await renamed(fixture, '12中')).toBe(
            '学校 “12中”\n学校 乙校\n联盟 丙 { 牵头 “12中” }\n名单 丁 {\n    | 牵头 | 成员 |\n    | 12中 | 乙校 |\n}\n'
        );
    });

    it('takes a short name as a name of its own', async () => {
        const fixture =
            '学校 咸阳纺机学校（以下简称 纺机学校）\n联盟 乙 { 牵头 纺机‸学校  组长：咸阳纺机学校·校长 }\n';
        expect(await renamed(fixture, '纺机')).toBe(
            '学校 咸阳纺机学校（以下简称 纺机）\n联盟 乙 { 牵头 纺机  组长：咸阳纺机学校·校长 }\n'
        );
    });

    it('renames a post at its school only', async () => {
        const fixture =
            '学校 甲校 { 主‸管：某甲 }\n学校 乙校 { 主管：某乙 }\n联盟 丙 { 组长：甲校·主管、乙校·主管 }\n';
        expect(await renamed(fixture, '主任')).toBe(
            '学校 甲校 { 主任：某甲 }\n学校 乙校 { 主管：某乙 }\n联盟 丙 { 组长：甲校·主任、乙校·主管 }\n'
        );
    });

    it('tells the name and its place beforehand', async () => {
        const { answer } = await ask('textDocument/prepareRename', '学校 甲校\n联盟 乙 { 牵头 甲‸校 }\n');
        expect(answer).toEqual({
            range: { start: { line: 1, character: 10 }, end: { line: 1, character: 12 } },
            placeholder: '甲校'
        });
    });

    it.each([
        ['taken', '乙', '已有名称“乙”（第2行）', '学校 甲‸校\n学校 乙\n'],
        ['empty', ' ', '名称不能为空', '学校 甲‸校\n'],
        ['signs', '甲”校', '不能有引号', '学校 甲‸校\n']
    ])('refuses a new name: %s', async (_, newName, message, fixture) => {
        await expect(ask('textDocument/rename', fixture, { newName })).rejects.toThrow(message);
    });

    it('refuses where there is no name, and for posts every school has', async () => {
        await expect(ask('textDocument/prepareRename', '学‸校 甲校\n')).rejects.toThrow('没有可以改名的名称');
        const usual = '学校 甲校\n联盟 乙 { 组长：甲校·校‸长 }\n';
        await expect(ask('textDocument/prepareRename', usual)).rejects.toThrow('没有可以改名的名称');
    });

    it('goes across files, each with its version', async () => {
        const registry = await client.open('总名录.alliance', '学校 甲校\n');
        const plan = await client.open(
            '用.alliance',
            '导入 甲校 从 “总名录.alliance”\n联盟 乙 { 牵头 甲校 }\n'
        );
        const answer = await client.request<WorkspaceEdit>('textDocument/rename', {
            textDocument: { uri: registry.uri },
            position: { line: 0, character: 4 },
            newName: '丙校'
        });
        const texts = [registry, plan].map((one) => applied(one.getText(), editsFor(answer, one.uri)));
        expect(texts).toEqual(['学校 丙校\n', '导入 丙校 从 “总名录.alliance”\n联盟 乙 { 牵头 丙校 }\n']);
        expect(documentEdits(answer).map(({ textDocument }) => textDocument.version)).toEqual([1, 1]);
    });
});

describe('links', () => {
    it('stand on the paths of imports that lead to a file', async () => {
        const { text, answer } = await ask<DocumentLink[]>(
            'textDocument/documentLink',
            '导入 “名录.alliance”\n导入 “没有.alliance”\n‸'
        );
        expect(
            covered(
                text,
                answer.map(({ range }) => range)
            )
        ).toEqual(['名录.alliance']);
        expect(answer[0]?.target).toBe(client.uri('名录.alliance'));
    });
});

function documentEdits(edit: WorkspaceEdit): TextDocumentEdit[] {
    return (edit.documentChanges ?? []).filter((change): change is TextDocumentEdit => 'edits' in change);
}

function editsFor(edit: WorkspaceEdit, uri: string): TextDocumentEdit['edits'] {
    return documentEdits(edit).find(({ textDocument }) => textDocument.uri === uri)?.edits ?? [];
}

function applied(text: string, edits: TextDocumentEdit['edits']): string {
    const document = TextDocument.create('memory:///edited', 'alliance-plan', 1, text);
    const plain = edits.map((edit) => ({
        range: edit.range,
        newText: 'newText' in edit ? edit.newText : ''
    }));
    return TextDocument.applyEdits(document, plain);
}
