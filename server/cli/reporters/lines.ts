/** Lines and columns of a text as a terminal shows them: both counted from 1, columns in UTF-16 units. */
export interface LinePlace {
    readonly line: number;
    readonly column: number;
}

export class Lines {
    readonly #text: string;
    readonly #starts: readonly number[];

    constructor(text: string) {
        this.#text = text;
        this.#starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
    }

    /** Where an offset stands. */
    placeOf(offset: number): LinePlace {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((this.#starts[middle] ?? 0) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
    }

    /** A line without its end. */
    textOf(line: number): string {
        const start = this.#starts[line - 1] ?? this.#text.length;
        return this.#text.slice(start, this.#starts[line] ?? this.#text.length).replace(/[\r\n]+$/, '');
    }
}
