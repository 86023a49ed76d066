import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../../server/cli/reporters/excerpt.ts';
import { displayWidth } from '../../../../language/formatting/width.ts';

const at = (line: string, part: string) => {
    const start = line.indexOf(part);
    return excerptOf(line, start, start + part.length);
};

describe('carets under a part of a line', () => {
    it('stand two to a Chinese character', () => {
        expect(at('阶段 实施推进 2009年2月至11月', '2009年2月')).toEqual({
            source: '阶段 实施推进 2009年2月至11月',
            carets: '              ^^^^^^^^^'
        });
    });

    it('leave the indentation out', () => {
        expect(at('\t  负责 教研事', '教研事')).toEqual({ source: '负责 教研事', carets: '     ^^^^^^' });
    });

    it('show where an empty part is', () => {
        expect(excerptOf('定额 联合活动', 7, 7)).toEqual({
            source: '定额 联合活动',
            carets: '             ^'
        });
        expect(excerptOf('', 0, 0)).toEqual({ source: '', carets: '^' });
    });

    it('stop at the end of the line where the part goes on below', () => {
        expect(excerptOf('正文 【一', 3, Number.POSITIVE_INFINITY).carets).toBe('     ^^^^');
    });

    it('let no control character through to the terminal', () => {
        expect(excerptOf('a\u001b[31mb\u202ec', 0, 1).source).toBe('a [31mb c');
    });

    it('stay on screen and under their part, however long the line', () => {
        const word = fc.string({
            unit: fc.constantFrom('学', '校', 'a', ' ', '“', '5', '𠮷'),
            maxLength: 200
        });
        fc.assert(
            fc.property(
                word,
                fc.string({ unit: fc.constantFrom('甲', 'Z'), minLength: 1, maxLength: 30 }),
                word,
                (a, b, c) => {
                    const { source, carets } = excerptOf(
                        `x${a}${b}${c}`,
                        a.length + 1,
                        a.length + 1 + b.length
                    );
                    expect(displayWidth(source)).toBeLessThanOrEqual(100);
                    const before = carets.length - carets.trimStart().length;
                    const under = [...source].reduce(
                        (seen, character) => ({
                            column: seen.column + displayWidth(character),
                            text:
                                seen.column >= before && seen.column < carets.length
                                    ? seen.text + character
                                    : seen.text
                        }),
                        { column: 0, text: '' }
                    );
                    expect(under.text).toBe(b);
                }
            )
        );
    });
});
