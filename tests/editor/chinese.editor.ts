import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession } from './workbench/session.ts';
import type { Session } from './workbench/session.ts';

/** The encodings planners' files have; the editor must tell them apart by itself. */
const encoded: Readonly<Record<string, { readonly encoding: string; readonly text: string }>> = {
    '国标码.alliance': { encoding: 'gb18030', text: '学校 西吉县第一小学、将台小学\n单位 教研室\n' },
    '万国码.alliance': { encoding: 'utf8', text: 'school TownOne “甲”\n' }
};
const files = Object.fromEntries(
    Object.entries(encoded).map(([name, { encoding, text }]) => [name, encode(text, encoding)])
);

let session: Session;
beforeAll(async () => {
    session = await startSession('zh-cn', { files });
});
afterAll(async () => {
    await session?.end();
});

describe('an editor that speaks Chinese', () => {
    it('offers the commands in Chinese', async () => {
        const { workbench } = session;
        await workbench.openFile('xiji.alliance');
        // The palette draws only the rows in sight, so each command is asked for by its own title.
        const wanted = [
            '导出为 Word',
            '导出为 HTML',
            '在侧边打开预览',
            '新建方案…',
            '导入名单…',
            '重启语言服务'
        ];
        for (const title of wanted.map((words) => `联盟方案: ${words}`)) {
            expect(await workbench.offered(title)).toContain(title);
        }
    });

    it('shows the findings in Chinese', async () => {
        const { workbench } = session;
        await workbench.run('View: Focus Problems (Errors, Warnings, Infos)');
        const finding = workbench.problems.filter({ hasText: /[A-Z]\d\d/ }).first();
        await finding.waitFor();
        expect(await finding.innerText()).toMatch(/[\u4e00-\u9fff]{4}/);
    });

    it('opens the preview and exports with Chinese words', async () => {
        const { workbench, folder } = session;
        await workbench.run('联盟方案: 在侧边打开预览');
        await workbench.page.locator('.tab').filter({ hasText: '预览 xiji.alliance' }).waitFor();
        await workbench.preview.locator('#paper [data-start]').first().waitFor();
        await workbench.run('联盟方案: 导出为 HTML');
        await workbench.quickInput.getByText('导出：HTML 网页').waitFor();
        await expect.poll(() => workbench.quickText.inputValue()).toMatch(/\.html$/);
        const target = join(folder, '印发稿.html');
        await workbench.chooseFile('导出：HTML 网页', target);
        await workbench.notifications.filter({ hasText: '已导出到' }).waitFor();
        expect(existsSync(target)).toBe(true);
    });

    it.each(Object.entries(encoded))('reads %s in its own encoding', async (name, { text }) => {
        const { workbench } = session;
        await workbench.openFile(name);
        const lines = workbench.page.locator('.editor-group-container.active .view-lines');
        const seen = async () => (await lines.innerText()).replace(/\u00a0/g, ' ');
        await expect.poll(seen).toContain(text.split('\n')[0]);
    });
});
