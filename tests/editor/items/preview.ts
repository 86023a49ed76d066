import type { Locator } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { Item } from './item.ts';
import type { Reader } from './reader.ts';
import { reads } from './words.ts';

type View = 'document' | 'schedule' | 'quotas' | 'roles' | 'alliances';

const tabs = {
    document: { 'zh-cn': '文稿', en: 'Document' },
    schedule: { 'zh-cn': '日程', en: 'Schedule' },
    quotas: { 'zh-cn': '定额', en: 'Quotas' },
    roles: { 'zh-cn': '职务', en: 'Roles' },
    alliances: { 'zh-cn': '联盟图', en: 'Alliances' }
} as const;

/** The upper part of the preview, in a window without side bar. */
const upper = { x: 704, y: 0, width: 656, height: 320 };
const middle = { x: 704, y: 380, width: 656, height: 240 };
const lower = { x: 704, y: 550, width: 656, height: 280 };

/** Its figures are those of an input method, which the margin mends. */
const wideFigures = {
    'zh-cn': '正文 【活动于２０１０年进行。】\n',
    en: 'text 【The activities go on in ２０１０.】\n'
};

/** The preview of a plan: the paper, what is noted on it, and the views. */
export const preview: readonly Item[] = [
    {
        name: 'making',
        title: 'A paper in the making, which can be stopped',
        part: { x: 704, y: 0, width: 656, height: 160 },
        async show(reader) {
            await withoutSideBar(reader);
            await closePreview(reader);
            reader.holdServer();
            await reader.workbench.run(reader.command('openPreview'));
            await reads(reader, reader.workbench.preview.locator('#making'), {
                'zh-cn': ['正在生成', '取消'],
                en: ['This is being made', 'Cancel']
            });
        },
        end: async (reader) => {
            reader.letServerGoOn();
            await pageOf(reader, 'document').locator('[data-start]').first().waitFor();
        }
    },
    {
        name: 'paper',
        title: 'The paper as it will be issued',
        part: { ...upper, height: 500 },
        async show(reader) {
            await showView(reader, 'document');
            const page = pageOf(reader, 'document');
            await page.evaluate((panel) => panel.scrollTo(0, 0));
            await reads(reader, page.locator('#paper'), {
                'zh-cn': ['捆绑式发展', '西教体发〔2008〕1号'],
                en: ['Plan for Bound Development', 'No. 12']
            });
        }
    },
    {
        name: 'preview-notes',
        title: 'What a reviewer would note, in the margin, with what mends it',
        part: middle,
        async show(reader) {
            await showView(reader, 'document');
            await writeBeforeStages(reader, wideFigures);
            const note = pageOf(reader, 'document')
                .locator('#findings li')
                .filter({ has: reader.workbench.preview.locator('.fix') });
            await reads(reader, note, { 'zh-cn': ['改为“2010”'], en: ['2010'] });
            await scrollToNote(reader);
        },
        again: scrollToNote
    },
    {
        name: 'broken',
        title: 'A text broken at one place: the last good paper stays, and a note says so',
        part: { ...upper, height: 260 },
        async show(reader) {
            await showView(reader, 'document');
            await writeBeforeStages(reader, { 'zh-cn': '机构 { {\n', en: 'body { {\n' });
            await reads(reader, reader.workbench.preview.locator('#note'), {
                'zh-cn': ['文本有1处语法错误，这些地方的内容没有显示'],
                en: ['The text has 1 syntax error; what stands there is not shown']
            });
            await pageOf(reader, 'document').locator('[data-start]').first().waitFor();
        }
    },
    {
        name: 'view-schedule',
        title: 'The schedule of a plan',
        part: { ...upper, height: 420 },
        async show(reader) {
            await showView(reader, 'schedule');
            await reads(reader, pageOf(reader, 'schedule'), {
                'zh-cn': ['宣传动员阶段', '骨干教师送教下乡'],
                en: ['Preparation', 'Lesson visit']
            });
        }
    },
    {
        name: 'view-quotas',
        title: 'Its quotas, a cell opened',
        part: upper,
        async show(reader) {
            await showView(reader, 'quotas');
            const page = pageOf(reader, 'quotas');
            const detail = page.locator('tr.detail');
            if (!(await detail.first().isVisible())) await page.locator('button.cell').first().click();
            await reads(reader, detail, { 'zh-cn': ['骨干教师送教下乡'], en: ['Lesson visit'] });
        }
    },
    {
        name: 'view-roles',
        title: 'Who holds which post',
        part: upper,
        async show(reader) {
            await showView(reader, 'roles');
            await reads(reader, pageOf(reader, 'roles'), {
                'zh-cn': ['组长', '副组长', '第一联合发展小组'],
                en: ['Leader of a group', 'First Joint Group']
            });
        }
    },
    {
        name: 'view-alliances',
        title: 'Who leads whom',
        part: upper,
        async show(reader) {
            await showView(reader, 'alliances');
            const node = pageOf(reader, 'alliances').locator('.graph .node');
            await node.first().waitFor();
            expect(await node.first().getAttribute('aria-label')).toMatch(
                reader.say({ 'zh-cn': /第一/, en: /First Joint Group/ })
            );
        }
    },
    {
        name: 'keyboard',
        title: 'The paper read by keys: a ring marks the paragraph, a line tells the keys',
        part: lower,
        async show(reader) {
            await showView(reader, 'document');
            const page = pageOf(reader, 'document');
            await goToPaper(reader, page);
            const keys = page.locator('#keys');
            await reads(reader, keys, { 'zh-cn': ['到这段的原文'], en: ['go to its text'] });
            for (let step = 0; step < 12; step += 1) {
                await reader.workbench.page.keyboard.press('Control+ArrowDown');
            }
            expect(await page.evaluate('document.activeElement.id')).toBe('panel-document');
        }
    }
];

async function withoutSideBar({ workbench: { page } }: Reader): Promise<void> {
    const bar = page.locator('.part.sidebar');
    if (await bar.isVisible()) await page.keyboard.press('Control+b');
    await bar.waitFor({ state: 'hidden' });
}

/** Shows a view of the plan in the preview beside its text, at the plan's beginning. */
async function showView(reader: Reader, view: View): Promise<void> {
    const { workbench } = reader;
    await withoutSideBar(reader);
    if ((await tabOf(reader).count()) === 0) await workbench.run(reader.command('openPreview'));
    const tab = workbench.preview.getByRole('tab', { name: reader.say(tabs[view]), exact: true });
    await tab.click();
    await pageOf(reader, view).waitFor();
}

async function closePreview(reader: Reader): Promise<void> {
    if ((await tabOf(reader).count()) === 0) return;
    await tabOf(reader).click();
    await reader.workbench.run('View: Close Editor');
}

/** The preview's tab in the window. */
function tabOf(reader: Reader): Locator {
    return reader.workbench.page.locator('.tab', { hasText: reader.say({ 'zh-cn': '预览', en: 'Preview' }) });
}

function pageOf({ workbench }: Reader, view: View): Locator {
    return workbench.preview.locator(`#panel-${view}`);
}

/** Writes a line before the chapter of the stages; the page follows to it. */
async function writeBeforeStages(
    { workbench, lineOf, say }: Reader,
    words: Readonly<Record<Reader['locale'], string>>
): Promise<void> {
    await workbench.textEditor.locator('.view-lines').click();
    await workbench.cursorBefore(lineOf(say({ 'zh-cn': '五、工作步骤', en: '6. Stages' })));
    await workbench.type(say(words));
}

/** Brings the note that mends what was written into the middle of the page, wherever the page follows the cursor to. */
async function scrollToNote(reader: Reader): Promise<void> {
    const fix = pageOf(reader, 'document').locator('#findings .fix').first();
    // The page follows the cursor once it rests.
    await reader.workbench.page.waitForTimeout(600);
    await fix.evaluate((button) => button.scrollIntoView({ block: 'center' }));
}

/** Takes the keys into the preview, and by them to the paper: a text that has just got them may swallow the first one. */
async function goToPaper({ workbench }: Reader, page: Locator): Promise<void> {
    const focus = (): Promise<unknown> =>
        page.evaluate('document.hasFocus() ? document.activeElement.id : ""');
    await vi.waitFor(
        async () => {
            await workbench.page.keyboard.press('Control+2');
            await expect.poll(focus, { timeout: 3000 }).not.toBe('');
        },
        { timeout: 30_000, interval: 200 }
    );
    for (let times = 0; times < 15 && (await focus()) !== 'panel-document'; times += 1) {
        await workbench.page.keyboard.press('Tab');
    }
    expect(await focus()).toBe('panel-document');
}
