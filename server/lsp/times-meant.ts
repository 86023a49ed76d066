/** The times of a file with what they mean, by position. */
import type { Plan } from '../../language/model/plan.ts';
import type { ResolvedTime } from '../../language/calendar/index.ts';
import type { TimeAt } from '../../language/items/item.ts';
import { rangeOf } from '../../language/source.ts';
import { oncePerPlan } from '../facts/memo.ts';
import { isOwn } from '../facts/source.ts';
import { whensOf } from '../facts/times.ts';

export interface TimeMeant {
    readonly written: TimeAt;
    readonly resolved: ResolvedTime;
}

/** Each time of the plan's own file that could be read, once, in the order of the text. */
export const timesMeant = oncePerPlan((plan: Plan): readonly TimeMeant[] => {
    const found = new Map<TimeAt, TimeMeant>();
    for (const { written, resolved } of whensOf(plan)) {
        if (resolved !== undefined && isOwn(plan, written.span)) {
            found.set(written, { written, resolved });
        }
    }
    return [...found.values()].sort((a, b) => rangeOf(a.written.span).start - rangeOf(b.written.span).start);
});
