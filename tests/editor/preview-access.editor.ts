/** Every view in both languages and in light, dark and high contrast, examined by axe in a browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result, AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState } from '../../client/preview/messages.ts';
import { previewPage } from '../../server/export.ts';
import { viewKinds, type ViewKind } from '../../server/protocol.ts';
import { runRules } from '../../server/rules/runner.ts';
import { marginNotes } from '../../server/views/margin-notes.ts';
import { previewView } from '../../server/views/preview.ts';
import { dayOf } from '../../language/calendar/index.ts';
import { planOf } from '../../language/index.ts';
import type { Plan } from '../../language/model/plan.ts';
import { samplePlan } from '../support/samples.ts';
import { PreviewHarness } from './preview/harness.ts';
import { themes } from './preview/themes.ts';
import { launchBrowser } from './workbench/workbench.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
    browser = await launchBrowser({});
});
afterAll(async () => {
    await browser?.close();
});

/** The paper itself is not examined for contrast: it is the official document, red head and all. */
const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

async function problemsIn(preview: PreviewHarness): Promise<string[]> {
    await preview.page.evaluate(axe);
    const { violations }: AxeResults = await preview.page.evaluate(
        `axe.run({ exclude: ['#paper .document'] }, ${JSON.stringify(options)})`
    );
    return violations.map(
        ({ id, nodes }: Result) =>
            `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`).join('\n    ')}`
    );
}

/** Small, for axe looks at every element; with something of every kind that a view can show. */
const plans: Readonly<Record<'zh' | 'en', Plan>> = {
    zh: planOf(`学校 甲校、乙校、丙校、丁校
单位 教研室
方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年至2010年 }
一、联盟
联盟 第一组 “第一小组” { 牵头 甲校  成员 乙校  组长：甲校·校长（兼任 乙校·副校长）  联络员：乙校·教师 }
联盟 第二组 { 牵头 丙校  成员 丁校 }
角色 副组长 { 每个联盟 不少于1人。 }
机构 领导小组 { 组长：教研室·主任 }
名单 互助名单 “结对名单” {
    | 牵头学校 | 成员学校 |
    | 甲校 | 乙校 |
    | 甲校 | 丁校 |
}
二、安排
阶段 一 “启动阶段” 2009年1月至2月 { 任务：甲 }
定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次。
定额 选派：牵头学校 每年 选派 若干名 优秀教师 到 成员学校。
活动 送教 “送教下乡” 2009年4月10日 { 所属 第一组  计入 联合活动  状态 暂定 }
活动 调研 2009年9月 { 原定 2009年3月 改为 2009年9月  计入 联合活动 }
活动 讲座 2009年5月1日起 { 状态 取消 }
报送 总结 { 每个联盟 2009年6月30日前 报 教研室； }
`),
    en: samplePlan('english.alliance')
};
const cases = viewKinds.flatMap((view) =>
    (['zh', 'en'] as const).flatMap((language) =>
        (['light', 'dark', 'highContrast'] as const).map((theme) => ({ view, language, theme }))
    )
);

async function messageFor(
    view: ViewKind,
    language: 'zh' | 'en'
): Promise<Parameters<PreviewHarness['send']>[0]> {
    const plan = plans[language];
    if (view === 'document') {
        return { view, ...(await previewPage(plan)), findings: marginNotes(runRules(plan), language) };
    }
    const opened = { quota: plan.quotas[0]?.name ?? '', row: plan.alliances[0]?.name ?? '', column: '2009' };
    return { view, ...previewView(plan, view, { language, today: dayOf(2009, 5, 1), opened }) };
}

describe('the preview is usable by everybody', () => {
    it.each(cases)('$view in $language, $theme', async ({ view, language, theme }) => {
        const state: PageState = {
            uri: 'file:///plan',
            view,
            places: {},
            zooms: {},
            outline: true,
            notes: true
        };
        const preview = await PreviewHarness.open(browser, {
            theme: themes[theme],
            state,
            size: { width: 1200, height: 800 },
            language: language === 'zh' ? 'zh-CN' : 'en'
        });
        await preview.send(await messageFor(view, language));
        expect(await problemsIn(preview)).toEqual([]);
        expect(preview.complaints).toEqual([]);
        await preview.close();
    });
});
