import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../../../server/workspace/node-make-folder.ts';

let folder: string;
beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alliance-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('making a folder', () => {
    it('makes those above it, and takes one that is there', async () => {
        const path = join(folder, '印发', '2009年');
        await makeFolder(path);
        await makeFolder(path);
        expect((await stat(path)).isDirectory()).toBe(true);
    });

    it('may be done twice at once', async () => {
        const path = join(folder, 'a', 'b');
        await expect(Promise.all([makeFolder(path), makeFolder(path)])).resolves.toHaveLength(2);
    });

    it('fails where a file stands in the way', async () => {
        const file = join(folder, 'a.txt');
        await writeFile(file, '');
        await expect(makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' });
        await expect(makeFolder(join(file, 'b'))).rejects.toMatchObject({ code: 'EEXIST' });
    });

    it.runIf(existsSync('/proc/self'))('comes back from a place where nothing can be made', async () => {
        await expect(makeFolder('/proc/alliance-plan')).rejects.toMatchObject({ code: 'ENOENT' });
    });
});
