/** Syntax nodes of duties -> items. */
import type * as ast from '../generated/ast.ts';
import {
    isEachTimeSlot,
    isFigureSlot,
    isFromSlot,
    isModalitySlot,
    isQuantitySlot,
    isRuleSlot,
    isTimeSlot,
    isToSlot,
    isVerbSlot
} from '../generated/ast.ts';
import { keywordOf } from '../keywords/lookup.ts';
import type { KeywordId } from '../keywords/table.ts';
import { parseAmount } from '../amounts/index.ts';
import { parseFigures, type FigureText } from '../amounts/figures.ts';
import type { Span } from '../source.ts';
import type { ChainStep, FigureChange, Reference, Sentence, TimeAt, Who } from './item.ts';
import {
    mentionOf,
    modalityOf,
    notesOf,
    present,
    quantityOf,
    referenceOf,
    spanOf,
    timeAt,
    timeOf,
    wordAt,
    type ChunkText
} from './values.ts';

function whoOf(node: ast.Who, chunk: ChunkText): Who {
    const parties = present(node.parties.map((party) => referenceOf(party, chunk))).map((party) =>
        node.each === undefined ? party : pairIn(party)
    );
    const named = parties.length > 0 || node.each === undefined ? undefined : namedByEach(node, chunk);
    return {
        ...(node.each !== undefined && { each: node.each }),
        all: node.all !== undefined,
        parties: named ? [named] : parties,
        ...(standsWithOr(node, chunk) && { or: true as const }),
        except: present(node.except.map((party) => referenceOf(party, chunk))),
        notes: notesOf(node.notes, chunk),
        span: spanOf(node, chunk)
    };
}

/** What is counted by words such as 每校 and 每对, where nothing stands behind them. */
const countedByEach: Readonly<Record<string, { readonly name: string; readonly noun?: KeywordId }>> = {
    对: { name: '结对', noun: 'pairing' },
    校: { name: '学校', noun: 'school' },
    组: { name: '联盟', noun: 'alliance' },
    人: { name: '人员', noun: 'person' },
    班: { name: '班级' }
};

/** `每对 每年 …`: the subject is the measure word itself. Undefined for 每个, which says nothing alone. */
function namedByEach({ each = '', $cstNode }: ast.Who, { place }: ChunkText): Reference | undefined {
    const counted = countedByEach[each.slice(-1)];
    if (!counted || !$cstNode) {
        return undefined;
    }
    const end = $cstNode.offset + each.length;
    const span = { place, start: end - 1, end };
    return { segments: [{ ...counted, span, quoted: false }], span };
}

/** each pair: in English the pair is a word of its own, which 每对 has no need of. */
function pairIn(party: Reference): Reference {
    const [only, ...more] = party.segments;
    return only.name === 'pair' && more.length === 0
        ? { ...party, segments: [{ ...only, noun: 'pairing' }] }
        : party;
}

/** Whether 或 stands between the parties: one of them is enough. */
function standsWithOr({ parties }: ast.Who, chunk: ChunkText): boolean {
    return parties.some((party, index) => {
        const before = parties[index - 1]?.$cstNode;
        const between = before && party.$cstNode && chunk.text.slice(before.end, party.$cstNode.offset);
        return between !== undefined && /^\s*(?:或|or)\s*$/.test(between);
    });
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A sentence with its slots in whatever order they were written; one filled twice is kept in `repeated`. */
export function sentenceOf(node: ast.Sentence, chunk: ChunkText): Sentence | undefined {
    if (!node.who) {
        return undefined;
    }
    const sentence: Mutable<Partial<Sentence>> = {};
    const repeated: Sentence['repeated'][number][] = [];
    const except: Sentence['except'][number][] = [];
    const objects: Sentence['objects'][number][] = [];

    function fill<K extends keyof Sentence>(key: K, value: Sentence[K] | undefined, slot: ast.Slot): void {
        if (value === undefined) {
            return;
        }
        if (sentence[key] !== undefined) {
            repeated.push(spanOf(slot, chunk));
        } else {
            sentence[key] = value;
        }
    }

    function fillTime(time: TimeAt | undefined, slot: ast.Slot): void {
        const earlier = sentence.time;
        if (!time || !earlier || isRecurring(time) === isRecurring(earlier)) {
            fill('time', time, slot);
        } else {
            fill('during', isRecurring(time) ? earlier : time, slot);
            sentence.time = isRecurring(time) ? time : earlier;
        }
    }

    for (const [index, slot] of node.slots.entries()) {
        if (isTimeSlot(slot)) {
            fillTime(timeOf(slot.time, chunk), slot);
        } else if (isFigureSlot(slot)) {
            fill('figures', figuresOf(slot, chunk), slot);
        } else if (isModalitySlot(slot)) {
            const softensDate = sentence.verb !== undefined && isTimeSlot(node.slots[index + 1]);
            fill('modality', softensDate ? undefined : modalityOf(slot.modality), slot);
        } else if (isVerbSlot(slot)) {
            fill('verb', wordAt(slot, slot.verb, chunk), slot);
            objects.push(...present(slot.objects.map((object) => referenceOf(object, chunk))));
        } else if (isFromSlot(slot)) {
            fill('from', referenceOf(slot.from, chunk), slot);
        } else if (isToSlot(slot)) {
            fill('to', referenceOf(slot.to, chunk), slot);
        } else if (isQuantitySlot(slot)) {
            fill('quantity', quantityOf(slot.quantity, chunk), slot);
            fill('counted', referenceOf(slot.counted, chunk), slot);
        } else if (isEachTimeSlot(slot)) {
            fill('eachTime', quantityOf(slot.quantity, chunk), slot);
        } else if (isRuleSlot(slot)) {
            const rule = keywordOf(slot.rule);
            fill('rounded', rule === 'rounded' ? true : undefined, slot);
            fill('proRata', rule === 'proRata' ? true : undefined, slot);
            fill(rule === 'meets' ? 'meets' : 'approvedBy', referenceOf(slot.by, chunk), slot);
            except.push(...present(slot.except.map((party) => referenceOf(party, chunk))));
        }
    }
    return {
        rounded: false,
        proRata: false,
        ...sentence,
        who: whoOf(node.who, chunk),
        objects,
        except,
        repeated,
        span: spanOf(node, chunk)
    };
}

/** Amounts and dates of a figure that changes, each at its place; nothing where they cannot be read. */
function figuresOf(slot: ast.FigureSlot, chunk: ChunkText): FigureChange | undefined {
    const span = spanOf(slot, chunk);
    const text = chunk.text.slice(span.start, span.end);
    const read = parseFigures(text);
    if (!read) {
        return undefined;
    }
    let at = 0;
    const place = (words: string): Span => {
        const start = Math.max(0, text.indexOf(words, at));
        at = start + words.length;
        return { ...span, start: span.start + start, end: span.start + at };
    };
    const end = ({ amount, time }: FigureText): FigureChange['from'] => {
        const first = time !== undefined && text.indexOf(time, at) < text.indexOf(amount, at);
        const early = first ? timeAt(time, place(time)) : undefined;
        const figure = place(amount);
        const when = early ?? (time === undefined ? undefined : timeAt(time, place(time)));
        const { amount: value } = parseAmount(amount);
        return {
            amount: { text: amount, span: figure, ...(value && { amount: value }) },
            ...(when && { time: when })
        };
    };
    return { direction: read.direction, from: end(read.from), to: end(read.to), span };
}

function isRecurring({ time }: TimeAt): boolean {
    return time?.parts.some((part) => part.from.recurrence ?? part.to?.recurrence) ?? false;
}

export function stepOf(node: ast.ChainStep, chunk: ChunkText): ChainStep | undefined {
    const { who, anchor } = anchoredByEach(node);
    const time = timeOf(node.time, chunk, referenceOf(anchor, chunk));
    if (!who || !time || !node.to) {
        return undefined;
    }
    return { who: whoOf(who, chunk), time, to: mentionOf(node.to, chunk), span: spanOf(node, chunk) };
}

/** 每校 启动会 后10天: nothing need stand behind 每校, so that what does is where the days are counted from. */
function anchoredByEach({ who, anchor, time }: ast.ChainStep): Pick<ast.ChainStep, 'who' | 'anchor'> {
    const [party] = who?.parties ?? [];
    const isBare = /^[每各][校组人班对]$/.test(who?.each ?? '');
    const isCounted = /^(?:[前后]|提前|within\b)/.test(time?.parts?.[0] ?? '');
    if (!who || anchor || !party || !isBare || !isCounted) {
        return { who, ...(anchor && { anchor }) };
    }
    return { who: { ...who, parties: [] }, anchor: party };
}
