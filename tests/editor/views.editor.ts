import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession } from './workbench/session.ts';
import type { Session } from './workbench/session.ts';

const sample = 'xiji-groups.alliance';

/** The preview's half of the window, without the side bar. */
const previewPart = { x: 704, y: 36, width: 656, height: 780 };

let session: Session;
beforeAll(async () => {
    session = await startSession('zh-cn');
    await session.workbench.openFile(sample);
    await session.workbench.page.keyboard.press('Control+b');
    await session.workbench.cursorBefore(1);
    await session.workbench.run('联盟方案: 在侧边打开预览');
    await page().locator('#paper [data-start]').first().waitFor();
});
afterAll(async () => {
    await session?.end();
});

const page = (): Session['workbench']['preview'] => session.workbench.preview;
const tab = (name: string): Locator => page().getByRole('tab', { name });
const lines = (): string[] => readFileSync(join(session.folder, sample), 'utf8').split('\n');
const lineOf = (words: string): number => lines().findIndex((line) => line.includes(words)) + 1;

/** Puts the cursor before a line of the text, wherever the focus is. */
async function cursorAt(words: string): Promise<void> {
    await session.workbench.textEditor.locator('.view-lines').click();
    await session.workbench.cursorBefore(lineOf(words));
    // The page follows once the cursor rests; what comes next must not be taken for that.
    await session.workbench.page.waitForTimeout(600);
}

/** Where the cursor is, as the status bar tells it. */
async function cursorLine(): Promise<number> {
    const status = session.workbench.page.locator('#status\\.editor\\.selection');
    return Number(/(\d+)/.exec(await status.innerText())?.[1]);
}

/** Each step goes on from the one before, as the user does. */
describe('the views of a plan in a real editor', () => {
    it('lead from the paper to the text', async () => {
        await page().locator('#paper').getByText('资源共享原则').first().click();
        await expect.poll(cursorLine).toBe(lineOf('原则 资源共享'));
    });

    it('have what one does with a paper in their title: go to its text, export', async () => {
        const { workbench } = session;
        const action = (name: string): Locator =>
            workbench.page
                .locator('.editor-group-container', {
                    has: workbench.page.locator('.tab', { hasText: '预览' })
                })
                .locator(`.editor-actions .action-label[aria-label^="${name}"]`);
        await workbench.page.locator('.tab', { hasText: '预览' }).click();
        await action('导出').click();
        await workbench.quickInput.getByText('Excel').first().waitFor();
        await workbench.page.keyboard.press('Escape');
        await workbench.page.locator('.tab', { hasText: '预览' }).click();
        await action('回到文本').click();
        await workbench.page
            .locator(`.editor-group-container.active .tab.active[data-resource-name="${sample}"]`)
            .waitFor();
    });

    it('follow the cursor when it is moved, and stay while one types', async () => {
        const { workbench } = session;
        const top = page().locator('#panel-document');
        const scrolled = (): Promise<number> => top.evaluate((panel) => panel.scrollTop);
        await cursorAt('六、工作要求');
        await expect.poll(scrolled).toBeGreaterThan(1500);
        await top.evaluate((panel) => panel.scrollTo(0, 0));
        await expect.poll(scrolled).toBe(0);
        await cursorAt('2. 加强督导');
        await expect.poll(scrolled).toBeGreaterThan(1500);
        await top.evaluate((panel) => panel.scrollTo(0, 0));
        await workbench.type('这几个字是刚输入的，');
        await page().locator('#paper').getByText('这几个字是刚输入的').waitFor({ state: 'attached' });
        expect(await scrolled()).toBe(0);
        await workbench.revert();
        await page().locator('#paper').getByText('这几个字是刚输入的').waitFor({ state: 'detached' });
    });

    it('mend a finding from the margin', async () => {
        const { workbench } = session;
        await cursorAt('六、工作要求');
        await workbench.type('正文 【活动于２０１０年进行。】\n');
        const note = page()
            .locator('#findings li')
            .filter({ has: page().locator('.fix') })
            .first();
        await note.waitFor();
        const before = await page().locator('#findings li').count();
        await note.locator('.fix').click();
        await expect.poll(() => page().locator('#findings li').count()).toBeLessThan(before);
        await page().locator('#paper').getByText('活动于2010年进行').waitFor({ state: 'attached' });
        await workbench.textEditor.locator('.view-lines').click();
        await workbench.revert();
    });

    it('zoom by keys inside the page alone', async () => {
        const { workbench } = session;
        const paper = page().locator('#paper');
        const zoom = (): Promise<number> =>
            paper.evaluate((element) => Number(element.style.getPropertyValue('zoom')));
        const window = await workbench.page.evaluate('devicePixelRatio * innerWidth');
        await page().locator('#panel-document').focus();
        const before = await zoom();
        await workbench.page.keyboard.press('Control+=');
        await expect.poll(zoom).toBeGreaterThan(before);
        await workbench.page.keyboard.press('Control+0');
        await expect.poll(zoom).toBe(before);
        expect(await workbench.page.evaluate('devicePixelRatio * innerWidth')).toBe(window);
    });

    it('show the schedule, and lead from a bar’s name to its item', async () => {
        await tab('日程').click();
        const name = page().locator('#panel-schedule .go').filter({ hasText: '城乡学校学科竞赛' });
        await name.waitFor();
        await session.picture('view-schedule', previewPart);
        await name.click();
        await expect.poll(cursorLine).toBe(lineOf('活动 学科竞赛'));
    });

    it('show the quotas, open a cell and lead to what it counts', async () => {
        await tab('定额').click();
        const cell = page().locator('#panel-quotas button.cell').first();
        await cell.click();
        const counted = page().locator('#panel-quotas .detail .go').first();
        await counted.waitFor();
        await session.picture('view-quotas', previewPart);
        expect(await counted.innerText()).toBe('骨干教师送教下乡');
        await counted.click();
        await expect.poll(cursorLine).toBe(lineOf('活动 送教下乡'));
    });

    it('show the roles, and follow an edit', async () => {
        const { workbench } = session;
        await tab('职务').click();
        await page().locator('#panel-roles td.held').first().waitFor();
        await cursorAt('    组长：占位县城学校三·校长');
        await workbench.page.keyboard.press('Control+Shift+K');
        await page().locator('#panel-roles td.gap').waitFor();
        await workbench.revert();
        await page().locator('#panel-roles td.gap').waitFor({ state: 'detached' });
    });

    it('keep the last good state of a broken text, and say so', async () => {
        const { workbench } = session;
        await cursorAt('联盟 第三组');
        await workbench.type('联盟 第十一组 { { \n');
        await page().locator('#note').waitFor({ state: 'visible' });
        expect(await page().locator('#panel-roles tbody tr').count()).toBeGreaterThanOrEqual(10);
        await workbench.revert();
        await page().locator('#note').waitFor({ state: 'hidden' });
    });

    it('show the map of alliances', async () => {
        await tab('联盟图').click();
        const node = page().locator('#panel-alliances .graph .node.alliance').first();
        await node.waitFor();
        await node.click();
        await expect.poll(cursorLine).toBe(lineOf('联盟 第一组'));
    });

    it('come back after a reload of the window, with the tab that was open', async () => {
        await session.workbench.reload();
        await page().locator('#panel-alliances .graph .node').first().waitFor();
        expect(await tab('联盟图').getAttribute('aria-selected')).toBe('true');
    });
});
