import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startSession } from './workbench/session.ts';
import type { Session } from './workbench/session.ts';

const sample = 'xiji.alliance';

/** The column in the name behind a keyword of two characters. */
const afterFirstCharacter = 8;

let session: Session;
beforeAll(async () => {
    session = await startSession('zh-cn');
    await session.workbench.openFile(sample);
});
afterAll(async () => {
    await session?.end();
});

/** What the editor does while a plan is written; each leaves the text as it was. */
describe('writing a plan', () => {
    it('renames a name wherever it is used, to one that is not taken', async () => {
        const { workbench } = session;
        const box = workbench.page.locator('.rename-box input');
        const refusal = workbench.page.locator('.monaco-editor-overlaymessage');
        // Asked again, from the name on, where the editor was still busy with the text that was taken back before.
        const ask = (): Promise<void> =>
            vi.waitFor(
                async () => {
                    await workbench.cursorAt(lineOf('单位 教研室'), afterFirstCharacter);
                    await workbench.page.keyboard.press('F2');
                    await box.or(refusal).filter({ visible: true }).first().waitFor({ timeout: 10_000 });
                    if (await box.isHidden()) throw new Error(await refusal.innerText());
                },
                { timeout: 60_000 }
            );
        await ask();
        await box.fill('教学研究室');
        await box.fill('师资培训中心');
        await workbench.page.keyboard.press('Enter');
        await workbench.page.getByText('已有名称“师资培训中心”').first().waitFor();
        await workbench.page.keyboard.press('Escape');
        await ask();
        await box.fill('教学研究室');
        await workbench.page.keyboard.press('Enter');
        const lines = workbench.textEditor.locator('.view-lines');
        await expect.poll(() => lines.innerText()).toContain('教学研究室、');
        await workbench.cursorBefore(lineOf('措施 指导计划'));
        await expect.poll(() => lines.innerText()).toContain('、教学研究室');
        await workbench.revert();
    });

    it('explains a finding where the mouse rests, and mends it', async () => {
        const { workbench } = session;
        await workbench.cursorBefore(lineOf('通知 印发通知'));
        await workbench.run('View: Focus Problems (Errors, Warnings, Infos)');
        await workbench.problems.filter({ hasText: 'G05' }).first().dblclick();
        await workbench.textHasKeys();
        await workbench.run('View: Hide Panel');
        await workbench.run('Show or Focus Hover');
        await workbench.page
            .locator('.monaco-hover:visible')
            .filter({ hasText: '2008年12月13日' })
            .filter({ hasText: 'Ctrl+.' })
            .first()
            .waitFor();
        await workbench.page.keyboard.press('Escape');
        await workbench.run('Quick Fix...');
        await workbench.page.locator('.action-widget').getByText('2008年12月13日').first().click();
        await expect
            .poll(() => workbench.textEditor.locator('.view-lines').innerText())
            .toMatch(/成文日期\s*2008年12月13日/);
        await workbench.revert();
    });
});

describe('writing settings', () => {
    it('offers rules by code, each with what it is called, and its levels', async () => {
        const { workbench } = session;
        session.set({ 'alliancePlan.rules': {} });
        await workbench.openFile('settings.json');
        await workbench.cursorAt(1, '{"alliancePlan.rules":{'.length + 1);
        await workbench.page.keyboard.type('T0');
        await workbench.suggest('T02');
        await workbench.explainOffers(true);
        await workbench.page
            .locator('.suggest-details')
            .filter({ hasText: /T0\d [a-z-]+：/ })
            .waitFor();
        await workbench.page.keyboard.press('Enter');
        await workbench.suggest('warning');
        await workbench.page.keyboard.press('Escape');
        await workbench.run('View: Revert and Close Editor');
        session.set({});
    });
});

/** The number of the sample's line that begins with some words, counted from 1. */
function lineOf(words: string): number {
    const lines = readFileSync(join(session.folder, sample), 'utf8').split('\n');
    return lines.findIndex((line) => line.startsWith(words)) + 1;
}
