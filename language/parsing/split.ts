/**
 * Cuts a plan file into chunks: one top-level item, chapter line, paragraph or import each, with the blank lines and
 * comments behind it. Chunks tile the file. Each is parsed alone, so that a mistake in one hides nothing of another
 * and a keystroke costs one chunk.
 */
import { isItemKind, mayStandInside } from '../items/holds.ts';
import type { ItemKind } from '../items/item.ts';
import type { KeywordId } from '../keywords/table.ts';
import { afterBlanks, endOfLine, isHeadingAt, isRowAt, isWordAt, keywordAt } from './line-start.ts';
import { commentEnd, passOver, proseEnd, type Source } from './pass-over.ts';

/** Prose that nothing closes. Offsets are relative to the piece. */
export interface OpenProse {
    /** Of the opening bracket. */
    readonly open: number;
    /** Of the line break before the next item or chapter, where it is taken to end; the piece's length at the end. */
    readonly end: number;
}

/** A stretch of the file, UTF-16 offsets, the end exclusive. */
export interface Piece {
    readonly start: number;
    readonly end: number;
    /** How many closing braces are missing at its end. */
    readonly openBraces: number;
    readonly openProse: readonly OpenProse[];
}

/** Cuts the text. The pieces are in order, touch one another and cover the whole text. */
export function split(text: string): Piece[] {
    const pieces: Piece[] = [];
    const source: Source = { text, lastCommentEnd: text.lastIndexOf('*/') };
    let start = 0;
    let trustsBraces = true;
    while (start < text.length) {
        const scan = scanPiece(source, start, trustsBraces);
        trustsBraces &&= scan.reliable;
        pieces.push(scan.piece);
        start = scan.piece.end;
    }
    return pieces;
}

interface Scan {
    readonly piece: Piece;
    /** False where an open brace was followed to the end of the file in vain; it is not done a second time. */
    readonly reliable: boolean;
}

/** Signs at which the scan has something to do; everything else is passed over at once. */
const interesting = /[\n{｛}｝【“"「《#＃:：]|\/(?=[/*])/g;

/** What the chunk opens with. */
interface Opening {
    readonly content: number;
    readonly indent: number;
    readonly isHeading: boolean;
    readonly isParagraph: boolean;
    readonly item: ItemKind | undefined;
}

/**
 * One chunk. Inside open braces a line that may stand there, but no further in than the item itself, is either an
 * inner item or, should the brace never close, the next item: it is remembered and decided at the end of the file.
 */
function scanPiece(source: Source, start: number, trustsBraces: boolean): Scan {
    const { text } = source;
    const own = openingOf(source, start);
    const openProse: OpenProse[] = [];
    const pieceTo = (end: number, openBraces: number): Piece => ({ start, end, openBraces, openProse });
    let depth = 0;
    let suspect: number | undefined;
    let blankBefore = false;
    interesting.lastIndex = own.content;
    while (interesting.test(text)) {
        const at = interesting.lastIndex - 1;
        let next = at + 1;
        switch (text.charAt(at)) {
            case '\n': {
                const line = at + 1;
                next = afterBlanks(text, line);
                const isBlank = text.charAt(next) === '\n';
                const boundary = isBlank
                    ? 'none'
                    : boundaryAt(text, next, next - line, own, depth, blankBefore);
                if (boundary === 'certain' || (boundary === 'suspect' && !trustsBraces)) {
                    return { piece: pieceTo(line, depth), reliable: true };
                }
                if (boundary === 'suspect') {
                    suspect ??= line;
                }
                if (isRowAt(text, next)) {
                    next = endOfLine(text, next);
                }
                blankBefore = isBlank;
                break;
            }
            case '{':
            case '｛':
                depth += 1;
                break;
            case '}':
            case '｝':
                depth = Math.max(0, depth - 1);
                suspect = depth === 0 ? undefined : suspect;
                break;
            case '【': {
                const close = proseEnd(text, at);
                next = close ?? openProseEnd(text, at);
                if (close === undefined) {
                    openProse.push({ open: at - start, end: next - start });
                }
                break;
            }
            default:
                next = passOver(source, at);
        }
        interesting.lastIndex = next;
    }
    return suspect === undefined
        ? { piece: pieceTo(text.length, depth), reliable: true }
        : { piece: pieceTo(suspect, depth), reliable: false };
}

/** The chunk's own first line: past blank lines and comments. */
function openingOf(source: Source, start: number): Opening {
    const { text } = source;
    let line = start;
    let content = afterBlanks(text, line);
    while (content < text.length) {
        const end = leadingEnd(source, content);
        if (end === undefined) {
            break;
        }
        line = text.charAt(end) === '\n' ? end + 1 : end;
        content = afterBlanks(text, line);
    }
    const keyword = keywordAt(text, content);
    return {
        content,
        indent: content - line,
        isHeading: isHeadingAt(text, content),
        isParagraph: keyword === 'text' || text.charAt(content) === '【',
        item: isItemKind(keyword) ? keyword : undefined
    };
}

/** The end of a blank line or comment at the offset; undefined where something else stands there. */
function leadingEnd(source: Source, offset: number): number | undefined {
    switch (source.text.charAt(offset)) {
        case '\n':
            return offset;
        case '#':
        case '＃':
            return endOfLine(source.text, offset);
        case '/':
            return commentEnd(source, offset);
        default:
            return undefined;
    }
}

/** Whether a line that begins with the keyword is an entry of its own. */
function opensEntry(keyword: KeywordId | undefined): keyword is KeywordId {
    return isItemKind(keyword) || keyword === 'import' || keyword === 'text';
}

/** Whether a new chunk begins with this line: surely, perhaps (should the open brace never close), or not. */
function boundaryAt(
    text: string,
    content: number,
    indent: number,
    own: Opening,
    depth: number,
    blankBefore: boolean
): 'certain' | 'suspect' | 'none' {
    if (depth > 0 && indent > own.indent) {
        return 'none';
    }
    if (isHeadingAt(text, content)) {
        return 'certain';
    }
    if (depth === 0 && text.charAt(content) === '【') {
        return own.isParagraph || (!own.isHeading && blankBefore) ? 'certain' : 'none';
    }
    const keyword = keywordAt(text, content);
    if (opensEntry(keyword)) {
        const held = depth > 0 && mayStandInside(keyword, own.item);
        return held ? 'suspect' : 'certain';
    }
    return depth === 0 && indent === 0 && isWordAt(text, content) ? 'certain' : 'none';
}

/** Where prose without its closing bracket ends: at the line break before the next chapter, item or prose. */
function openProseEnd(text: string, bracket: number): number {
    let at = endOfLine(text, bracket);
    while (at < text.length) {
        const content = afterBlanks(text, at + 1);
        const endsProse = '【}｝'.includes(text.charAt(content) || ' ');
        if (endsProse || isHeadingAt(text, content) || opensEntry(keywordAt(text, content))) {
            break;
        }
        at = endOfLine(text, content);
    }
    return at;
}
