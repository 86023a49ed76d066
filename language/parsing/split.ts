/**
 * Cuts a plan file into chunks: one top-level item, chapter line, paragraph or import each, with the blank lines and
 * comments behind it. Chunks tile the file. Each is parsed alone, so that a mistake in one hides nothing of another
 * and a keystroke costs one chunk.
 */
import { isItemKind, mayStandInside } from '../items/holds.ts';
import type { ItemKind } from '../items/item.ts';
import { keywordOf } from '../keywords/lookup.ts';
import type { KeywordId } from '../keywords/table.ts';
import { letter } from '../lexing/characters.ts';
import { lineTextAt } from '../lexing/lines.ts';

/** A stretch of the file, UTF-16 offsets, the end exclusive. */
export interface Piece {
    readonly start: number;
    readonly end: number;
    /** What must be added behind the text to close what the planner left open: `】`, `}`. */
    readonly missing: string;
}

const firstWord = new RegExp(`(?:${letter}|-)+`, 'y');
/** A line at the margin that begins with a word, a figure or a quotation opens a chunk, if only a mistaken one. */
const beginsWord = new RegExp(`^(?:${letter}|[0-9“])`);
const headingStart = /(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/y;
/** Signs at which the scan has something to do; everything else is passed over at once. */
const interesting = /[\n{｛}｝【“"「《#＃/:：]/g;

/** Cuts the text. The pieces are in order, touch one another and cover the whole text. */
export function split(text: string): Piece[] {
    const pieces: Piece[] = [];
    let start = 0;
    while (start < text.length) {
        const piece = scanPiece(text, start);
        pieces.push(piece);
        start = piece.end;
    }
    return pieces;
}

/** A line inside braces that looks like the next item: where a missing brace would have been. */
interface Suspect {
    readonly offset: number;
}

function scanPiece(text: string, start: number): Piece {
    const own = openingOf(text, start);
    let depth = 0;
    let suspect: Suspect | undefined;
    let offset = own.contentStart;
    while (offset < text.length) {
        interesting.lastIndex = offset;
        const match = interesting.exec(text);
        if (!match) {
            break;
        }
        const at = match.index;
        const sign = match[0];
        offset = at + 1;
        if (sign === '\n') {
            const line = lineAt(text, at + 1);
            const boundary = boundaryAt(text, line, own, depth);
            if (boundary === 'certain') {
                return { start, end: at + 1, missing: '}'.repeat(depth) };
            }
            if (boundary === 'suspect') {
                suspect ??= { offset: at + 1 };
            }
            offset = line.isRow ? endOfLine(text, line.content) : line.content;
        } else if (sign === '{' || sign === '｛') {
            depth += 1;
        } else if (sign === '}' || sign === '｝') {
            depth = Math.max(0, depth - 1);
            suspect = depth === 0 ? undefined : suspect;
        } else if (sign === '【') {
            const close = text.indexOf('】', at);
            const again = text.indexOf('【', at + 1);
            if (close < 0 || (again >= 0 && again < close)) {
                return unclosedProse(text, start, at, depth);
            }
            offset = close + 1;
        } else {
            offset = passOver(text, at, sign);
        }
    }
    if (depth > 0 && suspect) {
        return { start, end: suspect.offset, missing: '}'.repeat(depth) };
    }
    return { start, end: text.length, missing: '}'.repeat(depth) };
}

/** The chunk's own first line: past blank lines and comments. */
interface Opening {
    readonly contentStart: number;
    readonly indent: number;
    readonly kind: ItemKind | undefined;
    readonly isHeading: boolean;
}

function openingOf(text: string, start: number): Opening {
    let line = lineAt(text, start);
    while (line.content < text.length && (line.isBlank || line.isComment)) {
        const next = line.isBlockComment
            ? endOfBlockComment(text, line.content)
            : endOfLine(text, line.content);
        line = lineAt(text, Math.min(text.length, next + (text[next] === '\n' ? 1 : 0)));
    }
    const kind = line.keyword;
    return {
        contentStart: line.content,
        indent: line.content - line.start,
        kind: isItemKind(kind) ? kind : undefined,
        isHeading: line.isHeading
    };
}

interface LineStart {
    readonly start: number;
    /** Offset of the first sign that is no blank. */
    readonly content: number;
    readonly keyword: KeywordId | undefined;
    readonly isHeading: boolean;
    readonly isRow: boolean;
    readonly isBlank: boolean;
    readonly isComment: boolean;
    readonly isBlockComment: boolean;
}

function lineAt(text: string, start: number): LineStart {
    let content = start;
    while (content < text.length && ' \t\u3000\ufeff\r'.includes(text.charAt(content))) {
        content += 1;
    }
    const sign = text.charAt(content);
    firstWord.lastIndex = content;
    headingStart.lastIndex = content;
    const word = firstWord.exec(text)?.[0];
    const isBlockComment = text.startsWith('/*', content);
    return {
        start,
        content,
        keyword: word === undefined ? undefined : keywordOf(word),
        isHeading: headingStart.test(text),
        isRow: sign === '|' || sign === '｜',
        isBlank: sign === '' || sign === '\n',
        isComment: sign === '#' || sign === '＃' || text.startsWith('//', content) || isBlockComment,
        isBlockComment
    };
}

const opensEntry: ReadonlySet<KeywordId> = new Set<KeywordId>(['import', 'text']);

/** Whether a new chunk begins with this line: surely, perhaps (should the open brace never close), or not. */
function boundaryAt(
    text: string,
    line: LineStart,
    own: Opening,
    depth: number
): 'certain' | 'suspect' | 'none' {
    if (line.isBlank || line.isComment || line.isRow) {
        return 'none';
    }
    const indent = line.content - line.start;
    const startsEntry =
        isItemKind(line.keyword) || (line.keyword !== undefined && opensEntry.has(line.keyword));
    if (depth === 0) {
        if (line.isHeading || startsEntry) {
            return 'certain';
        }
        if (text.charAt(line.content) === '【') {
            return !own.isHeading && followsBlankLine(text, line.start) ? 'certain' : 'none';
        }
        return indent === 0 && beginsWord.test(text.charAt(line.content)) ? 'certain' : 'none';
    }
    if (line.isHeading && indent <= own.indent) {
        return 'certain';
    }
    if (!startsEntry || indent > own.indent || line.keyword === undefined) {
        return 'none';
    }
    return mayStandInside(line.keyword, own.kind) ? 'suspect' : 'certain';
}

function followsBlankLine(text: string, lineStart: number): boolean {
    return /\n[ \t\u3000\r]*\n$/.test(text.slice(Math.max(0, lineStart - 40), lineStart));
}

/** Prose without its closing bracket: it ends before the next line that opens a chapter or an item. */
function unclosedProse(text: string, start: number, bracket: number, depth: number): Piece {
    let at = endOfLine(text, bracket);
    while (at < text.length) {
        const line = lineAt(text, at + 1);
        if (line.isHeading || isItemKind(line.keyword) || text.charAt(line.content) === '【') {
            break;
        }
        at = endOfLine(text, line.content);
    }
    return { start, end: Math.min(text.length, at + 1), missing: `】${'}'.repeat(depth)}` };
}

/** Past a quotation on its line, a comment, or text that a colon opens; else past the one sign. */
function passOver(text: string, at: number, sign: string): number {
    if (sign === '#' || sign === '＃') {
        return endOfLine(text, at);
    }
    if (sign === '/') {
        if (text[at + 1] === '/') {
            return endOfLine(text, at);
        }
        return text[at + 1] === '*' ? endOfBlockComment(text, at) : at + 1;
    }
    if (sign === ':' || sign === '：') {
        return at + (lineTextAt(text, at, wordBefore(text, at))?.length ?? 1);
    }
    const closing = closingOf(sign);
    if (closing === undefined) {
        return at + 1;
    }
    let nested = 0;
    for (let i = at + 1; i < text.length && text[i] !== '\n'; i += 1) {
        if (text[i] === closing) {
            if (nested === 0) {
                return i + 1;
            }
            nested -= 1;
        } else if (text[i] === sign) {
            nested += 1;
        }
    }
    return at + 1;
}

const wordAtEnd = new RegExp(`(?:${letter}|-)+$`);

function wordBefore(text: string, offset: number): string | undefined {
    return wordAtEnd.exec(text.slice(Math.max(0, offset - 20), offset).trimEnd())?.[0];
}

function closingOf(sign: string): string | undefined {
    const at = '“"「《'.indexOf(sign);
    return at < 0 ? undefined : '”"」》'.charAt(at);
}

function endOfLine(text: string, offset: number): number {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end;
}

function endOfBlockComment(text: string, offset: number): number {
    const end = text.indexOf('*/', offset + 2);
    return end < 0 ? text.length : end + 2;
}
