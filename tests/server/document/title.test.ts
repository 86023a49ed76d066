import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../server/document/text.ts';
import { breakTitle, wordsOf } from '../../../server/document/title.ts';

const NOTICE = '西吉县教育体育局关于印发《西吉县开展城乡学校“捆绑式发展”活动实施方案》的通知';

/** Trapezium or rhombus: line lengths rise to one peak and fall from it. */
function hasOnePeak(widths: readonly number[]): boolean {
    const peak = widths.indexOf(Math.max(...widths));
    return widths.every((width, at) => {
        const next = widths[at + 1];
        return next === undefined || (at < peak ? width <= next : width >= next);
    });
}

describe('title breaking', () => {
    it('leaves a title that fits on one line', () => {
        expect(breakTitle('咸阳纺机学校发展联盟章程', 20)).toEqual(['咸阳纺机学校发展联盟章程']);
    });

    it('breaks a long title into a trapezium between words', () => {
        expect(breakTitle(`关于印发《西吉县开展城乡学校“捆绑式发展”活动实施方案》的通知`, 20)).toEqual([
            '关于印发《西吉县开展城乡学校',
            '“捆绑式发展”活动实施方案》的通知'
        ]);
    });

    it('takes as few lines as fit and gives them one peak', () => {
        const lines = breakTitle(NOTICE, 20);
        expect(lines.length).toBe(3);
        expect(breakTitle(NOTICE, 22).length).toBe(2);
        expect(hasOnePeak(lines.map(widthOf))).toBe(true);
        expect(lines.join('')).toBe(NOTICE);
    });

    it.each([
        ['西吉县城乡学校捆绑式发展活动工作步骤一览表', ['西吉县城乡学校捆绑式发展', '活动工作步骤一览表']],
        ['沙湾县第二小学捆绑联盟成员学校工作汇报', ['沙湾县第二小学捆绑联盟', '成员学校工作汇报']]
    ])('keeps the terms of these plans whole in %s', (title, lines) => {
        expect(breakTitle(title, 18)).toEqual(lines);
    });

    it.each(['实施方案', '教育体育局', '捆绑式', '关于印发', '西吉县'])('never breaks inside %s', (word) => {
        for (let width = 8; width <= 24; width++) {
            const lines = breakTitle(NOTICE, width);
            expect(lines.some((line) => line.includes(word))).toBe(true);
        }
    });

    it('keeps names given by the caller whole', () => {
        const title = '沣东中学与魏家泉小学开展联合教研活动实施方案';
        for (let width = 8; width <= 20; width++) {
            expect(breakTitle(title, width, ['魏家泉小学', '沣东中学']).join('|')).toContain('魏家泉小学');
        }
    });

    it('breaks English between words and drops the space', () => {
        const lines = breakTitle('Plan for Paired Schools in the Northern District of the County', 20);
        expect(lines.length).toBe(2);
        expect(lines.join(' ')).toBe('Plan for Paired Schools in the Northern District of the County');
    });

    it('gives an empty title one empty line', () => {
        expect(breakTitle('', 20)).toEqual(['']);
    });

    it('stands alone with a word that fits nowhere', () => {
        expect(breakTitle('《关于印发》', 3).join('')).toBe('《关于印发》');
    });

    it('loses no character, begins no line with a closing mark and ends none with an opening one', () => {
        const part = fc.constantFrom(
            '关于',
            '印发',
            '《',
            '》',
            '“',
            '”',
            '学校',
            '的',
            '通知',
            '、',
            '（',
            '）',
            '2009',
            '年'
        );
        fc.assert(
            fc.property(
                fc.array(part, { maxLength: 24 }),
                fc.integer({ min: 4, max: 24 }),
                (parts, width) => {
                    const title = parts.join('');
                    const lines = breakTitle(title, width);
                    expect(lines.join('')).toBe(title);
                    for (const line of lines.slice(1)) expect(line).not.toMatch(/^[》”、）]/u);
                    for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[《“（]$/u);
                }
            ),
            { numRuns: 200 }
        );
    });

    it('joins the words to the title again', () => {
        expect(wordsOf(NOTICE, [], 20).join('')).toBe(NOTICE);
    });
});
