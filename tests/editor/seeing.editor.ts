import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession } from './workbench/session.ts';
import type { Session } from './workbench/session.ts';

const sample = 'xiji-groups.alliance';

let session: Session;
beforeAll(async () => {
    session = await startSession('en');
    await session.workbench.openFile(sample);
});
afterAll(async () => {
    await session?.end();
});

/** Each step goes on from the one before, as the user does. */
describe('seeing a plan as a whole', () => {
    it('shows its parts in the side bar, under one icon', async () => {
        const { workbench } = session;
        await workbench.run('View: Show Plan');
        const rows = workbench.tree('Plan');
        await rows.filter({ hasText: 'Alliances' }).first().waitFor();
        const sections = await rows.and(workbench.page.locator('[aria-level="1"]')).allInnerTexts();
        expect(sections.map((text) => text.replace(/\d.*/s, ''))).toEqual([
            'Alliances',
            'Roles',
            'Stages',
            'Quotas',
            'Attachments'
        ]);
    });

    it('opens a place in the text, and follows the cursor', async () => {
        const { workbench } = session;
        await workbench.tree('Plan').filter({ hasText: 'Stages' }).locator('.monaco-tl-twistie').click();
        await workbench.tree('Plan').filter({ hasText: '宣传' }).first().click();
        await workbench.page.getByText(/^Ln \d+, Col \d+ \(\d+ selected\)/).waitFor();
        await workbench.cursorBefore(lineOf(sample, '联盟 第三组'));
        await workbench
            .tree('Plan')
            .and(workbench.page.locator('.selected'))
            .filter({ hasText: '第三' })
            .waitFor();
    });

    it('counts in the status bar', async () => {
        const item = session.workbench.page.locator('.statusbar-item', { hasText: 'alliances' });
        expect(await item.innerText()).toMatch(/10 alliances · 20 schools · quotas \d+\/\d+/);
    });
    it('lists what a reviewer would note, and has the number of errors on its icon', async () => {
        const { workbench } = session;
        await workbench.openFile('xiji.alliance');
        const findings = workbench.tree('Review');
        await findings.filter({ hasText: 'Official document' }).first().waitFor();
        await workbench.viewIcon('Plan').locator('.badge-content').waitFor({ state: 'hidden' });
        await workbench.cursorBefore(lineOf('xiji.alliance', '（一）组织与制度'));
        await workbench.type('机构 筹备组 { 负责 没有的单位 }\n');
        await expect.poll(() => workbench.viewIcon('Plan').locator('.badge-content').innerText()).toBe('1');
        // The list draws only the rows in sight: go down until the finding is among them.
        const unknown = findings.filter({ hasText: '没有的单位' });
        await findings.first().click();
        await expect
            .poll(async () => {
                await workbench.page.keyboard.press('PageDown');
                return unknown.count();
            })
            .toBe(1);
        await unknown.click();
        await workbench.page.getByText('(5 selected)').waitFor();
        await workbench.revert();
        await workbench.viewIcon('Plan').locator('.badge-content').waitFor({ state: 'hidden' });
    });

    it.each([
        ['Light Modern', 'vs'],
        ['Default High Contrast', 'hc-black'],
        ['Default High Contrast Light', 'hc-light']
    ])('can be read in the theme %s', async (theme, kind) => {
        session.set({ 'workbench.colorTheme': theme });
        await session.workbench.page.locator(`.monaco-workbench.${kind}`).waitFor();
        // What the mouse rests on would be explained over the text.
        await session.workbench.restMouse();
        await session.picture(`theme-${theme.toLowerCase().replaceAll(' ', '-')}`, {
            x: 0,
            y: 0,
            width: 900,
            height: 500
        });
    });
});

/** The number of the sample's line that begins with some words, counted from 1. */
function lineOf(file: string, words: string): number {
    const lines = readFileSync(join(session.folder, file), 'utf8').split('\n');
    return lines.findIndex((line) => line.startsWith(words)) + 1;
}
