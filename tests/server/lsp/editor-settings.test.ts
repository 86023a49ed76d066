/** What the running server tells the planner of the editor's settings and folders. */
import type { InlayHint } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { mostPlans } from '../../../server/protocol.ts';
import { TestClient } from './support/client.ts';

const registry =
    '校历 县校历 {\n| 学期 | 开学 | 放假 |\n| 2024年秋季学期 | 2024年9月2日 | 2025年1月17日 |\n}\n';

async function hint(client: TestClient): Promise<unknown> {
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const textDocument = { uri: client.uri('方案.alliance') };
    const [first] = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
    return first?.label;
}

describe("the editor's settings on the running server", () => {
    it('take the terms from the calendar file they name, and follow it', async () => {
        const client = await TestClient.start({
            settings: { calendar: '名录.alliance' },
            files: { '名录.alliance': registry }
        });
        await client.open('方案.alliance', '活动 送教 2024年秋季学期\n');
        await client.diagnostics('方案.alliance');
        expect(await hint(client)).toBe('2024年9月2日—2025年1月17日');
        await client.changeOnDisk('名录.alliance', registry.replace('9月2日', '9月9日'));
        await expect.poll(() => hint(client)).toBe('2024年9月9日—2025年1月17日');
        await client.stop();
    });

    it('may be others in each of several folders', async () => {
        const broken = '学校 甲校\n联盟 乙 { 牵头 丁校  成员 甲校 }\n';
        const client = await TestClient.start({
            settings: { rules: {} },
            folders: { 县: { rules: { N01: 'hint' } }, 乡镇: { rules: {} } },
            files: { '县/名录.alliance': '学校 甲校\n', '乡镇/名录.alliance': '学校 甲校\n' }
        });
        const levelIn = async (name: string): Promise<unknown> => {
            await client.open(name, broken);
            const found = await client.diagnostics(name);
            return found.find(({ code }) => code === 'N01')?.severity;
        };
        await expect.poll(() => levelIn('县/方案.alliance')).toBe(4);
        expect(await levelIn('乡镇/方案.alliance')).toBe(1);
        await client.stop();
    });

    it('say what cannot be used', async () => {
        const client = await TestClient.start({
            settings: { calendar: '没有.alliance', preview: { sync: 'none' }, export: { openAfter: true } }
        });
        await client.open('方案.alliance', '活动 送教 2024年秋季学期\n');
        await client.until(() => client.log.length === 2);
        expect(client.log).toEqual([
            '设置 alliancePlan.preview.sync、export.openAfter 的值不能用，按默认值处理。请在设置里改正。',
            expect.stringContaining('设置 alliancePlan.calendar：校历文件“没有.alliance”没有采用')
        ]);
        await client.stop();
    });
});

describe('folders with more plans than are read', () => {
    it('are told aloud', async () => {
        const names = Array.from({ length: mostPlans + 1 }, (_, index) => `${String(index)}.alliance`);
        const client = await TestClient.start({
            files: Object.fromEntries(names.map((name) => [name, '单位 甲\n']))
        });
        await client.until(() => client.log.length > 0);
        expect(client.log[0]).toContain('工作区的方案超过500个，只读取前500个');
        await client.until(() => client.notes.some((note) => note.includes('读取了工作区的500个方案')));
        await client.stop();
    });
});
