import { addMonths } from './day.ts';
import type { Day } from './day.ts';
import { DISTANT_FUTURE, DISTANT_PAST, eventSpan } from './span.ts';
import type { TimeSpan } from './span.ts';
import type { Relative } from './written-time.ts';

/** Public holidays that may fall into a stretch of working days, at most. */
const HOLIDAYS = 8;

/** The day `count` units from `day`; for working days the nearest (`far` false) and farthest it can be. */
function shift(day: Day, { count = 0, unit, direction }: Relative, far: boolean): Day {
    const sign = direction === 'before' ? -1 : 1;
    if (unit === 'month' || unit === 'year') return addMonths(day, sign * count * (unit === 'year' ? 12 : 1));
    if (unit === 'week') return day + sign * count * 7;
    const weekends = unit === 'workday' && far && count > 0 ? 2 * Math.ceil(count / 5) + HOLIDAYS : 0;
    return day + sign * (count + weekends);
}

/**
 * The time that lies a distance before the beginning, or after the end, of an anchor. With 内 it is any time up to that
 * distance; without a distance (活动前) it is open on the far side.
 */
export function applyRelative(anchor: TimeSpan, relative: Relative): TimeSpan {
    const before = relative.direction === 'before';
    const first = before ? anchor.earliestStart : anchor.earliestEnd;
    const last = before ? anchor.latestStart : anchor.latestEnd;
    const marks = anchor.approximate === undefined ? {} : { approximate: anchor.approximate };
    if (relative.count === undefined) {
        return before
            ? { ...eventSpan(DISTANT_PAST, last, 'day'), ...marks, openStart: true }
            : { ...eventSpan(first, DISTANT_FUTURE, 'day'), ...marks, openEnd: true };
    }
    const near = relative.inside ? { ...relative, count: 0 } : relative;
    const [from, to] = before
        ? [shift(first, relative, true), shift(last, near, false)]
        : [shift(first, near, false), shift(last, relative, true)];
    return { ...eventSpan(from, to, 'day'), ...marks };
}
