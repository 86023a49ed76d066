import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession } from './workbench/session.ts';
import type { Session } from './workbench/session.ts';

let session: Session;
beforeAll(async () => {
    session = await startSession('en');
});
afterAll(async () => {
    await session?.end();
});

/** Each step goes on from the one before, as the user does. */
describe('exporting', () => {
    it('makes several formats at once, in the folder that is chosen', async () => {
        const { workbench, folder } = session;
        const target = join(folder, '印发');
        mkdirSync(target, { recursive: true });
        await workbench.openFile('xiji.alliance');
        await workbench.run('Alliance Plan: Export…');
        await expect.poll(ticked).toContain('Word document');
        await choose('Word document', 'Calendar', 'Markdown text', 'Findings as comments');
        await workbench.page.keyboard.press('Enter');
        await workbench.chooseFile('Export 3 files', `${target}/`);
        await workbench.notifications.filter({ hasText: 'Exported 3 files to' }).waitFor();
        const names = readdirSync(target);
        expect(names.map((name) => name.slice(name.lastIndexOf('.'))).sort()).toEqual([
            '.docx',
            '.ics',
            '.md'
        ]);
        const word = names.find((name) => name.endsWith('.docx')) ?? '';
        expect(partOf(join(target, word), 'word/comments.xml')).toContain('G05');
    });

    it('offers next time what was chosen last', async () => {
        const { workbench } = session;
        await workbench.run('Alliance Plan: Export…');
        await expect
            .poll(ticked)
            .toEqual(['Word document', 'Calendar', 'Markdown text', 'Findings as comments']);
        await workbench.page.keyboard.press('Escape');
        await workbench.quickInput.waitFor({ state: 'hidden' });
    });

    it('takes all plans of a selection in the explorer', async () => {
        const { workbench, folder } = session;
        const target = join(folder, '全部');
        mkdirSync(target, { recursive: true });
        await workbench.run('View: Show Explorer');
        const row = (name: string) =>
            workbench.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name });
        await row('xiji.alliance').click();
        await row('english.alliance').click({ modifiers: ['ControlOrMeta'] });
        await expect.poll(() => row('.alliance').and(workbench.page.locator('.selected')).count()).toBe(2);
        await workbench.chooseInMenu(row('english.alliance'), 'Export…');
        await expect.poll(ticked).toContain('Markdown text');
        await choose('Markdown text');
        await workbench.page.keyboard.press('Enter');
        await workbench.chooseFile('Export 2 files', `${target}/`);
        await workbench.notifications.filter({ hasText: 'Exported 2 files to' }).waitFor();
        const texts = readdirSync(target).map((name) => readFileSync(join(target, name), 'utf8'));
        expect(texts.filter((text) => text.includes('西吉县'))).toHaveLength(1);
        expect(texts).toHaveLength(2);
    });

    it('opens what was made, where that is wanted', async () => {
        const { workbench, folder } = session;
        await workbench.openFile('xiji.alliance');
        await workbench.run('Alliance Plan: Export…');
        await expect.poll(ticked).toContain('Markdown text');
        await choose('Markdown text', 'Open after export');
        await workbench.page.keyboard.press('Enter');
        await workbench.chooseFile('Export: Markdown', join(folder, '打开.md'));
        const opened = workbench.page.locator('.tab.active[data-resource-name="打开.md"]');
        await opened.waitFor();
        await workbench.run('View: Close Editor');
        await opened.waitFor({ state: 'detached' });
    });

    it('makes the report of the review, and opens nothing that was not asked for', async () => {
        const { workbench, folder } = session;
        const target = join(folder, '审核.docx');
        await workbench.openFile('xiji.alliance');
        await workbench.run('Alliance Plan: Export Review Report');
        await workbench.quickInput.getByText('Word document').click();
        await workbench.chooseFile('Export: Review report', target);
        await workbench.notifications.filter({ hasText: '审核.docx' }).waitFor();
        expect(existsSync(target)).toBe(true);
        expect(partOf(target, 'word/document.xml').replace(/<[^>]*>/g, '')).toContain('G05');
        expect(await workbench.page.locator('.tab').count()).toBe(1);
    });
});

/** The labels of the ticked rows in the list of choices. */
async function ticked(): Promise<readonly string[]> {
    const rows = session.workbench.quickInput.getByRole('checkbox', { checked: true });
    await rows.first().waitFor();
    return rows.locator('.label-name').allTextContents();
}

/** Ticks these rows of the list of choices and no others, whatever was ticked in it. */
async function choose(...labels: readonly string[]): Promise<void> {
    const before = await ticked();
    const others = [
        ...before.filter((label) => !labels.includes(label)),
        ...labels.filter((label) => !before.includes(label))
    ];
    for (const label of others) {
        await session.workbench.quickInput.locator('.label-name').getByText(label).click();
    }
    await expect.poll(async () => [...(await ticked())].sort()).toEqual([...labels].sort());
}

/** A part of a Word file, as text. */
function partOf(path: string, name: string): string {
    return strFromU8(unzipSync(readFileSync(path))[name] ?? new Uint8Array());
}
