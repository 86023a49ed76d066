import type { Locator } from 'playwright-core';
import { vi } from 'vitest';
import { aroundCursor, aroundPeek, patience } from './item.ts';
import type { Item } from './item.ts';
import type { Reader } from './reader.ts';
import { intoName, textHas, write } from './typing.ts';
import type { Words } from './typing.ts';

const quota: Words = { 'zh-cn': '定额 联合活动', en: 'quota JointActivities' };
const office: Words = { 'zh-cn': '单位 教研室', en: 'unit ResearchOffice' };
const unitsFile: Words = { 'zh-cn': 'xiji-groups.alliance', en: 'english-registry.alliance' };

/** What the text itself tells and leads to. */
export const reading: readonly Item[] = [
    {
        name: 'colours',
        title: 'Words are coloured by what they mean',
        part: aroundCursor(20, 220, 560),
        async show(reader) {
            const { workbench } = reader;
            const heading = { 'zh-cn': '三、基本原则', en: '3. Principles' };
            await workbench.cursorBefore(reader.lineOf(reader.say(heading)));
            await textHas(reader, reader.say({ 'zh-cn': '原则 捆绑评价', en: 'principle BoundAssessment' }));
            await vi.waitFor(async () => {
                if ((await workbench.page.locator('.view-lines span[class*="mtk"]').count()) < 20)
                    throw new Error('No colours.');
            }, patience);
        }
    },
    {
        name: 'hints',
        title: 'Weekdays, dates, counts and sums stand behind the text',
        part: aroundCursor(110, 50, 640),
        async show(reader) {
            const { workbench } = reader;
            await write(reader, quota, {
                'zh-cn':
                    '学校 新校 { 人数 18人（校长2人、教师16人） }\n活动 试讲 2009年4月10日\n活动 试评 2009年9月上旬',
                en: 'school New { headcount 18 people (2 principals, 16 teachers) }\nactivity Talk 10 April 2009\nactivity Try early September 2009'
            });
            for (const words of reader.say({
                'zh-cn': ['＝18', '周五', '9月1日'],
                en: ['= 18', 'Fri', '2009-09-01']
            })) {
                await workbench.page.locator('.view-lines').getByText(words).first().waitFor();
            }
        }
    },
    {
        name: 'lenses',
        title: 'What is planned for a duty is told above it, year by year',
        part: aroundCursor(50, 90, 640),
        async show(reader) {
            await reader.workbench.cursorBefore(reader.lineOf(reader.say(quota)));
            await lens(reader, { 'zh-cn': '2010年', en: 'in 2009' }).waitFor();
        }
    },
    {
        name: 'references',
        title: 'Uses are counted above a name, and shown',
        part: aroundPeek,
        async show(reader) {
            const { workbench } = reader;
            await workbench.openFile(reader.say(unitsFile));
            await workbench.cursorBefore(1);
            const uses = workbench.page.locator('.peekview-widget .monaco-list-row');
            // A lens that is drawn anew under the mouse takes no click.
            await vi.waitFor(async () => {
                await lens(reader, { 'zh-cn': '处引用', en: 'reference' })
                    .locator('a')
                    .first()
                    .click({ timeout: 10_000 });
                await uses.first().waitFor({ timeout: 5000 });
            }, patience);
        }
    },
    {
        name: 'responsible',
        title: 'Who is responsible for what, as a tree of calls',
        part: aroundPeek,
        async show(reader) {
            const { workbench } = reader;
            const file = reader.say(unitsFile);
            await workbench.openFile(file);
            const rows = workbench.page.locator('.call-hierarchy .monaco-list-row');
            await vi.waitFor(async () => {
                await intoName(reader, office, file);
                await workbench.run('Peek Call Hierarchy');
                await rows.nth(1).waitFor({ timeout: 5000 });
            }, patience);
        }
    },
    {
        name: 'links',
        title: 'Files and papers that are named lead to them',
        part: aroundCursor(40, 60, 560),
        async show(reader) {
            const { workbench } = reader;
            await workbench.cursorBefore(
                reader.lineOf(reader.say({ 'zh-cn': '导入 占位县城', en: 'import' }))
            );
            const link = workbench.page.locator('.view-lines .detected-link');
            await link.filter({ hasText: 'registry' }).first().hover();
            const told = reader.say({ 'zh-cn': '打开链接', en: 'Follow link' });
            await workbench.page.locator('.monaco-hover:visible').filter({ hasText: told }).first().waitFor();
        }
    }
];

function lens({ workbench, say }: Reader, words: Words): Locator {
    return workbench.page
        .locator('.codelens-decoration')
        .filter({ hasText: say(words), visible: true })
        .first();
}
