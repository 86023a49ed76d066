/** The preview's page by keyboard alone: paragraphs, their text, outline, notes, and the focus when one comes back. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { previewPage } from '../../server/export.ts';
import { runRules } from '../../server/rules/runner.ts';
import { marginNotes } from '../../server/views/margin-notes.ts';
import { samplePlan } from '../support/samples.ts';
import { PreviewHarness } from './preview/harness.ts';
import { launchBrowser } from './workbench/workbench.ts';

const plan = samplePlan('xiji.alliance');

let browser: Browser;
let preview: PreviewHarness;
let page: Page;
beforeAll(async () => {
    browser = await launchBrowser({});
    preview = await PreviewHarness.open(browser, { size: { width: 1100, height: 800 } });
    page = preview.page;
    await preview.send({ ...(await previewPage(plan)), findings: marginNotes(runRules(plan), 'en') });
});
afterAll(async () => {
    await browser?.close();
});

const focused = (): Promise<string> =>
    page.evaluate('document.activeElement.id || document.activeElement.className');
const scrolled = (): Promise<number> => page.evaluate("document.getElementById('panel-document').scrollTop");

/**
 * How far the marked piece ends above the line that tells the keys, in pixels. It is the one with a bar beside it: the
 * first in sight, since what the paper says again further down is marked there as well.
 */
function roomBelowMark(): Promise<number> {
    return page.evaluate(`(() => {
        const bottoms = [...document.querySelectorAll('#paper [data-start]')]
            .filter((one) => getComputedStyle(one).boxShadow !== 'none')
            .map((one) => one.getBoundingClientRect().bottom)
            .filter((bottom) => bottom > document.getElementById('panel-document').getBoundingClientRect().top);
        return document.getElementById('keys').getBoundingClientRect().top - Math.min(...bottoms);
    })()`);
}

/** What is written where Enter leads to. */
async function entered(): Promise<string> {
    await preview.told();
    await page.keyboard.press('Enter');
    const told = (await preview.told()).find((one) => one.type === 'goTo');
    return told ? plan.text.slice(told.start, told.end) : '';
}

describe('the paper', () => {
    it('has the keys at once when one comes to the page, and tells what they do', async () => {
        await page.evaluate('document.activeElement.blur(); window.dispatchEvent(new Event("focus"))');
        expect(await focused()).toBe('panel-document');
        expect(await page.locator('#keys').isVisible()).toBe(true);
        await page.keyboard.press('Shift+Tab');
        expect(await page.locator('#keys').isVisible()).toBe(false);
        await page.evaluate('document.activeElement.blur(); window.dispatchEvent(new Event("focus"))');
        expect(await focused()).toBe('print');
        await page.keyboard.press('Tab');
    });

    it('leads from what is first in sight to its text', async () => {
        expect(await entered()).not.toBe('');
    });

    it('is read from paragraph to paragraph, and follows what is marked', async () => {
        const seen: string[] = [];
        for (let step = 0; step < 25; step += 1) {
            await page.keyboard.press(step % 2 === 0 ? 'Control+ArrowDown' : 'Alt+ArrowDown');
            seen.push(await entered());
        }
        expect(new Set(seen).size).toBeGreaterThan(15);
        expect(seen.join('\n')).toContain('指导思想');
        expect(await scrolled()).toBeGreaterThan(400);
        await page.keyboard.press('Control+ArrowUp');
        expect(await entered()).toBe(seen.at(-2));
    });

    it('keeps what is marked clear of the line that tells the keys', async () => {
        await page.evaluate("document.getElementById('panel-document').scrollTo(0, 0)");
        for (let step = 0; step < 20; step += 1) {
            await page.keyboard.press('Control+ArrowDown');
            await expect.poll(roomBelowMark).toBeGreaterThanOrEqual(0);
        }
        expect(await scrolled()).toBeGreaterThan(400);
    });

    it('begins where the cursor of the text is, as long as one sees it', async () => {
        const offset = plan.text.indexOf('工作要求');
        await preview.send({ type: 'cursor', offset, reveal: true });
        expect(await entered()).toContain('工作要求');
        await page.evaluate("document.getElementById('panel-document').scrollTo(0, 0)");
        expect(await entered()).not.toContain('工作要求');
    });

    it('scrolls by arrows alone', async () => {
        await page.evaluate("document.getElementById('panel-document').scrollTo(0, 0)");
        await page.keyboard.press('ArrowDown');
        await expect.poll(scrolled).toBeGreaterThan(0);
    });
});

describe('beside the paper', () => {
    it('notes are reached by Tab, and lead to their text', async () => {
        await page.locator('#panel-document').focus();
        await page.keyboard.press('Tab');
        expect(await focused()).toBe('message');
        expect(await entered()).not.toBe('');
    });

    it('the outline is one step, and gone through by arrow keys', async () => {
        await page.locator('#outline-button').focus();
        await page.keyboard.press('Enter');
        expect(await page.locator('#outline button[tabindex="0"]').count()).toBe(1);
        await page.locator('#outline button[tabindex="0"]').focus();
        await page.keyboard.press('End');
        await page.keyboard.press('ArrowUp');
        const before = await scrolled();
        await page.keyboard.press('Enter');
        expect(await scrolled()).toBeGreaterThan(before);
        await page.keyboard.press('Tab');
        expect(await focused()).toBe('panel-document');
        expect(preview.complaints).toEqual([]);
    });
});
