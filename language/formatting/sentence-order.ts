/** The order of a duty's parts: who, when, how binding, what, how much, from and to; then the clauses behind commas. */
import {
    isEachTimeSlot,
    isFromSlot,
    isModalitySlot,
    isQuantitySlot,
    isRuleSlot,
    isTimeSlot,
    isToSlot,
    isVerbSlot,
    type Sentence,
    type Slot
} from '../generated/ast.ts';
import { keywordOf } from '../keywords/lookup.ts';
import type { Leaf } from './leaves.ts';

/** UTF-16 offsets in the chunk, the end exclusive. */
export interface Stretch {
    readonly start: number;
    readonly end: number;
}

export interface OrderedSentence {
    readonly who: Stretch;
    readonly main: readonly Stretch[];
    /** Each behind a comma. */
    readonly clauses: readonly (readonly Stretch[])[];
}

/** A slot, and how many commas stand before it in its sentence. */
interface PlacedSlot {
    readonly slot: Slot;
    readonly group: number;
    readonly stretch: Stretch;
}

const mainOrder = [isTimeSlot, isModalitySlot, isVerbSlot, isQuantitySlot, isFromSlot, isToSlot];
const ruleOrder = ['except', 'approvedBy', 'rounded', 'proRata'];

/**
 * The stretches of a sentence in the order of section 3 of the syntax. A time behind a comma (`，一般 5月和11月`) stays a
 * clause: it says when within the period that the sentence counts by.
 */
export function orderedSlots(sentence: Sentence, leaves: readonly Leaf[]): OrderedSentence {
    const commas = leaves
        .filter((leaf) => leaf.node === sentence && leaf.type === '，')
        .map((leaf) => leaf.start);
    const slots = sentence.slots.map((slot): PlacedSlot => {
        const stretch = stretchOf(slot);
        return { slot, stretch, group: commas.filter((comma) => comma < stretch.start).length };
    });
    const timeClauses = timeGroups(slots);
    const main = slots
        .filter(({ slot, group }) => rankOf(slot) < mainOrder.length && !timeClauses.has(group))
        .sort((a, b) => rankOf(a.slot) - rankOf(b.slot));
    const rules = slots.filter(({ slot }) => rankOf(slot) >= mainOrder.length);
    const times = [...timeClauses].map((group) =>
        slots.filter((each) => each.group === group && !rules.includes(each))
    );
    const clauses = [
        ...rules.filter(({ slot }) => isEachTimeSlot(slot)).map((each) => [each]),
        ...times
    ].concat(
        rules
            .filter(({ slot }) => !isEachTimeSlot(slot))
            .sort((a, b) => rankOf(a.slot) - rankOf(b.slot))
            .map((each) => [each])
    );
    return {
        who: stretchOf(sentence.who),
        main: main.map(({ stretch }) => stretch),
        clauses: clauses.map((clause) => clause.map(({ stretch }) => stretch))
    };
}

/** Groups behind a comma that say nothing but when. */
function timeGroups(slots: readonly PlacedSlot[]): Set<number> {
    const groups = new Set(
        slots.filter(({ slot, group }) => group > 0 && isTimeSlot(slot)).map(({ group }) => group)
    );
    for (const { slot, group } of slots) {
        if (!isTimeSlot(slot) && !isModalitySlot(slot) && rankOf(slot) < mainOrder.length) {
            groups.delete(group);
        }
    }
    return groups;
}

function rankOf(slot: Slot): number {
    const main = mainOrder.findIndex((is) => is(slot));
    if (main >= 0) {
        return main;
    }
    return mainOrder.length + (isRuleSlot(slot) ? 1 + ruleOrder.indexOf(keywordOf(slot.rule) ?? '') : 0);
}

function stretchOf(node: { readonly $cstNode?: { readonly offset: number; readonly end: number } }): Stretch {
    return { start: node.$cstNode?.offset ?? 0, end: node.$cstNode?.end ?? 0 };
}
