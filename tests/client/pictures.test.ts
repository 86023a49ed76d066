/** The pictures of the README, the tour and the items: complete, listed, made by tests, small. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chapters } from '../editor/items/index.ts';
import { pageOf, pictureNames } from '../editor/items/page.ts';

const root = new URL('../../', import.meta.url);
const folder = new URL('client/media/', root);
const items = new URL('items/', folder);

function picturesIn(place: URL): string[] {
    return readdirSync(place)
        .filter((name) => name.endsWith('.png'))
        .sort();
}
const names = picturesIn(folder)
    .map((name) => name.replace(/\.png$/, ''))
    .sort();

describe('the pictures', () => {
    it('take 3 MB in all at most', () => {
        const files = [folder, items].flatMap((place) =>
            picturesIn(place).map((name) => new URL(name, place))
        );
        const sizes = files.map((file) => readFileSync(file).length);
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

    it('show the tour in both languages, and the themes of high contrast', () => {
        const steps = ['start', 'write', 'check', 'preview', 'export'].map((step) => `walkthrough-${step}`);
        expect(names).toEqual(
            expect.arrayContaining(steps.flatMap((step) => [`${step}.en`, `${step}.zh-cn`]))
        );
        expect(names.filter((name) => name.startsWith('theme-')).length).toBeGreaterThanOrEqual(2);
    });
});

describe('the items of the product', () => {
    const wanted = chapters.flatMap((chapter) => chapter.items.flatMap(pictureNames));

    it('have each a picture in both languages and both themes, and there are no others', () => {
        expect(wanted.length).toBeGreaterThan(150);
        expect(picturesIn(items)).toEqual([...wanted].sort());
    });

    it('stand on a page of their own, which is current', async () => {
        await expect(pageOf(chapters)).toMatchFileSnapshot('../../client/media/items/README.md');
    });

    it('are all shown by the tests in the editor', () => {
        const tests = new URL('tests/editor/items/', root);
        const shown = readdirSync(tests)
            .filter((name) => name.endsWith('.editor.ts'))
            .map((name) => readFileSync(new URL(name, tests), 'utf8'))
            .join('\n');
        const index = readFileSync(new URL('index.ts', tests), 'utf8');
        const lists = [...index.matchAll(/^import \{ (\w.*) \} from/gm)].flatMap(
            (match) => match[1]?.split(', ') ?? []
        );
        expect(lists.length).toBeGreaterThanOrEqual(chapters.length);
        for (const list of lists) expect(shown).toContain(list);
    });
});
