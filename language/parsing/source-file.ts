import { entriesOf } from '../items/build.ts';
import type { Entry } from '../items/item.ts';
import type { ChunkText } from '../items/values.ts';
import type { Place } from '../source.ts';
import { isHiding, mendedInPlace } from './mended-in-place.ts';
import { parseChunk } from './parser.ts';
import type { SyntaxProblem } from './problem.ts';
import { problemsOf } from './problems.ts';
import { split, type Piece } from './split.ts';

/** One top-level item's text with what it says. Chunks tile the file. */
export interface Chunk {
    readonly place: Place;
    readonly text: string;
    /** The closing brackets it lacks: 】 for each unclosed text, } for each open brace; empty where it is whole. */
    readonly missing: string;
    readonly entries: readonly Entry[];
    readonly problems: readonly SyntaxProblem[];
}

export interface SourceFile {
    readonly uri: string;
    readonly text: string;
    readonly chunks: readonly Chunk[];
}

/**
 * Reads a plan file. With the file's previous state given, only chunks whose text is new are parsed; the others are
 * taken over and their places moved, so that spans of the previous state point into the new text.
 */
export function readSource(uri: string, text: string, previous?: SourceFile): SourceFile {
    const pieces = split(text);
    const old = previous?.uri === uri ? previous.chunks : [];
    const chunks = new Array<Chunk>(pieces.length);
    let front = 0;
    for (; front < pieces.length && front < old.length; front += 1) {
        const chunk = reusable(old[front], pieces[front], text);
        if (!chunk) {
            break;
        }
        chunks[front] = chunk;
    }
    let back = 0;
    for (; back < pieces.length - front && back < old.length - front; back += 1) {
        const chunk = reusable(old[old.length - 1 - back], pieces[pieces.length - 1 - back], text);
        if (!chunk) {
            break;
        }
        chunks[pieces.length - 1 - back] = chunk;
    }
    for (const [index, piece] of pieces.slice(front, pieces.length - back).entries()) {
        chunks[front + index] = chunkOf(uri, text, piece);
    }
    return { uri, text, chunks };
}

/** The old chunk, moved, where the piece has the same text and leaves the same open. */
function reusable(chunk: Chunk | undefined, piece: Piece | undefined, text: string): Chunk | undefined {
    if (
        !chunk ||
        !piece ||
        chunk.text.length !== piece.end - piece.start ||
        chunk.missing !== missingIn(piece) ||
        !text.startsWith(chunk.text, piece.start)
    ) {
        return undefined;
    }
    chunk.place.start = piece.start;
    return chunk;
}

function chunkOf(uri: string, text: string, piece: Piece): Chunk {
    const place: Place = { uri, start: piece.start };
    const own = text.slice(piece.start, piece.end);
    return { place, text: own, missing: missingIn(piece), ...pastWrongSigns({ place, text: own }, piece) };
}

type Reading = Pick<Chunk, 'entries' | 'problems'>;

function readingOf(chunk: ChunkText, piece: Piece): Reading {
    const result = parseChunk(closed(chunk.text, piece));
    if (!result) {
        return { entries: [], problems: [unreadable(chunk)] };
    }
    const entries = entriesOf(result.value, chunk);
    return { entries, problems: problemsOf(result, { ...chunk, ...piece }, entries) };
}

/** So many wrong signs of one chunk are read past. */
const MOST_READ_PAST = 8;

/**
 * What a chunk says, and all that is wrong in it. Quotation marks that are wrong leave all behind them unread: they are
 * told, and the chunk is read as if they were right, every other sign in its place.
 */
function pastWrongSigns({ place, text }: ChunkText, piece: Piece): Reading {
    let reading = readingOf({ place, text }, piece);
    let mended: string | undefined = text;
    const told: SyntaxProblem[] = [];
    while (told.length < MOST_READ_PAST) {
        const last = told.at(-1)?.span.start ?? -1;
        const wrong = reading.problems.find((problem) => isHiding(problem) && problem.span.start > last);
        mended = wrong && mendedInPlace(mended, wrong);
        const [whole, rest] = mended === undefined ? [] : split(mended);
        if (!wrong || mended === undefined || !whole || rest) {
            break;
        }
        told.push(wrong);
        reading = readingOf({ place, text: mended }, whole);
    }
    const others = reading.problems.filter(({ span }) => told.every((one) => one.span.start !== span.start));
    const problems = [...told, ...others].sort((a, b) => a.span.start - b.span.start);
    return { entries: reading.entries, problems };
}

/** Said of a chunk that could not be parsed at all: its first line stands for the whole. */
function unreadable({ place, text }: ChunkText): SyntaxProblem {
    const start = text.search(/\S/);
    const line = /^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd() ?? '';
    return { code: 'unexpected', span: { place, start, end: start + line.length }, found: line.slice(0, 20) };
}

function missingIn({ openBraces, openProse }: Piece): string {
    return openBraces === 0 && openProse.length === 0
        ? ''
        : `${'】'.repeat(openProse.length)}${'}'.repeat(openBraces)}`;
}

/** The text with what the planner left open closed; offsets stay, for a line break makes room for each bracket. */
function closed(text: string, { openBraces, openProse }: Piece): string {
    let result = '';
    let at = 0;
    for (const { end } of openProse) {
        result += `${text.slice(at, end)}】`;
        at = end + 1;
    }
    return `${result}${text.slice(at)}${openBraces > 0 ? `\n${'}'.repeat(openBraces)}` : ''}`;
}
