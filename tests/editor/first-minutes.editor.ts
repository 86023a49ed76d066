import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbook } from '../support/workbook.ts';
import { startSession } from './workbench/session.ts';
import type { Session } from './workbench/session.ts';

const list = [
    '学校名称,学段,驻地,教师数,学生数,电话',
    '第一小学,小学,县城,98,1820,1',
    '东村小学,小学,农村,许多,260,2',
    '西村小学,小学,农村,18,190,3',
    ',小学,农村,9,80,4'
].join('\n');

const peopleAndPairs = workbook({
    人员: [
        ['姓名', '学校', '职务'],
        ['校长甲', '东村小学', '校长'],
        ['校长乙', '西村小学', '校长'],
        ['', '西村小学', '教师']
    ],
    结对: [
        ['牵头学校', '成员学校'],
        ['第一小学', '东村小学、西村小学'],
        ['第二小学', '第二小学']
    ]
});

let session: Session;
beforeAll(async () => {
    session = await startSession('en', {
        files: { '名录.csv': new TextEncoder().encode(list), '名单.xlsx': peopleAndPairs }
    });
});
afterAll(async () => {
    await session?.end();
});

/** What a planner does in the first five minutes. */
describe('the first five minutes', () => {
    it('make a new plan from a few answers, with steps back and checks', async () => {
        const { workbench } = session;
        await workbench.run('Alliance Plan: New Plan…');
        await workbench.quickInput.getByText('Notice with implementation plan').click();
        await workbench.quickInput.getByText('中文').click();
        await workbench.answer('(3/5)', '秦都区教育局');
        await workbench.write('(4/5)', '以后');
        await workbench.quickInput.getByText('does not tell when it begins and ends').waitFor();
        await workbench.quickInput.locator('.codicon-quick-input-back').click();
        await workbench.quickInput.getByText('(3/5)').waitFor();
        await expect.poll(() => workbench.quickText.inputValue()).toBe('秦都区教育局');
        await workbench.page.keyboard.press('Enter');
        await workbench.answer('(4/5)', '2027年9月至2030年8月');
        await workbench.answer('(5/5)', '东片联盟、西片联盟');
        await workbench.quickInput.waitFor({ state: 'hidden' });
        const lines = workbench.page.locator('.editor-group-container.active .view-lines');
        await expect
            .poll(async () => (await lines.innerText()).replace(/\u00a0/g, ' '))
            .toContain('秦都区教育局');
        await workbench.run('View: Show Plan');
        await workbench.tree('Plan').filter({ hasText: 'Alliances' }).filter({ hasText: '2' }).waitFor();
        await workbench.page.getByText('Nothing to note in this plan.').waitFor();
        await workbench.run('View: Show Explorer');
    });

    it.each([
        ['Charter', 'English'],
        ['Yearly work plan', '中文'],
        ['Report', 'English'],
        ['Registry', '中文']
    ])('make a %s of the usual answers, without errors', async (kind, language) => {
        const { workbench } = session;
        await workbench.run('Alliance Plan: New Plan…');
        await workbench.quickInput.locator('.label-name').getByText(kind, { exact: true }).click();
        await workbench.quickInput.getByText(language).click();
        for (const step of ['(3/5)', '(4/5)', '(5/5)']) {
            await workbench.quickInput.locator('.quick-input-title').getByText(step).waitFor();
            await expect.poll(() => workbench.quickText.inputValue()).not.toBe('');
            await workbench.page.keyboard.press('Enter');
        }
        await workbench.quickInput.waitFor({ state: 'hidden' });
        await workbench.run('View: Show Plan');
        await workbench.tree('Plan').first().waitFor();
        await workbench.page.getByText('Nothing to note in this plan.').waitFor();
        await workbench.run('View: Revert and Close Editor');
        await workbench.run('View: Show Explorer');
    });

    it('take schools over from a list, shown before anything is written', async () => {
        const { workbench, folder } = session;
        await workbench.openFile('english.alliance');
        await workbench.cursorBefore(1);
        await workbench.run('Alliance Plan: Import Schools, Pairs or People…');
        await workbench.chooseFile('Import a list', join(folder, '名录.csv'));
        await workbench.quickInput.getByText('schools and units: 3').waitFor();
        await workbench.quickInput.getByText('takes a number, not').waitFor();
        await workbench.quickInput.getByText('Insert into english.alliance').click();
        await workbench.page.locator('.tab').filter({ hasText: 'Import of' }).waitFor({ state: 'detached' });
        await expect.poll(() => textOf(session)).toContain('school 东村小学 { phase primary  seat village');
        await workbench.revert();
    });

    it('take people with their posts, and pairs, from a workbook in the explorer', async () => {
        const { workbench } = session;
        const row = workbench.page.locator('.explorer-folders-view .monaco-list-row', {
            hasText: '名单.xlsx'
        });
        await workbench.chooseInMenu(row, 'Import Schools, Pairs or People…');
        await workbench.quickInput.getByText('schools and units: 3, pairs: 1, people: 2').waitFor();
        await workbench.quickInput.getByText('paired with itself').waitFor();
        await workbench.quickInput.getByText('Insert into english.alliance').click();
        await expect.poll(() => textOf(session)).toContain('东村小学.principal');
        await expect.poll(() => textOf(session)).toContain('lead 第一小学  members 东村小学, 西村小学');
        await workbench.revert();
    });
});

async function textOf({ workbench }: Session): Promise<string> {
    return (await workbench.textEditor.locator('.view-lines').innerText()).replace(/\u00a0/g, ' ');
}
