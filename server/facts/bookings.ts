import { overlap, type Day, type TimeSpan } from '../../language/calendar/index.ts';
import type { Person } from '../../language/model/parties.ts';
import type { Plan } from '../../language/model/plan.ts';
import type { Activity } from '../../language/model/work.ts';
import type { Span } from '../../language/source.ts';
import { takesPlace } from './counting/index.ts';
import { oncePerPlan } from './memo.ts';
import { singleDay } from './times.ts';

/** Somebody who is at a place on a day. */
export interface Booking {
    readonly person: Person;
    readonly day: Day;
    readonly time: TimeSpan;
    readonly activity: Activity;
    readonly place: string;
    /** Where the person is named. */
    readonly span: Span;
}

/** Who is where on which day: people named in activities with a place and a day of their own, in the plan's order. */
export const bookingsOf = oncePerPlan((plan: Plan): readonly Booking[] =>
    plan.activities.flatMap((activity) => {
        const place = activity.places[0]?.text;
        if (place === undefined || !takesPlace(activity)) return [];
        const times = (activity.when?.resolved?.spans ?? []).flatMap((time) => {
            const day = singleDay(time);
            return day === undefined ? [] : [{ time, day }];
        });
        if (times.length === 0) return [];
        return [...activity.hosts, ...activity.participants, ...activity.invited].flatMap(
            ({ person, span }) =>
                person ? times.map(({ time, day }) => ({ person, day, time, activity, place, span })) : []
        );
    })
);

/** Whether one of two bookings of a person cannot be kept: possibly ('maybe') where no time of day is stated. */
export function clash(a: Booking, b: Booking): 'yes' | 'maybe' | 'no' {
    if (a.day !== b.day || a.place === b.place || overlap(a.time, b.time) === 'no') return 'no';
    return a.time.dayTime && b.time.dayTime && overlap(a.time, b.time) === 'yes' ? 'yes' : 'maybe';
}
