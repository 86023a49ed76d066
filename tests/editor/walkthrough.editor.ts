import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { projectRoot } from './places.ts';
import { startSession } from './workbench/session.ts';
import type { Session } from './workbench/session.ts';

const sample = 'xiji.alliance';

/** What the tests look for in the editor's language: the manifest's texts, and words of the client and the server. */
const spoken = {
    en: {
        nls: 'package.nls.json',
        plan: 'Notice with implementation plan',
        badPeriod: 'does not tell when it begins',
        finding: 'Dates in official documents',
        formats: 'Which formats?',
        weekday: 'Sat',
        write: {
            file: 'english.alliance',
            above: 'measure GuidancePlan',
            text: 'measure Visits "Visits" { responsible ',
            offer: 'ResearchOffice'
        }
    },
    'zh-cn': {
        nls: 'package.nls.zh-cn.json',
        plan: '通知与实施方案',
        badPeriod: '看不出起止时间',
        finding: '公文日期用阿拉伯数字',
        formats: '导出哪些格式？',
        weekday: '周六',
        write: {
            file: sample,
            above: '阶段 宣传动员',
            text: '阶段 筹备 “筹备阶段” 2008年12月 { 负责 ',
            offer: '教研室'
        }
    }
} as const;

/** The pictures of the tour, cut to what each step is about, in both languages. */
describe.each(['en', 'zh-cn'] as const)('the steps of the tour, in %s', (locale) => {
    const words = spoken[locale];
    const nls = JSON.parse(readFileSync(join(projectRoot, words.nls), 'utf8')) as Record<string, string>;
    const command = (name: string): string => `${nls['category'] ?? ''}: ${nls[`command.${name}`] ?? ''}`;

    let session: Session;
    beforeAll(async () => {
        session = await startSession(locale, { settings: { 'workbench.colorTheme': 'Light Modern' } });
        await session.workbench.openFile(sample);
    });
    afterAll(async () => {
        await session?.end();
    });

    it('start: a new plan after some questions', async () => {
        const { workbench } = session;
        await workbench.run(command('newPlan'));
        await workbench.restMouse();
        await workbench.quickInput.getByText(words.plan).waitFor();
        // The words of the field would be told over the title where the mouse rests on it.
        await workbench.restMouse();
        await session.picture(`walkthrough-start.${locale}`, { x: 330, y: 0, width: 700, height: 292 });
        await workbench.quickInput.getByText(words.plan).click();
        await workbench.quickInput.getByText('中文').click();
        await workbench.answer('(3/5)', '秦都区教育局');
        await workbench.write('(4/5)', '明年以后');
        await workbench.quickInput.getByText(words.badPeriod).waitFor();
        await workbench.page.keyboard.press('Escape');
        await workbench.quickInput.waitFor({ state: 'hidden' });
    });

    it('write: what fits is offered', async () => {
        const { workbench } = session;
        const { file, above, text, offer } = words.write;
        await workbench.openFile(file);
        await workbench.newLineAbove(lineOf(session, above, file));
        // Left open: what is typed behind a closing brace is laid out anew, and moves under the cursor.
        await workbench.type(text);
        await workbench.suggest(offer);
        // Lenses and hints that come late move the line: the picture is taken around the list.
        const list = await workbench.page.locator('.suggest-widget.visible').boundingBox();
        const y = Math.max(0, Math.round(list?.y ?? 0) - 150);
        await session.picture(`walkthrough-write.${locale}`, { x: 350, y, width: 760, height: 330 });
        await workbench.page.keyboard.press('Escape');
        await workbench.revert();
        await workbench.openFile(sample);
    });

    it('check: findings in the side bar and at the text, dates with their weekday', async () => {
        const { workbench } = session;
        await workbench.cursorBefore(lineOf(session, '通知 印发通知'));
        await workbench.page
            .locator('.view-lines')
            .getByText(words.weekday, { exact: false })
            .first()
            .waitFor();
        await workbench.run(`View: Show ${nls['view.container'] ?? ''}`);
        await workbench
            .tree(nls['view.findings'] ?? '')
            .filter({ hasText: words.finding })
            .first()
            .click();
        await session.picture(`walkthrough-check.${locale}`, { x: 45, y: 0, width: 860, height: 600 });
        await workbench.run('View: Show Explorer');
    });

    it('preview: the paper beside the text', async () => {
        const { workbench } = session;
        await workbench.run(`View: Show ${nls['view.container'] ?? ''}`);
        await workbench.run(command('openPreview'));
        await workbench.preview.locator('#paper').getByText('捆绑式发展').first().waitFor();
        if (locale === 'zh-cn') {
            await session.picture('editor');
        }
        await workbench.run('View: Toggle Primary Side Bar Visibility');
        await session.picture(`walkthrough-preview.${locale}`, { x: 48, y: 0, width: 1312, height: 560 });
    });

    it('export: formats to choose from', async () => {
        const { workbench } = session;
        await workbench.run(command('export'));
        await workbench.quickInput
            .getByText(words.formats)
            .or(workbench.quickInput.getByPlaceholder(words.formats))
            .first()
            .waitFor();
        await session.picture(`walkthrough-export.${locale}`, { x: 330, y: 0, width: 700, height: 400 });
        await workbench.page.keyboard.press('Escape');
        await workbench.quickInput.waitFor({ state: 'hidden' });
    });
});

/** The number of the sample's line that begins with some words, counted from 1. */
function lineOf({ folder }: Session, words: string, file: string = sample): number {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    return lines.findIndex((line) => line.startsWith(words)) + 1;
}
