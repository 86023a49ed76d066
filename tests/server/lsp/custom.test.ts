import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';
import {
    exportReplySchema,
    previewReplySchema,
    printReplySchema,
    rosterReplySchema,
    templateReplySchema
} from '../../../server/protocol-schemas.ts';
import { exportMethod, previewMethod, rosterMethod, templateMethod } from '../../../server/protocol.ts';
import { printMethod, reviewFormats, reviewMethod, viewKinds } from '../../../server/protocol.ts';
import { workbook } from '../../support/workbook.ts';
import { TestClient } from './support/client.ts';
import { planOfSize } from '../../bench/plan.ts';
import { smallPlan } from './support/plans.ts';

let client: TestClient;
let uri: string;
beforeAll(async () => {
    client = await TestClient.start();
    ({ uri } = await client.open('方案.alliance', smallPlan));
});
afterAll(() => client.stop());

describe('the preview', () => {
    it('is the document as HTML, with the version it was made from', async () => {
        const reply = previewReplySchema.parse(await client.request(previewMethod, { uri }));
        expect(reply.body).toContain('第一发展小组');
        expect(reply).toMatchObject({ broken: false, version: 1 });
    });

    it('is not made any more when nobody waits for it', async () => {
        // Large and not read yet, so that the paper is not there before nobody waits for it.
        const large = await client.open('全县.alliance', planOfSize(400));
        const waiting = new CancellationTokenSource();
        const reply = client.request(previewMethod, { uri: large.uri }, waiting.token);
        waiting.cancel();
        await expect(reply).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    });

    it('says so where there is no such file', async () => {
        const missing = { uri: client.uri('没有.alliance') };
        const reply = previewReplySchema.parse(await client.request(previewMethod, missing));
        expect(reply).toMatchObject({ body: '', broken: true });
        expect(reply.note).toMatch(/。$/);
    });
});

describe('the views beside the document', () => {
    it.each(['schedule', 'quotas', 'roles', 'alliances'] as const)(
        '%s are HTML of their own, without notes',
        async (view) => {
            const reply = previewReplySchema.parse(await client.request(previewMethod, { uri, view }));
            expect(reply.body).toMatch(/^<div class="view"/);
            expect(reply.style).toContain('.view');
            expect(reply).toMatchObject({ broken: false, version: 1 });
            expect(reply.findings).toBeUndefined();
        }
    );

    it('leave the notes to the document', async () => {
        const reply = previewReplySchema.parse(await client.request(previewMethod, { uri }));
        expect(reply.findings).toBeInstanceOf(Array);
    });

    it.each(viewKinds)('%s can be printed as a page without a script', async (view) => {
        const reply = printReplySchema.parse(await client.request(printMethod, { uri, view }));
        if (!reply.ok) {
            throw new Error(reply.message);
        }
        expect(reply.fileName).toMatch(/^联盟方案.*\.html$/);
        expect(reply.html).toMatch(/^<!DOCTYPE html>/);
        expect(reply.html).not.toMatch(/<script|data-start/);
    });
});

describe('the review report', () => {
    it.each(reviewFormats)('gives the bytes of a %s file', async (format) => {
        const reply = exportReplySchema.parse(await client.request(reviewMethod, { uri, format }));
        if (!reply.ok) {
            throw new Error(reply.message);
        }
        expect(reply.fileName).toBe(`联盟方案-审核报告.${format}`);
        expect(reply.base64.length).toBeGreaterThan(1000);
    });

    it('gives a sentence where there is no such file', async () => {
        const params = { uri: client.uri('没有.alliance'), format: 'docx' };
        const reply = exportReplySchema.parse(await client.request(reviewMethod, params));
        expect(reply).toMatchObject({ ok: false, message: expect.stringMatching(/。$/) });
    });
});

describe('the export', () => {
    it.each(['docx', 'html', 'md', 'json'] as const)('gives the bytes of a %s file', async (format) => {
        const reply = exportReplySchema.parse(await client.request(exportMethod, { uri, format }));
        if (!reply.ok) {
            throw new Error(reply.message);
        }
        expect(reply.fileName).toBe(`联盟方案.${format}`);
        const bytes = Buffer.from(reply.base64, 'base64');
        expect(format === 'docx' ? bytes.subarray(0, 2).toString() : bytes.toString()).toContain(
            format === 'docx' ? 'PK' : '第一'
        );
    });

    it('gives a sentence where there is no such file', async () => {
        const params = { uri: client.uri('没有.alliance'), format: 'docx' };
        const reply = exportReplySchema.parse(await client.request(exportMethod, params));
        expect(reply).toMatchObject({ ok: false, message: expect.stringMatching(/。$/) });
    });
});

describe('a new plan', () => {
    it('is made from the answers, completed by what is usual', async () => {
        const params = { kind: 'plan', language: 'zh', answers: { bureau: '秦都区教育局' } };
        const reply = templateReplySchema.parse(await client.request(templateMethod, params));
        expect(reply.answers).toMatchObject({ bureau: '秦都区教育局', groups: '2' });
        expect(reply.text).toContain('发文机关  秦都区教育局');
    });

    it('is not made from an answer that cannot be used, and says why in the reader’s language', async () => {
        const params = { kind: 'plan', language: 'zh', answers: { period: '以后' } };
        const reply = templateReplySchema.parse(await client.request(templateMethod, params));
        expect(reply.text).toBeUndefined();
        expect(reply.problem).toContain('“以后”看不出起止时间');
    });
});

describe('a list that is read in', () => {
    const one = new TextEncoder().encode('School,Teachers\nFirstSchool,many\n');
    const several = workbook({
        People: [
            ['Name', 'School', 'Post'],
            ['', 'EastSchool', 'teacher']
        ],
        Pairs: [
            ['Lead school', 'Member school'],
            ['FirstSchool', 'EastSchool']
        ]
    });
    it.each([
        ['zh-cn', 'schools.csv', one, '第2行'],
        ['en', 'schools.csv', one, 'Row 2'],
        ['en', 'people.xlsx', several, 'People row 2']
    ] as const)(
        'tells, in %s, in which row of %s something was left out',
        async (locale, fileName, bytes, where) => {
            const reader = await TestClient.start({ locale });
            const base64 = Buffer.from(bytes).toString('base64');
            const reply = rosterReplySchema.parse(await reader.request(rosterMethod, { fileName, base64 }));
            await reader.stop();
            expect(reply).toMatchObject({ problems: [expect.objectContaining({ where })] });
        }
    );
});

describe('a request that is not as agreed', () => {
    it('is refused, and the server lives on', async () => {
        await expect(client.request(exportMethod, { uri, format: 'exe' })).rejects.toThrow('format');
        await expect(client.request(previewMethod, {})).rejects.toThrow('uri');
        expect(await client.request(previewMethod, { uri })).toMatchObject({ broken: false });
    });
});
