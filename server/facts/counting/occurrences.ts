import type { Amount } from '../../../language/amounts/index.ts';
import type { TimeSpan } from '../../../language/calendar/index.ts';
import type { Quota } from '../../../language/model/quota.ts';
import type { Activity, Participants } from '../../../language/model/work.ts';
import type { Base } from './bases.ts';
import type { Count } from './quota-table.ts';

/**
 * When an activity takes place: one span for each date or occurrence, of alternatives (或) one span for all. What was
 * done replaces what was planned. Empty where no time is known.
 */
export function occurrencesOf(activity: Activity): readonly TimeSpan[] {
    const done = activity.done.flatMap((one) => one.when?.resolved?.spans ?? []);
    const planned = activity.when?.resolved;
    if (done.length > 0 && !planned?.recurring) return done;
    if (!planned) return [];
    if (planned.alternatives) return planned.hull ? [planned.hull] : [];
    return planned.spans;
}

/** Whether the activity takes part in counting at all: cancelled and postponed ones do not. */
export function takesPlace({ status }: Activity): boolean {
    return status !== 'cancelled' && status !== 'postponed';
}

/** How many people of the quota's kind took or take part, for one base or for all. */
export function peopleIn(activity: Activity, quota: Quota, base: Base | undefined): Count {
    const done = activity.done.flatMap((one) => one.participants);
    const all = done.length > 0 ? done : activity.participants;
    const from = all.filter((one) => isOf(base, one));
    const fitting = from.filter((one) => one.category === undefined || quota.objects.includes(one.category));
    const counted = fitting.length > 0 ? fitting : from;
    if (counted.length === 0) return { certain: 0, possible: Infinity };
    return counted.map((one) => numberOf(one)).reduce(sum, { certain: 0, possible: 0 });
}

/** Whether they belong to the base; those of whom no school is said may belong to either side of a pair. */
function isOf(base: Base | undefined, { organisation }: Participants): boolean {
    if (base?.pair) {
        const { lead, member } = base.pair;
        return organisation === undefined || [lead.organisation, member.organisation].includes(organisation);
    }
    return base?.organisation === undefined || organisation === base.organisation;
}

function numberOf({ amount, person }: Participants): Count {
    if (person && !amount) return { certain: 1, possible: 1 };
    return amount ? rangeOf(amount) : { certain: 0, possible: Infinity };
}

function rangeOf({ min = 0, max = Infinity, unquantified, approximate }: Amount): Count {
    if (unquantified) return { certain: 0, possible: Infinity };
    return approximate ? { certain: 0, possible: Infinity } : { certain: min, possible: max };
}

/** Both counts together. */
export function sum(a: Count, b: Count): Count {
    return { certain: a.certain + b.certain, possible: a.possible + b.possible };
}
