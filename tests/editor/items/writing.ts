import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { vi } from 'vitest';
import { aroundCursor, patience } from './item.ts';
import type { Item } from './item.ts';
import type { Reader } from './reader.ts';
import { columnBehind, intoName, textHas, write } from './typing.ts';
import type { Words } from './typing.ts';

const notice: Words = { 'zh-cn': '通知 印发通知', en: 'notice Forwarding' };
const quota: Words = { 'zh-cn': '定额 选派教师', en: 'quota WorkPlans' };
const second: Words = { 'zh-cn': '联盟 第二组', en: 'alliance GroupTwo' };
/** The line of the first alliance that names its lead school. */
const lead: Words = { 'zh-cn': '    牵头  占位县城学校一', en: '    lead     TownOne' };
const named: Words = { 'zh-cn': '单位 教研室', en: 'alliance GroupOne' };

/** A plan that a planner mends by saving it: a title with a full stop. */
export const slips: Words = { 'zh-cn': '附件.alliance', en: 'attachment.alliance' };
export const slipFiles: Readonly<Record<string, Uint8Array>> = {
    [slips['zh-cn']]: Buffer.from(
        '通知 调研 “某县教育局关于调研的通知” {\n    附件 记录表 “调研记录表。” { 状态 另附 }\n}\n'
    ),
    [slips.en]: Buffer.from(
        'notice Visits "Notice of the Bureau on Visits" {\n    attachment Sheet "Sheet for Visits." { status external }\n}\n'
    )
};

/** What helps while a plan is written and changed. */
export const writing: readonly Item[] = [
    {
        name: 'signature',
        title: 'What a duty is made of is told while it is written',
        part: aroundCursor(150, 40, 640),
        async show(reader) {
            const { workbench } = reader;
            await write(reader, quota, {
                'zh-cn': '定额 新定额：每个联盟 ',
                en: 'quota New: each alliance '
            });
            await workbench.run('Trigger Parameter Hints');
            const help = workbench.page.locator('.parameter-hints-widget.visible');
            await help
                .getByText(reader.say({ 'zh-cn': '一项要求写成一句话', en: 'A duty is one sentence' }))
                .first()
                .waitFor();
        }
    },
    {
        name: 'formatting',
        title: 'An item is laid out when its brace is closed',
        part: aroundCursor(50, 70, 560),
        async show(reader) {
            const { workbench } = reader;
            await write(reader, notice, {
                'zh-cn': '单位   督学室{上级   西吉县教育体育局',
                en: 'unit   Inspectors{under   CountyBureau'
            });
            const name = reader.say({ 'zh-cn': '督学室', en: 'Inspectors' });
            await workbench.page.locator('.breadcrumbs-control').getByText(name).waitFor();
            await workbench.page.keyboard.type('}');
            await textHas(
                reader,
                reader.say({
                    'zh-cn': '单位 督学室 { 上级 西吉县教育体育局 }',
                    en: 'unit Inspectors { under CountyBureau }'
                })
            );
        }
    },
    {
        name: 'linked-editing',
        title: 'A name and its uses in the item are changed together',
        part: aroundCursor(50, 120, 560),
        async show(reader) {
            const { workbench } = reader;
            const together = workbench.page.locator('.linked-editing-decoration');
            // The editor asks once the cursor rests, and not again where the server was still busy.
            await vi.waitFor(async () => {
                await workbench.cursorBefore(
                    reader.lineOf(
                        reader.say({ 'zh-cn': '    牵头  占位县城学校一', en: '    lead     TownOne' })
                    )
                );
                await workbench.page.keyboard.press('End');
                await together.nth(1).waitFor({ timeout: 5000 });
            }, patience);
            await workbench.page.keyboard.type(reader.say({ 'zh-cn': '号', en: 'Day' }));
            await textHas(
                reader,
                reader.say({ 'zh-cn': '组长：占位县城学校一号·校长', en: 'Leader: TownOneDay.principal' })
            );
        }
    },
    {
        name: 'selection',
        title: 'The selection is taken further, from the word to the item',
        part: aroundCursor(150, 50, 560),
        async show(reader) {
            const { workbench } = reader;
            const [line = '', text = ''] = [
                reader.say(second),
                readFileSync(join(reader.folder, reader.plan), 'utf8')
            ];
            const item = text.slice(text.indexOf(line), text.indexOf('\n}', text.indexOf(line)) + 2);
            const told = workbench.page.locator('#status\\.editor\\.selection');
            // Begun anew where the server was still busy with the text that was taken back before.
            await vi.waitFor(async () => {
                await intoName(reader, second);
                for (let times = 0; times < 6; times += 1) {
                    await workbench.run('Expand Selection');
                    if (new RegExp(`\\b${String(item.length)}\\b`).test(await told.innerText())) return;
                }
                throw new Error('The item was not selected.');
            }, patience);
        }
    },
    {
        name: 'folding',
        title: 'Items and chapters are folded',
        part: aroundCursor(60, 140, 560),
        async show(reader) {
            const { workbench } = reader;
            const inside = reader.say({ 'zh-cn': '副组长：占位农村学校二', en: 'Leader: TownTwo' });
            await workbench.cursorBefore(reader.lineOf(reader.say(second)));
            await textHas(reader, inside);
            await workbench.page.keyboard.press('Control+Shift+BracketLeft');
            await textHas(reader, inside, false);
        },
        end: ({ workbench }) => workbench.run('Unfold All')
    },
    {
        name: 'rename',
        title: 'A name is changed wherever it is used',
        part: aroundCursor(50, 120, 560),
        show: giveName,
        again: giveName
    },
    {
        name: 'rename-taken',
        title: 'A name that is taken is refused',
        part: { x: 860, y: 700, width: 500, height: 150 },
        async show(reader) {
            const { workbench } = reader;
            const box = await askForName(reader);
            await box.fill(reader.say({ 'zh-cn': '师资培训中心', en: 'GroupTwo' }));
            await workbench.page.keyboard.press('Enter');
            const refusal = reader.say({ 'zh-cn': '已有名称“师资培训中心”', en: '“GroupTwo” is taken' });
            await workbench.notifications.filter({ hasText: refusal }).first().waitFor();
        },
        end: ({ workbench }) => workbench.run('Notifications: Clear All Notifications')
    },
    {
        name: 'uses',
        title: 'All uses of the name under the cursor are lit up',
        part: aroundCursor(60, 140, 560),
        async show(reader) {
            const { workbench } = reader;
            await workbench.cursorBefore(reader.lineOf(reader.say(lead)));
            await workbench.page.keyboard.press('End');
            const uses = workbench.page.locator('.wordHighlight, .wordHighlightStrong, .wordHighlightText');
            await vi.waitFor(async () => {
                if ((await uses.count()) < 2) throw new Error('One use at most is lit up.');
            }, patience);
        }
    },
    {
        name: 'quick-fix',
        title: 'What mends a finding is offered',
        part: aroundCursor(60, 150, 560),
        async show(reader) {
            await writeWrongWeekday(reader);
            await showFixes(reader);
        },
        again: showFixes
    },
    {
        name: 'hover',
        title: 'A finding is explained where the cursor is',
        part: aroundCursor(240, 40, 700),
        async show(reader) {
            await writeWrongWeekday(reader);
            await showHover(reader);
        },
        again: showHover
    },
    {
        name: 'mended-on-save',
        title: 'A slip is mended on saving, where that is wanted',
        part: { x: 350, y: 36, width: 640, height: 130 },
        async show(reader) {
            const { workbench } = reader;
            reader.set({
                '[alliance-plan]': {
                    'editor.codeActionsOnSave': { 'source.fixAll.alliancePlan': 'explicit' }
                }
            });
            await workbench.openFile(reader.say(slips));
            await workbench.page.locator('.squiggly-warning').first().waitFor();
            // Until the setting has arrived a text is saved as it is.
            await vi.waitFor(async () => {
                await workbench.run('File: Save');
                await textHas(
                    reader,
                    reader.say({ 'zh-cn': '“调研记录表” {', en: '"Sheet for Visits" {' }),
                    true,
                    3000
                );
            }, patience);
            await workbench.page.locator('.tab.active.dirty').waitFor({ state: 'hidden' });
        },
        end: ({ set }) => {
            set({});
            return Promise.resolve();
        }
    }
];

/** Writes a day with another weekday, and puts the cursor on the weekday once it is found. */
async function writeWrongWeekday(reader: Reader): Promise<void> {
    const { workbench } = reader;
    const above = { 'zh-cn': '活动 送教下乡', en: 'stage Review' };
    const before = { 'zh-cn': '活动 研讨 2009年6月12日 ', en: 'activity Talk ' };
    const text = { 'zh-cn': `${before['zh-cn']}周一`, en: `${before.en}Monday, 12 June 2009` };
    await write(reader, above, text);
    await workbench.page.locator('.squiggly-error').first().waitFor();
    await workbench.page.keyboard.press('Escape');
    await workbench.cursorAt(reader.lineOf(reader.say(above)), columnBehind(reader.say(before)) + 1);
}

async function showFixes(reader: Reader): Promise<void> {
    const { workbench } = reader;
    const fixes = workbench.page.locator('.action-widget').first();
    if (await fixes.isVisible()) return;
    await workbench.run('Quick Fix...');
    await fixes
        .getByText(reader.say({ 'zh-cn': '改为“周五”', en: 'Replace with “Friday”' }))
        .first()
        .waitFor();
}

async function showHover({ workbench }: Reader): Promise<void> {
    const hover = workbench.page
        .locator('.monaco-hover:visible')
        .filter({ hasText: 'D07' })
        .filter({ hasText: 'Ctrl+.' });
    if (await hover.first().isVisible()) return;
    await workbench.run('Show or Focus Hover');
    await hover.first().waitFor();
}

/** Asks for another name and writes one, where that is not done yet. */
async function giveName(reader: Reader): Promise<void> {
    const box = reader.workbench.page.locator('.rename-box input');
    if (await box.isVisible()) return;
    await askForName(reader);
    const name = reader.say({ 'zh-cn': '教学研究室', en: 'TownGroup' });
    await box.fill(name);
    await vi.waitFor(async () => {
        if ((await box.inputValue()) !== name) throw new Error('The name is not written.');
    }, patience);
}

/** Asks for another name, from the name on, where the editor was still busy with the text that was taken back before. */
async function askForName(reader: Reader): Promise<Locator> {
    const { page } = reader.workbench;
    const box = page.locator('.rename-box input');
    await vi.waitFor(async () => {
        await intoName(reader, named);
        await page.keyboard.press('F2');
        await box.waitFor({ timeout: 5000 });
    }, patience);
    return box;
}
