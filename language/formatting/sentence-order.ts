/**
 * The order of a duty's parts. Chinese: who, when, how binding, what, how much, from and to; English: who, how binding,
 * what, how much, from and to, when. The clauses stand behind commas.
 */
import {
    isEachTimeSlot,
    isFromSlot,
    isModalitySlot,
    isQuantitySlot,
    isRuleSlot,
    isSentence,
    isTimeSlot,
    isToSlot,
    isVerbSlot,
    type Sentence,
    type Slot
} from '../generated/ast.ts';
import { keywordOf, type KeywordLanguage } from '../keywords/lookup.ts';
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

/** Slots that belong together, most often one, with what the order needs to know of them. */
interface Part {
    readonly rank: number;
    readonly stretches: readonly Stretch[];
}

const mainOrders = {
    zh: [isTimeSlot, isModalitySlot, isVerbSlot, isQuantitySlot, isFromSlot, isToSlot],
    en: [isModalitySlot, isVerbSlot, isQuantitySlot, isFromSlot, isToSlot, isTimeSlot]
} as const;
const ruleOrder = ['except', 'approvedBy', 'rounded', 'proRata'];
/** 每次 before the time clauses, they before all rules. */
const eachTimeRank = mainOrders.zh.length;
const timeClauseRank = eachTimeRank + 1;

/**
 * The stretches of a sentence in the order of section 3 of the syntax. A time behind a comma stays a clause: it says when
 * within the period that the sentence counts by.
 */
export function orderedSlots(
    sentence: Sentence,
    leaves: readonly Leaf[],
    language: KeywordLanguage
): OrderedSentence {
    const parts = partsOf(sentence, leaves, language).sort((a, b) => a.rank - b.rank);
    return {
        who: stretchOf(sentence.who, leaves),
        main: parts.filter(({ rank }) => rank < eachTimeRank).flatMap(({ stretches }) => stretches),
        clauses: parts.filter(({ rank }) => rank >= eachTimeRank).map(({ stretches }) => stretches)
    };
}

function partsOf({ slots }: Sentence, leaves: readonly Leaf[], language: KeywordLanguage): Part[] {
    const mainTime = mainTimeOf(slots, leaves);
    const parts: Part[] = [];
    for (let at = 0; at < slots.length; at += 1) {
        const slot = slots[at];
        const next = slots[at + 1];
        if (slot && next && softens(slots, at)) {
            parts.push({
                rank: timeClauseRank,
                stretches: [stretchOf(slot, leaves), stretchOf(next, leaves)]
            });
            at += 1;
        } else if (slot) {
            const rank = isTimeSlot(slot) && slot !== mainTime ? timeClauseRank : rankOf(slot, language);
            parts.push({ rank, stretches: [stretchOf(slot, leaves)] });
        }
    }
    return parts;
}

/** Behind the verb, 一般 before a date softens that date and not the duty: the two stay together. */
function softens(slots: readonly Slot[], at: number): boolean {
    const [slot, next] = [slots[at], slots[at + 1]];
    return isModalitySlot(slot) && isTimeSlot(next) && slots.slice(0, at).some((each) => isVerbSlot(each));
}

const recurring = /^(?:[每隔]|(?:every|each|per|an?)[ -])/;

/** The time the sentence counts by: the recurring one, else the first unless it stands behind a comma. */
function mainTimeOf(slots: readonly Slot[], leaves: readonly Leaf[]): Slot | undefined {
    const firstComma = leaves.find((leaf) => leaf.type === '，' && isSentence(leaf.node))?.start ?? Infinity;
    const times = slots.filter((slot, at) => isTimeSlot(slot) && !softens(slots, at - 1));
    const first = times[0];
    return (
        times.find((slot) => recurring.test(slot.$cstNode?.text ?? '')) ??
        (first && stretchOf(first, leaves).start < firstComma ? first : undefined)
    );
}

function rankOf(slot: Slot, language: KeywordLanguage): number {
    const main = mainOrders[language].findIndex((is) => is(slot));
    if (main >= 0) {
        return main;
    }
    return isEachTimeSlot(slot) || !isRuleSlot(slot)
        ? eachTimeRank
        : timeClauseRank + 1 + ruleOrder.indexOf(keywordOf(slot.rule) ?? '');
}

/** The node's stretch with an article before it, which the tree counts to nothing. */
function stretchOf(
    node: { readonly $cstNode?: { readonly offset: number; readonly end: number } },
    leaves: readonly Leaf[]
): Stretch {
    const start = node.$cstNode?.offset ?? 0;
    const before = leaves.findLast((leaf) => leaf.end <= start);
    return { start: before?.type === 'ARTICLE' ? before.start : start, end: node.$cstNode?.end ?? 0 };
}
