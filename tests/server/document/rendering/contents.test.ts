import { describe, expect, it } from 'vitest';
import { planOf } from '../../../../language/index.ts';
import type { Block, DocumentTree } from '../../../../server/document/blocks.ts';
import { buildDocument } from '../../../../server/document/build/index.ts';
import { pageLayout } from '../../../../server/document/pages.ts';
import { standardProfile, type Profile } from '../../../../server/document/profile.ts';
import { writeDocx } from '../../../../server/document/writers/docx/docx.ts';
import { galleryPapers, profileOf } from '../../../gallery/papers.ts';
import { samplePlan } from '../../../support/samples.ts';
import { englishNotice } from './notice.ts';
import { missingForRendering, printedLines, renderWithLibreOffice, type PrintedLine } from './libreoffice.ts';

/* LibreOffice works the page numbers of the contents out anew; Word and WPS show those that the file holds. */

/** Where continuous integration runs, the tools must be there: then a missing one fails instead of skipping. */
const missing = process.env['CI'] ? undefined : missingForRendering();
if (missing) console.warn(missing);

async function printed(tree: DocumentTree, profile: Profile): Promise<PrintedLine[]> {
    const rendering = renderWithLibreOffice(await writeDocx(tree, profile), { asTheFileSays: true });
    try {
        return printedLines(rendering.pdf);
    } finally {
        rendering.dispose();
    }
}

function blocksOf<K extends Block['kind']>(tree: DocumentTree, kind: K): Extract<Block, { kind: K }>[] {
    return tree.sections
        .flatMap(({ blocks }) => blocks)
        .filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}

/** The page numbers printed in the contents, in order; a long entry has its number on its last line, behind a single dot at times. */
function printedNumbers(lines: readonly PrintedLine[]): number[] {
    return lines.flatMap(({ text }) => {
        const number = /(?:\.{3,}|\)\.+)(\d+)$/.exec(text)?.[1];
        return number === undefined ? [] : [Number(number)];
    });
}

describe.skipIf(missing)('the contents printed by LibreOffice', () => {
    it.each(['county', 'english', 'xiji', 'xiji-groups', 'calendar', 'home-school', 'fangji-report'])(
        'of %s have the numbers that the file holds, and the imprint is where the file has it',
        async (name) => {
            const paper = galleryPapers.find((each) => each.name === name);
            if (!paper) throw new Error(`There is no paper ${name}.`);
            const profile = { ...profileOf(paper), contentsFromPages: 1 };
            const tree = buildDocument(samplePlan(paper.sample), { profile });
            const lines = await printed(tree, profile);
            const entries = blocksOf(tree, 'contents').flatMap((block) => block.entries);
            expect(entries.length).toBeGreaterThan(2);
            expect(printedNumbers(lines)).toEqual(entries.map(({ page }) => page));
            const [imprint] = blocksOf(tree, 'imprint');
            const layout = pageLayout(tree, profile);
            if (imprint) {
                const date = imprint.date.replaceAll(' ', '');
                const found = lines.findLast(({ text }) => text.replaceAll(' ', '').endsWith(date));
                expect(found?.page).toBe(layout.startOf.get(imprint));
            }
            expect(lines.at(-1)?.page).toBe(layout.count);
        },
        120_000
    );
});

describe.skipIf(missing)('a signature printed by LibreOffice', () => {
    it.each([
        ['xiji-groups', samplePlan('xiji-groups.alliance')],
        ['a notice in English', planOf(englishNotice)]
    ])(
        'of %s stands on the page of the text, the lines set a little closer for it',
        async (_, plan) => {
            const tree = buildDocument(plan);
            expect(tree.sections[0]?.tighter).toBeGreaterThan(0);
            const lines = await printed(tree, standardProfile);
            const [signature] = blocksOf(tree, 'signature');
            const date = signature?.date.replaceAll(' ', '');
            expect(lines.find(({ text }) => text.replaceAll(' ', '') === date)?.page).toBe(1);
        },
        120_000
    );
});
