import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it, vi } from 'vitest';
import { projectRoot } from './places.ts';
import { startSession } from './workbench/session.ts';
import type { Session } from './workbench/session.ts';

const sample = 'xiji.alliance';
const groups = 'xiji-groups.alliance';

/** The column in the name behind a keyword of two characters. */
const afterFirstCharacter = 8;

/** Exported for long enough to be seen at it; with the registry, so that nothing is noted in them. */
const county = Object.fromEntries(
    [
        'county-registry.alliance',
        ...Array.from({ length: 7 }, (_, index) => `乡镇${String(index + 1)}.alliance`)
    ].map((name) => [name, sampleOf(/registry/.test(name) ? name : 'county.alliance')])
);

/** The preview's half of the window, without the side bar. */
const previewPart = { x: 704, y: 36, width: 656, height: 560 };

const patience = { timeout: 60_000, interval: 200 };

/** A user of one language; what the others of these tests start from. */
interface Reader {
    readonly session: Session;
    /** A text of the manifest in that language. */
    text(key: string): string;
    /** A command as the palette calls it. */
    command(name: string): string;
}

async function startReader(locale: 'en' | 'zh-cn', theme: string): Promise<Reader> {
    const session = await startSession(locale, {
        folders: { 全县: county },
        settings: { 'workbench.colorTheme': theme }
    });
    const file = locale === 'en' ? 'package.nls.json' : 'package.nls.zh-cn.json';
    const texts = JSON.parse(readFileSync(join(projectRoot, file), 'utf8')) as Record<string, string>;
    const text = (key: string): string => texts[key] ?? '';
    return { session, text, command: (name) => `${text('category')}: ${text(`command.${name}`)}` };
}

/** The window with all that stands in it at once: commands, parts of the plan, problems, lenses, hints, counts. */
async function seeWhole({ session: { workbench, folder }, text }: Reader, weekday: string): Promise<void> {
    await workbench.openFile(sample);
    await workbench.run(`View: Show ${text('view.container')}`);
    await workbench.tree(text('view.plan')).first().waitFor();
    await workbench.run('View: Focus Problems (Errors, Warnings, Infos)');
    await workbench.problems.filter({ hasText: 'G05' }).first().waitFor();
    await workbench.cursorBefore(lineOf(folder, sample, '通知 印发通知'));
    await workbench.page.locator('.view-lines').getByText(weekday).first().waitFor();
    await workbench.page.locator('.codelens-decoration').first().waitFor();
    await vi.waitFor(async () => {
        if (await workbench.quickInput.isVisible()) await workbench.page.keyboard.press('Escape');
        await workbench.page.keyboard.press('F1');
        await workbench.quickText.fill(`>${text('category')}`, { timeout: 3000 });
        const rows = workbench.quickInput.locator('.monaco-list-row:has(.highlight)');
        await rows.first().waitFor({ timeout: 5000 });
    }, patience);
    await workbench.restMouse();
}

async function endWhole({ workbench }: Session): Promise<void> {
    await workbench.page.keyboard.press('Escape');
    await workbench.quickInput.waitFor({ state: 'hidden' });
    await workbench.run('View: Hide Panel');
}

/** The main parts of the product in the language and the theme in which no other picture shows them. */
describe('an editor in English, in a light theme', () => {
    let reader: Reader;
    let session: Session;
    beforeAll(async () => {
        reader = await startReader('en', 'Light Modern');
        session = reader.session;
    });
    afterAll(async () => {
        await session?.end();
    });

    it('has commands, parts, problems, lenses and hints in its language', async () => {
        await seeWhole(reader, 'Sat');
        await session.picture('whole.en');
        await endWhole(session);
    });

    it('refuses a name that is taken, and says so', async () => {
        const { workbench, folder } = session;
        await workbench.openFile(groups);
        const box = workbench.page.locator('.rename-box input');
        await vi.waitFor(async () => {
            await workbench.cursorAt(lineOf(folder, groups, '单位 教研室'), afterFirstCharacter);
            await workbench.page.keyboard.press('F2');
            await box.waitFor({ timeout: 5000 });
        }, patience);
        await box.fill('师资培训中心');
        await workbench.page.keyboard.press('Enter');
        await workbench.page.getByText('is taken').first().waitFor();
        await session.picture('rename.en', { x: 350, y: 0, width: 1010, height: 850 });
        await workbench.page.keyboard.press('Escape');
    });

    it('describes its settings', async () => {
        const { workbench } = session;
        await workbench.run('Preferences: Open Settings (UI)');
        await workbench.page.locator('.settings-editor .search-container').click();
        await workbench.page.keyboard.press('Control+a');
        await workbench.type('@ext:alliance-plan.alliance-plan');
        const settings = workbench.page.locator('.settings-editor .setting-item-contents');
        await settings.filter({ hasText: 'Inlay' }).or(settings).first().waitFor();
        await settings.first().locator('.setting-item-description').first().click();
        await session.picture('settings.en', { x: 120, y: 60, width: 1000, height: 480 });
        await workbench.page.keyboard.press('Escape');
        await workbench.page.locator('.settings-editor').waitFor({ state: 'detached' });
    });

    it('tells how far an export is', async () => {
        const { workbench } = session;
        await workbench.openFile(groups);
        await workbench.run('View: Show Explorer');
        const rows = workbench.page.locator('.explorer-folders-view .monaco-list-row');
        await workbench.chooseInMenu(rows.filter({ hasText: '全县' }).first(), 'Export…');
        await workbench.quickInput.locator('.label-name').getByText('HTML').first().click();
        await workbench.page.keyboard.press('Enter');
        const progress = workbench.notifications.filter({ hasText: 'Exporting 16 files' });
        await progress.getByText('Cancel').waitFor();
        await session.picture('progress.en', { x: 860, y: 640, width: 500, height: 210 });
        await progress.getByText('Cancel').click();
        await progress.waitFor({ state: 'detached' });
    });

    it('has views of the plan beside its text', async () => {
        const { workbench } = session;
        const { preview } = workbench;
        await workbench.openFile(groups);
        await workbench.page.keyboard.press('Control+b');
        await workbench.run(reader.command('openPreview'));
        await preview.locator('#paper [data-start]').first().waitFor();
        const views = { schedule: 'Schedule', quotas: 'Quotas', roles: 'Roles', alliances: 'Alliances' };
        for (const [view, name] of Object.entries(views)) {
            await preview.getByRole('tab', { name }).click();
            await preview.locator(`#panel-${view} .go, #panel-${view} .node`).first().waitFor();
            await session.picture(`view-${view}.en`, previewPart);
        }
    });
});

describe('an editor in Chinese', () => {
    let reader: Reader;
    let session: Session;
    beforeAll(async () => {
        reader = await startReader('zh-cn', 'Dark Modern');
        session = reader.session;
    });
    afterAll(async () => {
        await session?.end();
    });

    it('has commands, parts, problems, lenses and hints in its language', async () => {
        await seeWhole(reader, '周六');
        await session.picture('whole.zh-cn');
        await endWhole(session);
    });
});

/** The number of a sample's line that begins with some words, counted from 1. */
function lineOf(folder: string, file: string, words: string): number {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    return lines.findIndex((line) => line.startsWith(words)) + 1;
}

function sampleOf(name: string): Uint8Array {
    return readFileSync(join(projectRoot, 'samples', name));
}
