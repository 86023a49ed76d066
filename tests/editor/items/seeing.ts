import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Item } from './item.ts';
import type { Reader } from './reader.ts';
import { reads } from './words.ts';

const statusBar = { x: 0, y: 650, width: 520, height: 200 };
const toasts = { x: 860, y: 690, width: 500, height: 160 };

/** Names an office that is not there, and a day that never comes. */
const slips = {
    'zh-cn': '活动 讲座 “家庭教育讲座” 2009年2月30日 { 负责 没有的单位 }\n',
    en: 'activity Talk "Talk for parents" 30 February 2009 { responsible NoSuchOffice }\n'
};

/** Seeing a plan as a whole, and what the product is doing. */
export const seeing: readonly Item[] = [
    {
        name: 'plan-view',
        title: 'The parts of the plan in the side bar',
        part: { x: 0, y: 0, width: 350, height: 370 },
        async show(reader) {
            await showPlan(reader);
            await open(reader, { 'zh-cn': '附件', en: 'Attachments' });
            await open(reader, { 'zh-cn': '阶段', en: 'Stages' });
            await reader.workbench.restMouse();
            await reads(reader, reader.workbench.tree(reader.text('view.plan')), {
                'zh-cn': ['联盟', '职务', '宣传动员阶段', '定额', '附件', '步骤一览'],
                en: ['Alliances', 'Roles', 'Preparation', 'Quotas', 'Attachments', 'Stages at a Glance']
            });
        }
    },
    {
        name: 'side-bar-menu',
        title: 'The menu of a row in the side bar',
        part: { x: 48, y: 0, width: 420, height: 300 },
        async show(reader) {
            await showPlan(reader);
            await open(reader, { 'zh-cn': '联盟', en: 'Alliances' });
            await open(reader, { 'zh-cn': '第一联合发展小组', en: 'First Joint Group' });
            const school = rowOf(reader, { 'zh-cn': '占位县城学校一', en: 'First Town School' });
            await reads(reader, await reader.workbench.openMenu(school), {
                'zh-cn': ['转到', '在侧边打开', '复制文字'],
                en: ['Go To', 'Open to the Side', 'Copy Text']
            });
        }
    },
    {
        name: 'review-view',
        title: 'What a reviewer would note, by heading',
        part: { x: 48, y: 415, width: 760, height: 250 },
        async show(reader) {
            await showPlan(reader);
            await slip(reader);
            await reads(reader, reader.workbench.tree(reader.text('view.findings')), {
                'zh-cn': ['日期', '名称与忽略'],
                en: ['Dates', 'Names and suppressions']
            });
            await showFinding(reader);
        },
        again: showFinding,
        end: ({ workbench }) => workbench.restMouse()
    },
    {
        name: 'badge',
        title: 'The number of errors on the icon of the side bar',
        part: { x: 0, y: 170, width: 420, height: 170 },
        async show(reader) {
            await slip(reader);
            const icon = reader.workbench.viewIcon(reader.text('view.container'));
            await expect.poll(() => icon.locator('.badge-content').innerText()).toBe('2');
            await icon.hover();
            await readsInHover(reader, {
                'zh-cn': ['方案中有 2 个错误'],
                en: ['Errors in the plan: 2']
            });
        },
        end: ({ workbench }) => workbench.restMouse()
    },
    {
        name: 'status',
        title: 'What the plan holds, counted in the status bar',
        part: statusBar,
        async show(reader) {
            await status(reader, { 'zh-cn': '联盟 10', en: '2 alliances' }).hover();
            await readsInHover(reader, {
                'zh-cn': ['定额', '审核意见', '点击在侧栏中查看方案'],
                en: ['10 quotas', 'Findings', 'Click to show the plan in the side bar.']
            });
        },
        end: ({ workbench }) => workbench.restMouse()
    },
    {
        name: 'title-commands',
        title: 'The preview’s button over the text',
        part: { x: 940, y: 0, width: 420, height: 110 },
        async show(reader) {
            await showTitle(reader);
        },
        again: showTitle,
        end: ({ workbench }) => workbench.restMouse()
    },
    {
        name: 'progress',
        title: 'An export that takes its time tells how far it is, and can be cancelled',
        part: toasts,
        async show(reader) {
            const { workbench } = reader;
            await workbench.run(reader.command('export'));
            for (const format of ['HTML', 'Excel']) {
                const row = workbench.quickInput.locator('.monaco-list-row', { hasText: format });
                if ((await row.getAttribute('aria-checked')) !== 'true') await row.click();
            }
            reader.holdServer();
            await workbench.page.keyboard.press('Enter');
            await reads(reader, workbench.notifications, {
                'zh-cn': ['正在导出3个文件', reader.plan, '取消'],
                en: ['Exporting 3 files', reader.plan, 'Cancel']
            });
        },
        async end({ workbench, letServerGoOn }) {
            letServerGoOn();
            // Where to is asked when all files are made.
            await workbench.quickInput.waitFor();
            await workbench.page.keyboard.press('Escape');
            await workbench.quickInput.waitFor({ state: 'hidden' });
        }
    },
    {
        name: 'failed',
        title: 'What fails is told with why and what to do next',
        part: { x: 860, y: 640, width: 500, height: 210 },
        async show(reader) {
            const { workbench } = reader;
            const file = reader.say({ 'zh-cn': '方案.md', en: 'plan.md' });
            await workbench.run(reader.command('exportMarkdown'));
            // Nobody may make a file there, whoever runs the editor.
            await workbench.chooseFile(reader.say({ 'zh-cn': '导出：', en: 'Export: ' }), `/sys/${file}`);
            await reads(reader, workbench.notifications, {
                'zh-cn': [`“${file}”无法写入`, '换个位置'],
                en: [`“${file}” cannot be written`, 'Choose Another Place']
            });
        },
        end: ({ workbench }) => workbench.run('Notifications: Clear All Notifications')
    },
    {
        name: 'settings',
        title: 'The settings, described',
        part: { x: 352, y: 0, width: 1008, height: 330 },
        async show(reader) {
            const { workbench } = reader;
            await workbench.run('Preferences: Open Settings (UI)');
            await workbench.page.locator('.settings-editor .search-container').click();
            await workbench.page.keyboard.press('Control+a');
            await workbench.type('@ext:alliance-plan.alliance-plan');
            const settings = workbench.page.locator('.settings-editor .setting-item-contents');
            await reads(reader, settings, {
                'zh-cn': [reader.text('setting.language')],
                en: [reader.text('setting.language')]
            });
            // Whoever reads the settings sees them without the offers below the search.
            await settings.first().locator('.setting-item-description').first().click();
        },
        end: ({ workbench }) => workbench.run('View: Close Editor')
    },
    {
        name: 'settings-rules',
        title: 'Rules offered by their codes in the settings',
        part: { x: 255, y: 0, width: 620, height: 200 },
        async show(reader) {
            const { workbench } = reader;
            reader.set({ 'alliancePlan.rules': {} });
            await workbench.run('Preferences: Open Workspace Settings (JSON)');
            await workbench.page.locator('.tab.active[data-resource-name="settings.json"]').waitFor();
            await workbench.cursorAt(1, '{"alliancePlan.rules":{'.length + 1);
            // Before the editor knows settings it has nothing to offer.
            await workbench.page.locator('.breadcrumbs-control').getByText('alliancePlan.rules').waitFor();
            await workbench.page.keyboard.type('T0');
            await workbench.suggest('T02');
            await workbench.explainOffers(true);
            await reads(reader, workbench.page.locator('.suggest-details:visible'), {
                'zh-cn': ['T01', '阶段'],
                en: ['T01', 'Gap between stages']
            });
        },
        async end({ workbench, set }) {
            await workbench.run('View: Revert and Close Editor');
            set({});
        }
    },
    {
        name: 'status-stopped',
        title: 'The status bar tells that the server has stopped, and starts it again',
        // From the status bar's item to what is told at the other end.
        part: { x: 0, y: 730, width: 1360, height: 120 },
        async show(reader) {
            const stopped = status(reader, { 'zh-cn': '联盟方案：已停止', en: 'Alliance Plan: stopped' });
            const counts = status(reader, { 'zh-cn': '联盟 10', en: '2 alliances' });
            const told = reader.workbench.notifications.filter({
                hasText: reader.say({
                    'zh-cn': '语言服务多次意外停止',
                    en: 'The language server has stopped several times'
                })
            });
            // It is started again some times, then it is left alone.
            await expect
                .poll(
                    async () => {
                        if (await counts.isVisible()) reader.killServer();
                        return told.count();
                    },
                    { timeout: 60_000, interval: 500 }
                )
                .toBe(1);
            await reads(reader, told, {
                'zh-cn': ['重新启动', '查看输出'],
                en: ['Start Again', 'Show Output']
            });
            await stopped.hover();
            await readsInHover(reader, {
                'zh-cn': ['点击重新启动'],
                en: ['Click to start it again.']
            });
            await reader.workbench.restMouse();
        },
        async end(reader) {
            await reader.workbench.run('Notifications: Clear All Notifications');
            await status(reader, { 'zh-cn': '联盟方案：已停止', en: 'Alliance Plan: stopped' }).click();
            await status(reader, { 'zh-cn': '联盟 10', en: '2 alliances' }).waitFor();
        }
    }
];

type Words = Readonly<Record<Reader['locale'], string>>;

async function showPlan(reader: Reader): Promise<void> {
    await reader.workbench.run(`View: Show ${reader.text('view.container')}`);
    await reader.workbench.tree(reader.text('view.plan')).first().waitFor();
}

function rowOf(reader: Reader, words: Words, view = 'view.plan'): Locator {
    return reader.workbench
        .tree(reader.text(view))
        .filter({ hasText: reader.say(words) })
        .first();
}

async function open(reader: Reader, words: Words): Promise<void> {
    const row = rowOf(reader, words);
    await row.waitFor();
    if ((await row.getAttribute('aria-expanded')) === 'true') return;
    await row.locator('.monaco-tl-twistie').click();
}

/** What is noted, in full where the mouse rests. */
async function showFinding(reader: Reader): Promise<void> {
    await reader.workbench.restMouse();
    await rowOf(reader, { 'zh-cn': '没有的单位', en: 'NoSuchOffice' }, 'view.findings').hover();
    await readsInHover(reader, {
        'zh-cn': ['没有“没有的单位”这个名称'],
        en: ['Nothing is named “NoSuchOffice”']
    });
}

/** The preview's button over the text, with what it is called. */
async function showTitle(reader: Reader): Promise<void> {
    const { page } = reader.workbench;
    const label = reader.text('command.openPreview');
    await reader.workbench.restMouse();
    await page.locator(`.editor-actions .action-label[aria-label^="${label}"]`).hover();
    await readsInHover(reader, { 'zh-cn': ['在侧边打开预览'], en: ['Open Preview to the Side'] });
}

/** Writes what is wrong, at the end of the text. */
async function slip(reader: Reader): Promise<void> {
    const { workbench } = reader;
    await workbench.newLineAbove(reader.lineOf(reader.say({ 'zh-cn': '六、工作要求', en: '6. Stages' })));
    await workbench.type(reader.say(slips));
}

function status(reader: Reader, words: Words): Locator {
    return reader.workbench.page.locator('.statusbar-item', { hasText: reader.say(words) });
}

/** Waits for words where the mouse rests, and until they have faded in. */
async function readsInHover(
    reader: Reader,
    words: Readonly<Record<Reader['locale'], readonly string[]>>
): Promise<void> {
    const hover = reader.workbench.page.locator('.monaco-hover:visible');
    await reads(reader, hover, words);
    const fading = (): Promise<number> =>
        hover
            .first()
            .evaluate((one) => (one.closest('.context-view') ?? one).getAnimations({ subtree: true }).length);
    await expect.poll(fading).toBe(0);
}
