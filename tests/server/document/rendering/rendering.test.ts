import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standardProfile } from '../../../../server/document/profile.ts';
import { writeDocx } from '../../../../server/document/writers/docx/docx.ts';
import type { DocumentTree } from '../../../../server/document/blocks.ts';
import { gridTree, sampleTree } from '../sample-tree.ts';
import {
    missingForRendering,
    mmOf,
    printedLines,
    renderWithLibreOffice,
    type PrintedLine
} from './libreoffice.ts';

/** Where continuous integration runs, the tools must be there: then a missing one fails instead of skipping. */
const missing = process.env['CI'] ? undefined : missingForRendering();
if (missing) console.warn(missing);

async function printed(tree: DocumentTree): Promise<PrintedLine[]> {
    const rendering = renderWithLibreOffice(await writeDocx(tree, standardProfile));
    try {
        return printedLines(rendering.pdf);
    } finally {
        rendering.dispose();
    }
}

describe.skipIf(missing)('a full page printed by LibreOffice', () => {
    let lines: PrintedLine[] = [];
    beforeAll(async () => {
        lines = (await printed(gridTree)).filter((line) => line.text.includes('国'));
    }, 120_000);
    afterAll(() => {
        lines = [];
    });

    it('has 22 lines of 28 characters', () => {
        expect([1, 2, 3].map((page) => lines.filter((line) => line.page === page).length)).toEqual([
            22, 22, 5
        ]);
        expect(new Set(lines.map((line) => [...line.text].length))).toEqual(new Set([28]));
    });

    it('fills the text area from 28.0 to 183.6 mm', () => {
        expect(mmOf(Math.min(...lines.map((line) => line.left)))).toBeCloseTo(28.0, 0);
        expect(mmOf(Math.max(...lines.map((line) => line.right)))).toBeCloseTo(183.6, 0);
    });

    it('has lines 28.95 pt apart', () => {
        const tops = lines.filter((line) => line.page === 1).map((line) => line.top);
        const pitch = ((tops.at(-1) ?? 0) - (tops[0] ?? 0)) / (tops.length - 1);
        expect(Math.abs(pitch - 28.95)).toBeLessThan(0.02);
    });
});

describe.skipIf(missing)('the sample printed by LibreOffice', () => {
    let lines: PrintedLine[] = [];
    beforeAll(async () => {
        lines = await printed(sampleTree);
    }, 120_000);

    const find = (page: number, text: string): PrintedLine => {
        const line = lines.find((each) => each.page === page && each.text.includes(text));
        if (!line) throw new Error(`Page ${page} has no line with ${text}.`);
        return line;
    };

    it('sets the mark 35 mm below the top of the text area', () => {
        const mark = find(1, '教育体育局文件');
        expect(Math.abs((mmOf(mark.top) + mmOf(mark.bottom)) / 2 - (37 + 35 + 7.8))).toBeLessThan(1);
        expect(Math.abs((mmOf(mark.left) + mmOf(mark.right)) / 2 - 106)).toBeLessThan(1);
    });

    it('leaves two blank lines between mark, number, rule and title', () => {
        const number = find(1, '西教发');
        const title = find(1, '关于印发《');
        expect(mmOf(number.top - find(1, '教育体育局文件').bottom)).toBeGreaterThan(18);
        expect(mmOf(title.top - number.bottom)).toBeGreaterThan(4 + 18);
    });

    it('has body text on the first page', () => {
        expect(find(1, '为缩小城乡').left).toBeGreaterThan(find(1, '各乡（镇）').left);
    });

    it('prints a comma that falls behind a full line', () => {
        expect(find(1, '案》，现印发给你们').left).toBeLessThan(80);
    });

    it('puts the seal date four characters from the right and the issuer above its middle', () => {
        const date = find(2, '2008年12月13日');
        const issuer = lines.find((line) => line.page === 2 && line.text === '西吉县教育体育局');
        expect(Math.abs(mmOf(date.right) - (184 - 4 * 5.56))).toBeLessThan(5);
        expect(Math.abs((issuer?.left ?? 0) + (issuer?.right ?? 0) - date.left - date.right)).toBeLessThan(3);
    });

    it('begins each attachment on a page of its own', () => {
        for (const [page, label] of [
            [3, '附件1'],
            [6, '附件2'],
            [8, '附件3']
        ] as const) {
            expect(mmOf(find(page, label).top)).toBeLessThan(42);
        }
    });

    it('repeats the head of a long list', () => {
        expect(find(6, '牵头学校').page).toBe(6);
        expect(find(7, '牵头学校').page).toBe(7);
    });

    it('numbers odd pages right, even pages left, none before the imprint', () => {
        expect(mmOf(find(1, '—1—').right)).toBeGreaterThan(175);
        expect(mmOf(find(2, '—2—').left)).toBeLessThan(35);
        const middle = (find(1, '—1—').top + find(1, '—1—').bottom) / 2;
        expect(Math.abs(mmOf(middle) - (262 + 7))).toBeLessThan(1);
        expect(lines.filter((line) => line.page >= 9 && line.text.includes('—'))).toEqual([]);
    });

    it('ends the imprint at the foot of the last even page', () => {
        const last = lines.at(-1);
        expect(last?.page).toBe(10);
        expect(last?.text).toBe('西吉县教育体育局办公室2008年12月13日印发');
        expect(mmOf(last?.bottom ?? 0)).toBeGreaterThan(259.5);
        expect(mmOf(last?.bottom ?? 0)).toBeLessThan(262);
    });
});
