/** Finds the quotes of the model in a file's prose and words. */
import type { Entry, Words } from '../../items/item.ts';
import { parseLine } from '../../prose/inline.ts';
import type { Line, Prose, Quote } from '../../prose/prose.ts';

/** Every quote in prose and in words, in the order of the file. */
export function quotesIn(entries: readonly Entry[]): Quote[] {
    const quotes: Quote[] = [];
    collect(entries, quotes);
    return quotes;
}

function collect(entries: readonly Entry[], quotes: Quote[]): void {
    for (const entry of entries) {
        if (entry.entry === 'heading') {
            entry.prose.forEach((prose) => takeProse(prose, quotes));
        } else if (entry.entry === 'paragraph') {
            takeProse(entry.prose, quotes);
        } else if (entry.entry === 'item') {
            for (const property of entry.properties) {
                if (property.type === 'words') {
                    takeWords(property.words, quotes);
                }
            }
            if (entry.prose) {
                takeProse(entry.prose, quotes);
            } else if (entry.words) {
                takeWords(entry.words, quotes);
            }
            collect(entry.items, quotes);
        }
    }
}

function takeWords({ text, span }: Words, quotes: Quote[]): void {
    if (text.includes('{')) {
        takeLine(parseLine(text, span), quotes);
    }
}

function takeProse({ blocks, text }: Prose, quotes: Quote[]): void {
    if (!text.includes('{')) {
        return;
    }
    for (const block of blocks) {
        const lines =
            block.kind === 'bullets'
                ? block.lines
                : block.kind === 'table'
                  ? [block.header, ...block.rows].flat()
                  : [block.line];
        lines.forEach((line) => takeLine(line, quotes));
    }
}

function takeLine({ inlines }: Line, quotes: Quote[]): void {
    for (const inline of inlines) {
        if (inline.kind === 'quote') {
            quotes.push(inline);
        }
    }
}
