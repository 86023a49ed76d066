/** The preview's page in a browser: zoom, pages, outline, notes, links, and what is kept. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState } from '../../client/preview/messages.ts';
import { planOf } from '../../language/index.ts';
import { previewPage } from '../../server/export.ts';
import type { MarginNote } from '../../server/protocol.ts';
import { runRules } from '../../server/rules/runner.ts';
import { marginNotes } from '../../server/views/margin-notes.ts';
import { previewView } from '../../server/views/preview.ts';
import { samplePlan } from '../support/samples.ts';
import { PreviewHarness } from './preview/harness.ts';
import { launchBrowser } from './workbench/workbench.ts';

const plan = samplePlan('xiji.alliance');
const size = { width: 1100, height: 800 };
const restored: PageState = {
    uri: 'file:///plan',
    view: 'document',
    places: {},
    zooms: {},
    outline: true,
    notes: true
};

let browser: Browser;
let preview: PreviewHarness;
let page: Page;
let notes: readonly MarginNote[];

beforeAll(async () => {
    browser = await launchBrowser({});
    preview = await PreviewHarness.open(browser, { size });
    page = preview.page;
    notes = marginNotes(runRules(plan), 'en');
    await preview.send({ ...(await previewPage(plan)), findings: notes });
});
afterAll(async () => {
    await browser?.close();
});

const zoomOf = (): Promise<number> => page.evaluate("Number(paper.style.getPropertyValue('zoom'))");
const sheetWidth = async (): Promise<number> =>
    (await page.locator('.pages').first().boundingBox())?.width ?? 0;
const panel = (): Promise<{ top: number; width: number }> =>
    page.evaluate(
        "({ top: document.getElementById('panel-document').scrollTop, width: document.getElementById('panel-document').clientWidth })"
    );

describe('zoom', () => {
    it('fits the width at first, but not beyond the true size', async () => {
        expect(await sheetWidth()).toBeLessThanOrEqual((await panel()).width - 232);
        expect(await zoomOf()).toBeLessThanOrEqual(1);
    });

    it('goes by Ctrl + - 0 without reaching the editor around it', async () => {
        await page.evaluate(
            "addEventListener('keydown', (event) => { if (event.ctrlKey && event.key !== 'Control') told.push('leaked'); })"
        );
        await page.locator('#panel-document').focus();
        const first = await zoomOf();
        await page.keyboard.press('Control+-');
        expect(await zoomOf()).toBeLessThan(first);
        await page.keyboard.press('Control+=');
        await page.keyboard.press('Control+=');
        expect(await zoomOf()).toBeGreaterThan(first);
        await page.keyboard.press('Control+0');
        expect(await zoomOf()).toBe(first);
        expect(await preview.told()).not.toContain('leaked');
    });

    it('fits a page, a width, or takes a percentage, and keeps the choice', async () => {
        await page.locator('#zoom').selectOption('page');
        const whole = await page
            .locator('.pages')
            .first()
            .evaluate((section) => section.getBoundingClientRect().width * (297 / 210));
        expect(whole).toBeLessThanOrEqual(800);
        await page.locator('#zoom').selectOption('1.5');
        expect(await zoomOf()).toBe(1.5);
        expect(await preview.kept()).toMatchObject({ zooms: { document: 1.5 } });
        await page.locator('#zoom').selectOption('auto');
    });

    it('keeps the place', async () => {
        const heading = page.locator('#paper h2').nth(2);
        await heading.evaluate((element) => element.scrollIntoView());
        const top = async (): Promise<number> => (await heading.boundingBox())?.y ?? NaN;
        const before = await top();
        await page.locator('#zoom-out').click();
        expect(Math.abs((await top()) - before)).toBeLessThan(30);
        await page.locator('#zoom').selectOption('auto');
        await page.evaluate("document.getElementById('panel-document').scrollTo(0, 0)");
    });
});

describe('pages', () => {
    it('are numbered as they are printed: odd ones right, even ones left, none on an imprint', async () => {
        const folios = await page.locator('#folios span').allTextContents();
        expect(folios[0]).toBe('— 1 —');
        expect(folios.length).toBeGreaterThan(5);
        const sheet = await page.locator('.pages').first().boundingBox();
        const odd = await page.locator('#folios span').first().boundingBox();
        const even = await page.locator('#folios span').nth(1).boundingBox();
        const middle = (sheet?.x ?? 0) + (sheet?.width ?? 0) / 2;
        expect(odd?.x).toBeGreaterThan(middle);
        expect(even?.x).toBeLessThan(middle);
        // 37 + 225 + 7 mm below the sheet's top (GB/T 9704, 5.2.1 and 7.5).
        const millimetre = (sheet?.width ?? 0) / 210;
        const centre = (odd?.y ?? 0) + (odd?.height ?? 0) / 2 - (sheet?.y ?? 0);
        expect(centre / millimetre).toBeCloseTo(269, 0);
    });

    it('are numbered on the side where they are turned, as in the bound paper', async () => {
        const columns = Array.from({ length: 8 }, (_, index) => `第${index + 1}列的名称较长`).join(' | ');
        const wide = planOf(
            `方案 某方案 “某方案”\n一、情况\n【前文。】\n表 情况表 “情况表” {\n| ${columns} |\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |\n}\n`,
            'file:///wide.alliance'
        );
        await preview.send(await previewPage(wide));

        const sheet = await page.locator('.pages.landscape').boundingBox();
        const folio = await page.locator('#folios span').nth(1).boundingBox();
        expect(await page.locator('#folios span').nth(1).textContent()).toBe('— 2 —');
        // The sheet's left edge is its foot; the page is an even one, so the number stands near what was its left side.
        const millimetre = (sheet?.width ?? 0) / 297;
        const centre = (folio?.x ?? 0) + (folio?.width ?? 0) / 2 - (sheet?.x ?? 0);
        expect(centre / millimetre).toBeCloseTo(297 - 269, 0);
        expect(((folio?.y ?? 0) - (sheet?.y ?? 0)) / millimetre).toBeCloseTo(28 + 14 * (25.4 / 72), 0);
        expect(folio?.height).toBeGreaterThan(folio?.width ?? Infinity);
        await preview.send({ ...(await previewPage(plan)), findings: notes });
    });

    it('are numbered as the profile of the bureau has it', async () => {
        const { body, style, title } = await previewPage(plan);
        const shown = async (place: string): Promise<void> =>
            preview.send({
                title,
                body,
                style: style.replace('--page-number: outer', `--page-number: ${place}`)
            });
        await shown('none');
        expect(await page.locator('#folios span').count()).toBe(0);
        await shown('centred');
        const sheet = await page.locator('.pages').first().boundingBox();
        const folio = await page.locator('#folios span').first().boundingBox();
        const middle = (box: typeof sheet): number => (box?.x ?? 0) + (box?.width ?? 0) / 2;
        expect(middle(folio)).toBeCloseTo(middle(sheet), 0);
        await shown('outer');
    });

    it('are told while reading', async () => {
        expect(await page.locator('#pages').innerText()).toMatch(/^Page 1 of \d+$/);
        await page.evaluate("document.getElementById('panel-document').scrollTo(0, 2500)");
        await expect.poll(() => page.locator('#pages').innerText()).toMatch(/^Page [3-5] of/);
        await page.evaluate("document.getElementById('panel-document').scrollTo(0, 0)");
    });
});

describe('the outline', () => {
    it('lists the headings with their pages and leads to them', async () => {
        await page.locator('#outline-button').click();
        const entry = page.locator('#outline button').filter({ hasText: '五、工作步骤' });
        expect(await entry.locator('.page').innerText()).toMatch(/^\d+$/);
        await entry.click();
        const heading = page.locator('#paper h2').filter({ hasText: '工作步骤' });
        const at = (await heading.boundingBox())?.y ?? 0;
        expect(at).toBeGreaterThan(20);
        expect(at).toBeLessThan(160);
        await expect.poll(() => entry.getAttribute('aria-current')).toBe('true');
        expect(await preview.kept()).toMatchObject({ outline: true });
        await page.locator('#outline-button').click();
        expect(await page.locator('#outline').isVisible()).toBe(false);
    });
});

describe('notes beside the paper', () => {
    it('stand at their blocks, none over another', async () => {
        const boxes = await page
            .locator('#findings li')
            .evaluateAll((items) =>
                items.map((item) => item.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom }))
            );
        expect(boxes).toHaveLength(notes.length);
        boxes.sort((a, b) => a.top - b.top);
        boxes
            .slice(1)
            .forEach(({ top }, index) => expect(top).toBeGreaterThanOrEqual(boxes[index]?.bottom ?? 0));
    });

    it('lead to the text, and ask for their fix', async () => {
        await preview.told();
        const index = notes.findIndex(({ fix }) => fix !== undefined);
        const { start, end, fix } = notes[index]!;
        const note = page.locator('#findings li').nth(index);
        await note.locator('.message').click();
        expect(await preview.told()).toEqual([{ type: 'goTo', start, end }]);
        await note.getByRole('button', { name: fix! }).click();
        expect(await preview.told()).toEqual([{ type: 'fix', title: fix, start, end }]);
    });

    it('can be put away, and give their room to the paper', async () => {
        await page.locator('#zoom').selectOption('width');
        const before = await sheetWidth();
        await page.locator('#findings-button').click();
        expect(await page.locator('#findings').isVisible()).toBe(false);
        expect(await sheetWidth()).toBeGreaterThan(before);
        await page.locator('#findings-button').click();
        expect(await page.locator('#findings-button').getAttribute('aria-pressed')).toBe('true');
        await page.locator('#zoom').selectOption('auto');
    });

    it('stay the same elements while their text moves, and act on where it is now', async () => {
        await preview.told();
        await page.locator('#findings .message').first().focus();
        await preview.send({
            findings: notes.map((note) => ({ ...note, start: note.start + 7, end: note.end + 7 }))
        });
        expect(await page.evaluate('document.activeElement.className')).toBe('message');
        await page.keyboard.press('Enter');
        expect(await preview.told()).toEqual([
            { type: 'goTo', start: notes[0]!.start + 7, end: notes[0]!.end + 7 }
        ]);
        await preview.send({ findings: notes });
    });
});

describe('preview and text', () => {
    it('a click leads to the source, a click that selects words does not', async () => {
        await preview.told();
        const paragraph = page.locator('#paper .paragraph').first();
        await paragraph.click();
        const [told] = await preview.told();
        expect(told).toMatchObject({ type: 'goTo' });
        const { start, end } = told as { start: number; end: number };
        expect(plan.text.slice(start, end).length).toBeGreaterThan(0);
        await paragraph.dblclick();
        expect((await preview.told()).length).toBeLessThanOrEqual(1);
        await page.evaluate('getSelection().empty()');
    });

    it('follows the cursor when it moves, and stays where it is while somebody types', async () => {
        const block = page.locator('#paper [data-start]').last();
        const offset = Number(await block.getAttribute('data-start'));
        await page.evaluate("document.getElementById('panel-document').scrollTo(0, 0)");
        await preview.send({ type: 'cursor', offset, reveal: false });
        expect((await panel()).top).toBe(0);
        await preview.send({ type: 'cursor', offset, reveal: true });
        expect((await panel()).top).toBeGreaterThan(1000);
        const seen = (await panel()).top;
        await page.evaluate("document.getElementById('panel-document').scrollBy(0, -40)");
        await preview.send({ type: 'cursor', offset, reveal: true });
        expect((await panel()).top).toBe(seen - 40);
    });
});

describe('tabs', () => {
    it('are chosen by arrow keys, and ask for what they show', async () => {
        await preview.told();
        await page.locator('#tab-document').focus();
        await page.keyboard.press('ArrowRight');
        expect(await page.evaluate('document.activeElement.id')).toBe('tab-schedule');
        expect(await page.locator('#panel-document').isVisible()).toBe(false);
        expect(await preview.told()).toEqual([{ type: 'want', view: 'schedule' }]);
        await page.keyboard.press('End');
        expect(await preview.told()).toEqual([{ type: 'want', view: 'alliances' }]);
        await page.keyboard.press('ArrowRight');
        expect(await page.evaluate('document.activeElement.id')).toBe('tab-document');
        expect(await page.locator('[role=tab][tabindex="0"]').count()).toBe(1);
        await preview.told();
    });

    it('keep their own place and zoom, also over a restart', async () => {
        await page.evaluate("document.getElementById('panel-document').scrollTo(0, 1500)");
        await expect
            .poll(async () => (await preview.kept())['places'])
            .toMatchObject({ document: { start: expect.any(Number) } });
        await page.locator('#tab-quotas').click();
        await preview.send({ ...previewView(plan, 'quotas', { language: 'en' }), view: 'quotas' });
        await page.evaluate("document.getElementById('panel-quotas').scrollTo(0, 100)");
        await page.locator('#tab-document').click();
        expect((await panel()).top).toBeCloseTo(1500, -1);
        await page.locator('#tab-quotas').click();
        expect(await page.evaluate("document.getElementById('panel-quotas').scrollTop")).toBe(100);
        const state = await preview.kept();
        const again = await PreviewHarness.open(browser, { size, state });
        expect(await again.told()).toEqual([{ type: 'want', view: 'quotas' }]);
        await again.send({ ...previewView(plan, 'quotas', { language: 'en' }), view: 'quotas' });
        expect(await again.page.evaluate("document.getElementById('panel-quotas').scrollTop")).toBe(100);
        await again.close();
        await page.locator('#tab-document').click();
    });

    it('restore an outline, and pass over a state of another plan or form', async () => {
        const open = await PreviewHarness.open(browser, { state: restored });
        expect(await open.page.locator('#outline').isVisible()).toBe(true);
        await open.close();
        for (const state of [
            { ...restored, uri: 'file:///other', view: 'roles' },
            { uri: 'file:///plan', place: 3 },
            'x'
        ]) {
            const fresh = await PreviewHarness.open(browser, { state });
            expect(await fresh.told()).toEqual([{ type: 'want', view: 'document' }]);
            expect(fresh.complaints).toEqual([]);
            await fresh.close();
        }
    });

    it('a late answer for another tab does not disturb the one that is read', async () => {
        const before = await page.evaluate('paper.innerHTML');
        await preview.send({ view: 'roles', body: '<p>late</p>', note: 'late' });
        expect(await page.evaluate('paper.innerHTML')).toBe(before);
        expect(await page.locator('#note').isVisible()).toBe(false);
    });
});

describe('the quotas', () => {
    it('open a cell on request and keep the focus in it', async () => {
        await page.locator('#tab-quotas').click();
        await preview.told();
        await preview.send({ ...previewView(plan, 'quotas', { language: 'en' }), view: 'quotas' });
        const cell = page.locator('button.cell').first();
        await cell.focus();
        await page.keyboard.press('Enter');
        const [told] = await preview.told();
        const { opened } = told as { opened: { quota: string; row: string; column: string } };
        expect(opened.column).not.toBe('');
        await preview.send({ ...previewView(plan, 'quotas', { language: 'en', opened }), view: 'quotas' });
        expect(await page.locator('tr.detail').count()).toBe(1);
        expect(await page.evaluate('document.activeElement.getAttribute("aria-expanded")')).toBe('true');
        await page.keyboard.press('Enter');
        expect(await preview.told()).toEqual([{ type: 'want', view: 'quotas' }]);
    });

    it('lead to the duty, and by arrow keys from one link to the next', async () => {
        await page.locator('#panel-quotas h2 .go').first().click();
        expect(await preview.told()).toMatchObject([{ type: 'goTo' }]);
        await page.keyboard.press('ArrowDown');
        expect(await page.evaluate('document.activeElement.className')).toBe('cell');
    });
});

it('asks for a print of what is shown', async () => {
    await preview.told();
    await page.locator('#print').click();
    expect(await preview.told()).toEqual([{ type: 'print', view: 'quotas' }]);
    expect(preview.complaints).toEqual([]);
});
