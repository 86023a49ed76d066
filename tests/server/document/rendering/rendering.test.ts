import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standardProfile } from '../../../../server/document/profile.ts';
import { writeDocx } from '../../../../server/document/writers/docx/docx.ts';
import type { DocumentTree } from '../../../../server/document/blocks.ts';
import { planOf } from '../../../../language/index.ts';
import { buildDocument } from '../../../../server/document/build/index.ts';
import { longPairList } from '../../../support/long-pair-list.ts';
import { samplePlan } from '../../../support/samples.ts';
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
    });
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
    });

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

    it('numbers odd pages right, even pages left, and the page of the imprint', () => {
        expect(mmOf(find(1, '—1—').right)).toBeGreaterThan(175);
        expect(mmOf(find(2, '—2—').left)).toBeLessThan(35);
        const middle = (find(1, '—1—').top + find(1, '—1—').bottom) / 2;
        expect(Math.abs(mmOf(middle) - (262 + 7))).toBeLessThan(1);
        expect(find(10, '—10—').page).toBe(10);
    });

    it('ends the imprint at the foot of the last even page', () => {
        const last = find(10, '印发');
        expect(last.text).toBe('西吉县教育体育局办公室2008年12月13日印发');
        expect(mmOf(last.bottom)).toBeGreaterThan(259.5);
        expect(mmOf(last.bottom)).toBeLessThan(262);
    });
});

/** Whether a place is within a millimetre of where it belongs. */
function near(points: number, mm: number): boolean {
    return Math.abs(mmOf(points) - mm) <= 1;
}

describe.skipIf(missing)('a letter printed by LibreOffice', () => {
    let lines: PrintedLine[] = [];
    beforeAll(async () => {
        lines = await printed(buildDocument(samplePlan('letter.alliance')));
    });
    const find = (text: string): PrintedLine | undefined => lines.find((line) => line.text.includes(text));

    it('has its mark 30 mm below the head of the page, and the number at the right', () => {
        const mark = find('占位县教育局');
        // 44 pt, so its middle lies 7.8 mm below its top.
        expect(near(((mark?.top ?? 0) + (mark?.bottom ?? 0)) / 2, 30 + 7.8)).toBe(true);
        expect(near(find('占教函')?.right ?? 0, 184)).toBe(true);
    });

    it('has the copies at the foot of the text, and no page number', () => {
        const copies = find('抄送：');
        expect(copies?.page).toBe(1);
        expect(mmOf(copies?.bottom ?? 0)).toBeGreaterThan(256);
        expect(mmOf(copies?.bottom ?? 0)).toBeLessThan(262);
        expect(lines.filter((line) => /^—.*—$/.test(line.text))).toEqual([]);
    });
});

describe.skipIf(missing)('a landscape table printed by LibreOffice', () => {
    it('has its page number at the foot of the upright sheet', async () => {
        const columns = Array.from({ length: 8 }, (_, index) => `第${index + 1}列的名称较长`).join(' | ');
        const row = Array.from({ length: 8 }, (_, index) => `${index + 1}`).join(' | ');
        const tree = buildDocument(
            planOf(
                `方案 某方案 “某方案”\n一、情况\n【前文。】\n表 甲 “情况表” {\n    | ${columns} |\n    | ${row} |\n}\n【后文。】`
            )
        );
        const dashes = (await printed(tree)).filter((line) => line.page === 2 && line.text.includes('—'));
        // The sheet's foot is the turned page's left edge: 35 mm of margin less the 7 mm below the text.
        // The first dash shares its height with the table's title, so the second one tells.
        const second = dashes.find(({ text }) => text === '—');
        expect(near(((second?.left ?? 0) + (second?.right ?? 0)) / 2, 28)).toBe(true);
        // An even page: one character in from the sheet's left side, which is the turned page's upper edge.
        expect(near(Math.min(...dashes.map(({ top }) => top)), 28 + 4.9)).toBe(true);
    });
});

describe.skipIf(missing)('the Xiji notice printed by LibreOffice', () => {
    it('ends with its signature on its first page, no attachment name with a character alone on a line', async () => {
        const lines = await printed(buildDocument(samplePlan('xiji.alliance')));
        const first = lines.filter(({ page }) => page === 1).map(({ text }) => text);
        expect(first.slice(-6)).toEqual([
            '附件：1.西吉县开展城乡学校“捆绑式发展”活动实施方案',
            '2.西吉县城乡学校“捆绑式发展’互助互学结对名单',
            '3.教育体育局各股室初中学校教育教学质量承包名单',
            '西吉县教育体育局',
            '2008年12月13日',
            '—1—'
        ]);
    });
});

describe.skipIf(missing)('a list of 500 pairs printed by LibreOffice', () => {
    it('has its head on each page, a line a pair, and a number on each page', async () => {
        const lines = await printed(buildDocument(planOf(longPairList(500))));
        const pages = [...new Set(lines.map(({ page }) => page))].map((number) =>
            lines.filter(({ page }) => page === number)
        );
        const listed = pages.filter((page) => page.some(({ text }) => /^\d+县城学校/.test(text)));
        expect(listed.length).toBeGreaterThan(10);
        for (const page of listed) {
            expect(page.filter(({ text }) => text.startsWith('序号'))).toHaveLength(1);
            expect(page.some(({ text }) => text === `—${page[0]?.page}—`)).toBe(true);
        }
        const numbers = lines.flatMap(({ text }) => {
            const [, number, lead, member] =
                /^(\d+)县城学校(\d+)数学教师农村学校(\d+)数学教师一对一$/.exec(text) ?? [];
            return number === undefined || lead !== number || member !== number ? [] : [Number(number)];
        });
        expect(numbers).toEqual(Array.from({ length: 500 }, (_, index) => index + 1));
    });
});
