/** Times above the rows of a table, as what the times of the rows are completed from. */
import {
    coarsestDepth,
    DEPTH,
    lastPointOf,
    type TimeSource,
    type WrittenPoint,
    type WrittenTime
} from '../../calendar/index.ts';
import type { TimeAt } from '../../items/item.ts';
import type { When } from '../work.ts';

/** A time above others: where it is written, and what it was itself completed from. */
export interface DatedSource extends TimeSource {
    readonly written: TimeAt;
    /** What says its day: itself, unless it is only a time of day, and what it was completed from. */
    readonly from: readonly TimeAt[];
    /** Where its year comes from in the end. */
    readonly yearFrom: readonly TimeAt[];
    /** Something is wrong or missing in it, which is told there and not again at each row below. */
    readonly broken: boolean;
}

/** A source from a time that stands outside the rows: the head of the table, its title, a chapter, the plan's period. */
export function sourceOf(when: When): DatedSource | undefined {
    const { written, resolved } = when;
    const point = written.time && lastPointOf(written.time);
    return point && resolved?.hull
        ? asSource(when, written.time, { statesYear: false, yearFrom: [written] })
        : undefined;
}

const nothing: WrittenPoint = { start: 0, end: 0 };

/** A time nothing goes on from: it says no day. */
export const noYear = { statesYear: false, yearFrom: [] };

/** A time as what others are completed from; `completed` is what it was itself completed to. */
export function asSource(
    when: When,
    completed: WrittenTime | undefined,
    year: Pick<DatedSource, 'statesYear' | 'yearFrom'>
): DatedSource {
    const { written, resolved } = when;
    const parts = completed?.parts ?? [];
    const own = written.time?.parts[0]?.from ?? nothing;
    const point = (completed && lastPointOf(completed)) ?? nothing;
    return {
        point,
        stretch: parts.length > 1 || parts.some(({ to }) => to !== undefined),
        span: resolved?.recurring ? undefined : resolved?.hull,
        ...year,
        written,
        from: coarsestDepth(own) < DEPTH.halfDay ? [...(when.from ?? []), written] : (when.from ?? []),
        broken: resolved === undefined || resolved.spans.length === 0
    };
}
