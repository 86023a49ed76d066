import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeRuns } from '../../../../server/document/build/time-cells.ts';
import { widthOf } from '../../../../server/document/text.ts';

const lines = (text: string, width: number): string[] => timeRuns(text, width).map((run) => run.text);

describe('a time in a cell', () => {
    it('stays on one line where there is room', () => {
        expect(timeRuns('2013年3月18日、19日', 12)).toEqual([{ text: '2013年3月18日、19日' }]);
        expect(timeRuns('', 12)).toEqual([]);
    });

    it('breaks behind 、 and before 至, as late as there is room', () => {
        expect(lines('2013年3月18日、19日、21日', 9.4)).toEqual(['2013年3月18日、', '19日、21日']);
        expect(lines('2009年2月16日至11月', 8)).toEqual(['2009年2月16日', '至11月']);
        expect(timeRuns('2009年2月16日至11月', 8)[1]).toEqual({ text: '至11月', ownLine: true });
    });

    it('loses nothing, and breaks no date', () => {
        const time = fc
            .array(fc.constantFrom('2013年3月18日', '19日', '5月', '第3周周五'), {
                minLength: 1,
                maxLength: 8
            })
            .chain((dates) =>
                fc
                    .array(fc.constantFrom('、', '至'), { minLength: 8, maxLength: 8 })
                    .map((signs) => dates.map((date, index) => (index ? signs[index] : '') + date).join(''))
            );
        fc.assert(
            fc.property(time, fc.double({ min: 3, max: 30, noNaN: true }), (text, width) => {
                const broken = lines(text, width);
                expect(broken.join('')).toBe(text);
                for (const [index, line] of broken.entries()) {
                    expect(
                        index === 0 || line.startsWith('至') || (broken[index - 1] ?? '').endsWith('、')
                    ).toBe(true);
                    const isOnePiece = line.split(/(?<=、)|(?=至)/).length === 1;
                    expect(isOnePiece || widthOf(line) <= width).toBe(true);
                }
            })
        );
    });
});
