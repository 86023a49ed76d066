import type { DocumentDiagnosticReport, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from './support/client.ts';

const start = { line: 0, character: 0 };
const top = { start, end: start };
const broken = '学校 甲校\n联盟 乙 { 牵头 丁校  成员 甲校 }\n';
let client: TestClient;
beforeAll(async () => {
    client = await TestClient.start({
        pulls: true,
        files: {
            '名录.alliance': '学校 甲校\n',
            '下级/镇.alliance': broken,
            '下级/alliance-plan.json': '{ "rules": { "M03": "off" } }'
        }
    });
});
afterAll(() => client.stop());

function pull(name: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return client.request('textDocument/diagnostic', {
        textDocument: { uri: client.uri(name) },
        ...(previousResultId !== undefined && { previousResultId })
    });
}

function codesIn(report: DocumentDiagnosticReport): unknown[] {
    return report.kind === 'full' ? report.items.map(({ code }) => code) : [report.kind];
}

async function pullAll(previous: readonly { uri: string; value: string }[] = []) {
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
        previousResultIds: previous
    });
    return items;
}

describe('a client that asks for findings', () => {
    it('is told that it may, and that files depend on one another', () => {
        expect(client.initialized.capabilities.diagnosticProvider).toEqual({
            identifier: 'alliance-plan',
            interFileDependencies: true,
            workspaceDiagnostics: true
        });
    });

    it('gets those of the text as it stands, and is sent none', async () => {
        const { uri } = await client.open('方案1.alliance', broken);
        expect(codesIn(await pull('方案1.alliance'))).toContain('N01');
        await client.edit('方案1.alliance', { start, end: { line: 2, character: 0 } }, '学校 甲校\n');
        expect(codesIn(await pull('方案1.alliance'))).not.toContain('N01');
        expect(client.published.filter((one) => one.uri === uri)).toEqual([]);
    });

    it('gets nothing new while nothing has changed', async () => {
        await client.open('方案2.alliance', broken);
        const first = await pull('方案2.alliance');
        expect(await pull('方案2.alliance', first.resultId)).toEqual({
            kind: 'unchanged',
            resultId: first.resultId
        });
        await client.edit('方案2.alliance', top, '# 说明\n');
        const moved = await pull('方案2.alliance', first.resultId);
        expect(moved.kind).toBe('full');
        await client.edit(
            '方案2.alliance',
            { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } },
            '# 末尾\n'
        );
        expect((await pull('方案2.alliance', moved.resultId)).kind).toBe('unchanged');
    });

    it('is told to ask again when a registry changes, in the editor or on the disk', async () => {
        await client.open('方案3.alliance', '导入 “名录.alliance”\n联盟 乙 { 牵头 甲校 }\n');
        expect(codesIn(await pull('方案3.alliance'))).not.toContain('N01');
        const before = client.refreshes;
        await client.changeOnDisk('名录.alliance', '学校 丙校\n');
        await client.refreshed(before + 1);
        const changed = await pull('方案3.alliance');
        expect(codesIn(changed)).toContain('N01');
        await client.changeOnDisk('名录.alliance', '# 说明\n学校 丙校\n');
        await client.refreshed(before + 2);
        expect((await pull('方案3.alliance', changed.resultId)).kind).toBe('unchanged');
        await client.open('名录.alliance', '学校 甲校\n');
        await client.refreshed(before + 3);
        expect(codesIn(await pull('方案3.alliance'))).not.toContain('N01');
    });

    it('gets an empty answer about a file the server does not know', async () => {
        expect(await pull('没有.alliance')).toMatchObject({ kind: 'full', items: [] });
    });
});

describe('a client that asks for the findings of the workspace', () => {
    it('gets those of all plans in the folders, open or not, each under its settings', async () => {
        const reports = await pullAll();
        const town = reports.find(({ uri }) => uri === client.uri('下级/镇.alliance'));
        expect(town && codesIn(town)).toContain('N01');
        expect(town && codesIn(town)).not.toContain('M03');
        expect(town?.version).toBeNull();
        const open = reports.find(({ uri }) => uri === client.uri('方案2.alliance'));
        expect(open?.version).toBe(client.document('方案2.alliance').version);
        expect(new Set(reports.map(({ uri }) => uri)).size).toBe(reports.length);
    });

    it('gets nothing new while nothing has changed, and what has', async () => {
        const first = await pullAll();
        const known = first.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
        expect((await pullAll(known)).every(({ kind }) => kind === 'unchanged')).toBe(true);
        await client.changeOnDisk('下级/镇.alliance', '学校 甲校\n');
        const changed = (await pullAll(known)).filter(({ kind }) => kind === 'full');
        expect(changed.map(({ uri }) => uri)).toEqual([client.uri('下级/镇.alliance')]);
    });

    it('is told that files which are gone have none', async () => {
        const gone = client.uri('删除了.alliance');
        const reports = await pullAll([{ uri: gone, value: 'x' }]);
        expect(reports.find(({ uri }) => uri === gone)).toMatchObject({ kind: 'full', items: [] });
    });
});

describe('a circle of imports', () => {
    const files = { 'a.alliance': '导入 “b.alliance”\n', 'b.alliance': '导入 “a.alliance”\n' };
    const first = 'a.alliance';
    const second = 'b.alliance';

    it('is told in the open file, in the first of several, and in the first of all once all are asked for', async () => {
        const client = await TestClient.start({ pulls: true, files });
        const told = async (name: string): Promise<boolean> =>
            codesIn(
                await client.request('textDocument/diagnostic', { textDocument: { uri: client.uri(name) } })
            ).includes('N04');
        /** Asks again as often as the server says so. */
        const becomes = async (name: string, wanted: boolean): Promise<void> => {
            for (let heard = client.refreshes; (await told(name)) !== wanted; heard++) {
                await client.refreshed(heard + 1);
            }
        };
        const { uri } = await client.open(second, files[second]);
        expect(await told(second)).toBe(true);
        await client.open(first, files[first]);
        await becomes(first, true);
        await becomes(second, false);
        await client.notify('textDocument/didClose', { textDocument: { uri: client.uri(first) } });
        await becomes(second, true);
        const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
            previousResultIds: []
        });
        const reports = items.filter((report) => codesIn(report).includes('N04'));
        expect(reports.map(({ uri }) => uri)).toEqual([client.uri(first)]);
        await becomes(second, false);
        expect(items.map((report) => report.uri)).toContain(uri);
        await client.stop();
    });

    it('is sent once to a client that is sent findings', async () => {
        const client = await TestClient.start({ files });
        await client.open(second, files[second]);
        expect((await client.diagnostics(second)).map(({ code }) => code)).toContain('N04');
        await client.open(first, files[first]);
        expect((await client.diagnostics(first)).map(({ code }) => code)).toContain('N04');
        await client.diagnostics(second, ({ diagnostics }) =>
            diagnostics.every(({ code }) => code !== 'N04')
        );
        await client.stop();
    });
});

describe('settings in the editor', () => {
    it('of the folder hold at once when their file changes, and what is wrong in it is shown there', async () => {
        const client = await TestClient.start({ files: { 'alliance-plan.json': '{}' } });
        await client.open('方案.alliance', broken);
        expect((await client.diagnostics('方案.alliance')).map(({ code }) => code)).toContain('N01');
        await client.changeOnDisk('alliance-plan.json', '{\n  "rules": { "N01": "off", "T02": "loud" }\n}\n');
        await client.diagnostics('方案.alliance', ({ diagnostics }) =>
            diagnostics.every(({ code }) => code !== 'N01')
        );
        const [problem] = await client.diagnostics(
            'alliance-plan.json',
            ({ diagnostics }) => diagnostics.length > 0
        );
        expect(problem).toMatchObject({
            range: { start: { line: 1, character: 34 }, end: { line: 1, character: 40 } },
            message: expect.stringContaining('error、warning')
        });
        await client.changeOnDisk('alliance-plan.json', '{}');
        await client.diagnostics('alliance-plan.json', ({ diagnostics }) => diagnostics.length === 0);
        await client.stop();
    });

    it('of the planner hold where the folder says nothing', async () => {
        const client = await TestClient.start({
            settings: {
                rules: { 'unknown-name': 'hint', M03: 'off', nonsense: 'off' },
                families: { S: false }
            },
            files: { 'alliance-plan.json': '{ "rules": { "M03": "warning" } }' }
        });
        await client.open('方案.alliance', `${broken}联盟 丙 { 成员 甲校 }\n`);
        const found = await client.diagnostics('方案.alliance', ({ diagnostics }) =>
            diagnostics.some(({ code, severity }) => code === 'N01' && severity === 4)
        );
        expect(found.find(({ code }) => code === 'M03')?.severity).toBe(2);
        await client.stop();
    });

    it('name a baseline, whose findings are not shown', async () => {
        const entry = { code: 'N01', item: 'alliance 乙', text: '丁校', count: 1 };
        const baseline = JSON.stringify({ version: 1, plans: { '方案.alliance': [entry] } });
        const client = await TestClient.start({
            files: {
                'alliance-plan.json': '{ "baseline": "alliance-plan-baseline.json" }',
                'alliance-plan-baseline.json': baseline
            }
        });
        await client.open('方案.alliance', broken);
        expect((await client.diagnostics('方案.alliance')).map(({ code }) => code)).not.toContain('N01');
        await client.changeOnDisk('alliance-plan-baseline.json', '{ "version": 1, "plans": {} }');
        await client.diagnostics('方案.alliance', ({ diagnostics }) =>
            diagnostics.some(({ code }) => code === 'N01')
        );
        await client.stop();
    });
});

describe('plans beside one another', () => {
    const registry = '单位 县教育局\n学校 甲校、乙校、丙校\n';
    const head = (name: string): string =>
        `导入 “名录.alliance”\n方案 ${name} “${name}结对帮扶方案” { 发文机关 县教育局  期限 2009年 }\n`;
    const east = `${head('东片')}联盟 东一组 { 牵头 甲校  成员 乙校 }\n`;
    const west = `${head('西片')}联盟 西一组 { 牵头 丙校  成员 乙校 }\n`;
    const lastLine = { line: 2, character: 0 };
    const end = { line: 3, character: 0 };

    it('are compared by the client that asks, whether the others are open or not', async () => {
        const client = await TestClient.start({
            pulls: true,
            files: { '名录.alliance': registry, '东片.alliance': east }
        });
        const ask = (name: string): Promise<DocumentDiagnosticReport> =>
            client.request('textDocument/diagnostic', { textDocument: { uri: client.uri(name) } });
        await client.open('西片.alliance', west);
        await client.request('workspace/diagnostic', { previousResultIds: [] });
        const report = await ask('西片.alliance');
        const found = report.kind === 'full' ? report.items.find(({ code }) => code === 'M22') : undefined;
        expect(found?.relatedInformation?.map(({ location }) => location)).toEqual([
            {
                uri: client.uri('东片.alliance'),
                range: { start: { line: 2, character: 19 }, end: { line: 2, character: 21 } }
            }
        ]);
        await client.open('东片.alliance', east);
        expect(codesIn(await ask('东片.alliance'))).toContain('M22');
        const before = client.refreshes;
        await client.edit('西片.alliance', { start: lastLine, end }, '');
        await client.refreshed(before + 1);
        expect(codesIn(await ask('东片.alliance'))).not.toContain('M22');
        await client.stop();
    });

    it('are compared for the client that is sent findings', async () => {
        const client = await TestClient.start({
            files: { '名录.alliance': registry, '东片.alliance': east }
        });
        const has = (wanted: boolean) => (published: { diagnostics: readonly { code?: unknown }[] }) =>
            published.diagnostics.some(({ code }) => code === 'M22') === wanted;
        await client.open('西片.alliance', west);
        await client.diagnostics('西片.alliance', has(true));
        await client.open('东片.alliance', east);
        await client.diagnostics('东片.alliance', has(true));
        await client.edit('西片.alliance', { start: lastLine, end }, '');
        await client.diagnostics('东片.alliance', has(false));
        await client.changeOnDisk('名录.alliance', registry);
        await client.stop();
    });
});
