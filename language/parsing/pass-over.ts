/** Stretches of text whose braces and quotation marks mean nothing to the cutting of a file. */
import { lineWords } from '../keywords/lookup.ts';
import { letter } from '../lexing/characters.ts';
import { anyKeyword } from '../lexing/keyword-words.ts';
import { lineTextAt } from '../lexing/lines.ts';
import { quotation } from '../lexing/quotations.ts';
import { endOfLine } from './line-start.ts';

const quotationAt = new RegExp(quotation, 'y');
const lineWordAtEnd = new RegExp(`(?<!${letter}|-)${anyKeyword([...lineWords])}$`);
const bracket = /[【】]/g;

/** The text of a file with what is asked of all of it only once. */
export interface Source {
    readonly text: string;
    /** Offset of the last end of a block comment, negative where there is none. */
    readonly lastCommentEnd: number;
}

/** Past a quotation, a comment or the text behind a colon that begins at the offset; else past the one sign. */
export function passOver(source: Source, offset: number): number {
    const { text } = source;
    switch (text.charAt(offset)) {
        case '#':
        case '＃':
            return endOfLine(text, offset);
        case '/':
            return commentEnd(source, offset) ?? offset + 1;
        case ':':
        case '：':
            return offset + (lineTextAt(text, offset, wordBefore(text, offset))?.length ?? 1);
        default:
            quotationAt.lastIndex = offset;
            return quotationAt.test(text) ? quotationAt.lastIndex : offset + 1;
    }
}

/** The end of the comment that a slash begins. One that never closes is no comment, as for the lexer. */
export function commentEnd({ text, lastCommentEnd }: Source, offset: number): number | undefined {
    const second = text.charAt(offset + 1);
    if (second === '/') {
        return endOfLine(text, offset);
    }
    return second === '*' && offset + 2 <= lastCommentEnd ? text.indexOf('*/', offset + 2) + 2 : undefined;
}

/** The end of the prose that opens at the offset; undefined where another opens before it closes. */
export function proseEnd(text: string, offset: number): number | undefined {
    bracket.lastIndex = offset + 1;
    const next = bracket.exec(text);
    return next?.[0] === '】' ? bracket.lastIndex : undefined;
}

/** The keyword that ends before the offset, if its text may run to the line's end; none is as long as 20. */
function wordBefore(text: string, offset: number): string | undefined {
    return lineWordAtEnd.exec(text.slice(Math.max(0, offset - 20), offset).trimEnd())?.[0];
}
