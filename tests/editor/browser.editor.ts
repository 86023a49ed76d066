import { afterAll, beforeAll, describe, it } from 'vitest';
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

describe('the extension in a browser', () => {
    it('checks a plan with what it imports, and shows its parts', async () => {
        const { workbench } = session;
        await workbench.openFile('importing.alliance');
        await workbench.run('View: Show Plan');
        await workbench.tree('Review').filter({ hasText: '没有的中学' }).waitFor();
        await workbench.tree('Plan').filter({ hasText: 'Alliances' }).locator('.monaco-tl-twistie').click();
        await workbench.tree('Plan').filter({ hasText: '导入组' }).waitFor();
    });
});
