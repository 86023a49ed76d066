import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../language/model/plan.ts';
import { isFailure, type FileFailure } from '../../../server/workspace/file-system.ts';
import { canonicalUri } from '../../../server/workspace/uri.ts';
import { Workspace } from '../../../server/workspace/workspace.ts';
import { MemoryFiles } from './memory-files.ts';

const planUri = 'file:///plans/方案.alliance';
const registryUri = 'file:///plans/名录.alliance';
const otherUri = 'file:///plans/other.alliance';
const importing =
    '导入 “名录.alliance”\n方案 甲 “甲方案” { 期限 2009年 }\n联盟 第一组 { 牵头 西吉一小 成员 将台小学 }\n';
const registry = '学校 西吉一小、将台小学\n';

function workspaceWith(files: Readonly<Record<string, string | Uint8Array>>) {
    const disk = new MemoryFiles(files);
    return { disk, workspace: new Workspace(disk) };
}

function schoolsIn(plan: Plan | FileFailure): string[] {
    return isFailure(plan) ? [`failure: ${plan.failure}`] : plan.organisations.map(({ name }) => name);
}

function failuresIn(plan: Plan | FileFailure): (string | undefined)[] {
    return isFailure(plan) ? [`failure: ${plan.failure}`] : plan.imports.map(({ failure }) => failure);
}

describe('a plan', () => {
    it('is built once its registries are loaded, and only once', async () => {
        const { workspace, disk } = workspaceWith({ [planUri]: importing, [registryUri]: registry });
        const plan = await workspace.plan(planUri);
        expect(schoolsIn(plan)).toEqual(['西吉一小', '将台小学']);
        expect(await workspace.plan(canonicalUri(planUri))).toBe(plan);
        expect(disk.readings).toEqual([planUri, registryUri]);
    });

    it('reads through registries that import registries', async () => {
        const { workspace } = workspaceWith({
            [planUri]: importing,
            [registryUri]: '导入 “sub/学校.alliance”\n学校 西吉一小\n',
            'file:///plans/sub/学校.alliance': '导入 “../calendar.alliance”\n学校 将台小学\n',
            'file:///plans/calendar.alliance': '学校 兴隆小学\n'
        });
        await workspace.plan(planUri);
        expect([...workspace.dependents('file:///plans/calendar.alliance')]).toEqual([canonicalUri(planUri)]);
    });

    it('says why there is none', async () => {
        const { workspace } = workspaceWith({
            'file:///plans/b.alliance': new Uint8Array([0xff, 0xfe, 0x41, 0])
        });
        expect(schoolsIn(await workspace.plan('file:///plans/none.alliance'))).toEqual(['failure: missing']);
        expect(schoolsIn(await workspace.plan('file:///etc/passwd'))).toEqual(['failure: outside']);
        expect(schoolsIn(await workspace.plan('file:///plans/b.alliance'))).toEqual(['failure: not-text']);
    });
});

describe('imports that come to nothing', () => {
    const imports = (...names: string[]) => names.map((name) => `导入 “${name}”\n`).join('');

    it.each([
        ['missing', imports('没有.alliance'), {}],
        ['outside', imports('../secret.alliance'), { 'file:///secret.alliance': registry }],
        [
            'unreadable',
            imports('表格.alliance'),
            { 'file:///plans/表格.alliance': new Uint8Array([0x50, 0x4b, 3, 4]) }
        ],
        ['self', imports('方案.alliance'), {}]
    ])('%s', async (failure, text, others) => {
        const { workspace } = workspaceWith({ [planUri]: `${text}学校 甲校\n`, ...others });
        const plan = await workspace.plan(planUri);
        expect(failuresIn(plan)).toEqual([failure]);
        expect(schoolsIn(plan)).toEqual(['甲校']);
    });

    it('a circle of files: each still has a plan', async () => {
        const { workspace } = workspaceWith({
            [planUri]: `${imports('b.alliance')}学校 甲校\n`,
            'file:///plans/b.alliance': `${imports('方案.alliance')}学校 乙校\n`
        });
        expect(failuresIn(await workspace.plan(planUri))).toContain('circular');
        expect(schoolsIn(await workspace.plan('file:///plans/b.alliance'))).toContain('乙校');
    });

    it('keep the reason for whoever asks', async () => {
        const { workspace } = workspaceWith({
            [planUri]: imports('表格.alliance'),
            'file:///plans/表格.alliance': new Uint8Array([0x50, 0x4b, 3, 4])
        });
        await workspace.plan(planUri);
        expect(workspace.failureOf('file:///plans/表格.alliance')?.message.zh).toContain('Word');
    });

    it('are tried again when the file appears', async () => {
        const { workspace, disk } = workspaceWith({ [planUri]: importing });
        workspace.open(planUri, importing);
        expect(failuresIn(await workspace.plan(planUri))).toEqual(['missing']);
        disk.write(registryUri, registry);
        expect(workspace.changedOnDisk(registryUri)).toEqual([planUri]);
        expect(failuresIn(await workspace.plan(planUri))).toEqual([undefined]);
    });
});

describe("an editor's text", () => {
    it('overrides the disk until it is closed', async () => {
        const { workspace } = workspaceWith({ [planUri]: '学校 旧校\n' });
        workspace.open(planUri, '学校 新校\n');
        expect(schoolsIn(await workspace.plan(planUri))).toEqual(['新校']);
        workspace.change(planUri, '学校 新校、又一校\n');
        expect(schoolsIn(await workspace.plan(planUri))).toEqual(['新校', '又一校']);
        workspace.close(planUri);
        expect(schoolsIn(await workspace.plan(planUri))).toEqual(['旧校']);
    });

    it('counts for the plans that import it, without being saved', async () => {
        const { workspace } = workspaceWith({ [planUri]: importing, [registryUri]: registry });
        workspace.open(planUri, importing);
        await workspace.plan(planUri);
        expect(workspace.open(registryUri, '学校 西吉二小\n')).toEqual([planUri, registryUri]);
        expect(schoolsIn(await workspace.plan(planUri))).toEqual(['西吉二小']);
        expect(workspace.close(registryUri)).toEqual([planUri]);
        expect(schoolsIn(await workspace.plan(planUri))).toEqual(['西吉一小', '将台小学']);
    });

    it('needs no file on the disk', async () => {
        const { workspace } = workspaceWith({});
        workspace.open('untitled:Untitled-1', '学校 甲校\n');
        expect(schoolsIn(await workspace.plan('untitled:Untitled-1'))).toEqual(['甲校']);
    });

    it('is not overtaken by a slower reading from the disk', async () => {
        const { workspace } = workspaceWith({ [planUri]: '学校 旧校\n' });
        const early = workspace.plan(planUri);
        workspace.open(planUri, '学校 新校\n');
        expect(schoolsIn(await early)).toEqual(['新校']);
        expect(schoolsIn(await workspace.plan(planUri))).toEqual(['新校']);
    });

    it('goes by the URI the editor gave', async () => {
        const { workspace } = workspaceWith({ [planUri]: importing, [registryUri]: registry });
        const windows = 'file:///plans/%e6%96%b9%e6%a1%88.alliance';
        await workspace.plan(planUri);
        workspace.open(windows, importing);
        const plan = await workspace.plan(planUri);
        expect(isFailure(plan) || plan.uri).toBe(windows);
        expect(workspace.dependents(registryUri)).toEqual([windows]);
    });
});

describe('other folders', () => {
    it('let files of the disk be read again, and those of the editor be', async () => {
        const { workspace, disk } = workspaceWith({ [registryUri]: registry });
        workspace.open(planUri, importing);
        expect(schoolsIn(await workspace.plan(planUri))).toEqual(['西吉一小', '将台小学']);
        disk.write(registryUri, '学校 西吉二小\n');
        expect(workspace.foldersChanged()).toEqual([planUri]);
        expect(schoolsIn(await workspace.plan(planUri))).toEqual(['西吉二小']);
    });
});

describe('a change of a registry', () => {
    it('rebuilds just the plans that read it', async () => {
        const { workspace, disk } = workspaceWith({
            [planUri]: importing,
            [registryUri]: registry,
            [otherUri]: '学校 丙校\n'
        });
        const [plan, other] = [await workspace.plan(planUri), await workspace.plan(otherUri)];
        disk.write(registryUri, '学校 西吉一小\n');
        expect(workspace.changedOnDisk(registryUri)).toEqual([canonicalUri(planUri)]);
        expect(await workspace.plan(planUri)).not.toBe(plan);
        expect(await workspace.plan(otherUri)).toBe(other);
    });

    it('concerns nobody who stopped importing it', async () => {
        const { workspace } = workspaceWith({ [registryUri]: registry });
        workspace.open(planUri, importing);
        await workspace.plan(planUri);
        workspace.change(planUri, '学校 甲校\n');
        await workspace.plan(planUri);
        expect(workspace.changedOnDisk(registryUri)).toEqual([]);
    });

    it('says the same twice while nobody has looked', async () => {
        const { workspace } = workspaceWith({ [registryUri]: registry });
        workspace.open(planUri, importing);
        await workspace.plan(planUri);
        expect(workspace.changedOnDisk(registryUri)).toEqual([planUri]);
        expect(workspace.changedOnDisk(registryUri)).toEqual([planUri]);
    });
});

describe('how a file stood on the disk', () => {
    it('is remembered', async () => {
        const { workspace } = workspaceWith({
            [planUri]: new Uint8Array(iconv.encode('学校 西吉一小\n', 'gb18030')),
            [registryUri]: '\ufeff学校 甲校\n'
        });
        expect(schoolsIn(await workspace.plan(planUri))).toEqual(['西吉一小']);
        await workspace.plan(registryUri);
        expect(workspace.storedForm(planUri)).toEqual({ encoding: 'gb18030', byteOrderMark: false });
        expect(workspace.storedForm(registryUri)).toEqual({ encoding: 'utf-8', byteOrderMark: true });
        expect(workspace.textOf(registryUri)).toBe('学校 甲校\n');
    });
});
