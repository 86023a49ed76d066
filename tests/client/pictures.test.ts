/** The pictures of the README and the tour: listed, made by tests, small. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const folder = new URL('client/media/', root);
const pictures = readdirSync(folder).filter((name) => name !== 'README.md');
const names = pictures.map((name) => name.replace(/\.png$/, '')).sort();

describe('the pictures', () => {
    it('take 3 MB in all at most', () => {
        const sizes = readdirSync(folder).map((name) => readFileSync(new URL(name, folder)).length);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(3_000_000);
    });

    it('are listed with what they show, each once, and no other', () => {
        const rows = readFileSync(new URL('README.md', folder), 'utf8').match(/^\| .*\|$/gm) ?? [];
        const listed = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''));
        expect(listed.sort()).toEqual(names);
    });

    it('are made by the tests in the editor', () => {
        const tests = new URL('tests/editor/', root);
        const sources = readdirSync(tests)
            .filter((name) => name.endsWith('.editor.ts'))
            .map((name) => readFileSync(new URL(name, tests), 'utf8'))
            .join('\n');
        const made = [...sources.matchAll(/picture\(\s*['`]([^'`$]+)(\$\{)?/g)].map((match) => ({
            start: match[1] ?? '',
            goesOn: match[2] !== undefined
        }));
        const unmade = names.filter(
            (name) => !made.some(({ start, goesOn }) => (goesOn ? name.startsWith(start) : name === start))
        );
        expect(unmade).toEqual([]);
    });

    it('show both languages and light, dark and high contrast', () => {
        for (const step of ['start', 'write', 'check', 'preview', 'export']) {
            expect(names).toEqual(
                expect.arrayContaining([`walkthrough-${step}.en`, `walkthrough-${step}.zh-cn`])
            );
        }
        expect(names.filter((name) => name.startsWith('theme-')).length).toBeGreaterThanOrEqual(3);
    });
});
