/** Finds the time under a cursor and what the plan makes of it. */
import { resolveTime, type ResolvedTime } from '../../../language/calendar/index.ts';
import type { TimeAt } from '../../../language/items/item.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { ReaderLanguage } from '../../messages/language.ts';
import { whensOf } from '../../facts/times.ts';
import { entryAt, touches } from '../search.ts';
import { visitEntry } from '../walk.ts';

export interface TimeMeant {
    readonly written: TimeAt;
    readonly resolved: ResolvedTime;
    /** What a time of a table was completed from. */
    readonly from: readonly TimeAt[];
}

/** The time at the offset; nothing where none stands or it could not be read. */
export function timeAt(plan: Plan, offset: number): TimeMeant | undefined {
    const written = writtenTimeAt(plan, offset);
    const when = written && [...whensOf(plan)].find((each) => each.written === written);
    if (written === undefined || when?.resolved !== undefined) {
        return written && when?.resolved && { written, resolved: when.resolved, from: when.from ?? [] };
    }
    if (written.time === undefined) {
        return undefined;
    }
    const context = { calendar: plan.calendar, ...(plan.period && { period: plan.period }) };
    return { written, resolved: resolveTime(written.time, context), from: [] };
}

/** What the date in a table was read with: 承接：2024年9月至2025年7月 › 10月. */
export function readWith(from: readonly TimeAt[], language: ReaderLanguage): string[] {
    const texts = from.map(({ text }) => `“${text.trim()}”`).join(' › ');
    return texts === '' ? [] : [language === 'zh' ? `承接上文：${texts}` : `Goes on from ${texts}`];
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
    const ofRows = plan.activities.flatMap(({ row, when }) => (row && when !== undefined ? [when] : []));
    return [...ofRows, ...plan.rowTimes].map(({ written }) => written);
}
