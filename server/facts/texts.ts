import type { KeywordId } from '../../language/keywords/table.ts';
import type { DoneProperty, Entry, Item, Property, Words } from '../../language/items/item.ts';
import type { Plan } from '../../language/model/plan.ts';
import type { Line, Prose } from '../../language/prose/prose.ts';
import type { Span } from '../../language/source.ts';
import { oncePerPlan } from './memo.ts';
import { writtenAt } from './source.ts';

/** Where running text stands: the kind decides which habits of writing apply. */
export type TextKind = 'prose' | 'words' | 'title' | 'heading' | 'cell';

/**
 * One stretch of running text as written, so that offsets in `text` are offsets in the file. Quotes of the model
 * (`{…}`) are blanked out with the same number of `\uFFFC`: what the program prints there is not typed by hand.
 */
export interface TextPiece {
    readonly kind: TextKind;
    readonly text: string;
    readonly span: Span;
    /** The property's keyword, for the text of a property such as 主送. */
    readonly key?: KeywordId;
    /** The item the text belongs to. */
    readonly item?: Item;
}

const piecesByEntry = new WeakMap<Entry, readonly TextPiece[]>();

/** Every stretch of running text of one entry of the plan's own file, read once in the entry's life. */
export function textsOfEntry(entry: Entry, plan: Plan): readonly TextPiece[] {
    let pieces = piecesByEntry.get(entry);
    if (pieces === undefined) {
        const found: TextPiece[] = [];
        addEntry(entry, (kind, span, item, key) => {
            const text = maskQuotes(writtenAt(plan, span));
            if (text.trim() !== '')
                found.push({ kind, text, span, ...(item && { item }), ...(key && { key }) });
        });
        pieces = found;
        piecesByEntry.set(entry, pieces);
    }
    return pieces;
}

/** Every stretch of running text of the plan's own file, in the order of the file. */
export const textsOf = oncePerPlan((plan: Plan): readonly TextPiece[] =>
    plan.entries.flatMap((entry) => textsOfEntry(entry, plan))
);

type Add = (kind: TextKind, span: Span, item?: Item, key?: KeywordId) => void;

function addEntry(entry: Entry, add: Add): void {
    switch (entry.entry) {
        case 'heading':
            add('heading', entry.titleSpan);
            entry.prose.forEach((prose) => addProse(prose, add));
            break;
        case 'paragraph':
            addProse(entry.prose, add);
            break;
        case 'item':
            addItem(entry, add);
            break;
        case 'import':
            break;
    }
}

function addItem(item: Item, add: Add): void {
    if (item.kind === 'suppress') return;
    for (const name of item.names) if (name.title) add('title', name.title.span, item);
    if (item.prose) addProse(item.prose, add, item);
    else addWords(item.words, add, item);
    addProperties(item.properties, add, item);
    for (const row of item.rows) for (const cell of row.cells) add('cell', cell.span, item);
    for (const inner of item.items) addEntry(inner, add);
}

function addProperties(properties: DoneProperty['properties'], add: Add, item: Item): void {
    for (const property of properties) addProperty(property, add, item);
}

function addProperty(property: Property, add: Add, item: Item): void {
    if (property.type === 'done') addProperties(property.properties, add, item);
    if (property.type !== 'words') return;
    if (property.prose) addProse(property.prose, add, item, property.key.id);
    else addWords(property.words, add, item, property.key.id);
}

function addWords(words: Words | undefined, add: Add, item: Item, key?: KeywordId): void {
    if (words) add('words', words.span, item, key);
}

function addProse(prose: Prose, add: Add, item?: Item, key?: KeywordId): void {
    for (const line of linesOf(prose)) add('prose', line.span, item, key);
}

/** The lines of prose in reading order: paragraphs, list items, table cells. */
function linesOf(prose: Prose): readonly Line[] {
    return prose.blocks.flatMap((block): readonly Line[] => {
        switch (block.kind) {
            case 'paragraph':
            case 'numbered':
                return [block.line];
            case 'bullets':
                return block.lines;
            case 'table':
                return [...block.header, ...block.rows.flat()];
        }
    });
}

function maskQuotes(text: string): string {
    return text.includes('{')
        ? text.replace(/\{[^{}\n]*\}/g, (quote) => '\uFFFC'.repeat(quote.length))
        : text;
}
