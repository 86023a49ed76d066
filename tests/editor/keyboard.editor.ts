import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startSession } from './workbench/session.ts';
import type { Session } from './workbench/session.ts';

let session: Session;
beforeAll(async () => {
    session = await startSession('zh-cn');
    await session.workbench.page.evaluate(
        "globalThis.clicks = 0; addEventListener('pointerdown', () => { globalThis.clicks += 1; }, true)"
    );
});
afterAll(async () => {
    await session?.end();
});

const patience = { timeout: 60_000, interval: 200 };

async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
        await session.workbench.page.keyboard.press(key);
    }
}

/** Runs a command of the palette by keys: the first row, once it is that command. */
async function run(title: string): Promise<void> {
    const { quickInput, quickText, page } = session.workbench;
    await vi.waitFor(async () => {
        if (await quickInput.isVisible()) await press('Escape');
        await press('F1');
        await quickText.waitFor({ timeout: 5000 });
        await quickText.fill(`>${title}`, { timeout: 3000 });
        const first = page.locator('.quick-input-widget .monaco-list-row.focused').first();
        await first.filter({ hasText: title }).waitFor({ timeout: 5000 });
        await press('Enter');
    }, patience);
}

/** What has the focus inside the preview's page: its id, or its class. */
function focusInPage(): Promise<string> {
    return session.workbench.preview
        .locator('body')
        .evaluate('document.hasFocus() ? document.activeElement.id || document.activeElement.className : ""');
}

/** Presses a key until the page's focus is where it is wanted: a list of steps would break with every new tool. */
async function pressUntil(key: string, wanted: RegExp): Promise<void> {
    for (let times = 0; times < 15 && !wanted.test(await focusInPage()); times += 1) {
        await press(key);
    }
    expect(await focusInPage()).toMatch(wanted);
}

/** Takes the keys into the preview: a text that has just got them may swallow the first one. */
async function goToPage(): Promise<void> {
    await vi.waitFor(async () => {
        await press('Control+2');
        await expect.poll(focusInPage, { timeout: 3000 }).toBe('panel-document');
    }, patience);
}

/** The line of the text in which the cursor stands: the one as high as the number that is lit up. */
function currentLine(): Promise<string> {
    return session.workbench.textEditor.evaluate((editor) => {
        const number = editor.querySelector('.line-numbers.active-line-number');
        const top = number?.getBoundingClientRect().top;
        const lines = [...editor.querySelectorAll('.view-line')];
        const line = lines.find((one) => one.getBoundingClientRect().top === top);
        return (line?.textContent ?? '').replace(/\u00a0/g, ' ');
    });
}

/** Each step goes on from the one before, and none of them takes the mouse. */
describe('the whole job without a mouse', () => {
    it('makes a new plan', async () => {
        const { workbench } = session;
        await run('新建方案');
        await workbench.quickInput.getByText('(1/5)').waitFor();
        for (const next of ['(2/5)', '(3/5)', '(4/5)', '(5/5)']) {
            await press('Enter');
            await workbench.quickInput.getByText(next).waitFor();
        }
        await press('Enter');
        await workbench.quickInput.waitFor({ state: 'hidden' });
        await workbench.textHasKeys();
    });

    it('writes, with what is offered', async () => {
        const { workbench } = session;
        await press('Control+End');
        await workbench.type('\n活动 送教 “送教下乡” 2027年4月9日（星期一） {\n负责  ');
        await workbench.suggest('教研室');
        await workbench.type('教研');
        await workbench.page
            .locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: '教研室' })
            .waitFor();
        await press('Enter');
        await expect.poll(currentLine).toContain('负责  教研室');
        await workbench.type('\n}\n');
    });

    it('goes to what is noted, and mends it', async () => {
        const { workbench } = session;
        await workbench.textEditor.locator('.squiggly-error, .squiggly-warning').first().waitFor();
        await press('F8');
        await workbench.page.locator('.peekview-widget, .marker-widget').first().waitFor();
        await press('Escape');
        await vi.waitFor(async () => {
            await press('Control+.');
            const offered = workbench.page.locator('.action-widget .monaco-list-row');
            await offered.filter({ hasText: '星期五' }).first().waitFor({ timeout: 5000 });
        }, patience);
        await press('Enter');
        await expect.poll(currentLine).toContain('星期五');
    });

    it('reads the paper beside the text, and goes from a paragraph to where it is written', async () => {
        const { workbench } = session;
        await press('Control+k', 'v');
        await workbench.preview.locator('#paper [data-start]').first().waitFor();
        await goToPage();
        await press('Control+ArrowDown', 'Control+ArrowDown', 'Control+ArrowDown', 'Control+ArrowDown');
        await workbench.preview.locator('#keys').waitFor();
        await press('Enter');
        await workbench.textHasKeys();
    });

    it('opens a count among the quotas, and goes to the duty', async () => {
        const { workbench } = session;
        await goToPage();
        await pressUntil('Shift+Tab', /^tab-document$/);
        await press('ArrowRight', 'ArrowRight');
        await workbench.preview.locator('#panel-quotas .cell').first().waitFor();
        await pressUntil('Tab', /^go/);
        await press('ArrowDown');
        expect(await focusInPage()).toContain('cell');
        await press('Enter');
        await workbench.preview.locator('tr.detail').waitFor();
        expect(await focusInPage()).toContain('cell');
        await press('ArrowUp', 'Enter');
        await workbench.textHasKeys();
        await expect.poll(currentLine).toContain('定额');
    });

    it('goes through the side bar, and takes a row of its menu', async () => {
        const { workbench } = session;
        const { page } = workbench;
        await run('焦点在 方案 视图上');
        await page.locator('.pane .monaco-list:focus').waitFor();
        // A tree that is drawn anew meanwhile swallows a key.
        await vi.waitFor(async () => {
            await press('Escape', 'Home', 'ArrowRight', 'ArrowRight');
            await page
                .locator('.pane .monaco-list:focus .monaco-list-row.focused[aria-level="2"]')
                .waitFor({ timeout: 3000 });
            await press('Shift+F10');
            await page.locator('.monaco-menu').getByText('转到').waitFor({ timeout: 3000 });
        }, patience);
        // A menu passes over keys in its first tenth of a second.
        await page.waitForTimeout(300);
        await press('ArrowDown', 'Enter');
        await workbench.textHasKeys();
    });

    it('exports', async () => {
        const { workbench, folder } = session;
        const target = join(folder, '印发稿.docx');
        await run('导出为 Word');
        await workbench.chooseFile('导出：', target);
        await workbench.notifications.filter({ hasText: '印发稿.docx' }).waitFor();
        expect(existsSync(target)).toBe(true);
    });

    it('took no mouse', async () => {
        expect(await session.workbench.page.evaluate('globalThis.clicks')).toBe(0);
    });
});
