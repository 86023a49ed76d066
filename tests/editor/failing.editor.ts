import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession } from './workbench/session.ts';
import type { Session } from './workbench/session.ts';

/** A registry as an old editor of Windows saves it. */
const utf16 = Buffer.from('\ufeff学校 旧校\n', 'utf16le');

let session: Session;
beforeAll(async () => {
    session = await startSession('zh-cn', {
        files: {
            '损坏.xlsx': Buffer.from('PK\u0003\u0004 cut off'),
            '旧名录.alliance': utf16,
            '新方案.alliance': Buffer.from('导入 “旧名录.alliance”\n单位 甲局\n')
        }
    });
});
afterAll(async () => {
    await session?.end();
});

/** What cannot be done is told with why and what to do next. */
describe('what fails', () => {
    it('is told of an export to a place that cannot be written', async () => {
        const { workbench } = session;
        await workbench.openFile('xiji.alliance');
        await workbench.run('Alliance Plan: Export to Markdown');
        // Nobody may make a file there, whoever runs the editor.
        await workbench.chooseFile('导出', '/sys/方案.md');
        const told = workbench.notifications.filter({ hasText: '“方案.md”无法写入' });
        await told.waitFor();
        expect(await told.innerText()).toContain('换个位置');
        await workbench.run('Notifications: Clear All Notifications');
    });

    it('is told of a workbook that is broken', async () => {
        const { workbench, folder } = session;
        await workbench.run('Alliance Plan: Import Schools, Pairs or People…');
        await workbench.chooseFile('导入', join(folder, '损坏.xlsx'));
        const told = workbench.notifications.filter({ hasText: '“损坏.xlsx”没有导入' });
        await told.waitFor();
        await workbench.run('Notifications: Clear All Notifications');
    });

    it('is told of a registry in another encoding, at its import', async () => {
        const { workbench } = session;
        await workbench.openFile('新方案.alliance');
        await workbench.run('View: Focus Problems');
        await workbench.page.getByText('UTF-16').first().waitFor();
    });
});
