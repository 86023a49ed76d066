import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileExtension, languageId, settingsSection } from '../../server/protocol.ts';
import { settingsSchema } from '../../server/protocol-schemas.ts';

interface Manifest {
    readonly contributes: {
        readonly languages: readonly { id: string; extensions: readonly string[]; configuration: string }[];
        readonly grammars: readonly { language: string; path: string }[];
        readonly commands: readonly { command: string }[];
        readonly menus: Record<string, readonly { command: string }[]>;
        readonly keybindings: readonly { command: string }[];
        readonly configuration: {
            readonly properties: Record<string, { default: unknown; enum?: string[] }>;
        };
    };
}

const root = new URL('../../', import.meta.url);
const { contributes } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as Manifest;
const commands = contributes.commands.map(({ command }) => command).sort();

describe('the manifest', () => {
    it('declares the language as the protocol names it', () => {
        expect(contributes.languages).toMatchObject([{ id: languageId, extensions: [fileExtension] }]);
    });

    it('points to files that are there', () => {
        const paths = [
            ...contributes.languages.map((l) => l.configuration),
            ...contributes.grammars.map((g) => g.path)
        ];
        expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
    });

    it('declares each command the client registers, and no other', () => {
        const folder = new URL('client/commands/', root);
        const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
        const named = sources.flatMap((source) => source.match(/alliancePlan\.[a-z]\w+/gi) ?? []);
        expect([...new Set(named)].sort()).toEqual(commands);
    });

    it('uses only declared commands in menus and keys', () => {
        const uses = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
        expect(uses.map(({ command }) => command).filter((command) => !commands.includes(command))).toEqual(
            []
        );
    });

    it('offers each setting the server reads, with its default', () => {
        const properties = contributes.configuration.properties;
        for (const [name, value] of Object.entries(settingsSchema.parse({}))) {
            expect(properties[`${settingsSection}.${name}`]).toMatchObject({ default: value });
        }
        for (const value of properties[`${settingsSection}.language`]?.enum ?? []) {
            expect(settingsSchema.parse({ language: value }).language).toBe(value);
        }
    });
});

describe('settings', () => {
    it('take their default when they are malformed', () => {
        expect(settingsSchema.parse({ language: 'fr' })).toEqual({ language: 'auto' });
    });
});
