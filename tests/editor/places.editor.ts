import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startSession } from './workbench/session.ts';
import type { Session } from './workbench/session.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a folder that is not trusted', () => {
    let session: Session;
    beforeAll(async () => {
        session = await startSession('en', { restricted: true });
        await session.workbench.openFile('xiji.alliance');
    });
    afterAll(async () => {
        await session?.end();
    });

    it('is read, checked and previewed', async () => {
        const { workbench } = session;
        await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
        await workbench.run('View: Focus Problems (Errors, Warnings, Infos)');
        await workbench.problems.filter({ hasText: 'G05' }).first().waitFor();
        await workbench.run('View: Hide Panel');
        await workbench.run('Alliance Plan: Open Preview to the Side');
        await workbench.preview.locator('#paper').getByText('捆绑式发展').first().waitFor();
    });

    it('gives nothing out: no command for it, and a reason where one is called all the same', async () => {
        const { workbench } = session;
        const offered = await workbench.offered('Alliance Plan: ');
        expect(offered).toContain('Alliance Plan: Show Log');
        expect(offered.filter((title) => title.includes('Export'))).toEqual([]);
        await workbench.run('Welcome: Open Walkthrough...');
        await workbench.quickInput.getByText('Alliance Plan').first().click();
        await workbench.page.locator('.getting-started-step').last().click();
        await workbench.page.getByText('Export to Word').first().click();
        const told = workbench.notifications.filter({ hasText: 'restricted mode' }).first();
        await told.waitFor();
        await told.getByText('Manage Workspace Trust').click();
        await workbench.page.locator('.workspace-trust-editor').waitFor();
    });
});

/** Two folders, the first a repository; the second has a plan that imports a list of the first. */
describe('a workspace of several folders', () => {
    const second = {
        '镇方案.alliance': bytes(
            '导入 “../联盟 方案/名录.alliance”\n联盟 镇联盟 { 牵头 名录小学  成员 没有的小学 }\n'
        )
    };
    const first = {
        '名录.alliance': bytes('学校 名录小学\n'),
        '县方案.alliance': bytes('导入 “名录.alliance”\n联盟 县联盟 { 牵头 名录小学  成员 旧名小学 }\n')
    };
    let session: Session;
    beforeAll(async () => {
        session = await startSession('en', { files: first, folders: { 乡镇: second }, repository: true });
    });
    afterAll(async () => {
        await session?.end();
    });

    it('has its plans checked, with what they import of one another', async () => {
        const { workbench } = session;
        await workbench.openFile('镇方案.alliance');
        await workbench.run('View: Show Plan');
        await workbench.tree('Review').filter({ hasText: '没有的小学' }).first().waitFor();
        expect(await workbench.tree('Review').filter({ hasText: '名录小学' }).count()).toBe(0);
        await workbench.tree('Plan').filter({ hasText: 'Alliances' }).locator('.monaco-tl-twistie').click();
        await workbench.tree('Plan').filter({ hasText: '镇联盟' }).waitFor();
        await workbench.run('View: Show Explorer');
    });

    it('may have other rules in each: the settings file of one of them offers their codes', async () => {
        const { workbench } = session;
        session.set({ 'alliancePlan.rules': {} });
        await workbench.openFile('settings.json');
        await workbench.cursorAt(1, '{"alliancePlan.rules":{'.length + 1);
        await workbench.page.keyboard.type('T0');
        await workbench.suggest('T02');
        await workbench.page.keyboard.press('Escape');
        await workbench.run('View: Revert and Close Editor');
    });

    it('shows what was changed, without findings in the old text', async () => {
        const { workbench, folder } = session;
        writeFileSync(
            join(folder, '县方案.alliance'),
            '导入 “名录.alliance”\n联盟 县联盟 { 牵头 名录小学  成员 新名小学 }\n'
        );
        await workbench.openFile('县方案.alliance');
        const diff = workbench.page.locator('.monaco-diff-editor');
        // The command opens the file alone as long as the change is not seen by the version control.
        await vi.waitFor(
            async () => {
                await workbench.run('Git: Open Changes');
                await diff.waitFor({ timeout: 5000 });
            },
            { timeout: 60_000 }
        );
        await diff.locator('.editor.modified .squiggly-error').first().waitFor();
        await diff.locator('.editor.original .view-lines').getByText('旧名小学').waitFor();
        expect(await diff.locator('.editor.original [class*="squiggly"]').count()).toBe(0);
        await workbench.run('View: Focus Problems (Errors, Warnings, Infos)');
        await workbench.problems.filter({ hasText: '新名小学' }).first().waitFor();
        expect(await workbench.problems.filter({ hasText: '旧名小学' }).count()).toBe(0);
        await workbench.run('View: Hide Panel');
    });
});
