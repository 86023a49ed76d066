/** The client is told to ask again for what it shows, once for many changes. */
import type { Connection } from 'vscode-languageserver';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refresher } from '../../../server/lsp/refresh.ts';
import { plainClient } from '../../../server/lsp/session.ts';
import { TestClient } from './support/client.ts';
import { sessionOn } from './support/session.ts';

const lenses = 'workspace/codeLens/refresh';
const hints = 'workspace/inlayHint/refresh';
const able = {
    ...plainClient,
    pullsDiagnostics: true,
    refreshesDiagnostics: true,
    refreshesInlayHints: true,
    refreshesCodeLenses: true,
    refreshesTokens: true
};

/** A refresher for a client that can do these things, and what the client is told. */
function watched(client: typeof able): {
    readonly refresh: ReturnType<typeof refresher>;
    readonly told: string[];
} {
    const told: string[] = [];
    const note = (what: string) => () => Promise.resolve(void told.push(what));
    const connection = {
        console: { error: note('error') },
        sendRequest: note('lenses'),
        languages: {
            diagnostics: { refresh: note('findings') },
            inlayHint: { refresh: note('hints') },
            semanticTokens: { refresh: note('tokens') }
        }
    } as unknown as Connection;
    return { refresh: refresher(connection, { ...sessionOn(''), client }), told };
}

describe('what a client is told to ask for again', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it('is told once, when changes rest', async () => {
        const { refresh, told } = watched(able);
        for (let key = 0; key < 20; key += 1) {
            refresh.all();
            refresh.findings();
            await vi.advanceTimersByTimeAsync(20);
        }
        expect(told).toEqual([]);
        await vi.runAllTimersAsync();
        expect(told).toEqual(['findings', 'hints', 'lenses', 'tokens']);
    });

    it('is what stands in and above a text, when its first plan is made, and not at each key after that', async () => {
        const { refresh, told } = watched(able);
        const made = async (lendsUses: boolean): Promise<void> => {
            refresh.made('memory:///a', lendsUses);
            await vi.runAllTimersAsync();
        };
        await made(true);
        expect(told.splice(0)).toEqual(['hints', 'lenses']);
        await made(false);
        expect(told.splice(0)).toEqual([]);
        await made(true);
        expect(told.splice(0)).toEqual(['lenses']);
        refresh.closed('memory:///a');
        await made(false);
        expect(told.splice(0)).toEqual(['hints', 'lenses']);
    });

    it('is nothing that it cannot be told, and nothing after the end', async () => {
        const bare = watched({ ...able, ...plainClient });
        bare.refresh.all();
        await vi.runAllTimersAsync();
        expect(bare.told).toEqual([]);
        const ended = watched(able);
        ended.refresh.all();
        ended.refresh.dispose();
        await vi.runAllTimersAsync();
        expect(ended.told).toEqual([]);
    });
});

describe('the running server', () => {
    const start = { line: 0, character: 0 };
    const plan = '导入 “名录.alliance”\n联盟 乙 { 牵头 甲校 }\n活动 送教 2010年4月9日\n';

    it('asks for lenses and hints again when a text just opened is a plan', async () => {
        const client = await TestClient.start({ asksAgain: true });
        await client.open('方案.alliance', plan);
        await client.until(() => [lenses, hints].every((one) => client.askedAgain.includes(one)));
        await client.stop();
    });

    it('asks far less often than keys are pressed in a file that the plan imports', async () => {
        const client = await TestClient.start({ asksAgain: true, files: { '名录.alliance': '学校 甲校\n' } });
        await client.open('方案.alliance', plan);
        await client.open('名录.alliance', '学校 甲校\n');
        await client.until(() => client.askedAgain.includes(hints));
        const before = client.askedAgain.length;
        const keys = 50;
        for (let key = 0; key < keys; key += 1) {
            await client.edit('名录.alliance', { start, end: start }, `学校 新校${String(key)}\n`);
        }
        await client.until(() => client.askedAgain.slice(before).includes(hints));
        expect(client.askedAgain.length - before).toBeLessThan(keys);
        expect(client.log).toEqual([]);
        await client.stop();
    });

    it('asks nothing of a client that could not answer', async () => {
        const client = await TestClient.start();
        await client.open('方案.alliance', plan);
        await client.open('名录.alliance', '学校 甲校\n');
        await client.edit('名录.alliance', { start, end: start }, '学校 新校\n');
        await client.diagnostics('名录.alliance');
        expect(client.askedAgain).toEqual([]);
        expect(await client.stop()).toBe(0);
    });
});
