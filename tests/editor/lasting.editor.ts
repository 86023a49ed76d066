import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { planOfSize } from '../bench/plan.ts';
import { startSession } from './workbench/session.ts';
import type { Session } from './workbench/session.ts';

const sample = 'xiji-groups.alliance';
const large = '全县.alliance';
const list = '学校名称,学段\n第一小学,小学\n';

/** So many that laying the plan out takes seconds on any machine. */
const activities = 3000;

let session: Session;
beforeAll(async () => {
    session = await startSession('zh-cn', {
        files: {
            [large]: new TextEncoder().encode(planOfSize(activities)),
            '名录.csv': new TextEncoder().encode(list)
        },
        settings: { 'workbench.colorTheme': 'Light Modern' }
    });
    await session.workbench.openFile(sample);
    await session.workbench.page.locator('.statusbar-item', { hasText: '学校 20' }).waitFor();
});
afterEach(() => session.letServerGoOn());
afterAll(async () => {
    await session?.end();
});

/** A toast with words, and its button that cancels. */
function toast(words: string): { readonly shown: Locator; cancel(): Promise<void> } {
    const shown = session.workbench.notifications.filter({ hasText: words });
    return {
        shown,
        async cancel() {
            await shown.getByText('取消').click();
            await shown.waitFor({ state: 'detached' });
        }
    };
}

/** The server is busy: each step holds it, and sees that the planner is told and need not wait. */
describe('work that lasts', () => {
    it('is told in the preview, which can be stopped, stays so while one writes, and drawn again', async () => {
        const { workbench } = session;
        const { preview } = workbench;
        const told = preview.locator('#making');
        session.holdServer();
        await workbench.run('联盟方案: 在侧边打开预览');
        await told.getByText('正在生成').waitFor();
        await told.getByRole('button', { name: '取消' }).click();
        await told.getByText('已停止').waitFor();
        session.letServerGoOn();
        await workbench.textEditor.locator('.view-lines').click();
        await workbench.cursorBefore(1);
        await workbench.type('学校 新学校\n');
        await workbench.page.locator('.statusbar-item', { hasText: '学校 21' }).waitFor();
        expect(await preview.locator('#paper').innerText()).toBe('');
        await told.getByRole('button', { name: '重新生成' }).click();
        await preview.locator('#paper [data-start]').first().waitFor();
        await told.waitFor({ state: 'hidden' });
        await workbench.textEditor.locator('.view-lines').click();
        await workbench.revert();
    });

    it('is told for a new plan, which can be given up', async () => {
        const { workbench } = session;
        session.holdServer();
        await workbench.run('联盟方案: 新建方案…');
        await workbench.quickInput.getByText('通知与实施方案').click();
        await workbench.quickInput.getByText('中文').click();
        await toast('正在准备新方案').cancel();
        await workbench.quickInput.waitFor({ state: 'hidden' });
    });

    it('is told for a list that is read, which can be given up', async () => {
        const { workbench, folder } = session;
        session.holdServer();
        await workbench.run('联盟方案: 导入名单…');
        await workbench.chooseFile('导入', join(folder, '名录.csv'));
        await toast('正在读取“名录.csv”').cancel();
        await workbench.quickInput.waitFor({ state: 'hidden' });
    });

    it.each([
        ['导出为 Word', '正在导出：Word'],
        ['打印文稿或视图', '正在导出：']
    ])('is told for the command %s, which can be given up', async (command, words) => {
        const { workbench } = session;
        session.holdServer();
        await workbench.run(`联盟方案: ${command}`);
        await toast(words).cancel();
        expect(await workbench.quickInput.isVisible()).toBe(false);
    });

    it('is told in the status bar when a large plan is opened and laid out, which can be stopped', async () => {
        const { workbench } = session;
        const { page } = workbench;
        const status = (words: string | RegExp): Locator =>
            page.locator('.statusbar-item', { hasText: words });
        await workbench.openFile(large);
        await status('联盟 40').waitFor();
        await workbench.run('Format Document');
        // Its width changes with every number that it tells, so that it never rests for a click.
        await status('正在排版').click({ force: true, position: { x: 8, y: 8 } });
        const going = page.locator('.notification-list-item', { hasText: '正在排版' }).first();
        await going.getByText('取消').click();
        await status('正在排版').waitFor({ state: 'detached' });
        expect(await page.locator('.tab.active.dirty').count()).toBe(0);
    });
});
