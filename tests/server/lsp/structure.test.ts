import type {
    DocumentSymbol,
    FoldingRange,
    Range,
    SelectionRange,
    SemanticTokens,
    SemanticTokensDelta,
    SymbolInformation
} from 'vscode-languageserver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { legend } from '../../../server/lsp/semantic-tokens/legend.ts';
import { TestClient } from './support/client.ts';
import { covered, marked } from './support/marked.ts';
import { smallPlan } from './support/plans.ts';

let client: TestClient;
beforeAll(async () => {
    client = await TestClient.start();
    await client.open('方案.alliance', smallPlan);
});
afterAll(() => client.stop());

function about(name: string): { textDocument: { uri: string } } {
    return { textDocument: { uri: client.uri(name) } };
}

describe('outline', () => {
    interface Node {
        readonly [name: string]: Node | true;
    }
    const tree = (symbols: readonly DocumentSymbol[]): Node =>
        Object.fromEntries(
            symbols.map(({ name, children = [] }) => [name, children.length === 0 ? true : tree(children)])
        );

    it('nests chapters, items and what items hold', async () => {
        const symbols = await client.request<DocumentSymbol[]>(
            'textDocument/documentSymbol',
            about('方案.alliance')
        );
        expect(tree(symbols)).toEqual({
            小方案: true,
            西吉一小: true,
            将台小学: true,
            兴隆小学: true,
            教研室: true,
            '一、组织': { 第一组: true, 资源共享: true },
            '二、工作': { 联合活动: true, 实施推进: { 送教: true } }
        });
    });

    it('shows keyword, title and date beside the name, and keeps names inside their items', async () => {
        const symbols = await client.request<DocumentSymbol[]>(
            'textDocument/documentSymbol',
            about('方案.alliance')
        );
        const work = symbols.at(-1)?.children?.at(-1);
        expect(work?.detail).toBe('阶段 实施推进阶段 2009年2月至11月');
        const check = (symbol: DocumentSymbol): void => {
            const { range, selectionRange, children = [] } = symbol;
            expect(range.start.line * 1000 + range.start.character).toBeLessThanOrEqual(
                selectionRange.start.line * 1000 + selectionRange.start.character
            );
            expect(range.end.line * 1000 + range.end.character).toBeGreaterThanOrEqual(
                selectionRange.end.line * 1000 + selectionRange.end.character
            );
            children.forEach(check);
        };
        symbols.forEach(check);
    });

    it('nests chapters of two levels and names items without a name by their text', async () => {
        await client.open(
            '层次.alliance',
            '一、总则\n（一）目的\n措施：开展远程教育\n（二）范围\n二、附则\n'
        );
        const symbols = await client.request<DocumentSymbol[]>(
            'textDocument/documentSymbol',
            about('层次.alliance')
        );
        expect(tree(symbols)).toEqual({
            '一、总则': { '（一）目的': { 开展远程教育: true }, '（二）范围': true },
            '二、附则': true
        });
    });

    it('survives an item that is half written', async () => {
        await client.open('半截.alliance', '活动 甲 {\n    时间 \n学校 乙校\n');
        const symbols = await client.request<DocumentSymbol[]>(
            'textDocument/documentSymbol',
            about('半截.alliance')
        );
        expect(symbols.map(({ name }) => name)).toEqual(['甲', '乙校']);
    });
});

describe('names of the workspace', () => {
    const find = async (query: string): Promise<string[]> => {
        const found = await client.request<SymbolInformation[]>('workspace/symbol', { query });
        return found
            .filter(({ location }) => location.uri === client.uri('方案.alliance'))
            .map(({ name }) => name);
    };

    it('are found by any of their characters', async () => {
        expect(await find('小学')).toEqual(['将台小学', '兴隆小学']);
    });

    it('are found by pinyin, initials or in full, from any syllable', async () => {
        expect(await find('xjyx')).toEqual(['西吉一小']);
        expect(await find('jiaoyanshi')).toEqual(['教研室']);
        expect(await find('yx')).toEqual(['西吉一小']);
    });

    it('are found by their titles', async () => {
        expect(await find('送教下乡')).toEqual(['送教']);
    });
});

describe('folding', () => {
    const folds = async (text: string): Promise<string[]> => {
        await client.open('折叠.alliance', text);
        const ranges = await client.request<FoldingRange[]>(
            'textDocument/foldingRange',
            about('折叠.alliance')
        );
        return ranges
            .map(({ startLine, endLine, kind }) => [startLine, endLine, kind].join(' ').trim())
            .sort();
    };

    it('folds chapters, items, held items and prose', async () => {
        const text =
            '一、甲\n正文 【\n一段\n】\n阶段 乙 2009年2月 {\n    活动 丙 {\n        备注：无\n    }\n}\n二、丁\n措施：戊\n';
        expect(await folds(text)).toEqual(['0 8', '1 3', '4 8', '5 7', '9 10']);
    });

    it('folds comments of several lines and the imports', async () => {
        const text = '# 一\n# 二\n导入 “甲.alliance”\n导入 “乙.alliance”\n/* 三\n四 */\n学校 丙校\n';
        expect(await folds(text)).toEqual(['0 1 comment', '2 3 imports', '4 5 comment']);
    });
});

describe('folding of comments', () => {
    const folds = async (text: string): Promise<string[]> => {
        await client.open('注释.alliance', text);
        const ranges = await client.request<FoldingRange[]>(
            'textDocument/foldingRange',
            about('注释.alliance')
        );
        return ranges.flatMap(({ startLine, endLine, kind }) =>
            kind === undefined ? [] : [[startLine, endLine, kind].join(' ')]
        );
    };

    it('goes by regions, which may hold regions', async () => {
        const text =
            '# region 名录\n学校 甲校\n#region 单位\n单位 教研室\n#endregion\n# endregion\n＃ 区域 活动\n活动 乙\n// 区域结束\n';
        expect((await folds(text)).sort()).toEqual(['0 5 region', '2 4 region', '6 8 region']);
    });

    it('goes by comments inside of items, and leaves prose alone', async () => {
        const text =
            '活动 甲 {\n    # 一\n    # 二\n    备注：无\n}\n正文 【\n# region 不是注释\n# 也不是\n】\n# region 没有结束\n';
        expect(await folds(text)).toEqual(['1 2 comment']);
    });
});

describe('expanding the selection', () => {
    const steps = async (fixture: string): Promise<string[]> => {
        const plan = marked(fixture);
        await client.open('选择.alliance', plan.text);
        const [first] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
            ...about('选择.alliance'),
            positions: plan.cursors
        });
        const ranges: Range[] = [];
        for (let one = first; one !== undefined; one = one.parent) {
            ranges.push(one.range);
        }
        return covered(plan.text, ranges);
    };

    it('goes from the word to the file', async () => {
        const alliance = '联盟 甲 {\n    组长：西吉一小·校长、某校·校长\n}';
        const text = `学校 西吉一小\n一、组织\n${alliance}\n`;
        expect(await steps(text.replace('一小·', '一‸小·'))).toEqual([
            '西吉一小',
            '西吉一小·校长',
            '组长：西吉一小·校长、某校·校长',
            alliance,
            `一、组织\n${alliance}`,
            text
        ]);
    });

    it('takes in a slot, then the duty', async () => {
        const all = await steps('定额 甲：每个联盟 每年 开展 帮扶活动 不少于4‸次。\n');
        expect(all.slice(0, 3)).toEqual(['4次', '不少于4次', expect.stringContaining('每个联盟 每年')]);
    });

    it('takes in a cell, then the row', async () => {
        const all = await steps('名单 甲 {\n    | 牵头 | 成员 |\n    | 甲校 | 乙‸校 |\n}\n');
        expect(all.slice(0, 2)).toEqual(['乙校', '| 甲校 | 乙校 |']);
    });
});

describe('colours told by what differs', () => {
    it('are those of the whole file', async () => {
        await client.open('变.alliance', smallPlan);
        const before = await client.request<SemanticTokens>(
            'textDocument/semanticTokens/full',
            about('变.alliance')
        );
        const at = { line: 3, character: 0 };
        await client.edit('变.alliance', { start: at, end: at }, '学校 新校\n');
        const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
            ...about('变.alliance'),
            previousResultId: before.resultId
        });
        expect(delta.edits.length).toBeGreaterThan(0);
        const data = [...before.data];
        for (const { start, deleteCount, data: added = [] } of [...delta.edits].reverse()) {
            data.splice(start, deleteCount, ...added);
        }
        const after = await client.request<SemanticTokens>(
            'textDocument/semanticTokens/full',
            about('变.alliance')
        );
        expect(data).toEqual(after.data);
        expect(delta.edits.flatMap(({ data: added = [] }) => added).length).toBeLessThan(
            after.data.length / 2
        );
    });

    it('are all sent where the client has others', async () => {
        const tokens = await client.request<SemanticTokens>('textDocument/semanticTokens/full/delta', {
            ...about('方案.alliance'),
            previousResultId: 'unknown'
        });
        expect(tokens.data.length).toBeGreaterThan(0);
    });
});

describe('colours', () => {
    /** Tokens as `text type modifier`. */
    function decoded(text: string, { data }: SemanticTokens): string[] {
        const lines = text.split(/\r\n|\n/);
        const tokens: string[] = [];
        let line = 0;
        let character = 0;
        for (let index = 0; index < data.length; index += 5) {
            const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(index, index + 5);
            character = down === 0 ? character + right : right;
            line += down;
            const modifier = legend.tokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0);
            const word = lines[line]?.slice(character, character + length) ?? '';
            tokens.push([word, legend.tokenTypes[type], ...modifier].join(' '));
        }
        return tokens;
    }

    it('tells names by their kind, declarations, dates, amounts and quotes', async () => {
        const all = decoded(
            smallPlan,
            await client.request('textDocument/semanticTokens/full', about('方案.alliance'))
        );
        expect(all).toEqual(
            expect.arrayContaining([
                '小方案 namespace declaration',
                '2009年2月至2010年12月 number',
                '西吉一小 class declaration',
                '一小 class declaration',
                '校长 property declaration',
                '第一组 struct declaration',
                '西吉一小 class',
                '校长 property',
                '资源共享 enumMember declaration',
                '{联盟.数量} macro',
                '联合活动 interface declaration',
                '帮扶活动 type',
                '4次 number',
                '实施推进 enum declaration',
                '送教 event declaration',
                '联合活动 interface'
            ])
        );
    });

    it('gives the same for a part as for the whole', async () => {
        const all = decoded(
            smallPlan,
            await client.request('textDocument/semanticTokens/full', about('方案.alliance'))
        );
        const range = { start: { line: 6, character: 0 }, end: { line: 11, character: 0 } };
        const data = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
            ...about('方案.alliance'),
            range
        });
        const part = decoded(smallPlan, data);
        expect(part[0]).toBe('第一组 struct declaration');
        expect(all.join('\n')).toContain(part.join('\n'));
    });

    it('keeps its places in a file with CRLF', async () => {
        const text = smallPlan.replaceAll('\n', '\r\n');
        await client.open('回车.alliance', text);
        const crlf = await client.request<SemanticTokens>(
            'textDocument/semanticTokens/full',
            about('回车.alliance')
        );
        expect(crlf.data).toEqual(
            (await client.request<SemanticTokens>('textDocument/semanticTokens/full', about('方案.alliance')))
                .data
        );
    });

    it('colours dates and names in tables', async () => {
        const text =
            '学校 甲校\n日程 安排 {\n    | 时间 | 内容 | 主办 |\n    | 2009年3月1日 | 开会 | 甲校 |\n}\n';
        await client.open('表.alliance', text);
        const tokens = decoded(
            text,
            await client.request('textDocument/semanticTokens/full', about('表.alliance'))
        );
        expect(tokens).toEqual(expect.arrayContaining(['2009年3月1日 number', '甲校 class']));
    });
});
