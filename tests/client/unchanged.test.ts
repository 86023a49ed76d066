import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unchangedEnds } from '../../client/preview/webview/unchanged.ts';

describe('what an edit left alone', () => {
    it.each([
        ['abc', 'abc', 3, 0],
        ['abc', 'aXc', 1, 1],
        ['abc', 'abXc', 2, 1],
        ['aa', 'aaa', 2, 0],
        ['', 'abc', 0, 0],
        ['abc', '', 0, 0]
    ])('from %j to %j', (before, after, front, back) => {
        expect(unchangedEnds([...before], [...after], Object.is)).toEqual({ front, back });
    });

    it('rebuilds the new list from the kept ends, and keeps all it can at the front', () => {
        const list = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 8 });
        fc.assert(
            fc.property(list, list, (before, after) => {
                const { front, back } = unchangedEnds(before, after, Object.is);
                expect(front + back).toBeLessThanOrEqual(Math.min(before.length, after.length));
                const middle = after.slice(front, after.length - back);
                const rebuilt = [...before.slice(0, front), ...middle, ...before.slice(before.length - back)];
                expect(rebuilt).toEqual(after);
                const changedBoth = front < before.length - back && front < after.length - back;
                expect(changedBoth && before[front] === after[front]).toBe(false);
            })
        );
    });
});
