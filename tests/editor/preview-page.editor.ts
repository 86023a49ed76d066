import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PreviewHarness } from './preview/harness.ts';
import { launchBrowser } from './workbench/workbench.ts';

let browser: Browser;
let preview: PreviewHarness;
let page: Page;

beforeAll(async () => {
    browser = await launchBrowser({});
});
afterAll(async () => {
    await browser?.close();
});
beforeEach(async () => {
    preview = await PreviewHarness.open(browser);
    page = preview.page;
    return () => preview.close();
});

const style = '.document section { width: 210mm; background: #fff } .document p { height: 100px; margin: 0 }';

/** A document of paragraphs in sections; offsets count on from `from`. */
function bodyOf(sections: readonly (readonly string[])[], from = 0): string {
    let at = from;
    const paragraph = (text: string): string =>
        `<p data-start="${at}" data-end="${(at += text.length + 1)}">${text}</p>`;
    const section = (texts: readonly string[]): string => {
        const start = at;
        const inner = texts.map(paragraph).join('\n');
        return `<section class="pages" data-start="${start}" data-end="${at}">\n${inner}\n</section>`;
    };
    return `<article class="document">${sections.map(section).join('\n')}</article>`;
}

/** Shows a document as the extension does, and gives the paper's markup afterwards. */
async function show(body: string | undefined, note = ''): Promise<string> {
    await preview.send({ style, note, ...(body !== undefined && { body }) });
    return page.evaluate('paper.innerHTML');
}

const many = (count: number, mark = ''): string[] =>
    Array.from({ length: count }, (_, i) => `第${i}段${mark}`);
const topOf = (text: string): Promise<number> =>
    page.getByText(text, { exact: true }).evaluate((element) => element.getBoundingClientRect().top);

describe('the preview page in a browser', () => {
    it('says that a view is being made until it is or cannot be, and can stop that and begin it again', async () => {
        const told = page.locator('#making');
        const sent = async (): Promise<readonly string[]> => (await preview.told()).map(({ type }) => type);
        expect(await told.isVisible()).toBe(false);
        await preview.send({ type: 'making', state: 'going' });
        expect(await told.innerText()).toMatch(/This is being made\s*Cancel/);
        await show(undefined, '文本有错误');
        expect(await told.isVisible()).toBe(false);
        await preview.send({ type: 'making', state: 'going' });
        await sent();
        await told.getByRole('button').press('Enter');
        await page.keyboard.press('Escape');
        expect(await sent()).toEqual(['stop', 'stop']);
        await preview.send({ type: 'making', state: 'stopped' });
        await page.keyboard.press('Escape');
        await told.getByRole('button', { name: 'Draw it' }).press('Enter');
        expect(await sent()).toEqual(['want']);
        await show(bodyOf([['甲']]));
        expect(await told.isVisible()).toBe(false);
        expect(await page.evaluate('document.activeElement.id')).toBe('panel-document');
    });

    it('becomes exactly what is sent, whatever stood there before', async () => {
        const sections = fc.array(fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 4 }), {
            maxLength: 3
        });
        const steps = fc.array(fc.tuple(sections, fc.nat(50)), { minLength: 2, maxLength: 6 });
        await fc.assert(
            fc.asyncProperty(steps, async (documents) => {
                for (const [document, from] of documents) {
                    const body = bodyOf(document, from);
                    expect(await show(body)).toBe(body);
                }
            }),
            { numRuns: 40 }
        );
        expect(preview.complaints).toEqual([]);
    });

    it('leaves alone what an edit did not touch', async () => {
        await show(bodyOf([['甲', '乙'], ['丙']]));
        await page.evaluate(
            "for (const p of document.querySelectorAll('#paper p, #paper section')) p.seen = p.textContent.trim()"
        );
        await show(bodyOf([['甲', '改了的乙'], ['丙']]));
        const seen = "[...document.querySelectorAll('#paper p, #paper section')].map((p) => p.seen ?? 'new')";
        expect(await page.evaluate(seen)).toEqual([expect.stringContaining('乙'), '甲', 'new', '丙', '丙']);
    });

    it('keeps the place when text is added or removed above', async () => {
        await show(bodyOf([many(40)]));
        await page.getByText('第20段', { exact: true }).evaluate((element) => element.scrollIntoView());
        const before = await topOf('第20段');
        await show(bodyOf([['新的一段', '又一段', ...many(40)]]));
        expect(await topOf('第20段')).toBeCloseTo(before, 0);
        await show(bodyOf([many(40).slice(5)]));
        expect(await topOf('第20段')).toBeCloseTo(before, 0);
    });

    it('keeps the place when the very block at the top changes', async () => {
        await show(bodyOf([many(40)]));
        await page.getByText('第20段', { exact: true }).evaluate((element) => element.scrollIntoView());
        const before = await topOf('第20段');
        await show(bodyOf([many(40).map((text) => (text === '第20段' ? '改写的段' : text))]));
        expect(await topOf('改写的段')).toBeCloseTo(before, 0);
    });

    it('keeps what it shows, and says why, when nothing could be made', async () => {
        const good = await show(bodyOf([['甲']]));
        expect(await show(undefined, '文本有错误')).toBe(good);
        expect(await page.locator('#note').innerText()).toBe('文本有错误');
        await show(bodyOf([['甲']]));
        expect(await page.locator('#note').isVisible()).toBe(false);
    });

    it('shows whole sheets in a narrow window', async () => {
        await page.setViewportSize({ width: 420, height: 600 });
        await show(bodyOf([many(3)]));
        const sheet = await page.locator('section').boundingBox();
        expect(sheet?.width).toBeGreaterThan(300);
        expect((sheet?.x ?? 0) + (sheet?.width ?? 0)).toBeLessThanOrEqual(420);
    });

    it('runs no script and takes no style from a document', async () => {
        await show(
            `<p onclick="document.title='run'" style="color: red">甲</p><img src=x onerror="document.title='run'">`
        );
        await page.getByText('甲').click();
        expect(await page.title()).not.toBe('run');
        expect(await page.getByText('甲').evaluate((element) => element.style.color)).toBe('');
    });

    it('can be reached and scrolled by keyboard', async () => {
        await show(bodyOf([many(40)]));
        await page.locator('#print').focus();
        await page.keyboard.press('Tab');
        expect(await page.evaluate('document.activeElement.id')).toBe('panel-document');
        await page.keyboard.press('PageDown');
        await expect.poll(() => page.evaluate('document.activeElement.scrollTop')).toBeGreaterThan(100);
    });
});
