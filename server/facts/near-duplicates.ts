import type { Plan } from '../../language/model/plan.ts';
import { oncePerSet } from './memo.ts';
import { likeness, passagesOf, type Passage } from './passages.ts';

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
/** A stretch found in more plans than this is a set phrase. */
const COMMON = 12;

interface Found {
    readonly plan: Plan;
    readonly passage: Passage;
}

/** For each plan of the set what it shares with each other one, the most first; plans that share nothing are left out. */
export const sharedTexts = oncePerSet((plans: readonly Plan[]): ReadonlyMap<Plan, readonly SharedText[]> => {
    const byMark = marksOf(plans);
    return new Map(plans.map((plan) => [plan, sharedBy(plan, byMark)]));
});

function marksOf(plans: readonly Plan[]): ReadonlyMap<number, readonly Found[]> {
    const byMark = new Map<number, Found[]>();
    for (const plan of plans) {
        for (const passage of passagesOf(plan)) {
            for (const mark of passage.marks) {
                const list = byMark.get(mark);
                if (list) list.push({ plan, passage });
                else byMark.set(mark, [{ plan, passage }]);
            }
        }
    }
    return byMark;
}

function sharedBy(plan: Plan, byMark: ReadonlyMap<number, readonly Found[]>): readonly SharedText[] {
    const copied = new Map<Plan, Copied[]>();
    const passages = passagesOf(plan);
    for (const own of passages) {
        for (const [other, best] of bestIn(own, plan, byMark)) {
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

/** The most alike passage of each other plan, where one is alike. */
function bestIn(
    own: Passage,
    plan: Plan,
    byMark: ReadonlyMap<number, readonly Found[]>
): ReadonlyMap<Plan, Copied> {
    const candidates = new Map<Passage, Plan>();
    for (const mark of own.marks) {
        const found = byMark.get(mark) ?? [];
        if (found.length > COMMON) continue;
        for (const one of found) if (one.plan !== plan) candidates.set(one.passage, one.plan);
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
