import { describe, expect, it } from 'vitest';
import { Lines } from '../../../../server/cli/reporters/lines.ts';

describe('lines', () => {
    const lines = new Lines('一\r\n二二\n\r三');

    it.each([
        [0, 1, 1],
        [1, 1, 2],
        [3, 2, 1],
        [5, 2, 3],
        [6, 3, 1],
        [7, 4, 1],
        [8, 4, 2]
    ])('offset %i is line %i, column %i', (offset, line, column) => {
        expect(lines.placeOf(offset)).toEqual({ line, column });
    });

    it('come without their ends', () => {
        expect([1, 2, 3, 4, 5].map((line) => lines.textOf(line))).toEqual(['一', '二二', '', '三', '']);
    });
});
