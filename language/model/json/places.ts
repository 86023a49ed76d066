import type * as z from 'zod';
import { rangeOf, type Span } from '../../source.ts';
import type { sourceSchema } from './value-schemas.ts';

export type Source = z.infer<typeof sourceSchema>;

/** Gives the places of spans in a plan's file, and in files it imports relative to that. */
export class Places {
    readonly #uri: string;
    readonly #lineStarts: readonly number[];

    constructor(uri: string, text: string) {
        this.#uri = uri;
        this.#lineStarts = [
            0,
            ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)
        ];
    }

    sourceOf(span: Span): Source {
        const { start, end } = rangeOf(span);
        if (span.place.uri !== this.#uri) {
            return { file: relativePath(this.#uri, span.place.uri), start, end };
        }
        const line = this.#lineOf(start);
        return { start, end, line: line + 1, column: start - (this.#lineStarts[line] ?? 0) + 1 };
    }

    #lineOf(offset: number): number {
        let low = 0;
        let high = this.#lineStarts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#lineStarts[middle] ?? 0) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}

/** The name of a file, the last part of its URI. */
export function fileName(uri: string): string {
    return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/** A URI as seen from the folder of another, so that no path of a machine gets into what is exported. */
export function relativePath(base: string, uri: string): string {
    const from = base.split('/').slice(0, -1);
    const to = uri.split('/');
    let common = 0;
    while (common < from.length && common < to.length - 1 && from[common] === to[common]) {
        common += 1;
    }
    return [...from.slice(common).map(() => '..'), ...to.slice(common).map(decoded)].join('/');
}

/** A part of a URI in plain characters; as it is where it holds no valid escapes. */
function decoded(part: string): string {
    try {
        return decodeURIComponent(part);
    } catch {
        return part;
    }
}
