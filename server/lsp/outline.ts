/** The outline of a file: chapters, the items printed under them, and what those hold. */
import { SymbolKind, type DocumentSymbol, type DocumentSymbolParams } from 'vscode-languageserver';
import type { Entry, Heading, Item } from '../../language/items/item.ts';
import { rangeOf, type Span } from '../../language/source.ts';
import { looks } from './kinds.ts';
import type { LineIndex } from './lines.ts';
import type { Session } from './session.ts';

/** Longest text of an item without a name, in characters. */
const excerptLength = 24;

/** Chapters and items of the file, nested as they are printed. */
export async function outline(session: Session, params: DocumentSymbolParams): Promise<DocumentSymbol[]> {
    const snapshot = await session.snapshot(params.textDocument.uri);
    return snapshot === undefined ? [] : symbolsOf(snapshot.plan.entries, snapshot.lines);
}

/** A chapter still open while the entries below it are read. */
interface OpenChapter {
    readonly level: number;
    readonly symbol: DocumentSymbol;
}

function symbolsOf(entries: readonly Entry[], lines: LineIndex): DocumentSymbol[] {
    const top: DocumentSymbol[] = [];
    const open: OpenChapter[] = [];
    for (const entry of entries) {
        if (entry.entry === 'heading') {
            while ((open.at(-1)?.level ?? 0) >= entry.level) {
                open.pop();
            }
        }
        const symbols = entrySymbols(entry, lines);
        (open.at(-1)?.symbol.children ?? top).push(...symbols);
        const end = lines.positionAt(rangeOf(entry.span).end);
        open.forEach(({ symbol }) => (symbol.range.end = end));
        if (entry.entry === 'heading' && symbols[0] !== undefined) {
            open.push({ level: entry.level, symbol: symbols[0] });
        }
    }
    return top;
}

function entrySymbols(entry: Entry, lines: LineIndex): DocumentSymbol[] {
    switch (entry.entry) {
        case 'heading':
            return [chapterSymbol(entry, lines)];
        case 'item':
            return itemSymbols(entry, lines);
        case 'paragraph':
        case 'import':
            return [];
    }
}

function chapterSymbol(heading: Heading, lines: LineIndex): DocumentSymbol {
    return {
        name: `${heading.number}${heading.title}`.trim() || '…',
        kind: SymbolKind.String,
        range: lines.rangeOfSpan(heading.span),
        selectionRange: lines.rangeOfSpan(heading.titleSpan),
        children: []
    };
}

function itemSymbols(item: Item, lines: LineIndex): DocumentSymbol[] {
    const children = item.items.flatMap((inner) => entrySymbols(inner, lines));
    const [first, second] = item.names;
    if (first === undefined) {
        return [symbol(item, excerptOf(item), item.span, item.keyword.span, lines, children)];
    }
    if (second === undefined) {
        return [symbol(item, first.name, item.span, first.span, lines, children, first.title?.text)];
    }
    return item.names.map(({ name, span, title }) => symbol(item, name, span, span, lines, [], title?.text));
}

function symbol(
    item: Item,
    name: string,
    whole: Span,
    selection: Span,
    lines: LineIndex,
    children: DocumentSymbol[],
    title?: string
): DocumentSymbol {
    return {
        name: name.trim() || item.keyword.text,
        detail: [item.keyword.text, title, item.time?.text].filter(Boolean).join(' '),
        kind: looks[item.kind].symbol,
        range: lines.rangeOfSpan(whole),
        selectionRange: lines.rangeOfSpan(selection),
        children
    };
}

/** What stands for the name of an item without one: the beginning of its text. */
function excerptOf(item: Item): string {
    const text = item.words?.text ?? item.prose?.text ?? item.keyword.text;
    const [line = ''] = text.trim().split(/[\r\n]/, 1);
    return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line;
}
