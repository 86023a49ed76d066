import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { standardProfile } from '../../../server/document/profile.ts';
import { readSettings, rulesIn } from '../../../server/settings/read.ts';
import { settingsFiles } from '../../../server/settings/schema.ts';

/** What is wrong, each with the text it is told at. */
function told(text: string): [at: string, zh: string][] {
    return readSettings(text).problems.map(({ range, message }) => [
        text.slice(range.start, range.end),
        message.zh
    ]);
}

describe('a settings file', () => {
    it('may hold comments, trailing commas and nothing at all', () => {
        const text = '{\n    // 两阶段在2月衔接\n    "rules": { "T02": "off", "stage-gap": "hint", },\n}\n';
        expect(readSettings(text).problems).toEqual([]);
        expect(rulesIn(readSettings(text).settings).severities).toEqual({ T02: 'off', T01: 'hint' });
        expect(readSettings('')).toEqual({ settings: {}, problems: [] });
        expect(readSettings('{}')).toEqual({ settings: {}, problems: [] });
    });

    it('fills in the layout with what the standard says', () => {
        const { settings } = readSettings('{ "profile": { "linePitchPt": 30 } }');
        expect(settings.profile).toMatchObject({ linePitchPt: 30, pageNumber: 'outer' });
    });
});

describe('a mistake in a settings file', () => {
    it.each([
        ['{ "rules": { "T99": "off" } }', '"T99"', '没有“T99”'],
        ['{ "rules": { "t02": "off" } }', '"t02"', '是否“T02”'],
        ['{ "rules": { "stage-overlaps": "off" } }', '"stage-overlaps"', '是否“stage-overlap”'],
        ['{ "rules": { "T02": "loud" } }', '"loud"', 'error、warning'],
        ['{ "rules": { "T02": 3 } }', '3', '没有这个值'],
        ['{ "families": { "S": "no" } }', '"no"', 'true 或 false'],
        ['{ "families": { "X": true } }', '"X"', '没有“X”'],
        ['{ "rulse": {} }', '"rulse"', '是否“rules”'],
        ['{ "profile": { "linePitchPt": 200 } }', '200', '最多为60'],
        ['{ "profile": { "linePichPt": 28 } }', '"linePichPt"', 'linePitchPt'],
        ['{ "profile": { "rules": { "stage-overlpa": "off" } } }', '"stage-overlpa"', 'stage-overlap'],
        ['{ "profile": { "rules": { "T02": "off", "stage-overlap": "hint" } } }', '"stage-overlap"', 'T02'],
        ['{ "profile": { "fonts": { "body": { "name": "a;b" } } } }', '"a;b"', '字体名不能有'],
        ['{ "profile": { "fonts": { "boddy": {} } } }', '"boddy"', '是否“body”'],
        ['{ "profile": { "phrases": { "responsible": "责任单位" } } }', '"责任单位"', '要有 {}'],
        ['{ "profile": { "phrases": { "responsable": "由{}" } } }', '"responsable"', '是否“responsible”'],
        ['{ "profile": { "words": { "copie": "分送：" } } }', '"copie"', '是否“copies”'],
        ['{ "profile": { "sections": { "plans": [] } } }', '"plans"', '是否“plan”'],
        [
            '{ "profile": { "sections": { "plan": [{ "headng": "甲", "heading": "乙", "holds": [] }] } } }',
            '"headng"',
            '是否“heading”'
        ],
        [
            '{ "profile": { "sections": { "plan": [{ "heading": "甲" }] } } }',
            '{ "heading": "甲" }',
            '缺少“holds”'
        ],
        ['{ "baseline": "" }', '""', '至少为1'],
        ['[]', '[]', '花括号'],
        ['{ "rules": { "T02": "off", "stage-overlap": "hint" } }', '"stage-overlap"', '同一条规则'],
        ['{ "rules": { "T02" "off" } }', '"off"', 'JSON']
    ])('%s is told at %s', (text, at, sentence) => {
        const [first] = told(text);
        expect(first?.[0]).toBe(at);
        expect(first?.[1]).toContain(sentence);
    });

    it('costs its own entry only', () => {
        const text =
            '{ "rules": { "T02": "loud", "T01": "off" }, "families": { "S": false, "X": 1 }, "profile": { "linePitchPt": 1, "bodySizePt": 14, "boldLevels": [1, 9] } }';
        const { settings, problems } = readSettings(text);
        expect(problems).toHaveLength(4);
        expect(rulesIn(settings)).toEqual({ severities: { T01: 'off' }, families: { S: false } });
        expect(settings.profile).toMatchObject({
            bodySizePt: 14,
            linePitchPt: standardProfile.linePitchPt,
            boldLevels: []
        });
    });

    it('in the writing keeps what stands before it', () => {
        const { settings, problems } = readSettings('{ "rules": { "T02": "off" }, "families": {');
        expect(problems).toHaveLength(1);
        expect(rulesIn(settings).severities).toEqual({ T02: 'off' });
    });

    it('is told in both languages', () => {
        for (const { message } of readSettings('{ "rules": { "T99": "off" }, "baseline": 3 }').problems) {
            expect(message.zh).toMatch(/[\u4e00-\u9fff]/);
            expect(message.en).toMatch(/[a-z]{3}/);
        }
    });

    it('named like what every object has is a mistake like any other', () => {
        expect(told('{ "rules": { "constructor": "off" }, "toString": 1 }').map(([at]) => at)).toEqual([
            '"constructor"',
            '"toString"'
        ]);
    });
});

describe('the schema of settings files', () => {
    it.each(settingsFiles().map((file) => [file.path, file.content] as const))(
        '%s is up to date',
        (path, content) => {
            const stored = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
            expect(stored, 'run npm run generate').toBe(content);
        }
    );

    it('describes every entry in both languages', () => {
        const schema = JSON.parse(settingsFiles()[0]?.content ?? '') as {
            properties: Record<
                string,
                { description?: string; properties?: Record<string, { description?: string }> }
            >;
        };
        const { $schema, ...entries } = schema.properties;
        expect($schema).toBeDefined();
        const described = Object.values(entries).flatMap((entry) => [
            entry,
            ...Object.values(entry.properties ?? {})
        ]);
        expect(described.length).toBeGreaterThan(200);
        for (const { description } of described) {
            expect(description).toMatch(/[\u4e00-\u9fff][^]*\n[^]*[a-z]{3}/);
        }
    });
});

describe('the settings that the README shows', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const shown = [...readme.matchAll(/```json\n(\{\n {4}[^]*?)```/g)].map(([, text]) => text ?? '');

    it.each(shown.filter((text) => text.includes('"profile"')))('hold as they are: %s', (text) => {
        expect(told(text)).toEqual([]);
    });
});
