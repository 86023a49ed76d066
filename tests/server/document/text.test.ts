import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, escapeMarkup, plainText, widthOf } from '../../../server/document/text.ts';

describe('text for every format', () => {
    it('turns breaks and tabs into one space', () => {
        expect(cleanText('一\r\n\t二\u2028三')).toBe('一 二 三');
    });

    it('drops control characters', () => {
        expect(cleanText('a\u0000b\u0008c\u007fd\u009fe')).toBe('abcde');
    });

    it('shows that a lone surrogate or a non-character stood there', () => {
        expect(cleanText('a\ud800b\udc00c\ufffed\uffffe')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
    });

    it('keeps characters beyond the basic plane', () => {
        expect(cleanText('𠮷野家')).toBe('𠮷野家');
    });

    it('leaves only what XML 1.0 can hold, whatever comes in', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary' }), (text) => {
                expect(cleanText(text)).toMatch(/^[\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
            })
        );
    });

    it('escapes the five marks', () => {
        expect(escapeMarkup(`<a href="x">&'`)).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&#39;');
    });

    it('measures Chinese as one and Latin as a half', () => {
        expect(widthOf('2008年12月13日')).toBe(7);
        expect(widthOf('《方案》')).toBe(4);
        expect(widthOf('é')).toBe(0.5);
    });

    it('joins runs', () => {
        expect(plainText([{ text: '每年' }, { text: '4次', bold: true }])).toBe('每年4次');
    });
});
