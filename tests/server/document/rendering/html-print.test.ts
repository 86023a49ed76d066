import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { planOf } from '../../../../language/index.ts';
import type { DocumentTree } from '../../../../server/document/blocks.ts';
import { buildDocument } from '../../../../server/document/build/index.ts';
import { pageLayout } from '../../../../server/document/pages.ts';
import { standardProfile } from '../../../../server/document/profile.ts';
import { plainText } from '../../../../server/document/text.ts';
import { writeDocx } from '../../../../server/document/writers/docx/docx.ts';
import { writeHtml } from '../../../../server/document/writers/html/html.ts';
import { galleryPapers } from '../../../gallery/papers.ts';
import { samplePlan } from '../../../support/samples.ts';
import { gridTree } from '../sample-tree.ts';
import { missingForBrowser, printWithChromium } from './chromium.ts';
import { missingForRendering, printedLines, renderWithLibreOffice, type PrintedLine } from './libreoffice.ts';
import { noticeOf } from './notice.ts';
import { printedRules, type PrintedRule } from './printed-rules.ts';

/* The HTML file prints to the pages of the Word file. */

const missing = process.env['CI'] ? undefined : (missingForBrowser() ?? missingForRendering());
if (missing) console.warn(missing);

interface Printed {
    readonly pages: number;
    readonly lines: readonly PrintedLine[];
    readonly firstRules: readonly PrintedRule[];
    readonly lastRules: readonly PrintedRule[];
}

function printedByBrowser(tree: DocumentTree): Printed {
    const printed = printWithChromium(writeHtml(tree, standardProfile, { sources: 'none' }));
    try {
        const pages = pagesOf(printed.pdf);
        return {
            pages,
            lines: printedLines(printed.pdf),
            firstRules: printedRules(printed.pdf, 1),
            lastRules: printedRules(printed.pdf, pages)
        };
    } finally {
        printed.dispose();
    }
}

function pagesOf(pdf: string): number {
    return Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1]);
}

async function pagesInWord(tree: DocumentTree): Promise<number> {
    const printed = renderWithLibreOffice(await writeDocx(tree, standardProfile));
    try {
        return pagesOf(printed.pdf);
    } finally {
        printed.dispose();
    }
}

const near = (value: number | undefined, expected: number): boolean => Math.abs((value ?? 0) - expected) <= 1;

describe.skipIf(missing)('HTML printed by a browser', () => {
    it('has 22 lines of 28 characters', () => {
        const { lines } = printedByBrowser(gridTree);
        const full = lines.filter(({ text }) => text.includes('国'));
        expect([1, 2, 3].map((page) => full.filter((line) => line.page === page).length)).toEqual([
            22, 22, 5
        ]);
        expect(new Set(full.map(({ text }) => [...text].length))).toEqual(new Set([28]));
    });

    it.each([
        { items: 7, pages: 2, numbered: true },
        { items: 8, pages: 4, numbered: false },
        { items: 14, pages: 4, numbered: true }
    ])(
        'has the imprint of $items items at the foot of page $pages',
        ({ items, pages, numbered }) => {
            const printed = printedByBrowser(buildDocument(planOf(noticeOf(items))));
            expect(printed.pages).toBe(pages);
            expect(printed.lastRules).toHaveLength(3);
            expect(near(printed.lastRules.at(-1)?.bottom, 262)).toBe(true);
            expect(printed.lines.some(({ page, text }) => page === pages && text.includes('—'))).toBe(
                numbered
            );
        },
        120_000
    );

    it('has as many pages as the Word file', async () => {
        const tree = buildDocument(samplePlan('xiji.alliance'));
        expect(printedByBrowser(tree).pages).toBe(await pagesInWord(tree));
    });

    it.each(['xiji-groups', 'english', 'home-school', 'fangji-report'])(
        'has the headings and signatures of %s on the pages they have in Word',
        (name) => {
            const paper = galleryPapers.find((each) => each.name === name);
            const tree = buildDocument(samplePlan(paper?.sample ?? ''));
            // Where LibreOffice prints them for Word is held against the same layout (see `contents.test.ts`).
            const { startOf, count } = pageLayout(tree, standardProfile);
            const { lines, pages } = printedByBrowser(tree);
            expect(pages).toBe(count);
            const wanted = tree.sections.flatMap(({ blocks }) =>
                blocks.flatMap((block): [string, number | undefined][] =>
                    block.kind === 'heading'
                        ? [[block.number + plainText(block.runs), startOf.get(block)]]
                        : block.kind === 'signature'
                          ? [[block.date || block.issuers.join(''), startOf.get(block)]]
                          : []
                )
            );
            expect(wanted.length).toBeGreaterThan(5);
            const missed = wanted.filter(([words, page]) => {
                const start = words.replaceAll(/\s/g, '').slice(0, 20);
                return !lines.some(
                    (line) => line.page === page && line.text.replaceAll(/\s/g, '').startsWith(start)
                );
            });
            expect(missed).toEqual([]);
        },
        120_000
    );

    it('has the rules of a letter 170 mm wide, below its mark and at the foot', () => {
        const { firstRules, pages } = printedByBrowser(buildDocument(samplePlan('letter.alliance')));
        expect(pages).toBe(1);
        expect(firstRules).toHaveLength(4);
        for (const rule of firstRules) {
            expect(near(rule.left, 20) || near(rule.left, 21)).toBe(true);
            expect(near(rule.right - rule.left, 170)).toBe(true);
        }
        expect(near(firstRules[0]?.top, 30 + (44 / 72) * 25.4 + 4)).toBe(true);
        expect(near(firstRules.at(-1)?.bottom, 297 - 20)).toBe(true);
    });
});
