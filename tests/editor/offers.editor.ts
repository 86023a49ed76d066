import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startSession } from './workbench/session.ts';
import type { Session } from './workbench/session.ts';

const sample = 'xiji-groups.alliance';
const part = { x: 350, y: 260, width: 760, height: 340 };

let session: Session;
beforeAll(async () => {
    session = await startSession('zh-cn');
    await session.workbench.openFile(sample);
    // Before the server answers the editor offers words of the text.
    await session.workbench.page.locator('.statusbar-item', { hasText: '定额' }).waitFor();
});
afterEach(async () => {
    await session.workbench.page.keyboard.press('Escape');
    await session.workbench.revert();
});
afterAll(async () => {
    await session?.end();
});

/** What is offered knows the place it is asked for; each leaves the text as it was. */
describe('what is offered', () => {
    it('behind a school: its posts, no units', async () => {
        const { workbench } = session;
        await write('联盟 第二组', '联盟 新组 { 组长：占位县城学校一·');
        await workbench.suggest('副校长');
        expect(await rows().filter({ hasText: '教研室' }).count()).toBe(0);
        await session.picture('posts', { ...part, height: 460 });
    });

    it('in an activity: the principles it realises, the stages and groups it is part of', async () => {
        const { workbench } = session;
        await write('活动 送教下乡', '活动 新活动 { 体现 ');
        await workbench.suggest('捆绑评价');
        expect(await rows().filter({ hasText: '宣传动员' }).count()).toBe(0);
        await workbench.explainOffers(true);
        await session.picture('principles', { ...part, width: 1010 });
        await workbench.explainOffers(false);
        await workbench.page.keyboard.press('Escape');
        await workbench.type('捆绑评价 所属 ');
        await workbench.suggest('宣传动员');
        await session.picture('stages', part);
    });

    it('for a time: days of the plan, with their weekday', async () => {
        const { workbench } = session;
        await write('活动 送教下乡', '活动 新活动 ');
        await workbench.suggest('2009年');
        // The weekday stands in the row that is lit up, which need not be the first at once; not where it is explained beside.
        await workbench.explainOffers(false);
        await expect.poll(async () => (await rows().allInnerTexts()).join('\n')).toMatch(/星期|周|学期/);
        await session.picture('dates', part);
    });

    it('in a duty: how often', async () => {
        const { workbench } = session;
        await write('定额 选派教师', '定额 新定额：每个联盟 每年 开展 帮扶活动 ');
        await workbench.suggest('不少于4次');
        await session.picture('phrases', { ...part, width: 1010, height: 400 });
    });

    it('where an item begins: whole items, filled in from field to field', async () => {
        const { workbench } = session;
        await write('阶段 考核总结', '活动');
        await workbench.suggest('活动 …');
        await rows().filter({ hasText: '活动 …' }).first().click();
        await workbench.type('新活动');
        await workbench.page.keyboard.press('Tab');
        await workbench.type('新活动全称');
        await expect.poll(text).toMatch(/活动 新活动 “新活动全称” 2009年4月10日 *周五 *\{/);
        await session.picture('snippet', part);
    });
});

/** Writes on a line of its own above the one that begins with some words. */
async function write(above: string, words: string): Promise<void> {
    const { workbench } = session;
    const lines = readFileSync(join(session.folder, sample), 'utf8').split('\n');
    await workbench.newLineAbove(lines.findIndex((line) => line.startsWith(above)) + 1);
    await workbench.type(words);
}

function rows(): Locator {
    return session.workbench.page.locator('.suggest-widget.visible .monaco-list-row');
}

async function text(): Promise<string> {
    const shown = await session.workbench.textEditor.locator('.view-lines').innerText();
    return shown.replace(/\u00a0/g, ' ');
}
