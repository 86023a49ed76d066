import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { findFiles, foldersFor, namedFile } from '../../../server/cli/files.ts';

let folder: string;

beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alliance-find-'));
    for (const path of [
        '项目/.git',
        '项目/方案/2009',
        '项目/方案/.hidden',
        '项目/方案/node_modules',
        '项目/空'
    ]) {
        await mkdir(join(folder, path), { recursive: true });
    }
    for (const path of [
        'b.alliance',
        'a.alliance',
        '2009/c.alliance',
        '.hidden/d.alliance',
        'node_modules/e.alliance',
        'f.txt'
    ]) {
        await writeFile(join(folder, '项目/方案', path), '');
    }
    await symlink(folder, join(folder, '项目/方案/loop'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const find = async (paths: readonly string[], from = '项目') => {
    const { files, failures } = await findFiles(paths, join(folder, from));
    return [
        ...files.map((file) => file.shown),
        ...failures.map(({ subject, message }) => `${subject}: ${message.en}`)
    ];
};

describe('files named on the command line', () => {
    it('are those of a folder and the folders below, hidden ones, packages and links left out', async () => {
        expect(await find(['方案'])).toEqual(['方案/2009/c.alliance', '方案/a.alliance', '方案/b.alliance']);
    });

    it('come once, in the order named', async () => {
        expect(await find(['方案/b.alliance', '方案'])).toEqual([
            '方案/b.alliance',
            '方案/2009/c.alliance',
            '方案/a.alliance'
        ]);
    });

    it('may have any name when named themselves', async () => {
        expect(await find(['方案/f.txt'])).toEqual(['方案/f.txt']);
    });

    it('may be a pattern, as on Windows, where no shell resolves it', async () => {
        expect(await find(['方案/*.alliance'])).toEqual(['方案/a.alliance', '方案/b.alliance']);
        expect(await find(['方案/?.alliance', '方案/(*'])).toEqual([
            '方案/a.alliance',
            '方案/b.alliance',
            '方案/(*: No file matches this pattern; check the path.'
        ]);
    });

    it('that are not there, and folders without plans, are told', async () => {
        expect(await find(['空', '没有.alliance', '方案/a.alliance/x'])).toEqual([
            '空: This folder holds no plan file (.alliance).',
            '没有.alliance: There is no such file; check the path and the name.',
            '方案/a.alliance/x: There is no such file; check the path and the name.'
        ]);
    });

    it('are shown in full where they lie outside the working folder', async () => {
        expect(await find(['../a.alliance'], '项目/方案/2009')).toEqual([
            join(folder, '项目/方案/a.alliance')
        ]);
    });
});

describe('folders that may be read', () => {
    afterEach(() => vi.unstubAllEnvs());

    it('are never all of the user’s own folder, which has .vscode for extensions', async () => {
        const home = join(folder, '用户');
        const downloads = join(home, '下载');
        await mkdir(join(home, '.vscode', 'extensions'), { recursive: true });
        await mkdir(downloads);
        vi.stubEnv('HOME', home);
        vi.stubEnv('USERPROFILE', home);
        const plan = namedFile(join(downloads, 'x.alliance'), downloads);
        expect(foldersFor([plan], downloads)).toEqual([downloads]);
    });

    it('are the project the working folder belongs to, and those of the files', () => {
        const working = join(folder, '项目/方案/2009');
        expect(foldersFor([namedFile(join(folder, 'x.alliance'), working)], working)).toEqual([
            join(folder, '项目'),
            folder
        ]);
    });

    it('are the folder with settings above a file that lies elsewhere', async () => {
        await mkdir(join(folder, '县', '学校'), { recursive: true });
        await writeFile(join(folder, '县', 'alliance-plan.json'), '{}');
        const working = join(folder, '别处');
        const plan = namedFile(join(folder, '县/学校/x.alliance'), working);
        expect(foldersFor([plan], working)).toEqual([working, join(folder, '县')]);
    });
});
