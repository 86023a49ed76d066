import { describe, expect, it } from 'vitest';
import { writeProblemOf } from '../../client/files/problems.ts';
import { writeWhole } from '../../client/files/whole-write.ts';
import type { FileStore } from '../../client/files/whole-write.ts';

const target = 'C:/方案/实施方案.docx';
const temporary = 'C:/方案/~abc.tmp';
const bytes = new Uint8Array([1, 2, 3]);
const old = new Uint8Array([9]);

function systemError(code: string): Error {
    return Object.assign(new Error(`${code}: rename '${temporary}' -> '${target}'`), { code });
}

/** A folder in memory whose steps can be made to fail. */
class FakeFolder implements FileStore<string> {
    readonly files = new Map<string, Uint8Array>();
    /** Called before each rename; throws to make it fail. */
    onRename: (attempt: number) => void = () => undefined;
    onWrite: () => void = () => undefined;
    #renames = 0;

    async writeFile(uri: string, content: Uint8Array): Promise<void> {
        this.files.set(uri, content.slice(0, 1));
        this.onWrite();
        this.files.set(uri, content);
    }
    async rename(
        source: string,
        goal: string,
        { overwrite }: { readonly overwrite: boolean }
    ): Promise<void> {
        this.onRename(++this.#renames);
        if (this.files.has(goal) && !overwrite) {
            throw systemError('EEXIST');
        }
        this.files.set(goal, this.files.get(source) ?? new Uint8Array());
        this.files.delete(source);
    }
    async delete(uri: string): Promise<void> {
        if (!this.files.delete(uri)) {
            throw systemError('ENOENT');
        }
    }
    async stat(uri: string): Promise<unknown> {
        if (!this.files.has(uri)) {
            throw systemError('ENOENT');
        }
        return {};
    }
}

describe('a whole write', () => {
    it('puts the new bytes in place and leaves nothing else', async () => {
        const folder = new FakeFolder();
        folder.files.set(target, old);
        expect(await writeWhole(folder, target, temporary, bytes)).toEqual({ ok: true });
        expect([...folder.files]).toEqual([[target, bytes]]);
    });

    it.each(['EBUSY', 'EPERM'])('keeps the old file when Word holds it (%s)', async (code) => {
        const folder = new FakeFolder();
        folder.files.set(target, old);
        folder.onRename = () => {
            throw systemError(code);
        };
        expect(await writeWhole(folder, target, temporary, bytes)).toMatchObject({
            ok: false,
            problem: 'locked'
        });
        expect([...folder.files]).toEqual([[target, old]]);
    });

    it('removes the half-written file when the disk is full', async () => {
        const folder = new FakeFolder();
        folder.files.set(target, old);
        folder.onWrite = () => {
            throw systemError('ENOSPC');
        };
        expect(await writeWhole(folder, target, temporary, bytes)).toMatchObject({
            ok: false,
            problem: 'noSpace'
        });
        expect([...folder.files]).toEqual([[target, old]]);
    });

    it('tries once more when the old file was deleted and the rename failed', async () => {
        const folder = new FakeFolder();
        folder.files.set(target, old);
        folder.onRename = (attempt) => {
            if (attempt === 1) {
                folder.files.delete(target);
                throw systemError('EPERM');
            }
        };
        expect(await writeWhole(folder, target, temporary, bytes)).toEqual({ ok: true });
        expect([...folder.files]).toEqual([[target, bytes]]);
    });

    it('keeps the new bytes and says where when the old file is gone for good', async () => {
        const folder = new FakeFolder();
        folder.files.set(target, old);
        folder.onRename = () => {
            folder.files.delete(target);
            throw systemError('EPERM');
        };
        expect(await writeWhole(folder, target, temporary, bytes)).toMatchObject({
            ok: false,
            keptAt: temporary
        });
        expect([...folder.files]).toEqual([[temporary, bytes]]);
    });
});

describe('what is wrong with a write', () => {
    it.each([
        [systemError('EACCES'), 'locked'],
        [
            Object.assign(
                new Error('Unable to write file (NoPermissions (FileSystemError): Error: EPERM)'),
                {}
            ),
            'locked'
        ],
        [Object.assign(new Error('not allowed'), { code: 'NoPermissions' }), 'locked'],
        [systemError('ENOENT'), 'folderMissing'],
        [new Error('The extension host is gone'), 'other'],
        ['EBUSY', 'locked']
    ])('%s', (error, problem) => {
        expect(writeProblemOf(error)).toBe(problem);
    });
});
