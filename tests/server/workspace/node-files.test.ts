import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { URI } from 'vscode-uri';
import { isFailure } from '../../../server/workspace/file-system.ts';
import { nodeFiles, pathLiesWithin } from '../../../server/workspace/node-files.ts';

let place: string;
let root: string;
const uriOf = (...parts: string[]) => URI.file(join(...parts)).toString();

beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'alliance-files-'));
    root = join(place, '方案 （一）');
    await mkdir(join(root, 'sub'), { recursive: true });
    await writeFile(join(root, '名录 #1%.alliance'), '学校 西吉一小');
    await writeFile(join(place, 'secret.alliance'), 'secret');
    await symlink(join(place, 'secret.alliance'), join(root, 'link-out.alliance'));
    await symlink(join(root, '名录 #1%.alliance'), join(root, 'link-in.alliance'));
    await symlink(place, join(root, 'folder-out'));
    await symlink(root, join(place, 'root-link'));
});
afterAll(() => rm(place, { recursive: true, force: true }));

async function read(uri: string, roots = [root]): Promise<string> {
    const result = await nodeFiles(roots).read(uri);
    return isFailure(result) ? `failure: ${result.failure}` : new TextDecoder().decode(result);
}

describe('the disk', () => {
    it('reads a file with a Chinese name, blanks, brackets and signs', async () => {
        expect(await read(uriOf(root, '名录 #1%.alliance'))).toBe('学校 西吉一小');
    });

    it('follows a link that stays inside, and a root that is a link', async () => {
        expect(await read(uriOf(root, 'link-in.alliance'))).toBe('学校 西吉一小');
        const linked = join(place, 'root-link');
        expect(await read(uriOf(linked, '名录 #1%.alliance'), [linked])).toBe('学校 西吉一小');
    });

    it.each([
        ['a path that climbs out', () => uriOf(root, '..', 'secret.alliance')],
        ['dots in percent signs', () => `${URI.file(root).toString()}/%2e%2e/secret.alliance`],
        ['a link to a file outside', () => uriOf(root, 'link-out.alliance')],
        ['a link to a folder outside', () => uriOf(root, 'folder-out', 'secret.alliance')],
        ['another scheme', () => 'http://localhost/secret.alliance'],
        ['no URI at all', () => 'secret.alliance']
    ])('reads nothing outside its roots: %s', async (_, uri) => {
        expect(await read(uri())).toBe('failure: outside');
    });

    it.each([
        ['missing', () => uriOf(root, 'none.alliance')],
        ['missing', () => uriOf(root, '名录 #1%.alliance', 'below-a-file')],
        ['folder', () => uriOf(root, 'sub')]
    ])('says what is wrong: %s', async (reason, uri) => {
        expect(await read(uri())).toBe(`failure: ${reason}`);
    });

    it('knows by name what is inside', () => {
        const files = nodeFiles([root]);
        expect(files.inside(uriOf(root, 'sub', 'none.alliance'))).toBe(true);
        expect(files.inside(uriOf(place, 'secret.alliance'))).toBe(false);
    });
});

describe('a path within a folder', () => {
    it.each([
        ['/a/b', '/a', true],
        ['/a', '/a', true],
        ['/ab', '/a', false],
        ['/a/..b', '/a', true],
        ['/a/../b', '/a', false]
    ])('%s in %s: %s', (path, folder, expected) => {
        expect(pathLiesWithin(path, folder)).toBe(expected);
    });
});
