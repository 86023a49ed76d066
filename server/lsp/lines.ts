/** Translates between UTF-16 offsets and LSP's lines and characters. */
import type { Position, Range } from 'vscode-languageserver';
import { rangeOf, type Span, type TextRange } from '../../language/source.ts';

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Where the lines of one text begin: made once for a text, asked by binary search.
 *
 * Lines end at `\n`, `\r\n` or `\r` as LSP has it. The end of a line never counts its line break, so a range can
 * not reach into the middle of `\r\n`.
 */
export class LineIndex {
    readonly #text: string;
    readonly #starts: readonly number[];

    constructor(text: string) {
        this.#text = text;
        this.#starts = lineStarts(text);
    }

    get lineCount(): number {
        return this.#starts.length;
    }

    /** The zero-based line that holds the offset; offsets outside of the text count as its nearest end. */
    lineAt(offset: number): number {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Offset of a line's first character; the text's length for a line behind the last. */
    startOf(line: number): number {
        return line < 0 ? 0 : (this.#starts[line] ?? this.#text.length);
    }

    /** Offset behind a line's last character, its line break excluded. */
    endOf(line: number): number {
        const start = this.startOf(line);
        let end = this.startOf(line + 1);
        while (end > start && isBreak(this.#text.charCodeAt(end - 1))) {
            end -= 1;
        }
        return end;
    }

    /** The LSP position of an offset; an offset inside of a line break is the end of its line. */
    positionAt(offset: number): Position {
        const line = this.lineAt(offset);
        const end = Math.min(Math.max(offset, 0), this.endOf(line));
        return { line, character: end - this.startOf(line) };
    }

    /** The offset of an LSP position; a character behind the line's end counts as its end. */
    offsetAt(position: Position): number {
        if (position.line >= this.lineCount) {
            return this.#text.length;
        }
        const start = this.startOf(position.line);
        return Math.min(start + Math.max(position.character, 0), this.endOf(position.line));
    }

    /** The LSP range of absolute offsets. */
    range(range: TextRange): Range {
        return { start: this.positionAt(range.start), end: this.positionAt(range.end) };
    }

    /** The LSP range of a span as it stands now. */
    rangeOfSpan(span: Span): Range {
        return this.range(rangeOf(span));
    }
}

function isBreak(code: number): boolean {
    return code === lineFeed || code === carriageReturn;
}

function lineStarts(text: string): number[] {
    const starts = [0];
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === lineFeed || (code === carriageReturn && text.charCodeAt(index + 1) !== lineFeed)) {
            starts.push(index + 1);
        }
    }
    return starts;
}
