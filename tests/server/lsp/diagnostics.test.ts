import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from './support/client.ts';
import { marked } from './support/marked.ts';

/** One server for most tests, each with files of its own. */
let client: TestClient;
beforeAll(async () => {
    client = await TestClient.start({ files: { '学校.alliance': '学校 甲校\n' } });
});
afterAll(() => client.stop());

const unknownName = marked('学校 甲校\n联盟 乙 { 牵头 «丁校»  成员 甲校 }\n');

describe('diagnostics', () => {
    it('carry code, range, source and the version of the text', async () => {
        await client.open('方案1.alliance', unknownName.text);
        const found = (await client.diagnostics('方案1.alliance')).find(({ code }) => code === 'N01');
        expect(found).toMatchObject({
            range: unknownName.ranges[0],
            severity: 1,
            source: 'alliance-plan',
            message: expect.stringContaining('丁校')
        });
    });

    it('link the explanation of their rule on the disk, in the language of the reader', async () => {
        for (const [locale, heading] of [
            ['zh-cn', /^#### N01 .*[\u4e00-\u9fff]/],
            ['en', /^#### N01 [A-Za-z ]+/]
        ] as const) {
            const client = await TestClient.start({ locale });
            await client.open('方案.alliance', unknownName.text);
            const found = (await client.diagnostics('方案.alliance')).find(({ code }) => code === 'N01');
            const [page = '', line = ''] = found?.codeDescription?.href.split('#L') ?? [];
            const lines = (await readFile(fileURLToPath(page), 'utf8')).split('\n');
            expect(lines[Number(line) - 1]).toMatch(heading);
            await client.stop();
        }
    });

    it('link nothing for a client that does not know such links', async () => {
        const client = await TestClient.start({ plain: true });
        await client.open('方案.alliance', unknownName.text);
        const found = (await client.diagnostics('方案.alliance')).find(({ code }) => code === 'N01');
        expect(found).toBeDefined();
        expect(found).not.toHaveProperty('codeDescription');
        await client.stop();
    });

    it('stand at the right place in a file with CRLF', async () => {
        await client.open('方案2.alliance', unknownName.text.replaceAll('\n', '\r\n'));
        const found = (await client.diagnostics('方案2.alliance')).find(({ code }) => code === 'N01');
        expect(found?.range).toEqual(unknownName.ranges[0]);
    });

    it('link the other place concerned', async () => {
        await client.open('方案3.alliance', '学校 甲校\n学校 甲校\n');
        const found = (await client.diagnostics('方案3.alliance')).find(
            ({ relatedInformation }) => relatedInformation
        );
        expect(found?.relatedInformation?.[0]?.location.uri).toBe(client.uri('方案3.alliance'));
    });

    it('speak the language of the editor', async () => {
        const client = await TestClient.start({ locale: 'en-GB' });
        await client.open('方案.alliance', unknownName.text);
        const found = (await client.diagnostics('方案.alliance')).find(({ code }) => code === 'N01');
        expect(found?.message).toMatch(/[a-z]{3}/);
        await client.stop();
    });

    it('speak the language of the settings, also when those change', async () => {
        const client = await TestClient.start({ locale: 'zh-cn', settings: { language: 'en' } });
        const inEnglish = (message: unknown): boolean =>
            typeof message === 'string' && /[a-z]{4}/.test(message);
        await client.open('方案.alliance', unknownName.text);
        await client.diagnostics('方案.alliance', ({ diagnostics }) =>
            diagnostics.some(({ message }) => inEnglish(message))
        );
        client.settings = { language: 'zh' };
        client.published.length = 0;
        await client.notify('workspace/didChangeConfiguration', { settings: null });
        await client.diagnostics(
            '方案.alliance',
            ({ diagnostics }) =>
                diagnostics.length > 0 && diagnostics.every(({ message }) => !inEnglish(message))
        );
        await client.stop();
    });

    it('follow an edit, each version once at the most, the last one surely', async () => {
        const uri = client.uri('方案6.alliance');
        await client.open('方案6.alliance', '学校 甲校\n');
        const end = { line: 1, character: 0 };
        for (const sign of '联盟 乙 { 牵头 丁校 }') {
            const at = client.document('方案6.alliance').getText().length - '学校 甲校\n'.length;
            const position = { line: end.line, character: at };
            await client.edit('方案6.alliance', { start: position, end: position }, sign);
        }
        const last = await client.diagnostics('方案6.alliance');
        expect(last.map(({ code }) => code)).toContain('N01');
        const versions = client.published.filter((one) => one.uri === uri).map(({ version }) => version);
        expect(new Set(versions).size).toBe(versions.length);
        expect(versions).toEqual([...versions].sort((a, b) => (a ?? 0) - (b ?? 0)));
    });

    it('end when the file is closed', async () => {
        const { uri } = await client.open('方案7.alliance', unknownName.text);
        await client.diagnostics('方案7.alliance', ({ diagnostics }) => diagnostics.length > 0);
        await client.notify('textDocument/didClose', { textDocument: { uri } });
        await client.diagnostics(
            '方案7.alliance',
            ({ version, diagnostics }) => version === undefined && diagnostics.length === 0
        );
    });

    it('of a plan follow a registry that is edited in the editor', async () => {
        await client.open('名录8.alliance', '学校 甲校\n');
        await client.open('方案8.alliance', '导入 “名录8.alliance”\n联盟 乙 { 牵头 甲校 }\n');
        const before = await client.diagnostics('方案8.alliance');
        expect(before.map(({ code }) => code)).not.toContain('N01');
        const name = { start: { line: 0, character: 3 }, end: { line: 0, character: 5 } };
        await client.edit('名录8.alliance', name, '丙校');
        await client.diagnostics('方案8.alliance', ({ diagnostics }) =>
            diagnostics.some(({ code }) => code === 'N01')
        );
    });

    it('of a plan follow a registry that changes on the disk', async () => {
        await client.open('方案9.alliance', '导入 “学校.alliance”\n联盟 乙 { 牵头 甲校 }\n');
        const before = await client.diagnostics('方案9.alliance');
        expect(before.map(({ code }) => code)).not.toContain('N01');
        await client.changeOnDisk('学校.alliance', '学校 丙校\n');
        await client.diagnostics('方案9.alliance', ({ diagnostics }) =>
            diagnostics.some(({ code }) => code === 'N01')
        );
    });

    it('tell the client that the document has changed', async () => {
        const expected = { uri: client.uri('方案10.alliance') };
        const told = client.next('alliancePlan/documentChanged', expected);
        await client.open('方案10.alliance', '学校 甲校\n');
        expect(await told).toEqual(expected);
    });
});
