import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession } from './workbench/session.ts';
import type { Session } from './workbench/session.ts';

const sample = 'xiji-groups.alliance';

let session: Session;
beforeAll(async () => {
    session = await startSession('zh-cn');
    await session.workbench.openFile(sample);
    await session.workbench.run('View: Show 方案');
    await section('联盟').waitFor();
});
afterAll(async () => {
    await session?.end();
});

/** The side bar without a mouse, its menu, and what the status bar tells. */
describe('the side bar', () => {
    it('is gone through by keys alone, down to the place in the text', async () => {
        const { page } = session.workbench;
        await session.workbench.run('焦点在 方案 视图上');
        // Keys pressed before there are any rows go nowhere.
        await section('联盟').first().waitFor();
        for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'ArrowRight']) {
            await page.keyboard.press(key);
        }
        await section('宣传').first().waitFor();
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Enter');
        await expect.poll(selectedLine).toContain('阶段 宣传');
        await session.workbench.run('焦点在 方案 视图上');
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('ArrowLeft');
        await section('宣传').first().waitFor({ state: 'detached' });
    });

    it('has a menu: go there, open beside, copy', async () => {
        const { page } = session.workbench;
        await section('联盟').first().locator('.monaco-tl-twistie').click();
        const group = section('第二联合发展小组').first();
        const menu = await session.workbench.openMenu(group);
        for (const words of ['转到', '在侧边打开', '复制文字']) {
            expect(await menu.innerText()).toContain(words);
        }
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.keyboard.press('Escape');
        await menu.waitFor({ state: 'hidden' });
        await session.workbench.chooseInMenu(group, '复制文字');
        await expect
            .poll(() => page.evaluate<string>('navigator.clipboard.readText()'))
            .toContain('第二联合发展小组');
        await session.workbench.chooseInMenu(group, '在侧边打开');
        await expect.poll(() => page.locator('.editor-group-container').count()).toBe(2);
        await session.workbench.run('View: Close Editor');
    });
});

describe('the status bar', () => {
    it('counts what the plan holds, and tells more where the mouse rests', async () => {
        const { page } = session.workbench;
        await status('联盟 10').hover();
        const hover = page.locator('.monaco-hover:visible').filter({ hasText: '审核意见' });
        await hover.waitFor();
        await page.mouse.move(700, 300);
    });

    it('counts on when the server has ended and begun again by itself', async () => {
        const { workbench } = session;
        session.killServer();
        await workbench.page.locator('.view-lines').first().click();
        await workbench.cursorBefore(1);
        await workbench.type('学校 新学校\n');
        await status('学校 21').waitFor();
        await workbench.revert();
        await status('学校 20').waitFor();
    });

    it('tells that the server has stopped for good, and starts it again', { timeout: 180_000 }, async () => {
        const stopped = status('联盟方案：已停止');
        // The editor begins it again some times, which take their time on a slow machine; then it leaves it alone.
        await expect
            .poll(
                () => {
                    session.killServer();
                    return stopped.isVisible();
                },
                { timeout: 150_000, interval: 500 }
            )
            .toBe(true);
        await stopped.click();
        await status('联盟 10').waitFor();
    });
});

function section(words: string): Locator {
    return session.workbench.tree('方案').filter({ hasText: words });
}

function status(words: string): Locator {
    return session.workbench.page.locator('.statusbar-item', { hasText: words });
}

/** The line of the text where the cursor stands. */
async function selectedLine(): Promise<string> {
    const at = session.workbench.page.locator('.statusbar-item', { hasText: /^行 \d+/ });
    const line = Number(/\d+/.exec(await at.innerText())?.[0]);
    return readFileSync(join(session.folder, sample), 'utf8').split('\n')[line - 1] ?? '';
}
