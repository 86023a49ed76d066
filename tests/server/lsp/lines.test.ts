import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../server/lsp/lines.ts';

const text = fc
    .array(fc.constantFrom('学校', 'a', ' ', '𠀀', '\n', '\r\n', '\r', '｛', '“'), { maxLength: 40 })
    .map((parts) => parts.join(''));

describe('positions', () => {
    it('agrees with the editor’s own text document at every offset', () => {
        fc.assert(
            fc.property(text, (written) => {
                const lines = new LineIndex(written);
                const document = TextDocument.create('file:///a', 'alliance-plan', 1, written);
                for (let offset = 0; offset <= written.length; offset += 1) {
                    expect(lines.positionAt(offset)).toEqual(document.positionAt(offset));
                }
            })
        );
    });

    it('comes back to the offset, but for the middle of a line break', () => {
        fc.assert(
            fc.property(text, (written) => {
                const lines = new LineIndex(written);
                for (let offset = 0; offset <= written.length; offset += 1) {
                    const there = lines.offsetAt(lines.positionAt(offset));
                    const inBreak = written[offset - 1] === '\r' && written[offset] === '\n';
                    expect(there).toBe(inBreak ? offset - 1 : offset);
                }
            })
        );
    });

    it('takes positions outside of the text as its nearest end', () => {
        const lines = new LineIndex('甲校\r\n乙校');
        expect(lines.offsetAt({ line: 0, character: 99 })).toBe(2);
        expect(lines.offsetAt({ line: 7, character: 0 })).toBe(6);
        expect(lines.positionAt(-3)).toEqual({ line: 0, character: 0 });
        expect(lines.positionAt(99)).toEqual({ line: 1, character: 2 });
    });
});
