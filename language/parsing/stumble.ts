/** Where the parser stopped, as the readers of its errors ask for it. */
import type { IRecognitionException, IToken } from 'chevrotain';
import type { Item } from '../items/item.ts';
import type { Place, Span } from '../source.ts';

/** A text and where it begins in its file. */
export interface ChunkText {
    readonly place: Place;
    readonly text: string;
}

/** One error with what is asked of it again and again. */
export interface Stumble {
    readonly chunk: ChunkText;
    /** The rule the parser was in. */
    readonly rule: string;
    /** The rules around it, itself included. */
    readonly depth: number;
    /** The token that does not fit; absent where the text ended too early. */
    readonly token: IToken | undefined;
    readonly previous: IToken | undefined;
    /** Of the token, or of the last sign of the text. */
    readonly span: Span;
    /** The item it happened in. */
    readonly item: Item | undefined;
    /** The innermost item that was not closed before it. */
    readonly around: Item | undefined;
}

/** What the parser stopped at, with the items around it. */
export function stumbleOf(error: IRecognitionException, chunk: ChunkText, items: readonly Item[]): Stumble {
    const { token } = error;
    const rules = error.context.ruleStack;
    const atEnd = Number.isNaN(token.startOffset) || token.startOffset < 0 || token.image === '';
    const before = (error as { previousToken?: IToken }).previousToken;
    const previous = before && (atEnd || before.startOffset < token.startOffset) ? before : undefined;
    const length = chunk.text.trimEnd().length;
    const span = atEnd
        ? { place: chunk.place, start: Math.max(0, length - 1), end: length }
        : spanOf(token, chunk);
    const item = items.findLast((one) => one.span.start < span.start) ?? items[0];
    return {
        chunk,
        rule: (rules.at(-1) ?? 'Chunk').replace(/\u200b/g, ''),
        depth: rules.length,
        token: atEnd ? undefined : token,
        previous,
        span,
        item,
        around: items.findLast((one) => one.span.start < openBraceBefore(chunk.text, span.start)) ?? item
    };
}

/** Where the brace stands that is still open at an offset; 0 where there is none. */
function openBraceBefore(text: string, offset: number): number {
    let closed = 0;
    for (let at = offset - 1; at >= 0; at--) {
        if (/[}｝]/.test(text.charAt(at))) closed++;
        if (/[{｛]/.test(text.charAt(at)) && closed-- === 0) return at;
    }
    return 0;
}

/** Where the token stands, cut off at the end of the chunk. */
export function spanOf(token: IToken, { place, text }: ChunkText): Span {
    const start = Math.min(token.startOffset, text.length);
    return { place, start, end: Math.min(start + token.image.length, text.length) };
}

/** The text behind the token. */
export function rest(token: IToken, { text }: ChunkText): string {
    return text.slice(token.startOffset + token.image.length);
}

/** `}` in either width. */
export function isClosingBrace(token: IToken): boolean {
    return token.image === '}' || token.image === '｝';
}
