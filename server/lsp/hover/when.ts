/** Finds the time under a cursor and what the plan makes of it. */
import { resolveTime, type ResolvedTime } from '../../../language/calendar/index.ts';
import type { TimeAt } from '../../../language/items/item.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { whensOf } from '../../facts/times.ts';
import { entryAt, touches } from '../search.ts';
import { visitEntry } from '../walk.ts';

export interface TimeMeant {
    readonly written: TimeAt;
    readonly resolved: ResolvedTime;
}

/** The time at the offset; nothing where none stands or it could not be read. */
export function timeAt(plan: Plan, offset: number): TimeMeant | undefined {
    const written = writtenTimeAt(plan, offset);
    const known = written && [...whensOf(plan)].find((when) => when.written === written)?.resolved;
    if (written === undefined || known !== undefined) {
        return written && known && { written, resolved: known };
    }
    if (written.time === undefined) {
        return undefined;
    }
    const context = { calendar: plan.calendar, ...(plan.period && { period: plan.period }) };
    return { written, resolved: resolveTime(written.time, context) };
}

function writtenTimeAt(plan: Plan, offset: number): TimeAt | undefined {
    const entry = entryAt(plan, offset);
    let found: TimeAt | undefined;
    if (entry !== undefined) {
        visitEntry(entry, { time: (time) => (found = touches(time.span, offset) ? time : found) });
    }
    return found ?? rowTimes(plan).find(({ span }) => touches(span, offset));
}

/** Times in the cells of schedules, which items know as mere text. */
function rowTimes(plan: Plan): TimeAt[] {
    return plan.activities.flatMap(({ row, when }) => (row && when !== undefined ? [when.written] : []));
}
