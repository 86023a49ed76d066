/**
 * Where a chunk of text stands in its file.
 *
 * The one mutable thing in the language room: when text above a chunk changes, only `start` moves, and every
 * span inside the chunk moves with it. So a keystroke shifts one number per chunk, not one per node.
 */
export interface Place {
    /** The file's URI. */
    readonly uri: string;
    /** UTF-16 offset of the chunk's first character in the file. */
    start: number;
}

/** A stretch of text: UTF-16 offsets relative to `place.start`, the end exclusive. */
export interface Span {
    readonly place: Place;
    readonly start: number;
    readonly end: number;
}

/** Absolute UTF-16 offsets in a file, the end exclusive. */
export interface TextRange {
    readonly start: number;
    readonly end: number;
}

/** The span's absolute offsets in its file, as of now. */
export function rangeOf(span: Span): TextRange {
    return { start: span.place.start + span.start, end: span.place.start + span.end };
}

/** The part of `span` from `start` to `end`, both relative to the span's own start. */
export function within(span: Span, start: number, end: number): Span {
    return { place: span.place, start: span.start + start, end: span.start + end };
}
