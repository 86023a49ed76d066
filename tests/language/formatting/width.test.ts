import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../language/formatting/width.ts';

describe('columns of a text', () => {
    it.each([
        ['abc 123', 7],
        ['联盟', 4],
        ['第1组：', 7],
        ['〔2008〕12号', 12],
        ['“捆绑”', 6],
        ['ａ１', 4],
        ['한국', 4],
        ['𠮷野', 4],
        ['e\u0301', 1],
        ['a\u200bb', 2],
        ['', 0]
    ])('%s: %i', (text, columns) => {
        expect(displayWidth(text)).toBe(columns);
    });
});
