import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { viewKinds } from '../../../server/protocol.ts';
import { viewPage, type PlanView } from '../../../server/views/index.ts';
import { element, words } from '../../../server/views/markup.ts';
import { viewStyle } from '../../../server/views/style.ts';
import { samplePlan } from '../../support/samples.ts';

const views = viewKinds.filter((view): view is PlanView => view !== 'document');
const languages = ['zh', 'en'] as const;
const evil = `<img src=x onerror=alert(1)>&"'`;

/** Everything a planner can name, named as somebody would who wants to get a script into the page. */
const attack = planOf(`学校 “甲<script>”、乙校
方案 帮扶 “${evil}” { 期限 2009年 }
联盟 第一组 “${evil}” { 牵头 “甲<script>”  成员 乙校  “${evil}”：“甲<script>”·校长 }
机构 小组 “${evil}” { 组长：“<b>某</b>” }
角色 组长 “${evil}” { 每个联盟 1人。 }
阶段 一 “${evil}” 2009年1月 { 任务：甲 }
定额 联合活动 “${evil}”：每个联盟 每年 开展 帮扶活动 不少于2次。
活动 甲 “${evil}” 2009年4月10日 { 所属 第一组  计入 联合活动 }
名单 互助名单 “结对名单” {
    | 牵头学校 | 成员学校 | 模式 |
    | 乙校 | <svg onload=alert(2)> | ${evil} |
}
`);

describe('markup', () => {
    it('escapes text and attribute values', () => {
        expect(element('p', { title: evil }, words(evil))).toBe(
            '<p title="&lt;img src=x onerror=alert(1)&gt;&amp;&quot;&#39;">&lt;img src=x onerror=alert(1)&gt;&amp;&quot;&#39;</p>'
        );
    });

    it.each(views)(
        'of %s lets nothing of a plan become markup, and needs no inline style or script',
        (view) => {
            for (const language of languages) {
                const opened = { quota: '联合活动', row: '第一组', column: '2009' };
                const { body } = viewPage(attack, view, { language, sources: { uri: attack.uri }, opened });
                expect(body).not.toMatch(/<(?:img|script|b|svg onload)\b/);
                expect(body).not.toMatch(/\s(?:style|on\w+)="/);
            }
        }
    );

    it.each(views)('of %s is well formed, its ids single and its references whole', (view) => {
        const plan = samplePlan('county.alliance');
        const { body } = viewPage(plan, view, { language: 'zh', sources: { uri: plan.uri } });
        const open: string[] = [];
        for (const [, closing, tag = ''] of body.matchAll(/<(\/?)([\w-]+)[^>]*>/g)) {
            if (closing) expect(open.pop()).toBe(tag);
            else open.push(tag);
        }
        expect(open).toEqual([]);
        const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [, id] of body.matchAll(/(?:aria-labelledby="|url\(#)([\w-]+)/g))
            expect(ids).toContain(id);
    });

    it.each(views)(
        'of %s leads to sources in the preview, and to none on a page that leaves the house',
        (view) => {
            const plan = samplePlan('fangji/plan.alliance');
            const inside = viewPage(plan, view, { language: 'zh', sources: { uri: plan.uri } }).body;
            for (const [, start, end] of inside.matchAll(
                /data-start="(\d+)" data-end="(\d+)"(?! data-uri)/g
            )) {
                expect(plan.text.slice(Number(start), Number(end)).length).toBeGreaterThan(0);
            }
            const outside = viewPage(plan, view, { language: 'zh', sources: 'none' }).body;
            expect(outside).not.toMatch(/data-|<button/);
        }
    );

    it('names the file of what is declared elsewhere', () => {
        const plan = samplePlan('fangji/plan.alliance');
        const { body } = viewPage(plan, 'alliances', { language: 'zh', sources: { uri: plan.uri } });
        expect(body).toMatch(/data-uri="[^"]*registry\.alliance"/);
    });

    it('has all its rules below the class of the views', () => {
        const selectors = [...viewStyle.matchAll(/^([^{}@]+)\{/gm)].map(([, selector = '']) => selector);
        expect(selectors.length).toBeGreaterThan(80);
        for (const selector of selectors) expect(selector).toMatch(/\.view\b/);
    });
});

describe('the views of a plan', () => {
    it.each(views.flatMap((view) => languages.map((language) => [view, language] as const)))(
        '%s in %s are as before',
        async (view, language) => {
            const plan = planOf(`学校 甲校、乙校
单位 教研室
方案 帮扶 “帮扶方案” { 期限 2009年 }
联盟 第一组 “第一小组” { 牵头 甲校  成员 乙校  组长：甲校·校长 }
角色 副组长 { 每个联盟 不少于1人。 }
阶段 一 “启动阶段” 2009年1月至2月 { 任务：甲 }
定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次。
活动 送教 “送教下乡” 2009年4月10日 { 所属 第一组  计入 联合活动 }
活动 调研 2009年9月 { 负责 教研室 }
报送 总结 { 每个联盟 2009年6月30日前 报 教研室； }
`);
            const { body } = viewPage(plan, view, { language, sources: { uri: plan.uri }, today: 14_400 });
            await expect(body.replaceAll('><', '>\n<')).toMatchFileSnapshot(
                `golden/${view}-${language}.html`
            );
        }
    );
});
