import { expect } from 'vitest';
import { aroundCursor } from './item.ts';
import type { PicturePart } from '../workbench/session.ts';
import type { Item } from './item.ts';
import type { Reader } from './reader.ts';
import { offersOf, suggest, write } from './typing.ts';
import type { Words } from './typing.ts';

const part = aroundCursor(50, 160, 560);
const activity: Words = { 'zh-cn': '活动 送教下乡', en: 'stage Review' };
const quota: Words = { 'zh-cn': '定额 选派教师', en: 'quota WorkPlans' };

/** What is offered while a plan is written: it knows the place it is asked for. */
export const offers: readonly Item[] = [
    {
        name: 'posts',
        title: 'Only posts of the school just named are offered',
        part,
        async show(reader) {
            const words = {
                'zh-cn': '联盟 新组 { 组长：占位县城学校一·',
                en: 'alliance New { Leader: TownOne.'
            };
            await write(reader, { 'zh-cn': '联盟 第二组', en: 'alliance GroupTwo' }, words);
            await suggest(reader, { 'zh-cn': '副校长', en: 'deputy principal' });
            const unit = reader.say({ 'zh-cn': '教研室', en: 'ResearchOffice' });
            expect(await offersOf(reader).filter({ hasText: unit }).count()).toBe(0);
        }
    },
    {
        name: 'principles',
        title: 'Principles are offered, each with what it says',
        part: aroundOffer,
        async show(reader) {
            const { workbench } = reader;
            await write(reader, activity, { 'zh-cn': '活动 新活动 { 体现 ', en: 'task New { realises ' });
            await workbench.suggest(reader.say({ 'zh-cn': '联合共赢', en: 'JointWin' }));
            const stage = reader.say({ 'zh-cn': '宣传动员', en: 'Preparation' });
            expect(await offersOf(reader).filter({ hasText: stage }).count()).toBe(0);
            await workbench.explainOffers(true);
            const explained = reader.say({ 'zh-cn': '捆绑评价原则', en: 'Bound assessment' });
            await workbench.page.keyboard.type(reader.say({ 'zh-cn': '捆绑', en: 'Bound' }));
            await workbench.page.locator('.suggest-details:visible').getByText(explained).first().waitFor();
        },
        // Whether offers are explained holds for every list to come.
        async end(reader) {
            await suggest(reader, { 'zh-cn': '捆绑评价', en: 'BoundAssessment' });
            await reader.workbench.page.keyboard.press('Escape');
        }
    },
    {
        name: 'stages',
        title: 'Stages and groups of the plan are offered',
        part,
        async show(reader) {
            await write(reader, activity, { 'zh-cn': '活动 新活动 { 所属 ', en: 'activity New { part of ' });
            await suggest(reader, { 'zh-cn': '宣传动员', en: 'Preparation' });
        }
    },
    {
        name: 'dates',
        title: 'Days of the plan are offered, with what begins or ends on them',
        part,
        async show(reader) {
            await write(reader, activity, { 'zh-cn': '活动 新活动 ', en: 'activity New "New" ' });
            await suggest(reader, { 'zh-cn': '2009年2月15日', en: '15 February 2009' });
            // What a day is stands in the row that is lit up.
            const about = reader.say({ 'zh-cn': /周[一二三四五六日]/, en: /Mon|Tue|Wed|Thu|Fri|Sat|Sun/ });
            await expect.poll(async () => (await offersOf(reader).allInnerTexts()).join('\n')).toMatch(about);
        }
    },
    {
        name: 'phrases',
        title: 'How often is offered in a duty',
        part,
        async show(reader) {
            await write(reader, quota, {
                'zh-cn': '定额 新定额：每组 每年 开展 帮扶活动 ',
                en: 'quota New: each alliance holds visits '
            });
            await suggest(reader, { 'zh-cn': '不少于4次', en: 'at least 4 times' });
        }
    },
    {
        name: 'pinyin',
        title: 'Names are offered by the initials of their pinyin',
        part,
        async show(reader) {
            const { workbench } = reader;
            const plan = 'xiji.alliance';
            await workbench.openFile(plan);
            await workbench.newLineAbove(reader.lineOf('措施 学生交流', plan));
            await workbench.type('措施 新措施 { 负责 ');
            await workbench.page.keyboard.type('jys', { delay: 60 });
            await suggest(reader, { 'zh-cn': '教研室', en: '教研室' });
        },
        end: ({ workbench }) => workbench.revert()
    },
    {
        name: 'middle',
        title: 'Names are offered by a part of them, from the middle on',
        part,
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
        title: 'Whole items are filled in from field to field',
        part: aroundCursor(60, 150, 560),
        async show(reader) {
            const { workbench } = reader;
            const item = reader.say({ 'zh-cn': '活动 …', en: 'activity …' });
            await write(reader, activity, { 'zh-cn': '活动', en: 'activity' });
            await workbench.suggest(item);
            await offersOf(reader).filter({ hasText: item }).first().click();
            await workbench.page.locator('.snippet-placeholder').first().waitFor({ state: 'attached' });
        }
    }
];

/** The part of the window with the open list and what explains it, on whichever side there is room. */
async function aroundOffer(reader: Reader): Promise<PicturePart> {
    const { workbench } = reader;
    const { y, height } = await part(reader);
    const explained = await workbench.page.locator('.suggest-details:visible').first().boundingBox();
    const list = await workbench.page.locator('.suggest-widget.visible').first().boundingBox();
    if (explained === null || list === null) throw new Error('The list is not in sight.');
    const x = Math.max(0, Math.floor(Math.min(explained.x, list.x, 350)));
    const right = Math.ceil(Math.max(explained.x + explained.width, list.x + list.width));
    return { x, y, width: Math.min(right + 10, 1360) - x, height };
}
