import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession } from './workbench/session.ts';
import type { Session } from './workbench/session.ts';

/** The extension as on vscode.dev: in the browser's own extension host, its server in a worker, no Node anywhere. */
const settings = { 'remote.extensionKind': { 'alliance-plan.alliance-plan': ['web'] } };
const files = {
    'registry.alliance': new TextEncoder().encode('学校 名录小学、名录中学\n'),
    'importing.alliance': new TextEncoder().encode(
        '导入 “registry.alliance”\n联盟 导入组 { 牵头 名录小学  成员 没有的中学 }\n'
    )
};

let session: Session;
beforeAll(async () => {
    session = await startSession('en', { settings, files });
});
afterAll(async () => {
    await session?.end();
});

/** Each step goes on from the one before, as the user does. */
describe('the extension in a browser', () => {
    it('checks a plan with what it imports, and shows its parts', async () => {
        const { workbench } = session;
        await workbench.openFile('importing.alliance');
        await workbench.run('View: Show Plan');
        await workbench.tree('Review').filter({ hasText: '没有的中学' }).waitFor();
        await workbench.tree('Plan').filter({ hasText: 'Alliances' }).locator('.monaco-tl-twistie').click();
        await workbench.tree('Plan').filter({ hasText: '导入组' }).waitFor();
    });

    it('shows the document beside the text', async () => {
        const { workbench } = session;
        await workbench.openFile('xiji-groups.alliance');
        await workbench.run('Alliance Plan: Open Preview to the Side');
        await workbench.preview.locator('#paper').getByText('捆绑式发展').first().waitFor();
        await session.picture('browser', { x: 0, y: 0, width: 1360, height: 420 });
    });

    it('keeps a log, which is shown when asked for', async () => {
        const { workbench } = session;
        // Only here: the log of the other host needs native code, which the tests do not build.
        await workbench.run('Alliance Plan: Show Log');
        const log = workbench.page.locator('.output-view .view-lines');
        const told = async (): Promise<string> => (await log.innerText()).replace(/\u00a0/g, ' ');
        await expect.poll(told).toMatch(/answers after \d+ ms/);
        await session.picture('log', { x: 330, y: 480, width: 1030, height: 370 });
    });
});
