import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startSession } from './workbench/session.ts';
import type { Session } from './workbench/session.ts';

const sample = 'xiji-groups.alliance';
const english = 'english.alliance';
const [fold, unfold] = ['Control+Shift+BracketLeft', 'Control+Shift+BracketRight'];

/** Has a total of parts, a day and a time that stands for days; a quota follows where it is written. */
const ofEachKind =
    '学校 新校 { 人数 18人（校长2人、教师16人） }\n活动 试讲 2009年4月10日\n活动 试评 2009年9月上旬\n';

let session: Session;
beforeAll(async () => {
    session = await startSession('en');
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
});

describe('writing in English', () => {
    it('offers the English keywords, and names that fit', async () => {
        const { workbench } = session;
        await workbench.openFile(english);
        await workbench.newLineAbove(lineOf(english, 'measure GuidancePlan'));
        await workbench.type('measure Visits "Visits" { responsible ');
        await workbench.suggest('ResearchOffice');
        await press('Escape');
    });

    it('explains what the cursor is on', async () => {
        const { workbench } = session;
        await workbench.openFile(english);
        await workbench.cursorAt(lineOf(english, 'quota ReadingHours'), 'quota R'.length);
        await workbench.run('Show or Focus Hover');
        const hover = workbench.page.locator('.monaco-hover:visible').filter({ hasText: 'Reading hours' });
        await hover.first().waitFor();
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
