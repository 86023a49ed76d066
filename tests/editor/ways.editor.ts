import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { projectRoot } from './places.ts';
import { startSession } from './workbench/session.ts';
import type { Session } from './workbench/session.ts';

const sample = 'xiji-groups.alliance';

/** Enough to export for a while: a cancelled export must be caught at work. */
const copies = Array.from({ length: 8 }, (_, index) => `乡镇${String(index + 1)}.alliance`);
const county = readFileSync(join(projectRoot, 'samples', 'county.alliance'));

/** A paper of the folder that the sample rests on. */
const opinion = '# 上级文件\n方案 均衡发展 《教育部关于进一步推进义务教育均衡发展的若干意见》\n';

let session: Session;
beforeAll(async () => {
    const folders = { 全县: Object.fromEntries(copies.map((name) => [name, county])) };
    session = await startSession('zh-cn', { folders, files: { '意见.alliance': Buffer.from(opinion) } });
    await session.workbench.openFile(sample);
});
afterAll(async () => {
    await session?.end();
});

/** From one place of a plan to others; each step goes on from the one before, as the user does. */
describe('ways through a plan', () => {
    it('lead from a path to the file it names', async () => {
        const { workbench } = session;
        await workbench.cursorBefore(1);
        const link = workbench.page.locator('.view-lines .detected-link').first();
        await workbench.follow(link);
        await workbench.page.locator('.tab.active[data-resource-name="county-registry.alliance"]').waitFor();
        await workbench.run('View: Close Editor');
    });

    it('lead from a paper the plan rests on to the plan of that title', async () => {
        const { workbench } = session;
        await workbench.cursorBefore(lineOf('    依据 '));
        const link = workbench.page.locator('.view-lines .detected-link', { hasText: '若干意见' });
        await link.first().waitFor();
        await workbench.follow(link.first());
        await workbench.page.locator('.tab.active[data-resource-name="意见.alliance"]').waitFor();
        await expect.poll(cursorLine).toBe(2);
        await workbench.run('View: Close Editor');
    });

    it('show all uses of the name under the cursor, and lead to where it is declared', async () => {
        const { workbench } = session;
        await workbench.cursorBefore(lineOf('通知 印发通知') + 1);
        await workbench.page.keyboard.press('End');
        const uses = workbench.page.locator('.wordHighlight, .wordHighlightStrong, .wordHighlightText');
        await expect.poll(() => uses.count()).toBeGreaterThan(1);
        await workbench.page.keyboard.press('F12');
        await expect.poll(cursorLine).toBe(lineOf('方案 捆绑式发展'));
    });

    it('count above a duty what is planned for it, and lead to the paper', async () => {
        const { workbench } = session;
        await workbench.cursorBefore(lineOf('定额 联合活动'));
        const lenses = workbench.page.locator('.codelens-decoration');
        await lenses
            .filter({ hasText: /2010年/, visible: true })
            .first()
            .waitFor();
        await workbench.cursorBefore(lineOf('方案 捆绑式发展'));
        // A lens that is drawn anew under the mouse takes no click.
        await vi.waitFor(
            async () => {
                const preview = lenses.locator('a').filter({ hasText: '预览', visible: true });
                await preview.first().click({ timeout: 10_000 });
                await workbench.page.locator('.tab', { hasText: '预览' }).first().waitFor({ timeout: 5000 });
            },
            { timeout: 60_000 }
        );
        await workbench.preview.locator('#paper').getByText('捆绑式发展').first().waitFor();
        await workbench.run('View: Close Editor');
    });
});

describe('the settings', () => {
    it('can be found, and are described in Chinese', async () => {
        const { workbench } = session;
        await workbench.run('Preferences: Open Settings (UI)');
        const search = workbench.page.locator('.settings-editor .search-container');
        await search.click();
        await workbench.page.keyboard.press('Control+a');
        await workbench.type('@ext:alliance-plan.alliance-plan');
        const settings = workbench.page.locator('.settings-editor .setting-item-contents');
        await settings
            .filter({ hasText: /[\u4e00-\u9fff]{6}/ })
            .first()
            .waitFor();
        // Whoever reads the settings sees them without the offers below the search.
        await settings.first().locator('.setting-item-description').first().click();
        // The editor shows them over everything else.
        await workbench.page.keyboard.press('Escape');
        await workbench.page.locator('.settings-editor').waitFor({ state: 'detached' });
    });
});

describe('an export of many plans', () => {
    it('tells how far it is, and can be cancelled: then nothing is written or asked', async () => {
        const { workbench } = session;
        await workbench.openFile('xiji.alliance');
        await workbench.run('View: Show Explorer');
        const row = workbench.page
            .locator('.explorer-folders-view .monaco-list-row')
            .filter({ hasText: '全县' });
        await workbench.chooseInMenu(row.first(), '导出…');
        for (const format of ['HTML', 'Excel']) {
            await workbench.quickInput.locator('.label-name').getByText(format).first().click();
        }
        await workbench.page.keyboard.press('Enter');
        const progress = workbench.notifications.filter({ hasText: '正在导出24个文件' });
        await progress.getByText('取消').waitFor();
        await progress.getByText('取消').click();
        await progress.waitFor({ state: 'detached' });
        expect(await workbench.quickInput.isVisible()).toBe(false);
        expect(readdirSync(join(session.folder, '..', '全县')).sort()).toEqual([...copies].sort());
    });
});

function lineOf(words: string): number {
    const lines = readFileSync(join(session.folder, sample), 'utf8').split('\n');
    return lines.findIndex((line) => line.startsWith(words)) + 1;
}

async function cursorLine(): Promise<number> {
    const status = session.workbench.page.locator('#status\\.editor\\.selection');
    return Number(/\d+/.exec(await status.innerText())?.[0]);
}
