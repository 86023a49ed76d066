import { orderInDay } from './day-time.ts';
import type { Judgement, TimeSpan } from './span.ts';

/** A span known to lie on one single day. */
function singleDay(span: TimeSpan): boolean {
    return span.earliestStart === span.latestEnd;
}

/**
 * Whether `a` is over when `b` begins. The day is the finest grain: two times that meet on one day may follow each
 * other within that day, so the answer is then 'maybe', unless both state a time of day.
 * `before(a, b) === 'yes'` entails `before(b, a) === 'no'` and `overlap(a, b) === 'no'`.
 */
export function before(a: TimeSpan, b: TimeSpan): Judgement {
    if (a.latestEnd < b.earliestStart) return 'yes';
    if (a.earliestEnd > b.latestStart) return 'no';
    if (singleDay(a) && singleDay(b) && a.earliestStart === b.earliestStart) {
        const order = orderInDay(a.dayTime, b.dayTime);
        if (order === 'before') return 'yes';
        return order === 'unknown' ? 'maybe' : 'no';
    }
    return 'maybe';
}

/** Whether the two share some time: certain only where neither can be before the other. Symmetric. */
export function overlap(a: TimeSpan, b: TimeSpan): Judgement {
    const forth = before(a, b);
    const back = before(b, a);
    if (forth === 'yes' || back === 'yes') return 'no';
    return forth === 'no' && back === 'no' ? 'yes' : 'maybe';
}

/** First and last day of the limits to judge by, certain (`sure`) and at the widest (`wide`). */
function limits(period: TimeSpan): { wide: [number, number]; sure: [number, number] } {
    const { earliestStart, latestEnd, approximate } = period;
    return {
        wide: [earliestStart, latestEnd],
        sure: [earliestStart + (approximate?.start ?? 0), latestEnd - (approximate?.end ?? 0)]
    };
}

/**
 * Whether event `a` lies inside period `b`.
 *
 * A period is taken at its stated extent: `2009年1月至2月` covers both months from first day to last, because that is how
 * plans are read; so 13 January is inside ('yes'), not "perhaps before the stage began". Only where the limits are
 * estimates (`approximate`: 左右, terms without a confirmed calendar) the doubtful margin gives 'maybe'.
 *
 * 'no' is given only if no reading of `a` fits the widest reading of `b`, so an error built on it is never a false
 * alarm; 'yes' only if every reading of `a` fits, so nothing that may be outside goes unnoticed ('maybe').
 * An open side of `a` states nothing and is not judged: `3月15日前` is judged by its deadline, `3月25日起` by its start.
 */
export function within(a: TimeSpan, b: TimeSpan): Judgement {
    const { wide, sure } = limits(b);
    if (a.openStart && a.openEnd) return 'maybe';
    if (a.openStart) {
        if (a.latestEnd < wide[0]) return 'no';
        return a.latestEnd >= sure[0] && a.latestEnd <= sure[1] ? 'yes' : 'maybe';
    }
    if (a.openEnd) {
        if (a.earliestStart > wide[1] || a.latestStart < wide[0]) return 'no';
        return a.earliestStart >= sure[0] && a.latestStart <= sure[1] ? 'yes' : 'maybe';
    }
    if (a.latestStart < wide[0] || a.earliestEnd > wide[1]) return 'no';
    return a.earliestStart >= sure[0] && a.latestEnd <= sure[1] ? 'yes' : 'maybe';
}
