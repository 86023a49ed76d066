import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
    exportReplySchema,
    previewReplySchema,
    templateReplySchema
} from '../../../server/protocol-schemas.ts';
import {
    exportMethod,
    previewMethod,
    templateKinds,
    templateLanguages,
    templateMethod
} from '../../../server/protocol.ts';
import { planOf } from '../../../language/index.ts';
import { runRules } from '../../../server/rules/runner.ts';
import { templateText } from '../../../server/templates/index.ts';
import { TestClient } from './support/client.ts';
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

    it('says so where there is no such file', async () => {
        const missing = { uri: client.uri('没有.alliance') };
        const reply = previewReplySchema.parse(await client.request(previewMethod, missing));
        expect(reply).toMatchObject({ body: '', broken: true });
        expect(reply.note).toMatch(/。$/);
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

describe('templates', () => {
    const all = templateKinds.flatMap((kind) => templateLanguages.map((language) => ({ kind, language })));

    it.each(all)('$kind in $language has no error', async ({ kind, language }) => {
        const reply = templateReplySchema.parse(await client.request(templateMethod, { kind, language }));
        const name = `${kind}-${language}.alliance`;
        await client.open(name, reply.text);
        const found = await client.diagnostics(name);
        expect(found.filter(({ severity }) => severity === 1)).toEqual([]);
    });

    it.each(templateKinds)('%s in Chinese has no warning either', async (kind) => {
        const plan = planOf(templateText(kind, 'zh', 2027));
        const strong = runRules(plan).filter(
            ({ severity }) => severity === 'error' || severity === 'warning'
        );
        expect(strong.map(({ code, message }) => `${code} ${message.zh}`)).toEqual([]);
    });

    it.each(templateKinds)('%s is written in the language asked for', (kind) => {
        for (const language of templateLanguages) {
            expect(planOf(templateText(kind, language, 2026)).language).toBe(language);
        }
    });

    it('begin in the year given', () => {
        expect(templateText('programme', 'zh', 2031)).toContain('期限      2031年');
    });
});

describe('a request that is not as agreed', () => {
    it('is refused, and the server lives on', async () => {
        await expect(client.request(exportMethod, { uri, format: 'exe' })).rejects.toThrow('format');
        await expect(client.request(previewMethod, {})).rejects.toThrow('uri');
        expect(await client.request(previewMethod, { uri })).toMatchObject({ broken: false });
    });
});
