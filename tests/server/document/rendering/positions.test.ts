import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planOf } from '../../../../language/index.ts';
import { buildDocument } from '../../../../server/document/build/index.ts';
import { standardProfile } from '../../../../server/document/profile.ts';
import { writeDocx } from '../../../../server/document/writers/docx/docx.ts';
import {
    missingForRendering,
    mmOf,
    printedLines,
    renderWithLibreOffice,
    type PrintedLine,
    type Rendering
} from './libreoffice.ts';
import { noticeOf } from './notice.ts';
import { printedRules, type PrintedRule } from './printed-rules.ts';

/* Where the parts of a notice stand, in millimetres on the sheet, against GB/T 9704. */

const missing = process.env['CI'] ? undefined : missingForRendering();
if (missing) console.warn(missing);

/** A line of the grid, a character of the body, and one of 4号, in millimetres. */
const LINE = 225 / 22;
const CHARACTER = 156 / 28;
const BODY = (16 / 72) * 25.4;
const SMALL = (14 / 72) * 25.4;

/** The middle of a line, in millimetres. */
const middle = (line: PrintedLine): number => mmOf(line.top + line.bottom) / 2;
const axis = (line: PrintedLine): number => mmOf(line.left + line.right) / 2;

function within(value: number, expected: number, tolerance = 1): void {
    expect(
        Math.abs(value - expected),
        `${value.toFixed(1)} mm, not ${expected.toFixed(1)}`
    ).toBeLessThanOrEqual(tolerance);
}

describe.skipIf(missing)('the parts of a notice on paper', () => {
    let rendering: Rendering | undefined;
    let lines: PrintedLine[] = [];
    beforeAll(async () => {
        const tree = buildDocument(planOf(noticeOf(7)));
        rendering = renderWithLibreOffice(await writeDocx(tree, standardProfile));
        lines = printedLines(rendering.pdf);
    });
    afterAll(() => rendering?.dispose());

    const find = (page: number, text: string): PrintedLine => {
        const line = lines.find((each) => each.page === page && each.text.includes(text));
        if (!line) throw new Error(`Page ${page} has no line with ${text}.`);
        return line;
    };
    const rules = (page: number): PrintedRule[] => printedRules(rendering?.pdf ?? '', page);
    /** A line's characters stand in its middle; LibreOffice sets them lower in an exact line, by this. */
    const lower = (): number =>
        Math.min(...lines.filter(({ page }) => page === 2).map(middle)) - (37 + LINE / 2);

    const mark = 37 + 35;
    const markFoot = mark + (44 / 72) * 25.4;
    const numberLine = markFoot + 2 * LINE;
    const rule = numberLine + (LINE + BODY) / 2 + 4;

    it('mark: 35 mm below the top of the text, in the middle', () => {
        within(middle(find(1, '甲县教育局文件')), (mark + markFoot) / 2);
        within(axis(find(1, '甲县教育局文件')), 28 + 78);
    });

    it('number: two lines below the mark, in the middle', () => {
        within(middle(find(1, '〔2009〕1号')) - lower(), numberLine + LINE / 2);
        within(axis(find(1, '〔2009〕1号')), 28 + 78);
    });

    it('rule: one, red, 4 mm below the number, as wide as the text', () => {
        const [red, ...others] = rules(1);
        expect(others).toEqual([]);
        expect(red?.red).toBe(true);
        within(red?.top ?? 0, rule);
        within(red?.left ?? 0, 28);
        within(red?.right ?? 0, 184);
    });

    it('title: two lines below the rule, in the middle; addressees one line below the title, flush left', () => {
        within(middle(find(1, '甲县教育局关于')) - lower(), rule + 2.5 * LINE);
        within(axis(find(1, '甲县教育局关于')), 28 + 78);
        within(middle(find(1, '各学校：')) - lower(), rule + 5.5 * LINE);
        within(find(1, '各学校：').left * (25.4 / 72), 28);
    });

    it('body: indented by two characters', () => {
        within(mmOf(find(1, '第1项').left), 28 + 2 * CHARACTER);
    });

    it('signature and date: about one axis, the date four characters from the right', () => {
        const date = find(2, '2009年1月5日');
        const issuer = lines.find(({ page, text }) => page === 2 && text === '甲县教育局');
        // 2009年1月5日 is six characters wide.
        within(axis(date), 184 - (4 + 3) * CHARACTER);
        within(axis(issuer ?? date), 184 - (4 + 3) * CHARACTER);
        within(middle(date) - middle(issuer ?? date), LINE, 0.1);
    });

    it('page numbers: 7 mm below the text, one character in, odd right and even left', () => {
        within(middle(find(1, '—1—')), 262 + 7);
        within(mmOf(find(1, '—1—').right), 184 - SMALL);
        within(middle(find(2, '—2—')), 262 + 7);
        within(mmOf(find(2, '—2—').left), 28 + SMALL);
    });

    it('imprint: its last rule on the foot of the text, one character in on both sides', () => {
        const [first, between, last] = rules(2);
        within(last?.bottom ?? 0, 262, 0.5);
        within(between?.bottom ?? 0, 262 - LINE, 0.5);
        within(first?.top ?? 0, 262 - 2 * LINE, 0.5);
        for (const each of [first, between, last]) {
            within(each?.left ?? 0, 28, 0.5);
            within(each?.right ?? 0, 184, 0.5);
        }
        within(mmOf(find(2, '抄送：').left), 28 + SMALL);
        within(mmOf(find(2, '印发').right), 184 - SMALL);
        expect(first && last && last.bottom - last.top > (between?.bottom ?? 0) - (between?.top ?? 0)).toBe(
            true
        );
    });
});

/* A page that the text leaves free, and how the imprint's page is numbered. */
describe.skipIf(missing).each([
    { items: 1, text: 1, imprint: 2, numbered: true },
    { items: 7, text: 2, imprint: 2, numbered: true },
    { items: 8, text: 2, imprint: 4, numbered: false },
    { items: 14, text: 3, imprint: 4, numbered: true },
    { items: 20, text: 4, imprint: 4, numbered: true }
])('the imprint of a notice of $text pages with $items items', ({ items, text, imprint, numbered }) => {
    it(`stands at the foot of page ${imprint}`, async () => {
        const tree = buildDocument(planOf(noticeOf(items)));
        const rendering = renderWithLibreOffice(await writeDocx(tree, standardProfile));
        try {
            const lines = printedLines(rendering.pdf);
            const onPage = (words: string): number | undefined =>
                lines.findLast((line) => line.text.includes(words))?.page;
            expect(lines.find((line) => line.text === '2009年1月5日')?.page).toBe(text);
            expect(onPage('抄送：')).toBe(imprint);
            expect(Math.max(...lines.map(({ page }) => page))).toBe(imprint);
            within(printedRules(rendering.pdf, imprint).at(-1)?.bottom ?? 0, 262, 0.5);
            expect(lines.some(({ page, text: each }) => page === imprint && each.includes('—'))).toBe(
                numbered
            );
        } finally {
            rendering.dispose();
        }
    });
});
