import { itemsOf } from '../../../language/items/access.ts';
import type { Entry, Item } from '../../../language/items/item.ts';
import { readSource, type SourceFile } from '../../../language/index.ts';
import type { SyntaxProblem } from '../../../language/parsing/problem.ts';
import { rangeOf } from '../../../language/source.ts';

export const uri = 'memory:///plan.alliance';

export function read(text: string): SourceFile {
    return readSource(uri, text);
}

export function entriesIn(file: SourceFile): Entry[] {
    return file.chunks.flatMap((chunk) => chunk.entries);
}

/** All items, nested ones behind the one that holds them. */
export function itemsIn(file: SourceFile): Item[] {
    return [...itemsOf(entriesIn(file))];
}

/** The first item of a text. */
export function itemOf(text: string): Item {
    const [item] = itemsIn(read(text));
    if (!item) {
        throw new Error(`No item in: ${text}`);
    }
    return item;
}

/** `keyword name` of an item. */
export function titleOf(item: Item): string {
    return [item.keyword.text, ...item.names.slice(0, 1).map((name) => name.name)].join(' ');
}

/** Every declared name of a file. */
export function declaredNames(file: SourceFile): string[] {
    return itemsIn(file).flatMap((item) => item.names.map((name) => name.name));
}

export function problemsIn(file: SourceFile): SyntaxProblem[] {
    return file.chunks.flatMap((chunk) => chunk.problems);
}

/** A text with «…» around the stretches that are meant: the text without the marks, and the stretches. */
export function unmark(marked: string): { text: string; stretches: readonly string[] } {
    const stretches: string[] = [];
    let text = '';
    let start = 0;
    for (const part of marked.split(/([«»])/)) {
        if (part === '«') {
            start = text.length;
        } else if (part === '»') {
            stretches.push(`${start}:${text.slice(start)}`);
        } else {
            text += part;
        }
    }
    return { text, stretches };
}

/** `offset:text` of a problem, in the form of `unmark`. */
export function stretchOf({ span }: SyntaxProblem, text: string): string {
    const { start, end } = rangeOf(span);
    return `${start}:${text.slice(start, end)}`;
}

/** The text with the problem's own mending put in. */
export function mended(text: string, { mended: at, span, replacement }: SyntaxProblem): string {
    const { start, end } = rangeOf(at ?? span);
    return text.slice(0, start) + (replacement ?? text.slice(start, end)) + text.slice(end);
}
