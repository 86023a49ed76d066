import type {
    DefinitionLink,
    DocumentHighlight,
    DocumentLink,
    LinkedEditingRanges,
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

describe('linked editing', () => {
    const linked = async (fixture: string): Promise<string[] | null> => {
        const { text, answer } = await ask<LinkedEditingRanges | null>(
            'textDocument/linkedEditingRange',
            fixture
        );
        return answer && covered(text, answer.ranges);
    };

    it('takes in a name and its uses in the item, and no others', async () => {
        const fixture =
            '联盟 «一‸组» {\n    牵头 甲校\n    备注：{«一组».成员}共同负责\n}\n活动 送教 { 所属 一组 }\n';
        const { text, answer } = await ask<LinkedEditingRanges | null>(
            'textDocument/linkedEditingRange',
            fixture
        );
        expect(answer?.ranges).toEqual(marked(fixture).ranges);
        const pattern = new RegExp(`^(?:${answer?.wordPattern ?? ''})$`);
        expect(['一组', '第yi组', "xi'ji", '12中'].map((name) => pattern.test(name))).toEqual(
            Array(4).fill(true)
        );
        expect(['一 组', '一组·', '一组{', text].map((name) => pattern.test(name))).toEqual(
            Array(4).fill(false)
        );
    });

    it('goes for a name that is referred to several times in one item', async () => {
        const text = '学校 甲校\n联盟 乙 { 牵头 甲‸校  组长：甲校·校长 }\n';
        expect(await linked(text)).toEqual(['甲校', '甲校']);
    });

    it('is nothing for a name that stands alone, or by its short name only', async () => {
        expect(await linked('学校 甲‸校\n联盟 乙 { 牵头 甲校 }\n')).toBeNull();
        expect(
            await linked('学校 甲小学（以下简称 甲校）\n联盟 乙 { 牵头 甲‸校  组长：甲小学·校长 }\n')
        ).toBeNull();
    });
});

describe('names called otherwise by an import', () => {
    const imported = '导入 西吉一小 为 一小 从 “名录.alliance”\n';

    it('are renamed in this file alone', async () => {
        const fixture = `${imported}联盟 甲 { 牵头 一‸小  组长：一小·校长 }\n`;
        const { text, name, answer } = await ask<WorkspaceEdit>('textDocument/rename', fixture, {
            newName: '县一小'
        });
        expect(documentEdits(answer)).toHaveLength(1);
        expect(applied(text, editsFor(answer, client.uri(name)))).toBe(
            '导入 西吉一小 为 县一小 从 “名录.alliance”\n联盟 甲 { 牵头 县一小  组长：县一小·校长 }\n'
        );
    });

    it('lead to the declaration', async () => {
        for (const reference of ['一‸小', '名录·西吉‸一小']) {
            const { answer } = await ask<DefinitionLink[]>(
                'textDocument/definition',
                `${imported}联盟 甲 { 牵头 ${reference} }\n`
            );
            expect(answer.map((link) => link.targetUri)).toEqual([client.uri('名录.alliance')]);
        }
    });

    it('are renamed behind their file as well', async () => {
        const { text, name, answer } = await ask<WorkspaceEdit>(
            'textDocument/rename',
            '导入 “名录.alliance”\n联盟 甲 { 牵头 名录·西吉‸一小 }\n',
            { newName: '西吉二小' }
        );
        expect(applied(text, editsFor(answer, client.uri(name)))).toBe(
            '导入 “名录.alliance”\n联盟 甲 { 牵头 名录·西吉二小 }\n'
        );
    });
});

describe('plans of the folder that are not open', () => {
    it('are renamed in, searched for references and for names', async () => {
        const other = await TestClient.start({
            files: {
                '名录.alliance': '学校 甲校\n',
                '计划.alliance': '导入 “名录.alliance”\n联盟 第三组 { 牵头 甲校 }\n'
            }
        });
        const registry = await other.open('名录.alliance', '学校 甲校\n');
        const textDocument = { uri: registry.uri };
        const position = { line: 0, character: 4 };
        const edit = await other.request<WorkspaceEdit>('textDocument/rename', {
            textDocument,
            position,
            newName: '丙校'
        });
        expect(
            documentEdits(edit).map(({ textDocument: { uri, version }, edits }) => [
                uri,
                version,
                edits.length
            ])
        ).toEqual([
            [registry.uri, 1, 1],
            [other.uri('计划.alliance'), null, 1]
        ]);
        const context = { includeDeclaration: false };
        const uses = await other.request<Location[]>('textDocument/references', {
            textDocument,
            position,
            context
        });
        expect(uses.map(({ uri }) => uri)).toEqual([other.uri('计划.alliance')]);
        const found = await other.request<{ name: string }[]>('workspace/symbol', { query: 'dsz' });
        expect(found.map(({ name }) => name)).toEqual(['第三组']);
        await other.stop();
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

    it('lead from a basis document to the plan of the folder that holds it', async () => {
        const other = await TestClient.start({
            files: { '上年.alliance': '# 上年\n办法 旧办法 《县城乡学校“结对”管理办法》\n' }
        });
        const text =
            '方案 甲 “甲方案” { 依据 《县城乡学校“结对”管理办法》、《别的办法》 }\n忽略 T02 理由：无\n';
        const { uri } = await other.open('方案.alliance', text);
        const links = await other.request<DocumentLink[]>('textDocument/documentLink', {
            textDocument: { uri }
        });
        expect(
            covered(
                text,
                links.map(({ range }) => range)
            )
        ).toEqual(['《县城乡学校“结对”管理办法》', 'T02']);
        expect(links[0]?.target).toBe(`${other.uri('上年.alliance')}#L2`);
        expect(links[1]?.target).toMatch(/server\/rules\/README\.md#L\d+$/);
        await other.stop();
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
