import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { URI } from 'vscode-uri';
import { nodeFiles } from '../../../server/workspace/node-files.ts';
import { plansBelow } from '../../../server/workspace/node-plans.ts';

let folder = '';
beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alliance-plans-'));
    for (const name of [
        '乙.alliance',
        '甲/丙.alliance',
        '.git/丁.alliance',
        'node_modules/戊.alliance',
        '己.txt'
    ]) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), '');
    }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const shown = (paths: readonly string[]) =>
    paths.map((path) => path.slice(folder.length + 1).replaceAll('\\', '/')).sort();

describe('the plan files of a folder', () => {
    it('are those of all folders below, but for hidden ones and packages', async () => {
        expect(shown(await plansBelow(folder))).toEqual(['乙.alliance', '甲/丙.alliance']);
    });

    it('are looked for only so long', async () => {
        expect(await plansBelow(folder, { plans: 1, folders: 9 })).toHaveLength(1);
        expect(shown(await plansBelow(folder, { plans: 9, folders: 1 }))).toEqual(['乙.alliance']);
    });

    it('are none where the folder cannot be read', async () => {
        await expect(plansBelow(join(folder, 'none'))).rejects.toThrow();
        const none = join(folder, 'none');
        const unread = { uris: [], passedOver: [URI.file(none).toString()] };
        expect(await nodeFiles([none]).plans()).toEqual(unread);
        expect((await nodeFiles([folder, folder]).plans()).uris).toHaveLength(2);
    });

    it('are those of the other folders where one cannot be looked into, which is told', async () => {
        const passedOver: string[] = [];
        const plans = await plansBelow(folder, { plans: 9, folders: 1 }, (path) => passedOver.push(path));
        expect(shown(plans)).toEqual(['乙.alliance']);
        expect(shown(passedOver)).toEqual(['甲']);
    });
});
