import { describe, expect, it } from 'vitest';
import { constructs } from '../support/constructs.ts';
import { itemsIn, problemsIn, read, titleOf } from '../support/read.ts';

describe('every construct reads without a problem', () => {
    it.each(constructs)('$title', ({ text, items }) => {
        const file = read(text);
        expect(problemsIn(file)).toEqual([]);
        expect(itemsIn(file).map(titleOf)).toEqual(items);
    });

    it.each(constructs)('$title, with line ends of Windows', ({ text, items }) => {
        const file = read(text.replaceAll('\n', '\r\n'));
        expect(problemsIn(file)).toEqual([]);
        expect(itemsIn(file).map(titleOf)).toEqual(items);
    });
});
