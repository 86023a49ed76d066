import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import type { SessionOptions } from '../workbench/session.ts';
import { countyPlan, names } from './folders.ts';
import type { Item } from './item.ts';
import { resize, usualWindow } from './window.ts';

/** The extension as on vscode.dev: in the browser's own extension host, its server in a worker, no Node anywhere. */
export const inBrowser: SessionOptions = {
    settings: { 'remote.extensionKind': { 'alliance-plan.alliance-plan': ['web'] } }
};

/** Several folders, version control, and a plan not saved yet. */
export const inFolders: readonly Item[] = [
    {
        name: 'workspace-symbols',
        title: 'Names of all folders found',
        part: { x: 375, y: 0, width: 610, height: 110 },
        async show(reader) {
            const { workbench } = reader;
            const alliances = reader.say({
                en: ['CountyAlliance', 'TownAlliance'],
                'zh-cn': ['县联盟', '镇联盟']
            });
            await workbench.page.keyboard.press('Control+t');
            await workbench.quickText.fill(reader.say({ en: '#Alliance', 'zh-cn': '#联盟' }));
            for (const alliance of alliances) {
                await workbench.quickInput.locator('.monaco-list-row', { hasText: alliance }).waitFor();
            }
            await workbench.restMouse();
        }
    },
    {
        name: 'folders',
        title: 'A plan that imports a list of another folder, and what is noted in it',
        part: { x: 48, y: 0, width: 640, height: 290 },
        async show(reader) {
            const { workbench } = reader;
            const { town, known, unknown } = reader.say(names);
            await resize(reader, { width: 900, height: 400 });
            await workbench.openFile(town);
            await workbench.run(`View: Show ${reader.text('view.container')}`);
            const review = workbench.tree(reader.text('view.findings'));
            const unknownName = (name: string): string =>
                reader.say({ en: `Nothing is named “${name}”`, 'zh-cn': `没有“${name}”这个名称` });
            await review
                .filter({ hasText: unknownName(unknown) })
                .first()
                .waitFor();
            expect(await review.filter({ hasText: unknownName(known) }).count()).toBe(0);
            const alliances = workbench
                .tree(reader.text('view.plan'))
                .filter({ hasText: reader.say({ en: 'Alliances', 'zh-cn': '联盟' }) });
            await alliances.first().waitFor();
            await workbench.restMouse();
        },
        end: usualWindow
    },
    {
        name: 'diff',
        title: 'A comparison in version control, nothing noted in the old text',
        part: { x: 48, y: 36, width: 952, height: 130 },
        async show(reader) {
            const { workbench, folder } = reader;
            const { county, old, renamed } = reader.say(names);
            await resize(reader, { width: 1000, height: 500 });
            writeFileSync(join(folder, county), reader.say(countyPlan)(renamed));
            await workbench.openFile(county);
            await workbench.page.keyboard.press('Control+b');
            const diff = workbench.page.locator('.monaco-diff-editor');
            // The command opens the file alone as long as the change is not seen by the version control.
            await vi.waitFor(
                async () => {
                    await workbench.run('Git: Open Changes');
                    await diff.waitFor({ timeout: 5000 });
                },
                { timeout: 60_000 }
            );
            await diff.locator('.editor.modified .squiggly-error').first().waitFor();
            await diff.locator('.editor.original .view-lines').getByText(old).first().waitFor();
            expect(await diff.locator('.editor.original [class*="squiggly"]').count()).toBe(0);
            await workbench.restMouse();
        },
        async end(reader) {
            await reader.workbench.run('View: Close Editor');
            await usualWindow(reader);
        }
    },
    {
        name: 'untitled',
        title: 'A plan not saved yet, checked and previewed',
        part: { x: 48, y: 0, width: 912, height: 300 },
        async show(reader) {
            const { workbench } = reader;
            const language = reader.text('language.name');
            await resize(reader, { width: 960, height: 480 });
            await workbench.run('View: Close Primary Side Bar');
            await workbench.run('File: New Untitled Text File');
            await workbench.run('Change Language Mode');
            await workbench.quickText.fill(language);
            await workbench.quickInput
                .locator('.monaco-list-row')
                .filter({ hasText: language })
                .first()
                .click();
            await workbench.page.locator('.editor-group-container.active .view-lines').click();
            await workbench.type(
                reader.say({
                    en: 'school FirstSchool\nplan Trial "Plan for a Trial"\nalliance FirstAlliance {\n    lead FirstSchool\nmembers SecondSchool\n}\n',
                    'zh-cn':
                        '学校 甲小学\n方案 试行 “试行方案”\n联盟 甲联盟 {\n    牵头 甲小学\n成员 乙小学\n}\n'
                })
            );
            const editor = workbench.page.locator('.editor-group-container.active .monaco-editor').first();
            await editor.locator('.squiggly-error').first().waitFor();
            await workbench.run(reader.command('openPreview'));
            await workbench.preview
                .locator('#paper')
                .getByText(reader.say({ en: 'Plan for a Trial', 'zh-cn': '试行方案' }))
                .first()
                .waitFor();
            await workbench.restMouse();
        },
        async end(reader) {
            await reader.workbench.run('View: Revert and Close Editor');
            await reader.workbench.run('View: Close All Editors');
            await usualWindow(reader);
        }
    }
];

/** A folder that is not trusted. */
export const inRestrictedMode: readonly Item[] = [
    {
        name: 'restricted',
        title: 'A folder that is not trusted: why nothing is exported',
        part: { x: 860, y: 690, width: 500, height: 160 },
        async show(reader) {
            const { workbench } = reader;
            await workbench.run('Welcome: Open Walkthrough...');
            await workbench.quickInput.getByText(reader.text('walkthrough.title')).first().click();
            await workbench.page.locator('.getting-started-step').last().click();
            const button = reader.say({ en: 'Export to Word', 'zh-cn': '导出为 Word' });
            await workbench.page.getByText(button).first().click();
            const reason = { en: 'The workspace is in restricted mode', 'zh-cn': '工作区处于受限模式' };
            const told = workbench.notifications.filter({ hasText: reader.say(reason) }).first();
            await told.waitFor();
            await told
                .getByText(reader.say({ en: 'Manage Workspace Trust', 'zh-cn': '管理工作区信任' }))
                .waitFor();
            await workbench.restMouse();
        },
        async end(reader) {
            await reader.workbench.run('Notifications: Clear All Notifications');
            await reader.workbench.run('View: Close Editor');
        }
    }
];

/** In a browser alone. */
export const withoutNode: readonly Item[] = [
    {
        name: 'browser',
        title: 'In a browser alone, as on vscode.dev: text, findings and paper',
        part: { x: 48, y: 0, width: 912, height: 300 },
        async show(reader) {
            const { workbench } = reader;
            await resize(reader, { width: 960, height: 480 });
            await workbench.run('View: Close Primary Side Bar');
            await workbench.run(reader.command('openPreview'));
            await workbench.preview
                .locator('#paper')
                .getByText(reader.say({ en: 'Education and Sports Bureau', 'zh-cn': '西吉县教育体育局' }))
                .first()
                .waitFor();
            await workbench.restMouse();
        },
        async end(reader) {
            await reader.workbench.run('View: Close All Editors');
            await usualWindow(reader);
        }
    },
    {
        name: 'log',
        title: 'The log: how the language server began, and how long that took',
        part: { x: 350, y: 574, width: 580, height: 100 },
        async show(reader) {
            const { workbench } = reader;
            // Only here: the log of the other host needs native code, which the tests do not build.
            await workbench.run(reader.command('showLog'));
            const log = workbench.page.locator('.output-view .view-lines');
            const told = async (): Promise<string> => (await log.innerText()).replace(/\u00a0/g, ' ');
            const answers = {
                en: /The language server answers after \d+ ms/,
                'zh-cn': /语言服务在 \d+ 毫秒后就绪/
            };
            const read = { en: /Read the \d+ plans of the workspace/, 'zh-cn': /读取了工作区的\d+个方案/ };
            await expect.poll(told).toMatch(reader.say(answers));
            await expect.poll(told).toMatch(reader.say(read));
            await workbench.restMouse();
        },
        async end(reader) {
            await reader.workbench.run('View: Hide Panel');
        }
    }
];
