import { compareDuration } from '../../language/amounts/index.ts';
import { weekday, type Judgement, type TimeSpan } from '../../language/calendar/index.ts';
import type { Plan } from '../../language/model/plan.ts';
import type { Quota } from '../../language/model/quota.ts';
import type { Activity, When } from '../../language/model/work.ts';
import { quotaTables } from './counting/index.ts';
import { oncePerPlan } from './memo.ts';

/** An activity held against what its quota asks for each time. */
export interface HeldDuration {
    readonly activity: Activity;
    readonly quota: Quota;
    readonly when: When;
    /** Whether it lasts long enough. */
    readonly judgement: Judgement;
    /** Its end is not stated. */
    readonly open: boolean;
}

/** The activities that count for quotas with a least length (每次 不少于一个月), with how long they surely last. */
export const durationsOf = oncePerPlan((plan: Plan): readonly HeldDuration[] =>
    quotaTables(plan).flatMap(({ quota, activities }) => {
        const each = quota.eachTime;
        if (each?.amount.dimension !== 'duration' || each.comparison === 'at-most') return [];
        return activities.flatMap((activity) => heldAgainst(activity, quota));
    })
);

function heldAgainst(activity: Activity, quota: Quota): readonly HeldDuration[] {
    const amount = quota.eachTime?.amount;
    const when = activity.done.find((one) => one.when)?.when ?? activity.when;
    if (!amount || !when?.resolved || when.resolved.recurring) return [];
    const stated = activity.duration?.days;
    const needed = amount.days;
    if (stated && needed) {
        const judgement = stated.max < needed.min ? 'no' : stated.min >= needed.min ? 'yes' : 'maybe';
        return [{ activity, quota, when, judgement, open: false }];
    }
    return when.resolved.spans.map((span) => ({
        activity,
        quota,
        when,
        judgement: compareDuration(amount.unit === '周' ? withWeekend(span) : span, amount),
        open: span.openEnd === true
    }));
}

const FRIDAY = 5;
const SUNDAY = 7;

/** Two weeks of school end on a Friday: where a time ends on the last days of a week, the week is full. */
function withWeekend(span: TimeSpan): TimeSpan {
    const day = weekday(span.latestEnd);
    const added = span.earliestEnd === span.latestEnd && day >= FRIDAY ? SUNDAY - day : 0;
    return { ...span, earliestEnd: span.earliestEnd + added, latestEnd: span.latestEnd + added };
}
