import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startSession } from './workbench/session.ts';
import type { Session } from './workbench/session.ts';

const sample = 'xiji-groups.alliance';
const english = 'english.alliance';
const [fold, unfold] = ['Control+Shift+BracketLeft', 'Control+Shift+BracketRight'];

/** Has a total of parts, a day and a time that stands for days; a quota follows where it is written. */
const ofEachKind =
    '学校 新校 { 人数 18人（校长2人、教师16人） }\n活动 试讲 2009年4月10日\n活动 试评 2009年9月上旬\n';

const slips = 'slips.alliance';
const withSlips =
    '单位 教研室\n通知 调研 “关于调研的通知” {\n    发文机关  教研室\n    成文日期  二00八年十二月十三日\n}\n';

/** The column in the name behind a keyword of two characters. */
const afterFirstCharacter = 8;

let session: Session;
beforeAll(async () => {
    const files = { [slips]: new TextEncoder().encode(withSlips) };
    session = await startSession('en', { files, settings: { 'editor.linkedEditing': true } });
    await session.workbench.openFile(sample);
});
afterEach(async () => {
    await press('Escape');
    await session.workbench.revert();
});
afterAll(async () => {
    await session?.end();
});

/** What helps while somebody works on a text; each leaves the text as it was. */
describe('working on a plan', () => {
    it('lays out an item when its brace is closed', async () => {
        const { workbench } = session;
        await workbench.newLineAbove(lineOf(sample, '通知 印发通知'));
        await workbench.type('单位   督学室{上级   西吉县教育体育局');
        await workbench.page.locator('.breadcrumbs-control').getByText('督学室').waitFor();
        await workbench.page.keyboard.type('}');
        await expect.poll(text).toContain('单位 督学室 { 上级 西吉县教育体育局 }');
        await session.picture('formatting', { x: 350, y: 280, width: 620, height: 160 });
    });

    it('changes a name together with its uses in the item, where that is wanted', async () => {
        const { workbench } = session;
        const together = workbench.page.locator('.linked-editing-decoration');
        // The editor asks once the cursor rests, and not again where the server was still busy with the text.
        await vi.waitFor(
            async () => {
                await workbench.cursorBefore(lineOf(sample, '    牵头  占位县城学校一'));
                await press('End');
                await together.nth(1).waitFor({ timeout: 5000 });
            },
            { timeout: 60_000 }
        );
        await session.picture('linked-editing', { x: 350, y: 280, width: 620, height: 240 });
        await workbench.page.keyboard.type('号');
        await expect.poll(text).toContain('组长：占位县城学校一号·校长');
    });

    it('takes in more of the text, from the word to the item', async () => {
        const { workbench } = session;
        // Begun anew where the server was still busy with the text that was taken back before.
        await vi.waitFor(
            async () => {
                await workbench.cursorAt(lineOf(sample, '联盟 第二组'), afterFirstCharacter);
                await workbench.run('Expand Selection');
                await workbench.page.getByText('(3 selected)').waitFor({ timeout: 10_000 });
            },
            { timeout: 60_000 }
        );
        const item = readFileSync(join(session.folder, sample), 'utf8').split('联盟 第二组')[1] ?? '';
        const length = '联盟 第二组'.length + item.indexOf('\n}') + '\n}'.length;
        await vi.waitFor(
            async () => {
                await workbench.run('Expand Selection');
                await workbench.page.getByText(`(${String(length)} selected)`).waitFor({ timeout: 5000 });
            },
            { timeout: 60_000 }
        );
        await session.picture('selection', { x: 350, y: 360, width: 620, height: 260 });
        await press('Escape');
    });

    it('folds an item, a chapter and what a comment marks', async () => {
        const { workbench } = session;
        await workbench.cursorBefore(lineOf(sample, '联盟 第二组'));
        await expect.poll(text).toContain('副组长：占位农村学校二');
        await press(fold);
        await expect.poll(text).not.toContain('副组长：占位农村学校二');
        await press(unfold);
        await workbench.cursorBefore(lineOf(sample, '（一）联合发展小组'));
        await press(fold);
        await expect.poll(text).not.toContain('联盟 第一组');
        await session.picture('folding', { x: 350, y: 280, width: 760, height: 320 });
        await workbench.run('Unfold All');
        await workbench.cursorBefore(1);
        await workbench.type('# 区域 开头\n单位 甲\n# 区域结束\n单位 乙\n');
        await workbench.cursorBefore(1);
        await press(fold);
        await expect.poll(text).not.toContain('单位 甲');
        expect(await text()).toContain('单位 乙');
        await workbench.run('Unfold All');
    });

    it('shows what a date and a quota come to, as far as wanted', async () => {
        const { workbench } = session;
        const hints = (words: string): Locator => workbench.page.locator('.view-lines').getByText(words);
        await workbench.cursorBefore(lineOf(sample, '定额 联合活动'));
        await workbench.type(ofEachKind);
        const kinds = { weekdays: 'Fri', dates: '2009-09-01 to', quotas: 'met in 40/40', sums: '= 18' };
        for (const words of Object.values(kinds)) {
            await hints(words).first().waitFor();
        }
        await workbench.page
            .locator('.codelens-decoration', { hasText: 'met by 10 of 10' })
            .first()
            .waitFor();
        await session.picture('hints', { x: 350, y: 340, width: 760, height: 200 });
        for (const [kind, words] of Object.entries(kinds)) {
            session.set({ [`alliancePlan.inlayHints.${kind}`]: false });
            await hints(words).first().waitFor({ state: 'detached' });
            session.set({});
            await hints(words).first().waitFor();
        }
    });

    it('tells above the items what is asked for, as far as wanted', async () => {
        const { workbench } = session;
        await workbench.cursorBefore(lineOf(sample, '定额 联合活动'));
        const lens = (words: RegExp): Locator =>
            workbench.page.locator('.codelens-decoration').filter({ hasText: words, visible: true }).first();
        const kinds = { references: /references?/, quotas: /met by/, preview: /Preview/ };
        for (const [kind, words] of Object.entries(kinds)) {
            await workbench.cursorBefore(
                lineOf(sample, kind === 'preview' ? '方案 捆绑式发展' : '定额 联合活动')
            );
            await lens(words).waitFor();
            session.set({ [`alliancePlan.codeLenses.${kind}`]: false });
            await lens(words).waitFor({ state: 'detached' });
            session.set({});
        }
    });

    it('shows who is responsible for what', async () => {
        const { workbench } = session;
        await workbench.cursorAt(lineOf(sample, '单位 教研室'), afterFirstCharacter);
        await workbench.run('Peek Call Hierarchy');
        const rows = workbench.page.locator('.call-hierarchy .monaco-list-row');
        await rows.filter({ hasText: '教研室' }).first().waitFor();
        await expect.poll(() => rows.count()).toBeGreaterThan(1);
        await session.picture('responsible', { x: 300, y: 0, width: 1060, height: 480 });
        await press('Escape');
    });
});

describe('saving a plan', () => {
    it('mends what is surely right, where that is wanted', async () => {
        const { workbench } = session;
        await workbench.openFile(slips);
        session.set({
            '[alliance-plan]': { 'editor.codeActionsOnSave': { 'source.fixAll.alliancePlan': 'explicit' } }
        });
        await workbench.page.locator('.squiggly-warning').first().waitFor();
        await workbench.cursorBefore(1);
        await workbench.type('# 存盘\n');
        // Until the setting has arrived a text is saved as it is.
        await vi.waitFor(
            async () => {
                await workbench.run('File: Save');
                await expect.poll(text, { timeout: 5000 }).toContain('2008年12月13日');
            },
            { timeout: 60_000 }
        );
        await workbench.page.locator('.tab.active.dirty').waitFor({ state: 'hidden' });
        expect(readFileSync(join(session.folder, slips), 'utf8')).toContain('成文日期  2008年12月13日');
        await session.picture('mended-on-save', { x: 350, y: 0, width: 620, height: 200 });
        session.set({});
    });
});

describe('writing in English', () => {
    it('offers the English keywords, and names that fit', async () => {
        const { workbench } = session;
        await workbench.openFile(english);
        await workbench.newLineAbove(lineOf(english, 'measure GuidancePlan'));
        await workbench.type('measure Visits "Visits" { responsible ');
        await workbench.suggest('ResearchOffice');
        await session.picture('english', { x: 350, y: 470, width: 700, height: 360 });
        await press('Escape');
    });

    it('explains what the cursor is on', async () => {
        const { workbench } = session;
        await workbench.openFile(english);
        await workbench.cursorAt(lineOf(english, 'quota ReadingHours'), 'quota R'.length);
        await workbench.run('Show or Focus Hover');
        const hover = workbench.page.locator('.monaco-hover:visible').filter({ hasText: 'Reading hours' });
        await hover.first().waitFor();
        const y = Math.max(0, Math.round((await hover.first().boundingBox())?.y ?? 0) - 80);
        await session.picture('hover.en', { x: 350, y, width: 800, height: 380 });
    });

    it('puts a file into the other language by a command', async () => {
        const { workbench } = session;
        await workbench.cursorBefore(1);
        await workbench.run('Alliance Plan: Translate Keywords');
        await expect.poll(text).toContain('导入 “english-registry.alliance”');
    });

    it('shows the paper in the language of the plan', async () => {
        const { workbench } = session;
        await workbench.run('Alliance Plan: Open Preview to the Side');
        await workbench.preview.locator('#paper').getByText('Bound Development').first().waitFor();
        await workbench.openFile(english);
    });
});

/** What the text editor shows, without the signs the browser draws blanks with. */
async function text(): Promise<string> {
    const lines = session.workbench.page.locator('.editor-group-container.active .view-lines');
    return (await lines.first().innerText()).replace(/\u00a0/g, ' ').replace(/\u200c/g, '');
}

async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
        await session.workbench.page.keyboard.press(key);
    }
}

/** The number of the sample's line that begins with some words, counted from 1. */
function lineOf(file: string, words: string): number {
    const lines = readFileSync(join(session.folder, file), 'utf8').split('\n');
    return lines.findIndex((line) => line.startsWith(words)) + 1;
}
