/** Syntax nodes of values -> items: spans, words, names, references, times, amounts, mentions. */
import type { AstNode } from 'langium';
import { parseAmount } from '../amounts/index.ts';
import { parseTime } from '../calendar/index.ts';
import type * as ast from '../generated/ast.ts';
import { keywordOf } from '../keywords/lookup.ts';
import { isMarked } from '../lexing/quotations.ts';
import type { Place, Span } from '../source.ts';
import type {
    AmountAt,
    Comparison,
    Declaration,
    Mention,
    MentionNote,
    Modality,
    Quantity,
    Reference,
    Segment,
    TimeAt,
    Word,
    Words
} from './item.ts';

/** The chunk a tree was parsed from. Offsets in the tree are relative to the chunk's start. */
export interface ChunkText {
    readonly place: Place;
    readonly text: string;
}

/** The node's span; what the parser added to close the chunk is cut off. */
export function spanOf(node: AstNode, chunk: ChunkText): Span {
    const end = chunk.text.length;
    return {
        place: chunk.place,
        start: Math.min(node.$cstNode?.offset ?? 0, end),
        end: Math.min(node.$cstNode?.end ?? 0, end)
    };
}

/** The keyword that a node starts with. Undefined where error recovery left none. */
export function wordAt(node: AstNode, text: string | undefined, chunk: ChunkText): Word | undefined {
    const id = text === undefined ? undefined : keywordOf(text);
    if (text === undefined || id === undefined) {
        return undefined;
    }
    const span = spanOf(node, chunk);
    return { id, text, span: { ...span, end: span.start + text.length } };
}

/** The text without its marks, 《》 too; text behind a colon keeps whatever marks stand in it. */
export function wordsOf(node: ast.Words, chunk: ChunkText): Words {
    const { place, start } = spanOf(node, chunk);
    const raw = node.text;
    const colon = /^[:：][ \t\u3000]*/.exec(raw)?.[0].length;
    const from = colon ?? (isMarked(raw) ? 1 : 0);
    const to = colon === undefined ? raw.length - from : raw.length;
    return { text: raw.slice(from, to), span: { place, start: start + from, end: start + to } };
}

/** A name without quotation marks. */
export function plainName(raw: string): string {
    return isMarked(raw) ? raw.slice(1, -1) : raw;
}

export function declarationOf(node: ast.Declaration, chunk: ChunkText): Declaration | undefined {
    if (node.name?.name === undefined) {
        return undefined;
    }
    return {
        name: plainName(node.name.name),
        span: spanOf(node.name, chunk),
        ...(node.title && { title: wordsOf(node.title, chunk) }),
        ...(node.alias?.name !== undefined && {
            alias: { name: plainName(node.alias.name), span: spanOf(node.alias, chunk) }
        })
    };
}

export function segmentOf(node: ast.Segment, chunk: ChunkText): Segment {
    const noun = keywordOf(node.name);
    return {
        name: plainName(node.name),
        span: spanOf(node, chunk),
        quoted: isMarked(node.name),
        ...(noun !== undefined && { noun })
    };
}

export function referenceOf(node: ast.Reference | undefined, chunk: ChunkText): Reference | undefined {
    const [first, ...rest] = (node?.segments ?? [])
        .filter((s) => s.name !== undefined)
        .map((s) => segmentOf(s, chunk));
    return node && first ? { segments: [first, ...rest], span: spanOf(node, chunk) } : undefined;
}

export function timeOf(node: ast.Time | undefined, chunk: ChunkText, anchor?: Reference): TimeAt | undefined {
    if (!node?.$cstNode) {
        return undefined;
    }
    const span = spanOf(node, chunk);
    const text = chunk.text.slice(span.start, span.end);
    return timeAt(text, span, anchor);
}

/** Reads a written time that stands at the span. */
export function timeAt(text: string, span: Span, anchor?: Reference): TimeAt {
    const { time, problems } = parseTime(text);
    return { text, span, problems, ...(time && { time }), ...(anchor && { anchor }) };
}

export function amountOf(node: ast.Amount | undefined, chunk: ChunkText): AmountAt | undefined {
    if (node?.text === undefined) {
        return undefined;
    }
    const { amount } = parseAmount(node.text);
    return { text: node.text, span: spanOf(node, chunk), ...(amount && { amount }) };
}

const comparisons: Readonly<Record<string, Comparison>> = {
    atLeast: 'at-least',
    atMost: 'at-most',
    about: 'about'
};

export function quantityOf(node: ast.Quantity | undefined, chunk: ChunkText): Quantity | undefined {
    const amount = amountOf(node?.amount, chunk);
    if (!node || !amount) {
        return undefined;
    }
    const base = referenceOf(node.base, chunk);
    const comparison =
        node.comparison === undefined ? undefined : comparisons[keywordOf(node.comparison) ?? ''];
    return { comparison: comparison ?? 'exactly', amount, span: spanOf(node, chunk), ...(base && { base }) };
}

const modalities: Readonly<Record<string, Modality>> = {
    normally: 'normally',
    usually: 'usually',
    may: 'may',
    shall: 'shall'
};

export function modalityOf(word: string | undefined): Modality | undefined {
    return word === undefined ? undefined : modalities[keywordOf(word) ?? ''];
}

export function mentionOf(node: ast.Mention, chunk: ChunkText): Mention {
    const reference = referenceOf(node.reference, chunk);
    const amount = amountOf(node.amount, chunk);
    const counted = referenceOf(node.counted, chunk);
    return {
        all: node.all !== undefined,
        ...(node.each !== undefined && { each: node.each }),
        ...(reference && { reference }),
        ...(amount && { amount }),
        ...(counted && { counted }),
        notes: node.notes.map((note) => noteOf(note, chunk)),
        span: spanOf(node, chunk)
    };
}

export function noteOf(node: ast.Note, chunk: ChunkText): MentionNote {
    const relation = node.relation === undefined ? undefined : keywordOf(node.relation);
    const reference = referenceOf(node.reference, chunk);
    const amount = amountOf(node.amount, chunk);
    const time = timeOf(node.time, chunk);
    return {
        relation: relation === 'also' || relation === 'except' || relation === 'alias' ? relation : 'part',
        ...(reference && { reference }),
        ...(amount && { amount }),
        ...(time && { time }),
        span: spanOf(node, chunk)
    };
}

/** The defined ones of a list. */
export function present<T>(values: readonly (T | undefined)[]): T[] {
    return values.filter((value) => value !== undefined);
}
