import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole, type WritingPlatform } from '../../../server/workspace/node-write-whole.ts';

const bytes = new TextEncoder().encode('新的内容');
let folder: string;

beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alliance-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('on a disk', () => {
    it('makes a file and replaces one, leaving nothing beside it', async () => {
        const path = join(folder, '方案.docx');
        expect(await writeWhole(path, new Uint8Array([1]))).toEqual({ ok: true });
        expect(await writeWhole(path, bytes)).toEqual({ ok: true });
        expect(new Uint8Array(await readFile(path))).toEqual(bytes);
        expect(await readdir(folder)).toEqual(['方案.docx']);
    });

    it('takes a name as long as the system allows', async () => {
        const name = `${'长'.repeat(83)}.docx`;
        expect(await writeWhole(join(folder, name), bytes)).toEqual({ ok: true });
    });

    it('keeps who may read the file', async () => {
        const path = join(folder, 'a.alliance');
        await writeFile(path, 'old');
        await chmod(path, 0o640);
        await writeWhole(path, bytes);
        expect((await stat(path)).mode & 0o777).toBe(0o640);
    });

    it('does not replace a folder', async () => {
        await mkdir(join(folder, 'a.docx'));
        const result = await writeWhole(join(folder, 'a.docx'), bytes);
        expect(result).toMatchObject({ ok: false, message: { zh: expect.stringContaining('文件夹') } });
        expect(await readdir(folder)).toEqual(['a.docx']);
    });

    it('says that the folder is missing', async () => {
        const result = await writeWhole(join(folder, 'none', 'a.docx'), bytes);
        expect(result).toMatchObject({ ok: false, message: { zh: expect.stringContaining('不存在') } });
    });
});

/** A platform in memory whose renames fail with the given codes, one after the other, and then succeed. */
function platform(name: string, failures: { create?: string; rename?: readonly string[] }) {
    const files = new Map<string, Uint8Array>([['target.docx', new Uint8Array([1])]]);
    const codes = [...(failures.rename ?? [])];
    const waits: number[] = [];
    const fail = (code: string, syscall: string) => Object.assign(new Error(code), { code, syscall });
    const fake: WritingPlatform = {
        name,
        async create(path, content) {
            files.set(path, content);
            if (failures.create !== undefined) {
                throw fail(failures.create, 'write');
            }
        },
        mode: async () => undefined,
        setMode: async () => undefined,
        async rename(from, to) {
            const code = codes.shift();
            if (code !== undefined) {
                throw fail(code, 'rename');
            }
            files.set(to, files.get(from)!);
            files.delete(from);
        },
        async remove(path) {
            files.delete(path);
        },
        async wait(milliseconds) {
            waits.push(milliseconds);
        }
    };
    return { fake, files, waits };
}

describe('on Windows', () => {
    it('tries again while a virus scanner looks', async () => {
        const { fake, files, waits } = platform('win32', { rename: ['EPERM', 'EBUSY'] });
        expect(await writeWhole('target.docx', bytes, fake)).toEqual({ ok: true });
        expect([...files]).toEqual([['target.docx', bytes]]);
        expect(waits).toHaveLength(2);
    });

    it.each(['EPERM', 'EBUSY', 'EACCES'])(
        'says that Word probably holds the file (%s), which is as before',
        async (code) => {
            const { fake, files } = platform('win32', { rename: Array<string>(9).fill(code) });
            const result = await writeWhole('target.docx', bytes, fake);
            expect(result).toMatchObject({ ok: false, message: { zh: expect.stringContaining('Word') } });
            expect([...files]).toEqual([['target.docx', new Uint8Array([1])]]);
        }
    );
});

describe('elsewhere', () => {
    it.each([
        ['ENOSPC', '磁盘已满'],
        ['EROFS', '权限'],
        ['EIO', 'EIO']
    ])('%s leaves the file as before and nothing beside it', async (create, words) => {
        const { fake, files } = platform('linux', { create });
        const result = await writeWhole('target.docx', bytes, fake);
        expect(result).toMatchObject({ ok: false, message: { zh: expect.stringContaining(words) } });
        expect([...files]).toEqual([['target.docx', new Uint8Array([1])]]);
    });

    it('does not wait where only Windows has reason to', async () => {
        const { fake, waits } = platform('linux', { rename: ['EPERM'] });
        expect(await writeWhole('target.docx', bytes, fake)).toMatchObject({
            ok: false,
            message: { zh: expect.stringContaining('权限') }
        });
        expect(waits).toEqual([]);
    });
});
