/** Syntax nodes of duties -> items. */
import type * as ast from '../generated/ast.ts';
import {
    isEachTimeSlot,
    isFromSlot,
    isModalitySlot,
    isQuantitySlot,
    isRuleSlot,
    isTimeSlot,
    isToSlot,
    isVerbSlot
} from '../generated/ast.ts';
import { keywordOf } from '../keywords/lookup.ts';
import type { ChainStep, Sentence, TimeAt, Who } from './item.ts';
import {
    mentionOf,
    modalityOf,
    noteOf,
    present,
    quantityOf,
    referenceOf,
    spanOf,
    timeOf,
    wordAt,
    type ChunkText
} from './values.ts';

export function whoOf(node: ast.Who, chunk: ChunkText): Who {
    return {
        ...(node.each !== undefined && { each: node.each }),
        all: node.all !== undefined,
        parties: present(node.parties.map((party) => referenceOf(party, chunk))),
        except: present(node.except.map((party) => referenceOf(party, chunk))),
        notes: node.notes.map((note) => noteOf(note, chunk)),
        span: spanOf(node, chunk)
    };
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

function isRecurring({ time }: TimeAt): boolean {
    return time?.parts.some((part) => part.from.recurrence ?? part.to?.recurrence) ?? false;
}

export function stepOf(node: ast.ChainStep, chunk: ChunkText): ChainStep | undefined {
    const time = timeOf(node.time, chunk);
    if (!node.who || !time || !node.to) {
        return undefined;
    }
    return { who: whoOf(node.who, chunk), time, to: mentionOf(node.to, chunk), span: spanOf(node, chunk) };
}
