import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatText } from '../../../language/formatting/index.ts';
import { formatting } from '../../../server/lsp/formatting.ts';
import type { WithProgress } from '../../../server/lsp/progress.ts';
import type { Session } from '../../../server/lsp/session.ts';
import { TestClient } from './support/client.ts';
import { onlyUri, sessionOn } from './support/session.ts';

let client: TestClient;
let count = 0;
beforeAll(async () => {
    client = await TestClient.start();
});
afterAll(() => client.stop());

const options = { tabSize: 4, insertSpaces: true };
const untidy = '联盟 甲 {\n牵头 乙校\n  成员 丙校,丁校\n}\n阶段 戊 2009年2月 {\n任务：写\n}\n';

async function formatted(method: string, text: string, more: object = {}): Promise<string> {
    count += 1;
    const document = await client.open(`排版${String(count)}.alliance`, text);
    const params = { textDocument: { uri: document.uri }, options, ...more };
    return TextDocument.applyEdits(
        document,
        await client.request<TextEdit[]>(`textDocument/${method}`, params)
    );
}

describe('formatting', () => {
    it('brings a file into the layout that the command line gives it', async () => {
        const tidy = await formatted('formatting', untidy);
        expect(tidy).toBe(formatText(untidy));
        expect(tidy).not.toBe(untidy);
    });

    it('keeps the line ends of the file', async () => {
        const tidy = await formatted('formatting', untidy.replaceAll('\n', '\r\n'));
        expect(tidy).toBe(formatText(untidy).replaceAll('\n', '\r\n'));
    });

    it('changes only items that a selection touches', async () => {
        const range = { start: { line: 5, character: 0 }, end: { line: 5, character: 2 } };
        const tidy = await formatted('rangeFormatting', untidy, { range });
        expect(tidy.startsWith('联盟 甲 {\n牵头 乙校\n  成员 丙校,丁校\n}\n')).toBe(true);
        expect(tidy).toContain('    任务：写');
    });

    it('lays out an item when its brace is closed, and a table at each bar', async () => {
        expect(client.initialized.capabilities.documentOnTypeFormattingProvider).toEqual({
            firstTriggerCharacter: '。',
            moreTriggerCharacter: ['；', '}', '｝', '|', '｜', '\n']
        });
        const closing = { position: { line: 3, character: 1 }, ch: '}' };
        expect(await formatted('onTypeFormatting', untidy, closing)).toBe(
            '联盟 甲 {\n    牵头  乙校\n    成员  丙校、丁校\n}\n\n阶段 戊 2009年2月 {\n任务：写\n}\n'
        );
        const table = '名单 甲 {\n    | 牵头 | 成员 |\n    | 乙校 | 丙校、丁校 |\n}\n';
        expect(
            await formatted('onTypeFormatting', table, { position: { line: 2, character: 18 }, ch: '|' })
        ).toContain('    | 牵头 | 成员       |\n');
    });

    it('leaves alone what cannot be read', async () => {
        const broken = '活动 甲 {\n时间 \n学校 乙校\n';
        expect(await formatted('formatting', broken)).toBe(broken);
    });
});

/** Work that the planner stops, or goes on writing beside, after its first step. */
describe('laying out a large plan', () => {
    const params = { textDocument: { uri: onlyUri }, options };
    const session = sessionOn(untidy);

    it('changes nothing where it is stopped on the way', async () => {
        expect(await formatting(session, params)).not.toEqual([]);
        let steps = 0;
        const stopping: WithProgress = (_, work) =>
            work({
                step: async () => void (steps += 1),
                get stopped() {
                    return steps > 0;
                }
            });
        expect(await formatting({ ...session, progress: stopping }, params)).toEqual([]);
        expect(steps).toBe(1);
    });

    it('changes nothing where the text has changed meanwhile', async () => {
        const other = sessionOn(`${untidy}学校 丁校\n`);
        let asked = 0;
        const lines: Session['lines'] = (uri) => ((asked += 1) === 1 ? session : other).lines(uri);
        expect(await formatting({ ...session, lines }, params)).toEqual([]);
    });
});
