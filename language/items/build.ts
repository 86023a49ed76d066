/** The syntax tree of a chunk -> its entries. Whatever error recovery could save is kept. */
import type * as ast from '../generated/ast.ts';
import { isHeading, isImport, isItem, isParagraph } from '../generated/ast.ts';
import { chapterNumber } from '../lexing/lines.ts';
import { parseProse } from '../prose/parse.ts';
import type { Prose } from '../prose/prose.ts';
import type { Span } from '../source.ts';
import { isItemKind, mayStandInside } from './holds.ts';
import type { Entry, Heading, ImportedName, Item, LabelLine } from './item.ts';
import { changeOf, conditionOf } from './provisions.ts';
import { propertyOf } from './properties.ts';
import { rowOf } from './rows.ts';
import { sentenceOf, stepOf } from './sentences.ts';
import {
    amountOf,
    declarationOf,
    mentionOf,
    plainName,
    present,
    segmentOf,
    spanOf,
    timeOf,
    wordAt,
    wordsOf,
    type ChunkText
} from './values.ts';

export function entriesOf(tree: ast.Chunk, chunk: ChunkText): Entry[] {
    const [first, ...rest] = present(tree.entries.map((entry) => entryOf(entry, chunk)));
    if (!first) {
        return [];
    }
    return first.entry === 'item' ? rejoined(first, rest) : [first, ...rest];
}

/**
 * A chunk is one top-level item. Items that stand behind it in the tree are there because a mistake ended it early;
 * those it may hold are its own.
 */
function rejoined(first: Item, rest: readonly Entry[]): Entry[] {
    const own = rest.filter((entry) => entry.entry === 'item' && mayStandInside(entry.kind, first.kind));
    return own.length === 0
        ? [first, ...rest]
        : [
              { ...first, items: [...first.items, ...own], span: around(first.span, own) },
              ...rest.filter((entry) => !own.includes(entry))
          ];
}

function around(span: Span, entries: readonly Entry[]): Span {
    return { ...span, end: Math.max(span.end, ...entries.map((entry) => entry.span.end)) };
}

function entryOf(node: ast.Entry, chunk: ChunkText): Entry | undefined {
    if (isItem(node)) {
        return itemOf(node, chunk);
    }
    const span = spanOf(node, chunk);
    if (isHeading(node)) {
        return node.text === undefined ? undefined : headingOf(node, chunk);
    }
    if (isParagraph(node)) {
        return node.words && { entry: 'paragraph', prose: proseOf(node.words, chunk), span };
    }
    if (isImport(node)) {
        return (
            node.path && {
                entry: 'import',
                names: present(node.names.map((name) => importedNameOf(name, chunk))),
                path: wordsOf(node.path, chunk),
                span
            }
        );
    }
    return undefined;
}

function importedNameOf(node: ast.ImportedName, chunk: ChunkText): ImportedName | undefined {
    if (node.name?.name === undefined) {
        return undefined;
    }
    const { alias } = node;
    return {
        ...segmentOf(node.name, chunk),
        ...(alias?.name !== undefined && { as: { name: plainName(alias.name), span: spanOf(alias, chunk) } })
    };
}

function proseOf(node: ast.Words, chunk: ChunkText): Prose {
    const words = wordsOf(node, chunk);
    return parseProse(words.text, words.span);
}

const headingNumber = new RegExp(`^${chapterNumber}[ \\t\\u3000]*`);

function headingOf(node: ast.Heading, chunk: ChunkText): Heading {
    const span = spanOf(node, chunk);
    const number = headingNumber.exec(node.text)?.[0] ?? '';
    const titleStart = span.start + number.length;
    const titleEnd = span.start + node.text.length;
    return {
        entry: 'heading',
        level: /^[（(]/.test(number) ? 2 : 1,
        number: number.trim(),
        title: node.text.slice(number.length),
        titleSpan: { place: span.place, start: titleStart, end: titleEnd },
        prose: node.prose.map((prose) => proseOf(prose, chunk)),
        span
    };
}

function itemOf(node: ast.Item, chunk: ChunkText): Item | undefined {
    const keyword = wordAt(node, node.keyword, chunk);
    if (!keyword || !isItemKind(keyword.id)) {
        return undefined;
    }
    const time = timeOf(node.time, chunk);
    const amount = amountOf(node.amount, chunk);
    const prose = node.prose ?? (node.words?.text.startsWith('【') ? node.words : undefined);
    return {
        entry: 'item',
        kind: keyword.id,
        keyword,
        names: present(node.names.map((name) => declarationOf(name, chunk))),
        properties: present(node.properties.map((property) => propertyOf(property, chunk))),
        labels: node.labels.map((label) => labelOf(label, chunk)),
        sentences: present(node.sentences.map((sentence) => sentenceOf(sentence, chunk))),
        steps: present(node.steps.map((step) => stepOf(step, chunk))),
        rows: present(node.rows.map((row) => rowOf(row.text, spanOf(row, chunk)))),
        mentions: node.mentions.map((mention) => mentionOf(mention, chunk)),
        conditions: present(node.conditions.map((condition) => conditionOf(condition, chunk))),
        changes: present(node.changes.map((change) => changeOf(change, chunk))),
        items: present(node.items.map((item) => entryOf(item, chunk))),
        ...(time && { time }),
        ...(amount && { amount }),
        ...(node.words && { words: wordsOf(node.words, chunk) }),
        ...(prose && { prose: proseOf(prose, chunk) }),
        span: spanOf(node, chunk)
    };
}

function labelOf(node: ast.Label, chunk: ChunkText): LabelLine {
    return {
        labels: node.names
            .filter((label) => label.name !== undefined)
            .map((label) => ({ name: plainName(label.name), span: spanOf(label, chunk) })),
        holders: node.mentions.map((mention) => mentionOf(mention, chunk)),
        span: spanOf(node, chunk)
    };
}
