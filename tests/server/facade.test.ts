import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createFacade, explain } from '../../server/facade.ts';
import { noPrinterHere } from '../../server/messages/printing.ts';
import type { Printer } from '../../server/printer.ts';
import { exportFormats } from '../../server/protocol.ts';
import { rules } from '../../server/rules/registry.ts';
import { Projects } from '../../server/settings/project.ts';
import { Workspace } from '../../server/workspace/workspace.ts';
import { MemoryFiles } from './workspace/memory-files.ts';

const uri = 'file:///plans/方案.alliance';
const text =
    '方案 捆绑式发展 “捆绑式发展实施方案” {\n    期限  2009年至2012年\n}\n正文 【为统筹城乡教育，制定本方案。】\n';

/** Prints nothing real, but more than nothing. */
const printer: Printer = { print: (docx) => Promise.resolve({ ok: true, pdf: docx }) };

function facadeOn(files: Readonly<Record<string, string | Uint8Array>>, printing?: Printer) {
    const disk = new MemoryFiles(files);
    const workspace = new Workspace(disk);
    return { disk, workspace, facade: createFacade(workspace, new Projects(disk), { printer: printing }) };
}

describe('check', () => {
    it('gives the plan and its findings, computed once', async () => {
        const { facade } = facadeOn({ [uri]: `${text}联盟 第一组 { 牵头 没有的学校 }\n` });
        const checked = await facade.check(uri);
        const again = await facade.check(uri);
        expect(checked.ok && checked.findings.map(({ message }) => message.zh).join()).toContain(
            '没有的学校'
        );
        expect(again.ok && checked.ok && again.findings === checked.findings).toBe(true);
    });

    it('says why a file cannot be checked', async () => {
        const { facade } = facadeOn({});
        expect(await facade.check(uri)).toMatchObject({
            ok: false,
            message: { zh: expect.stringContaining('没有这个文件') }
        });
    });

    it('takes severities from the settings file of the folder', async () => {
        const broken = `${text}联盟 第一组 { 牵头 没有的学校 }\n`;
        const { facade } = facadeOn({
            [uri]: broken,
            'file:///plans/alliance-plan.json': '{ "rules": { "N01": "hint" } }'
        });
        const checked = await facade.check(uri);
        expect(checked.ok && checked.findings.find(({ code }) => code === 'N01')?.severity).toBe('hint');
    });

    it('names what an imported file is instead of a plan', async () => {
        const { facade } = facadeOn({
            [uri]: '导入 “名录.docx”\n',
            'file:///plans/名录.docx': new Uint8Array([0x50, 0x4b, 3, 4])
        });
        const checked = await facade.check(uri);
        expect(checked.ok && checked.findings.map(({ message }) => message.zh)).toContainEqual(
            expect.stringMatching(/^“名录\.docx”没有读成。.*Word/)
        );
    });
});

describe('the document', () => {
    it.each(exportFormats)('is exported as %s, named by its title', async (format) => {
        const { facade } = facadeOn({ [uri]: text }, printer);
        const exported = await facade.exportPlan(uri, format);
        expect(exported.ok && exported.fileName).toBe(`捆绑式发展实施方案.${format}`);
        expect(exported.ok && exported.bytes.length).toBeGreaterThan(50);
    });

    it('makes no PDF where nothing can print, and says so', async () => {
        const { facade } = facadeOn({ [uri]: text });
        expect(await facade.exportPlan(uri, 'pdf')).toEqual({ ok: false, message: noPrinterHere });
    });

    it('bears the findings as comments in a copy for review', async () => {
        const { facade } = facadeOn({ [uri]: `${text}活动 甲 2024年4月31日\n` });
        const [plain, review] = await Promise.all([
            facade.exportPlan(uri, 'docx'),
            facade.exportPlan(uri, 'docx', { review: true })
        ]);
        const hasComments = (made: typeof plain) => made.ok && 'word/comments.xml' in unzipSync(made.bytes);
        expect([hasComments(plain), hasComments(review)]).toEqual([false, true]);
    });

    it('is named by its file where it has no title', async () => {
        const { facade } = facadeOn({ [uri]: '学校 西吉一小\n' });
        const exported = await facade.exportPlan(uri, 'json');
        expect(exported.ok && exported.fileName).toBe('方案.json');
    });

    it('is previewed with the places of its text', async () => {
        const { facade } = facadeOn({ [uri]: text });
        const preview = await facade.preview(uri);
        expect(preview).toMatchObject({ ok: true, title: '捆绑式发展实施方案', broken: false });
        const paragraph = /data-start="(\d+)" data-end="(\d+)"[^>]*>(?:<[^>]*>)*为统筹/.exec(
            preview.ok ? preview.body : ''
        );
        expect(text.slice(Number(paragraph?.[1]), Number(paragraph?.[2]))).toContain('为统筹城乡教育');
        expect(preview.ok && preview.body).not.toMatch(/<script|style=|\son\w+=/i);
    });

    it('shows an edit that is not saved', async () => {
        const { workspace, facade } = facadeOn({ [uri]: text });
        workspace.open(uri, text.replace('统筹城乡', '联合各校'));
        const preview = await facade.preview(uri);
        expect(preview.ok && preview.body).toContain('联合各校');
    });

    it('cannot be had of a file that is not there', async () => {
        const { facade } = facadeOn({});
        expect(await facade.preview(uri)).toMatchObject({ ok: false });
        expect(await facade.exportPlan(uri, 'docx')).toMatchObject({ ok: false });
    });
});

describe('format', () => {
    it('gives the changes and the text with them made', async () => {
        const untidy = '学校   西吉一小，学段　小学\n';
        const { workspace, facade } = facadeOn({ [uri]: untidy });
        const formatted = await facade.format(uri);
        expect(formatted.ok && formatted.changes).toHaveLength(1);
        workspace.open(uri, formatted.ok ? formatted.text : '');
        expect(await facade.format(uri)).toMatchObject({ ok: true, changes: [] });
    });

    it('cannot be had of a file that is not there', async () => {
        expect(await facadeOn({}).facade.format(uri)).toMatchObject({ ok: false });
    });
});

describe('translate', () => {
    it('gives the changes and the text with them made', async () => {
        const { facade } = facadeOn({ [uri]: '学校 西吉一小\nunit A\n' });
        expect(await facade.translate(uri, 'en')).toMatchObject({
            ok: true,
            changes: [{ start: 0, text: 'school 西吉一小\n' }],
            text: 'school 西吉一小\nunit A\n'
        });
    });

    it('cannot be had of a file that is not there', async () => {
        expect(await facadeOn({}).facade.translate(uri, 'en')).toMatchObject({ ok: false });
    });
});

describe('explain', () => {
    it('knows every rule, in both languages', () => {
        for (const { code, title } of rules) {
            expect(explain(code, 'zh')).toContain(title.zh);
            expect(explain(code, 'en')).toContain(title.en);
        }
    });
});
