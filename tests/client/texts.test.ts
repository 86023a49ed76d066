import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const texts = (path: string): Record<string, string> => JSON.parse(read(path)) as Record<string, string>;

const sources = readdirSync(new URL('client/', root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => read(`client/${path.replaceAll('\\', '/')}`))
    .join('\n');

/** The texts handed to `l10n.t`, in single or double quotes. */
const used = [...sources.matchAll(/l10n\.t\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"([^"\n]*)")/g)].map(
    (m) => m[1] ?? m[2] ?? ''
);

describe('texts of the client at run time', () => {
    const chinese = texts('client/l10n/bundle.l10n.zh-cn.json');

    it('finds every call with a plain text', () => {
        expect(used.length).toBeGreaterThan(20);
        expect(used).toHaveLength(sources.match(/l10n\.t\(/g)?.length ?? 0);
    });

    it('has a text for one beside each text for several, unless it is only said of several', () => {
        const ofSeveral = ['Exporting {0} files', 'Export {0} files', 'Exported {0} files to {1}.'];
        const plural = used.filter((text) => /\{\d\} [a-z]{2,}s\b/.test(text) && !ofSeveral.includes(text));
        expect(plural).toContain('{0} schools');
        for (const text of plural) expect(used).toContain(text.replace(/s\b/, ''));
    });

    it('has a Chinese twin for each, and no other', () => {
        expect(Object.keys(chinese).sort()).toEqual([...new Set(used)].sort());
    });

    it.each(Object.entries(chinese))('%s keeps its places for values', (english, twin) => {
        const places = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();
        expect(places(twin)).toEqual(places(english));
    });
});

describe('texts of the manifest', () => {
    const english = texts('package.nls.json');
    const chinese = texts('package.nls.zh-cn.json');
    const keys = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map((m) => m[1] ?? '');

    it('are there in both languages, each used', () => {
        expect(Object.keys(english).sort()).toEqual([...new Set(keys)].sort());
        expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
    });
});
