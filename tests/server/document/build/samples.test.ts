import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../../language/items/access.ts';
import type { Words } from '../../../../language/items/item.ts';
import type { Plan } from '../../../../language/model/plan.ts';
import type { Block, DocumentTree, Runs } from '../../../../server/document/blocks.ts';
import { spokenMoney } from '../../../../server/document/build/english.ts';
import { buildDocument } from '../../../../server/document/build/index.ts';
import { spelled } from '../../../../server/document/build/words.ts';
import { standardProfile } from '../../../../server/document/profile.ts';
import { writeDocx } from '../../../../server/document/writers/docx/docx.ts';
import { writeHtml } from '../../../../server/document/writers/html/html.ts';
import { samplePaths, samplePlan } from '../../../support/samples.ts';

function textOf(runs: Runs): string {
    return runs.map((run) => run.text).join('');
}

/** Every word a block prints. */
function wordsOf(block: Block): string {
    return Object.values(block).map(wordsIn).join('\n');
}

function wordsIn(value: unknown): string {
    if (typeof value === 'string') {
        return value;
    }
    if (Array.isArray(value)) {
        const isRuns = value.every((each) => typeof each === 'object' && each !== null && 'text' in each);
        return isRuns ? textOf(value as Runs) : value.map(wordsIn).join('\n');
    }
    return typeof value === 'object' && value !== null && !('place' in value)
        ? Object.values(value).map(wordsIn).join('\n')
        : '';
}

function allWords(tree: DocumentTree): string {
    return tree.sections.flatMap((section) => section.blocks.map(wordsOf)).join('\n');
}

/** Declarations that a paper prints only where it names them. */
const silent = new Set([
    'school',
    'unit',
    'committee',
    'person',
    'category',
    'set',
    'calendar',
    'variable',
    'suppress'
]);

/** Every stretch of text the planner typed for the paper: prose, words, titles; quotes of the model left out. */
function typedTexts(plan: Plan): string[] {
    const texts: string[] = [];
    const take = (words: Words | undefined): void => {
        texts.push(
            ...(words?.text.split(/\{[^{}]*\}|[\n|]|(?<=^|\n)\s*(?:\d+\.|（\d+）)|(?<=，)(?=制定本)/) ?? [])
        );
    };
    for (const entry of plan.entries) {
        if (entry.entry === 'heading') {
            texts.push(entry.title);
            entry.prose.forEach((prose) => take(prose));
        } else if (entry.entry === 'paragraph') {
            take(entry.prose);
        }
    }
    for (const item of itemsOf(plan.entries)) {
        if (silent.has(item.kind)) {
            continue;
        }
        item.names.forEach((name) => take(name.title));
        take(item.words);
        take(item.prose);
        item.properties.forEach((property) => property.type === 'words' && take(property.words));
        item.rows.forEach((row) =>
            texts.push(
                ...row.cells
                    .map((cell) => cell.text)
                    .filter((text) => !isNames(text, plan))
                    // English money stands with its currency ahead.
                    .map((text) => spokenMoney(text, plan))
            )
        );
    }
    return texts.map(squeezed).filter((text) => text.length > 1);
}

/** A title as far as its first quote of the model, in one piece. */
function namePart(title: string): string {
    return squeezed(title.split('{')[0] ?? '').replace(/^\d+、/, '');
}

/** Cells of names only, which an English paper prints as the titles they stand for. */
function isNames(text: string, plan: Plan): boolean {
    return (
        plan.language === 'en' && text.split(',').every((name) => plan.names.find(name.trim()) !== undefined)
    );
}

/** Without blanks, a stop at the end, and the dot between a school and its post, which no paper prints. */
function squeezed(text: string): string {
    return text
        .replace(/\s+|·|[。；，.]+$/g, '')
        .replaceAll('〈', '《')
        .replaceAll('〉', '》');
}

describe.each(samplePaths)('the document of %s', (path) => {
    it('prints every text that was typed', () => {
        const plan = samplePlan(path);
        const words = squeezed(allWords(buildDocument(plan)).replaceAll('\n', '¦'));
        // The number typed before an attachment's title is the program's matter (a finding says so).
        const missing = typedTexts(plan).filter((text) => !words.includes(text.replace(/^\d+、/, '')));
        expect(missing).toEqual([]);
    });

    it('names every item that has a name', () => {
        const plan = samplePlan(path);
        const words = squeezed(allWords(buildDocument(plan)).replaceAll('\n', '¦'));
        const names = [...itemsOf(plan.entries)]
            // What these name is printed by its value, or not part of the paper.
            .filter(({ kind }) => kind !== 'variable' && kind !== 'suppress')
            .flatMap((item) =>
                item.names.map(({ name, title }) => [name, spelled(name), title?.text ?? name])
            );
        const missing = names.filter(
            (spellings) => !spellings.some((word) => words.includes(namePart(word)))
        );
        expect(missing).toEqual([]);
    });

    it('looks as it did', async () => {
        const html = writeHtml(buildDocument(samplePlan(path)), standardProfile, { sources: 'none' });
        // The style is the same for every paper and has a golden file of its own (../golden/small.html).
        await expect(html.replace(/<style>[\s\S]*?<\/style>\n?/, '')).toMatchFileSnapshot(
            `golden/${path.replace('/', '-').replace('.alliance', '.html')}`
        );
    });

    it('gives the same Word file twice', async () => {
        const first = await writeDocx(buildDocument(samplePlan(path)), standardProfile);
        const second = await writeDocx(buildDocument(samplePlan(path)), standardProfile);
        expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    });
});

describe('a paper in English', () => {
    it('holds no Chinese word or mark', () => {
        const words = allWords(buildDocument(samplePlan('english.alliance')));
        expect(words.match(/[\p{sc=Han}，。：；、（）《》]+/gu)).toBeNull();
    });
});
