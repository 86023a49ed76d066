import type { TimeSpan } from '../../language/calendar/index.ts';
import type { Plan } from '../../language/model/plan.ts';
import type { When } from '../../language/model/work.ts';
import { oncePerPlan } from './memo.ts';

/** A stage whose time is known. */
export interface DatedStage {
    /** Its title, else its name. */
    readonly name: string;
    readonly when: When;
    readonly hull: TimeSpan;
}

/** The stages whose time is known, in the order of time. */
export const inOrder = oncePerPlan((plan: Plan): readonly DatedStage[] =>
    plan.stages
        .flatMap((stage): DatedStage[] => {
            const hull = stage.when?.resolved?.hull;
            return stage.when && hull ? [{ name: stage.title ?? stage.name, when: stage.when, hull }] : [];
        })
        .sort((a, b) => a.hull.earliestStart - b.hull.earliestStart || a.hull.latestEnd - b.hull.latestEnd)
);
