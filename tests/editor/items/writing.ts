import { vi } from 'vitest';
import type { Item } from './item.ts';
import type { Locale, Reader } from './reader.ts';

/** Below the line in the middle of the window, where what is offered unfolds. */
const offered = { x: 350, y: 370, width: 560, height: 210 };
const explained = { ...offered, width: 860 };

/** What each language has for the same. */
type Words = Readonly<Record<Locale, string>>;

const patience = { timeout: 60_000, interval: 200 };

/** What is offered, and told, while a plan is written. */
export const writing: readonly Item[] = [
    {
        name: 'posts',
        title: 'Only posts of the school just named are offered',
        part: offered,
        async show(reader) {
            const words = {
                'zh-cn': '联盟 新组 { 组长：占位县城学校一·',
                en: 'alliance New { Leader: TownOne.'
            };
            await write(reader, { 'zh-cn': '联盟 第二组', en: 'alliance GroupTwo' }, words);
            await suggest(reader, { 'zh-cn': '副校长', en: 'Deputy Principal' });
        }
    },
    {
        name: 'principles',
        title: 'Principles with what they say',
        part: explained,
        async show(reader) {
            const words = { 'zh-cn': '活动 新活动 { 体现 ', en: 'activity New { realises ' };
            await write(reader, activity, words);
            await suggest(reader, { 'zh-cn': '联合共赢', en: 'JointWin' });
            await reader.workbench.explainOffers(true);
        },
        async end({ workbench }) {
            await workbench.suggest('');
            await workbench.explainOffers(false);
            await workbench.page.keyboard.press('Escape');
        }
    },
    {
        name: 'stages',
        title: 'Stages and groups of the plan',
        part: offered,
        async show(reader) {
            const words = { 'zh-cn': '活动 新活动 { 所属 ', en: 'activity New { part of ' };
            await write(reader, activity, words);
            await suggest(reader, { 'zh-cn': '宣传动员', en: 'Preparation' });
        }
    },
    {
        name: 'dates',
        title: 'Days and times of the plan, each with its weekday',
        part: offered,
        async show(reader) {
            await write(reader, activity, { 'zh-cn': '活动 新活动 ', en: 'activity New "New" ' });
            await suggest(reader, { 'zh-cn': '2009年', en: '2009' });
        }
    },
    {
        name: 'phrases',
        title: 'How often, in a duty',
        part: offered,
        async show(reader) {
            await write(reader, quota, {
                'zh-cn': '定额 新定额：每个联盟 每年 开展 帮扶活动 ',
                en: 'quota New: each alliance holds joint activities '
            });
            await suggest(reader, { 'zh-cn': '不少于4次', en: 'at least 4 times' });
        }
    },
    {
        name: 'pinyin',
        title: 'Names by the initials of their pinyin',
        part: offered,
        async show(reader) {
            const { workbench } = reader;
            const plan = 'xiji.alliance';
            await workbench.openFile(plan);
            await workbench.newLineAbove(reader.lineOf('措施 学生交流', plan));
            await workbench.type('措施 新措施 { 负责 ');
            await workbench.page.keyboard.type('jys', { delay: 60 });
            await workbench.suggest('教研室');
        },
        end: ({ workbench }) => workbench.revert()
    },
    {
        name: 'middle',
        title: 'Names by a part of them, from the middle on',
        part: offered,
        async show(reader) {
            await write(reader, activity, {
                'zh-cn': '活动 新活动 { 负责 培训',
                en: 'activity New { responsible Centre'
            });
            await suggest(reader, { 'zh-cn': '师资培训中心', en: 'TrainingCentre' });
        }
    },
    {
        name: 'snippet',
        title: 'Whole items, filled in from field to field',
        part: offered,
        async show(reader) {
            const { workbench } = reader;
            await write(reader, activity, { 'zh-cn': '活动', en: 'activity' });
            const item = reader.say({ 'zh-cn': '活动 …', en: 'activity …' });
            await workbench.suggest(item);
            await workbench.page
                .locator('.suggest-widget.visible .monaco-list-row')
                .filter({ hasText: item })
                .first()
                .click();
            await workbench.page.locator('.snippet-placeholder').first().waitFor({ state: 'attached' });
        }
    },
    {
        name: 'signature',
        title: 'What a duty is made of',
        part: { x: 350, y: 270, width: 640, height: 170 },
        async show(reader) {
            const { workbench } = reader;
            await write(reader, quota, {
                'zh-cn': '定额 新定额：每个联盟 ',
                en: 'quota New: each alliance '
            });
            await workbench.run('Trigger Parameter Hints');
            const help = workbench.page.locator('.parameter-hints-widget.visible');
            await help
                .getByText(reader.say({ 'zh-cn': '定额', en: 'quota' }))
                .first()
                .waitFor();
        }
    },
    {
        name: 'formatting',
        title: 'An item laid out when its brace is closed',
        part: { x: 350, y: 350, width: 560, height: 120 },
        async show(reader) {
            const { workbench } = reader;
            const [name, above] = [reader.say({ 'zh-cn': '督学室', en: 'Office' }), notice];
            await write(reader, above, {
                'zh-cn': '单位   督学室{上级   西吉县教育体育局',
                en: 'unit   Office{under   CountyBureau'
            });
            await workbench.page.locator('.breadcrumbs-control').getByText(name).waitFor();
            await workbench.page.keyboard.type('}');
            await line(reader, {
                'zh-cn': '单位 督学室 { 上级 西吉县教育体育局 }',
                en: 'unit Office { under CountyBureau }'
            });
        }
    }
];

const activity: Words = { 'zh-cn': '活动 送教下乡', en: 'stage Review' };
const quota: Words = { 'zh-cn': '定额 选派教师', en: 'quota WorkPlans' };
const notice: Words = { 'zh-cn': '通知 印发通知', en: 'notice Forwarding' };

/** Writes on a line of its own above the one that begins with some words. */
async function write(reader: Reader, above: Words, words: Words): Promise<void> {
    await reader.workbench.newLineAbove(reader.lineOf(reader.say(above)));
    await reader.workbench.type(reader.say(words));
}

function suggest(reader: Reader, words: Words): Promise<void> {
    return reader.workbench.suggest(reader.say(words));
}

/** Waits until the text shows a line. */
async function line(reader: Reader, words: Words): Promise<void> {
    const lines = reader.workbench.page.locator('.editor-group-container.active .view-lines');
    await vi.waitFor(async () => {
        const shown = (await lines.first().innerText()).replace(/\u00a0/g, ' ').replace(/\u200c/g, '');
        if (!shown.includes(reader.say(words))) throw new Error(`The text has no ${reader.say(words)}.`);
    }, patience);
}
