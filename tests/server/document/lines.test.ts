import { describe, expect, it } from 'vitest';
import { lineCount } from '../../../server/document/lines.ts';
import { measureFor } from '../../../server/document/measure.ts';
import { standardProfile } from '../../../server/document/profile.ts';

const measure = measureFor(standardProfile, 'zh');
const spaced = measureFor(standardProfile, 'zh', true);
const english = measureFor(standardProfile, 'en');

describe('lines of a paragraph', () => {
    it('are filled with characters', () => {
        expect(lineCount('国'.repeat(28), 28, measure)).toBe(1);
        expect(lineCount('国'.repeat(29), 28, measure)).toBe(2);
        expect(lineCount('国'.repeat(27), 28, measure, 2)).toBe(2);
        expect(lineCount('', 28, measure)).toBe(1);
    });

    it('begin with no mark that closes, and end with none that opens', () => {
        expect(lineCount(`${'国'.repeat(28)}。${'国'.repeat(26)}`, 28, measure)).toBe(2);
        expect(lineCount(`${'国'.repeat(28)}。${'国'.repeat(27)}`, 28, measure)).toBe(3);
        expect(lineCount(`${'国'.repeat(27)}（${'国'.repeat(27)}`, 28, measure)).toBe(2);
        expect(lineCount(`${'国'.repeat(27)}（${'国'.repeat(28)}`, 28, measure)).toBe(3);
    });

    it('break no number, unless it is longer than a line', () => {
        expect(lineCount(`${'国'.repeat(27)}2012${'国'.repeat(26)}`, 28, measure)).toBe(2);
        expect(lineCount(`${'国'.repeat(27)}2012${'国'.repeat(27)}`, 28, measure)).toBe(3);
        expect(lineCount('1'.repeat(120), 28, measure)).toBe(3);
    });

    it('have room for the space LibreOffice sets between Chinese and Latin characters', () => {
        const text = `${'国'.repeat(13)}20${'国'.repeat(14)}`;
        expect(lineCount(text, 28, measure)).toBe(1);
        expect(lineCount(text, 28, spaced)).toBe(2);
        // No space beside a mark.
        expect(lineCount(`${'国'.repeat(12)}（20）${'国'.repeat(13)}`, 28, spaced)).toBe(1);
    });

    it('hold English by the widths of its letters, broken after a hyphen', () => {
        expect(english.widthOf('iii')).toBeCloseTo(3 * 0.278);
        expect(english.widthOf('“W”')).toBeCloseTo(0.944 + 2 * 0.444);
        expect(measure.widthOf('“W”')).toBe(2.5);
        expect(lineCount('county-run', english.widthOf('county-'), english)).toBe(2);
        expect(lineCount('1-2', english.widthOf('1-2'), english)).toBe(1);
    });
});
