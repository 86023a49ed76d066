/** Reads the parts of a date, from coarse to fine, and the recurrence within one. */
import { advance, dropPoint, matchAt, pointAt, type Cursor } from './time-cursor.ts';
import type { ReadPoint, TimeDraft } from './time-draft.ts';
import { COMMA_OF_DAY, RECURS } from './time-marks.ts';
import { TIME_READERS } from './time-readers.ts';

/** Components go from coarse to fine; only a day may stand beside its week or number: 第10周（10月31日）. */
function rankFits(rank: number, read: ReadPoint | undefined): boolean {
    if (read === undefined || rank > read.rank) return true;
    if (rank === 4 && read.rank === 4) return true;
    const { week, nthDay, season, termNumber, year, month, recurrence } = read.point;
    const isBare =
        (season ?? termNumber ?? year ?? month ?? recurrence) === undefined && (week ?? nthDay) !== undefined;
    return isBare && read.rank === 4 && (rank === 1 || rank === 3);
}

/** A recurrence behind a date: 3月至6月每周三, 秋季学期，隔周周三. */
export function readWithin(cursor: Cursor): boolean {
    const read = cursor.current;
    if (read === undefined || read.rank === 0 || read.point.relative !== undefined) return false;
    const match = matchAt(RECURS, cursor.draft.plain, cursor.offset);
    if (match === null || isRecurring(read, cursor.draft)) return false;
    const start = cursor.offset + match[0].length;
    cursor.joint = { kind: 'within', start: cursor.offset, end: start };
    cursor.current = undefined;
    cursor.offset = start;
    return true;
}

/** Within 每年 another recurrence may stand (每年3月至5月每周三), but not behind 每周. */
function isRecurring({ point, joint }: ReadPoint, { points }: TimeDraft): boolean {
    const first = joint === 'range' ? points.at(-2)?.point : point;
    const unit = first?.recurrence?.unit;
    return joint === 'within' || unit === 'week' || unit === 'day' || unit === 'month';
}

/** One component that fits at the cursor: a year, a month, a week, a day. */
export function readComponent(cursor: Cursor): boolean {
    const { draft, offset } = cursor;
    for (const reader of TIME_READERS) {
        if (!rankFits(reader.rank, cursor.current)) continue;
        const match = matchAt(reader.pattern, draft.plain, offset);
        if (match === null) continue;
        const fresh = cursor.current === undefined;
        const read = pointAt(cursor);
        const { rank } = read;
        const known = draft.points.length;
        read.rank = Math.min(rank, reader.rank);
        if (!reader.take(match, read, draft)) {
            read.rank = rank;
            if (fresh) dropPoint(cursor);
            continue;
        }
        if (draft.points.length > known) cursor.current = draft.points.at(-1);
        else read.rank = Math.max(read.rank, reader.rank);
        return advance(cursor, offset + match[0].length);
    }
    return false;
}

/** The comma between a day and what is finer: 10 April, lesson 3. */
export function readCommaOfDay(cursor: Cursor): boolean {
    const point = cursor.current?.point;
    const isDay = point !== undefined && (point.day ?? point.nthDay ?? point.weekdays) !== undefined;
    if (!isDay || (point.clock ?? point.halfDay ?? point.lessons) !== undefined) return false;
    const match = matchAt(COMMA_OF_DAY, cursor.draft.plain, cursor.offset);
    return match !== null && advance(cursor, cursor.offset + match[0].length);
}
