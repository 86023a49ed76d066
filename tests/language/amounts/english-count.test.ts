import { describe, expect, it } from 'vitest';
import { counted, nounFor } from '../../../language/amounts/index.ts';

describe('a number before an English noun', () => {
    it.each([
        [0, 'school', undefined, '0 schools'],
        [1, 'school', undefined, '1 school'],
        [2, 'school', undefined, '2 schools'],
        [1, 'missing activity', 'missing activities', '1 missing activity'],
        [3, 'missing activity', 'missing activities', '3 missing activities'],
        [2, 'information', 'information', '2 information']
    ])('%i %s', (count, one, many, text) => {
        expect(counted(count, one, many)).toBe(text);
    });

    it('may stand alone', () => {
        expect([nounFor(1, 'pair'), nounFor(5, 'pair')]).toEqual(['pair', 'pairs']);
    });
});
