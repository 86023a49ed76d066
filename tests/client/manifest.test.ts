import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
    fileExtension,
    languageId,
    openAfterChoices,
    previewSyncs,
    settingsSection
} from '../../server/protocol.ts';
import { ruleFamilies, rules as allRules } from '../../server/rules/registry.ts';
import { ruleLevelSchema } from '../../server/rules/settings.ts';
import { manifestFiles } from '../../server/settings/manifest.ts';
import { settingsFileName, settingsFiles } from '../../server/settings/schema.ts';
import { profileSchema } from '../../server/document/profile.ts';
import { settingsSchema } from '../../server/protocol-schemas.ts';

interface Manifest {
    readonly scripts: Readonly<Record<string, string>>;
    readonly files: readonly string[];
    readonly contributes: {
        readonly languages: readonly {
            readonly id: string;
            readonly extensions?: readonly string[];
            readonly filenames?: readonly string[];
            readonly configuration?: string;
        }[];
        readonly grammars: readonly { language: string; path: string }[];
        readonly jsonValidation: readonly { fileMatch: string; url: string }[];
        readonly commands: readonly { command: string; enablement?: string }[];
        readonly menus: Record<string, readonly { command: string }[]>;
        readonly keybindings: readonly { command: string }[];
        readonly configuration: readonly {
            readonly properties: Record<
                string,
                {
                    readonly default: unknown;
                    readonly enum?: string[];
                    readonly enumItemLabels?: string[];
                    readonly properties?: object;
                    readonly propertyNames?: { readonly enum: string[]; readonly enumDescriptions: string[] };
                    readonly additionalProperties?: { readonly enum: string[] } | false;
                }
            >;
        }[];
    };
}

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as Manifest;
const { contributes, files, scripts } = manifest;
const settings = contributes.configuration.map(({ properties }) => properties);
const properties = Object.assign({}, ...settings) as (typeof settings)[number];
const commands = contributes.commands.map(({ command }) => command).sort();

describe('the manifest', () => {
    it('declares the language as the protocol names it', () => {
        expect(contributes.languages[0]).toMatchObject({ id: languageId, extensions: [fileExtension] });
    });

    it('points to files that are there', () => {
        const paths = [
            ...contributes.languages.flatMap((l) => l.configuration ?? []),
            ...contributes.jsonValidation.map(({ url }) => url),
            ...files.filter((path) => !/[*]|^dist/.test(path)),
            ...contributes.grammars.map((g) => g.path)
        ];
        expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
    });

    it('has a page of its own in the list of extensions, with pictures that are packed', () => {
        expect(scripts['package']).toContain('--readme-path client/about.md');
        expect(files).toContain('client/about.md');
        const about = readFileSync(new URL('client/about.md', root), 'utf8');
        const pictures = [...about.matchAll(/!\[[^\]]*\]\(([^)]*)\)/g)].map((match) => match[1] ?? '');
        expect(pictures.length).toBeGreaterThan(1);
        for (const path of pictures) {
            expect(existsSync(new URL(path, root))).toBe(true);
            expect(path).toMatch(/^client\/media\/walkthrough-/);
        }
        expect(files).toContain('client/media/walkthrough-*.png');
    });

    it('declares each command the client registers, and no other', () => {
        const folder = new URL('client/', root);
        const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
            .filter((name) => name.endsWith('.ts'))
            .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8'));
        const registered = /(?:registerCommand\(\s*|command: |Command = )'(alliancePlan\.\w+)'/g;
        const named = sources.flatMap((source) => [...source.matchAll(registered)].map((match) => match[1]));
        expect([...new Set(named)].sort()).toEqual(commands);
    });

    it('writes and reads no files of others in a folder that is not trusted', () => {
        const guarded = contributes.commands.filter(({ command }) => /\.(?:export|import)/.test(command));
        expect(guarded.length).toBeGreaterThan(5);
        expect(guarded.filter(({ enablement }) => enablement !== 'isWorkspaceTrusted')).toEqual([]);
    });

    it('uses only declared commands in menus and keys', () => {
        const uses = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
        expect(uses.map(({ command }) => command).filter((command) => !commands.includes(command))).toEqual(
            []
        );
    });

    it('offers each setting the server reads, with its default', () => {
        const groups = ['inlayHints', 'codeLenses', 'fonts', 'preview', 'export', 'planView'];
        const defaults = Object.entries(settingsSchema.parse({})).flatMap(([name, value]) =>
            groups.includes(name)
                ? Object.entries(value).map(([one, each]) => [`${name}.${one}`, each as unknown] as const)
                : [[name, value as unknown] as const]
        );
        expect(defaults.length).toBeGreaterThan(8);
        for (const [name, value] of defaults) {
            expect(properties[`${settingsSection}.${name}`]).toMatchObject({ default: value });
        }
        for (const value of properties[`${settingsSection}.language`]?.enum ?? []) {
            expect(settingsSchema.parse({ language: value }).language).toBe(value);
        }
        expect(properties[`${settingsSection}.preview.sync`]?.enum).toEqual(previewSyncs);
        expect(properties[`${settingsSection}.export.openAfter`]?.enum).toEqual(openAfterChoices);
    });

    it('offers each setting once, each choice under words of its own', () => {
        const names = settings.flatMap((group) => Object.keys(group));
        expect(names).toHaveLength(new Set(names).size);
        const labelled = Object.values(properties).filter(({ enumItemLabels }) => enumItemLabels);
        expect(labelled).toHaveLength(3);
        for (const { enum: choices, enumItemLabels } of labelled) {
            expect(enumItemLabels).toHaveLength(choices?.length ?? 0);
        }
    });

    it('describes settings files to the editor, and lets them hold comments', () => {
        expect(contributes.jsonValidation.map(({ fileMatch }) => fileMatch)).toEqual([settingsFileName]);
        expect(contributes.languages.find(({ id }) => id === 'jsonc')?.filenames).toEqual([settingsFileName]);
        expect(files).toEqual(expect.arrayContaining(settingsFiles().map(({ path }) => path)));
        expect(files).toContain('server/rules/README.md');
    });

    it('offers every level and every family of the rules', () => {
        const { rules, families } = {
            rules: properties['alliancePlan.rules'],
            families: properties['alliancePlan.families']
        };
        expect(rules?.additionalProperties).toMatchObject({ enum: ruleLevelSchema.options });
        expect(Object.keys(families?.properties ?? {})).toEqual(Object.keys(ruleFamilies));
    });

    it('offers every rule by code and name, each with what it is called', () => {
        const { enum: names = [], enumDescriptions: texts = [] } =
            properties['alliancePlan.rules']?.propertyNames ?? {};
        expect(names).toEqual([...allRules.map(({ code }) => code), ...allRules.map(({ name }) => name)]);
        const table = JSON.parse(readFileSync(new URL('package.nls.zh-cn.json', root), 'utf8')) as Record<
            string,
            string
        >;
        const shown = texts.map((text) => table[text.replaceAll('%', '')] ?? '');
        expect(shown[names.indexOf('T02')]).toMatch(/^T02 stage-overlap：.+（默认：.+）$/);
        expect(shown[names.indexOf('stage-overlap')]).toBe(shown[names.indexOf('T02')]);
        expect(shown).not.toContain('');
    });

    it('offers every entry of a profile', () => {
        expect(Object.keys(properties['alliancePlan.profile']?.properties ?? {})).toEqual(
            Object.keys(profileSchema.shape)
        );
    });

    it.each(manifestFiles((path) => readFileSync(new URL(path, root), 'utf8')))(
        '$path holds what is derived',
        ({ path, content }) => {
            expect(readFileSync(new URL(path, root), 'utf8'), 'run npm run generate').toBe(content);
        }
    );
});

describe('settings', () => {
    it('take their default when they are malformed', () => {
        expect(
            settingsSchema.parse({ language: 'fr', inlayHints: 'all', codeLenses: { quotas: 1 } })
        ).toEqual(settingsSchema.parse({}));
    });

    it('switch single hints and lenses off', () => {
        const { inlayHints, codeLenses } = settingsSchema.parse({
            inlayHints: { sums: false },
            codeLenses: {}
        });
        expect(inlayHints).toEqual({ weekdays: true, dates: true, quotas: true, sums: false });
        expect(codeLenses).toEqual({ references: true, quotas: true, preview: true });
    });
});
