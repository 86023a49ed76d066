import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession } from './workbench/session.ts';
import type { Session } from './workbench/session.ts';

const sample = 'xiji.alliance';
const title = '西吉县开展城乡学校“捆绑式发展”活动实施方案';

let session: Session;
beforeAll(async () => {
    session = await startSession('en');
});
afterAll(async () => {
    await session?.end();
});

/** Each step goes on from the one before, as the user does. */
describe('the main job in a real editor', () => {
    it('colours the plan and shows its findings', async () => {
        const { workbench } = session;
        await workbench.openFile(sample);
        await workbench.run('View: Focus Problems (Errors, Warnings, Infos)');
        // Findings of every plan in the folder are listed; this one stands in no other sample.
        const finding = workbench.problems.filter({ hasText: /G05/ }).first();
        await finding.waitFor();
        await finding.dblclick();
        await workbench.textEditor
            .locator('.squiggly-error, .squiggly-warning, .squiggly-info')
            .first()
            .waitFor();
        await workbench.run('View: Hide Panel');
    });

    it('shows the document beside the text', async () => {
        const { workbench } = session;
        await workbench.cursorBefore(1);
        await workbench.run('Alliance Plan: Open Preview to the Side');
        const paper = workbench.preview.locator('#paper');
        await paper.getByText('捆绑式发展').first().waitFor();
        expect(flat(await paper.innerText())).toContain(flat(title));
    });

    it('follows an edit and keeps the place in the document', async () => {
        const { workbench } = session;
        const paper = workbench.preview.locator('#paper');
        const heading = paper.locator('[data-start]').getByText('工作要求').last();
        await workbench.cursorBefore(lineOf('（一）组织与制度'));
        // The page follows the cursor a moment later; what is scrolled to before that would not stay.
        await expect.poll(() => inSight(paper.getByText('组织与制度').first())).toBe(true);
        // At the top, since a line more may carry what stands below it over the end of a page.
        await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
        const before = await heading.boundingBox();
        await workbench.type('正文 【本段是刚刚加上的。】\n');
        await paper.getByText('本段是刚刚加上的。').waitFor({ state: 'attached' });
        const after = await heading.boundingBox();
        expect(before?.y).toBeGreaterThan(0);
        expect(after?.y).toBeCloseTo(before?.y ?? 0, -1);
        await workbench.revert();
        await paper.getByText('本段是刚刚加上的。').waitFor({ state: 'detached' });
    });

    it('comes back after a reload of the window, at the same place', async () => {
        const { workbench } = session;
        const top = workbench.preview.locator('#panel-document');
        await expect.poll(() => top.evaluate((page) => page.scrollTop)).toBeGreaterThan(100);
        const before = await top.evaluate((page) => page.scrollTop);
        await workbench.reload();
        await workbench.preview.locator('#paper [data-start]').first().waitFor();
        await expect.poll(() => top.evaluate((page) => page.scrollTop)).toBeCloseTo(before, -1);
    });

    it('keeps the last good document when the text is broken, and says so', async () => {
        const { workbench } = session;
        const note = workbench.preview.locator('#note');
        expect(await note.isVisible()).toBe(false);
        await workbench.cursorBefore(lineOf('（一）组织与制度'));
        await workbench.type('机构 { {\n');
        await note.waitFor({ state: 'visible' });
        expect(flat(await workbench.preview.locator('#paper').innerText())).toContain(flat(title));
        await workbench.revert();
        await note.waitFor({ state: 'hidden' });
    });

    it('exports to Word from the palette', async () => {
        const { workbench, folder } = session;
        await workbench.run('Alliance Plan: Export to Word');
        await workbench.quickInput.getByText('Export: Word document').waitFor();
        await expect.poll(() => workbench.quickText.inputValue()).toMatch(/\.docx$/);
        const target = join(folder, '印发稿.docx');
        await workbench.chooseFile('Export: Word document', target);
        await workbench.notifications.filter({ hasText: 'Exported to' }).waitFor();
        const parts = unzipSync(readFileSync(target));
        const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, '');
        expect(flat(text)).toContain(flat(title));
    });
});

/** The number of the sample's line that begins with some words, counted from 1. */
function lineOf(words: string): number {
    const lines = readFileSync(join(session.folder, sample), 'utf8').split('\n');
    return lines.findIndex((line) => line.startsWith(words)) + 1;
}

/** Whether the whole of an element stands within the window. */
async function inSight(element: Locator): Promise<boolean> {
    const box = await element.boundingBox();
    const height = element.page().viewportSize()?.height ?? 0;
    return box !== null && box.y >= 0 && box.y + box.height <= height;
}

/** Text without blanks: the document breaks its title into lines. */
function flat(text: string): string {
    return text.replace(/\s/g, '');
}
