/** Syntax nodes of values -> items: spans, words, names, references, times, amounts, mentions. */
import type { AstNode } from 'langium';
import { parseAge, parseAmount } from '../amounts/index.ts';
import { parseTime } from '../calendar/index.ts';
import type * as ast from '../generated/ast.ts';
import { keywordOf } from '../keywords/lookup.ts';
import type { KeywordId } from '../keywords/table.ts';
import { isContact } from '../lexing/contacts.ts';
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

/** A name without quotation marks; one of several words has single blanks. */
export function plainName(raw: string): string {
    return isMarked(raw) ? raw.slice(1, -1) : raw.replace(/[ \t\u3000]+/g, ' ');
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
        quoted: isMarked(node.name) || isContact(node.name),
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
    const age = node.age === undefined ? undefined : parseAge(node.age);
    return {
        comparison: comparison ?? 'exactly',
        amount,
        span: spanOf(node, chunk),
        ...(age && { age }),
        ...(base && { base })
    };
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
        notes: notesOf(node.notes, chunk),
        span: spanOf(node, chunk)
    };
}

/**
 * The notes in one pair of brackets; in （兼任 甲校·书记、乙校·书记） both posts are held, in （不含 甲校、乙校） both are left
 * out.
 */
export function notesOf(nodes: readonly ast.Note[], chunk: ChunkText): MentionNote[] {
    const notes: MentionNote[] = [];
    for (const node of nodes) {
        const note = noteOf(node, chunk);
        const before = notes.at(-1)?.relation;
        const goesOn = note.relation === 'part' && note.reference && !note.amount && !note.time;
        notes.push(
            goesOn && (before === 'also' || before === 'except') ? { ...note, relation: before } : note
        );
    }
    return notes;
}

const roles: Partial<Record<KeywordId, MentionNote['relation']>> = {
    also: 'also',
    except: 'except',
    alias: 'alias',
    lead: 'leads',
    host: 'leads',
    responsible: 'leads',
    assisting: 'assists'
};

/** What a note says; 牵头 alone is written like a part, and is one with a number behind it (总校7人). */
function relationOf(
    key: KeywordId | undefined,
    reference: Reference | undefined,
    isCounted: boolean
): MentionNote['relation'] {
    const [only, ...others] = reference?.segments ?? [];
    const isAlone = others.length === 0 && !isCounted && !only?.quoted;
    const word = key ?? (isAlone ? only?.noun : undefined);
    return (word && roles[word]) ?? 'part';
}

function noteOf(node: ast.Note, chunk: ChunkText): MentionNote {
    const relation = node.relation === undefined ? undefined : keywordOf(node.relation);
    const reference = referenceOf(node.reference, chunk);
    const amount = amountOf(node.amount, chunk);
    const time = timeOf(node.time, chunk);
    const age = node.age === undefined ? undefined : parseAge(node.age);
    return {
        relation: relationOf(relation, reference, amount !== undefined),
        ...(node.relation !== undefined && !reference && { word: node.relation }),
        ...(age && { age }),
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
