import { parserServices } from '../parsing/parser.ts';
import { lossesAmong } from '../parsing/problem.ts';
import type { Chunk as ChunkNode } from '../generated/ast.ts';
import { readSource, type Chunk, type SourceFile } from '../parsing/source-file.ts';
import { blanksBefore, demand, leftBlank, meet, type Printed } from './blank-lines.ts';
import { leavesOf } from './leaves.ts';
import { printElements } from './layout.ts';
import { elementsOf } from './members.ts';
import { meaningOf } from './same-meaning.ts';
import type { Source } from './source.ts';

/** A replacement: absolute UTF-16 offsets in the file, the end exclusive. */
export interface TextChange {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

export interface FormatOptions {
    /** Only chunks that touch this stretch (absolute UTF-16 offsets, the end exclusive) are changed. */
    readonly range?: { readonly start: number; readonly end: number };
}

/** A chunk with its lines as they will be printed; none where it cannot be read and is left alone. */
interface PrintedChunk {
    readonly chunk: Chunk;
    readonly lines?: readonly Printed[];
}

/**
 * The changes that bring a file into the one layout (section 8 of the syntax), in order, at most one for each chunk. Nothing
 * is lost: comments stay where they were, running text stays as it is, a chunk of which something cannot be read stays untouched,
 * and a chunk whose new text would not say exactly the same stays untouched too.
 */
export function formatSource(file: SourceFile, options: FormatOptions = {}): readonly TextChange[] {
    return [...formattedChunks(file, options)].filter((change) => change !== undefined);
}

/** The same for each chunk of the range in turn, nothing for one that stays: a large file takes seconds. */
export function* formattedChunks(
    file: SourceFile,
    options: FormatOptions = {}
): Generator<TextChange | undefined, undefined> {
    const lineEnd = lineEndOf(file.text);
    // The next chunk is read to know the blank lines before it, and then once more only if it was not.
    let ahead: PrintedChunk | undefined;
    for (const [index, chunk] of file.chunks.entries()) {
        if (touches(chunk, options)) {
            const { lines } = ahead?.chunk === chunk ? ahead : printChunk(chunk);
            const following = file.chunks[index + 1];
            ahead = following && printChunk(following);
            const text =
                lines &&
                chunkText(chunk, lines, index === 0, ahead)
                    .replace(/\r\n/g, '\n')
                    .replace(/\n/g, lineEnd);
            const stays = text === undefined || text === chunk.text || !saysTheSame(chunk, text);
            yield stays ? undefined : changeOf(chunk, text);
        }
    }
}

/** The whole text in the one layout. */
export function formatText(text: string): string {
    const changes = formatSource(readSource('memory:///formatted.alliance', text));
    return changes.reduceRight(
        (result, change) => result.slice(0, change.start) + change.text + result.slice(change.end),
        text
    );
}

/** The text of one chunk of a file in the layout; undefined where it cannot be read or would not say the same. */
export function formatted(file: SourceFile, chunk: Chunk): string | undefined {
    const { lines } = printChunk(chunk);
    const text = lines && chunkText(chunk, lines, chunk === file.chunks[0], undefined);
    return text !== undefined && saysTheSame(chunk, text) ? text : undefined;
}

function printChunk(chunk: Chunk): PrintedChunk {
    if (lossesAmong(chunk.problems).length > 0) {
        return { chunk };
    }
    const tree = parserServices().parser.LangiumParser.parse<ChunkNode>(chunk.text).value;
    const source: Source = { text: chunk.text, printed: new Map() };
    const elements = elementsOf(leavesOf(tree), tree.entries);
    return { chunk, lines: printElements(elements, source, '', 'plain') };
}

/** The chunk's text with the blank lines that go before the next chunk. */
function chunkText(
    { text: old }: Chunk,
    lines: readonly Printed[],
    isFirst: boolean,
    next: PrintedChunk | undefined
): string {
    const mark = isFirst && old.startsWith('\ufeff') ? '\ufeff' : '';
    const last = lines.at(-1);
    if (!last) {
        return mark;
    }
    const nextLine = next?.lines?.[0];
    const blanks = [...blanksBefore(lines, old), leftBlank(old, last.end, old.length)];
    const lastEntry = lines.findLastIndex(({ shape }) => shape !== 'comment');
    if (lastEntry >= 0) {
        meet(blanks, lastEntry + 1, lines.length, demand(lines[lastEntry], nextLine));
    }
    const body = lines.map(({ text }, index) => `${index > 0 && blanks[index] === 1 ? '\n' : ''}${text}\n`);
    return mark + body.join('') + (next && blanks[lines.length] === 1 ? '\n' : '');
}

function touches({ place, text }: Chunk, { range }: FormatOptions): boolean {
    return !range || (place.start < range.end && range.start < place.start + text.length);
}

/** The line end that most lines of the text have. */
function lineEndOf(text: string): '\r\n' | '\n' {
    const both = text.match(/\r\n/g)?.length ?? 0;
    const all = text.match(/\n/g)?.length ?? 0;
    return both > all - both ? '\r\n' : '\n';
}

function saysTheSame(chunk: Chunk, text: string): boolean {
    const chunks = readSource(chunk.place.uri, text).chunks;
    return (
        chunks.every(({ problems }) => lossesAmong(problems).length === 0) &&
        meaningOf(chunks.flatMap(({ entries }) => entries)) === meaningOf(chunk.entries)
    );
}

/** The smallest replacement that turns the chunk into the text; it never parts the signs of one character or line end. */
function changeOf(chunk: Chunk, text: string): TextChange {
    const old = chunk.text;
    let front = 0;
    while (front < old.length && front < text.length && old[front] === text[front]) {
        front += 1;
    }
    while (front > 0 && isInside(old, front, text)) {
        front -= 1;
    }
    let back = 0;
    const most = Math.min(old.length, text.length) - front;
    while (back < most && old[old.length - 1 - back] === text[text.length - 1 - back]) {
        back += 1;
    }
    while (back > 0 && isInside(old, old.length - back, text, text.length - back)) {
        back -= 1;
    }
    return {
        start: chunk.place.start + front,
        end: chunk.place.start + old.length - back,
        text: text.slice(front, text.length - back)
    };
}

/** Whether an offset parts a surrogate pair or `\r\n` in either text. */
function isInside(a: string, atA: number, b: string, atB = atA): boolean {
    return [[a, atA] as const, [b, atB] as const].some(([text, at]) => {
        const pair = text.slice(at - 1, at + 1);
        return pair === '\r\n' || /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair);
    });
}
