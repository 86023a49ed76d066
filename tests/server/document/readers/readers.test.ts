import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block, DocumentTree, List } from '../../../../server/document/blocks.ts';
import { buildDocument } from '../../../../server/document/build/index.ts';
import { placedCells } from '../../../../server/document/table-grid.ts';
import { plainText } from '../../../../server/document/text.ts';
import { standardProfile } from '../../../../server/document/profile.ts';
import { reviewReport } from '../../../../server/review/report.ts';
import { runRules } from '../../../../server/rules/runner.ts';
import { writeDocx } from '../../../../server/document/writers/docx/docx.ts';
import { galleryPapers, profileOf } from '../../../gallery/papers.ts';
import { samplePlan } from '../../../support/samples.ts';

/* Readers nobody tuned to the product open each kind of paper: python-docx and pandoc, and the schemas of ECMA-376. */

/** Debian's own Python has the packages; another one that comes first in the path has not. */
const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
const has = (command: string, ...rest: readonly string[]): boolean => spawnSync(command, rest).status === 0;

/** Where continuous integration runs, the readers must be there: then a missing one fails instead of skipping. */
const required = process.env['CI'] !== undefined;
const noPython = !required && !has(python, '-c', 'import docx, lxml');
const noPandoc = !required && !has('pandoc', '--version');
if (noPython) console.warn('python-docx and lxml are not installed, so no Word file was opened with them.');
if (noPandoc) console.warn('pandoc is not installed, so no Word file was read with it.');

/** The schemas are 1 MB of somebody else's, so they are no part of the repository and are taken where they lie beside it. */
const schemas = fileURLToPath(new URL('../../../../../shared/schemas/ooxml', import.meta.url));
const noSchemas = !existsSync(join(schemas, 'wml.xsd'));
if (noSchemas)
    console.warn(
        'The ECMA-376 schemas do not lie beside the repository, so no Word file was checked by them.'
    );

interface Paper {
    readonly name: string;
    readonly tree: DocumentTree;
    readonly path: string;
}

interface Read {
    readonly text: readonly string[];
    readonly headings: readonly string[];
    readonly tables: number;
    readonly title: string;
    readonly breaches: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'alliance-readers-'));
const papers: Paper[] = [];
beforeAll(async () => {
    for (const paper of galleryPapers) {
        const profile = profileOf(paper);
        const tree = buildDocument(samplePlan(paper.sample), { profile, as: paper.as });
        const path = join(folder, `${paper.name}.docx`);
        writeFileSync(path, await writeDocx(tree, profile));
        papers.push({ name: paper.name, tree, path });
    }
    const plan = samplePlan('xiji.alliance');
    const report = reviewReport({ plan, findings: runRules(plan), known: 0, file: 'xiji.alliance' }, 'zh');
    const path = join(folder, 'review-report.docx');
    writeFileSync(path, await writeDocx(report, standardProfile));
    papers.push({ name: 'review-report', tree: report, path });
});
afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
});

/** Words without spaces and without what a reader's plain text escapes or draws. */
const squeezed = (text: string): string => text.replace(/[\s\\|+=~*_-]/g, '');

const listWords = (list: List): string[] =>
    list.items.flatMap((item) => [
        item.label + plainText(item.runs),
        ...(item.children ? listWords(item.children) : [])
    ]);

/** What the paper says, in order; the mark of a letter stands in its header. */
function wordsOf(block: Block): string[] {
    switch (block.kind) {
        case 'title':
            return [block.text];
        case 'heading':
            return [block.number + plainText([...block.runs, ...(block.runIn ?? [])])];
        case 'paragraph':
        case 'addressees':
        case 'subtitle':
        case 'note':
            return [plainText(block.runs)];
        case 'list':
            return listWords(block);
        case 'table':
            return placedCells(block).flatMap((cells) => cells.map(({ cell }) => plainText(cell.runs)));
        case 'attachmentsNote':
            return block.items.map(({ runs }) => plainText(runs));
        case 'signature':
            return [...block.issuers, block.date];
        case 'attachmentLabel':
            return [block.text];
        case 'placeholder':
            return [block.heading, plainText(block.runs)];
        case 'imprint':
            return [
                ...block.notes.map(({ label, runs }) => label + plainText(runs)),
                ...(block.plain ? [] : [block.office, block.date])
            ];
        default:
            return [];
    }
}

const blocksOf = (tree: DocumentTree): Block[] => tree.sections.flatMap(({ blocks }) => blocks);

/** The first words that do not follow on those before them; undefined where all are there in order. */
function lost(tree: DocumentTree, text: string): string | undefined {
    const read = squeezed(text);
    let from = 0;
    for (const words of blocksOf(tree).flatMap(wordsOf).map(squeezed)) {
        const at = read.indexOf(words, from);
        if (at < 0) return words;
        from = at + words.length;
    }
    return undefined;
}

/** What a table's head and merged cells repeat would break the order, so cells are looked for from the table's start. */
describe.skipIf(noPython)('python-docx', () => {
    let read: Read[] = [];
    beforeAll(() => {
        const output = execFileSync(
            python,
            [
                fileURLToPath(new URL('./read_docx.py', import.meta.url)),
                noSchemas ? '-' : schemas,
                ...papers.map(({ path }) => path)
            ],
            { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }
        );
        read = JSON.parse(output) as Read[];
    });

    it('opens every kind of paper and finds all its words in order', () => {
        const found = papers.map(({ name, tree }, index) => [
            name,
            lost(tree, read[index]?.text.join('\n') ?? '')
        ]);
        expect(found.filter(([, words]) => words !== undefined)).toEqual([]);
    });

    it('finds the headings, tables and title of each', () => {
        for (const [index, { name, tree }] of papers.entries()) {
            const headings = blocksOf(tree).flatMap((block) =>
                block.kind === 'heading' && !block.runIn ? [block.number + plainText(block.runs)] : []
            );
            const tables = blocksOf(tree).filter(({ kind }) => kind === 'table').length;
            expect(read[index]?.headings, name).toEqual(headings);
            expect(read[index]?.tables, name).toBe(tables);
            expect(read[index]?.title, name).toBe(tree.properties.title);
        }
    });

    it.skipIf(noSchemas)('finds every part valid by ECMA-376', () => {
        expect(
            papers.flatMap(({ name }, index) =>
                (read[index]?.breaches ?? []).map((each) => `${name} ${each}`)
            )
        ).toEqual([]);
    });
});

interface PandocBlock {
    readonly t: string;
    readonly c?: unknown;
}

/** All words of a part of pandoc's document, in order. */
function wordsIn(value: unknown): string {
    if (Array.isArray(value)) return value.map(wordsIn).join('');
    if (typeof value !== 'object' || value === null) return '';
    const { t, c } = value as PandocBlock;
    if (t === 'Str') return String(c);
    if (t === 'Quoted' && Array.isArray(c)) {
        const [kind, inside] = c as [PandocBlock, unknown];
        return kind.t === 'SingleQuote' ? `‘${wordsIn(inside)}’` : `“${wordsIn(inside)}”`;
    }
    return wordsIn(c);
}

describe.skipIf(noPandoc)('pandoc', () => {
    it('reads every kind of paper, its headings and tables, and all its words in order', () => {
        for (const { name, tree, path } of papers) {
            const output = execFileSync('pandoc', ['-f', 'docx', '-t', 'json', path], {
                encoding: 'utf8',
                maxBuffer: 64 * 1024 * 1024
            });
            const { blocks, meta } = JSON.parse(output) as {
                blocks: PandocBlock[];
                meta: Readonly<Record<string, PandocBlock>>;
            };
            const headings = blocksOf(tree).flatMap((block) =>
                block.kind === 'heading' && !block.runIn
                    ? [squeezed(block.number + plainText(block.runs))]
                    : []
            );
            expect(
                blocks
                    .filter(({ t }) => t === 'Header')
                    .map(({ c }) => squeezed(wordsIn((c as unknown[])[2]))),
                name
            ).toEqual(headings);
            expect(
                blocks.filter(({ t }) => t === 'Table'),
                name
            ).toHaveLength(blocksOf(tree).filter(({ kind }) => kind === 'table').length);
            const title = meta['title'] ? wordsIn(meta['title']) : '';
            expect(lost(tree, `${title}\n${blocks.map(wordsIn).join('\n')}`), name).toBeUndefined();
        }
    });
});
