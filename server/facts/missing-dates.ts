/** What keeps a time from having a date. */
import { coarsestDepth, DEPTH } from '../../language/calendar/index.ts';
import type { When } from '../../language/model/work.ts';

/** The coarsest thing a time does not say. */
export type MissingUnit = 'year' | 'term' | 'month' | 'day';

/** What a time would have to say, or to inherit, for its days to be known. */
export function missingIn({ written }: When): MissingUnit {
    const from = written.time?.parts[0]?.from;
    if (from === undefined) return 'year';
    const depth = coarsestDepth(from);
    if (from.season !== undefined || from.termNumber !== undefined) return 'year';
    if (
        from.phaseOf === 'term' ||
        from.termOffset !== undefined ||
        (from.week !== undefined && depth === DEPTH.week)
    )
        return 'term';
    if (depth < DEPTH.week) return 'year';
    return depth <= DEPTH.day ? 'month' : 'day';
}
