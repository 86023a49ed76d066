import type { Plan } from '../../../language/model/plan.ts';
import { oncePerPlan } from '../memo.ts';
import { likeness, passagesOf, type Passage } from './passages.ts';
import type { Others, Shared } from './plan-set.ts';

/** A passage that stands, but for names and figures, in another plan too. */
export interface Copied {
    readonly own: Passage;
    readonly other: Passage;
    /** How much of the smaller passage is the same, from 0 to 1. */
    readonly likeness: number;
}

/** What one plan shares with one other. */
export interface SharedText {
    readonly plan: Plan;
    /** In the order of the own plan. */
    readonly passages: readonly Copied[];
    /** The part of the own plan's longer passages that is shared, from 0 to 1. */
    readonly share: number;
}

/** Below this, two passages have no more in common than set phrases. */
const ALIKE = 0.6;
/** So many passages with a mark in common are looked at; more say the same again. */
const COMMON = 12;

/** The passages of plans by their marks. */
const marked: Shared<Passage> = {
    *of(plan) {
        for (const passage of passagesOf(plan)) for (const mark of passage.marks) yield [mark, passage];
    },
    print: ({ masked }) => masked,
    besides: (plan) => JSON.stringify([plan.main?.title, partiesOf(plan)])
};

/** Who speaks in a file and who is spoken of: issuers, and the schools of its alliances. */
export const partiesOf = oncePerPlan(({ documents, alliances }: Plan): readonly string[] => [
    ...documents.flatMap(({ issuers }) => issuers.map(({ text }) => text)),
    ...alliances.flatMap(({ leads, members }) => [...leads, ...members].map(({ name }) => name))
]);

/** What a plan shares with each of the others, the most first; those it shares nothing with are left out. */
export function sharedTexts(plan: Plan, others: Others): readonly SharedText[] {
    const copied = new Map<Plan, Copied[]>();
    const passages = passagesOf(plan);
    for (const own of passages) {
        for (const [other, best] of bestIn(own, others)) {
            const list = copied.get(other);
            if (list) list.push(best);
            else copied.set(other, [best]);
        }
    }
    const whole = sizeOf(passages);
    return [...copied]
        .map(([other, list]) => ({
            plan: other,
            passages: list,
            share: sizeOf(list.map(({ own }) => own)) / Math.max(1, whole)
        }))
        .sort((a, b) => b.share - a.share);
}

interface Best {
    readonly state: object;
    readonly best: ReadonlyMap<Plan, Copied>;
}

/** What was found for a passage: a keystroke leaves most of them, and all of the others, alone. */
const foundBefore = new WeakMap<Passage, Best>();

/** The most alike passage of each other plan, where one is alike. */
function bestIn(own: Passage, others: Others): ReadonlyMap<Plan, Copied> {
    const state = others.state(marked);
    const before = foundBefore.get(own);
    if (before?.state === state) return before.best;
    const best = searched(own, others);
    foundBefore.set(own, { state, best });
    return best;
}

function searched(own: Passage, others: Others): ReadonlyMap<Plan, Copied> {
    const candidates = new Map<Passage, Plan>();
    for (const mark of own.marks) {
        for (const { plan, value } of others.under(marked, mark).slice(0, COMMON))
            candidates.set(value, plan);
    }
    const best = new Map<Plan, Copied>();
    for (const [other, of] of candidates) {
        const alike = likeness(own, other);
        if (alike < ALIKE || alike <= (best.get(of)?.likeness ?? 0)) continue;
        best.set(of, { own, other, likeness: alike });
    }
    return best;
}

function sizeOf(passages: readonly Passage[]): number {
    return passages.reduce((sum, { masked }) => sum + masked.length, 0);
}
