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

/** What the parser stopped at, with the items around it; `openBefore` is told by `openBraces` of the chunk's text. */
export function stumbleOf(
    error: IRecognitionException,
    chunk: ChunkText,
    items: readonly Item[],
    openBefore: (offset: number) => number
): Stumble {
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
    const brace = openBefore(span.start);
    return {
        chunk,
        rule: (rules.at(-1) ?? 'Chunk').replace(/\u200b/g, ''),
        depth: rules.length,
        token: atEnd ? undefined : token,
        previous,
        span,
        item,
        around: items.findLast((one) => one.span.start < brace) ?? item
    };
}

/** Tells where the brace stands that is still open at an offset of the text; 0 where there is none. */
export function openBraces(text: string): (offset: number) => number {
    const open: number[] = [];
    // What is open behind each brace: looked for once, for there may be as many mistakes as braces.
    const behind = [...text.matchAll(/[{｛}｝]/g)].map(({ index, 0: sign }) => {
        if (/[{｛]/.test(sign)) open.push(index);
        else open.pop();
        return { index, brace: open.at(-1) ?? 0 };
    });
    return (offset) => {
        let [low, high] = [0, behind.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((behind[middle]?.index ?? 0) < offset) low = middle + 1;
            else high = middle;
        }
        return behind[low - 1]?.brace ?? 0;
    };
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
