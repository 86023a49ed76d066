import { checkTime } from './check-time.ts';
import { halfWidth } from './half-width.ts';
import { readAhead, readDistance, readRelative } from './relative-reader.ts';
import { openPoint } from './time-draft.ts';
import type { Joint, ReadPoint, TimeDraft } from './time-draft.ts';
import {
    COMMA_OF_DAY,
    DELIMITER,
    ENGLISH_PREFIX,
    ENGLISH_SUFFIXES,
    JOINTS,
    LEADING,
    PREFIX,
    PROVISIONAL,
    RECURS,
    SKIPPED,
    SUFFIX,
    SUFFIXES,
    SUFFIX_RANK,
    UNDETERMINED,
    UNTIL
} from './time-marks.ts';
import { problem } from './time-problem.ts';
import { TIME_READERS } from './time-readers.ts';
import type { ParsedTime, Relative, Suffix, WrittenPart } from './written-time.ts';

/** Longest text read as a time; a plan's longest lists of dates stay far below. */
const MAX_LENGTH = 500;

function matchAt(pattern: RegExp, plain: string, offset: number): RegExpExecArray | null {
    pattern.lastIndex = offset;
    return pattern.exec(plain);
}

/** The reading position and the point being read; `joint` waits for the point that follows it. */
interface Cursor {
    readonly draft: TimeDraft;
    offset: number;
    current?: ReadPoint | undefined;
    joint?: { readonly kind: Joint; readonly start: number; readonly end: number } | undefined;
    until?: true | undefined;
    prefixSuffix?: Suffix | undefined;
    /** 3 days before: of the point that follows. */
    prefixRelative?: Relative | undefined;
}

/** The point to add to, opened when its first component comes. */
function pointAt(cursor: Cursor): ReadPoint {
    if (cursor.current !== undefined) return cursor.current;
    const opened = openPoint(cursor.draft, cursor.offset, cursor.joint?.kind);
    if (cursor.until) opened.point.suffix = 'until';
    if (cursor.prefixSuffix !== undefined) opened.point.suffix = cursor.prefixSuffix;
    if (cursor.prefixRelative !== undefined) opened.point.relative = cursor.prefixRelative;
    cursor.current = opened;
    cursor.prefixRelative = undefined;
    cursor.joint = undefined;
    cursor.until = undefined;
    cursor.prefixSuffix = undefined;
    return opened;
}

function advance(cursor: Cursor, end: number): true {
    cursor.offset = end;
    if (cursor.current !== undefined) cursor.current.point.end = end;
    return true;
}

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
function readWithin(cursor: Cursor): boolean {
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

function readComponent(cursor: Cursor): boolean {
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

/** Takes back a point that turned out to have no component. */
function dropPoint(cursor: Cursor): void {
    const dropped = cursor.draft.points.pop();
    cursor.current = undefined;
    if (dropped?.point.suffix === 'until') cursor.until = true;
    else cursor.prefixSuffix = dropped?.point.suffix;
    cursor.prefixRelative = dropped?.point.relative;
    if (dropped?.joint !== undefined) {
        cursor.joint = { kind: dropped.joint, start: dropped.point.start, end: dropped.point.start };
    }
}

function readSuffix(cursor: Cursor): boolean {
    const read = cursor.current;
    if (read === undefined || read.rank === 0) return false;
    const { plain } = cursor.draft;
    const distance = read.point.relative === undefined ? readDistance(plain, cursor.offset) : undefined;
    if (distance !== undefined) {
        read.point.relative = distance.relative;
        read.rank = SUFFIX_RANK;
        return advance(cursor, distance.end);
    }
    const match = matchAt(SUFFIX, plain, cursor.offset);
    if (match === null) return false;
    const kind = SUFFIXES[match.slice(1).findIndex((group) => group !== undefined)];
    if (kind !== undefined) {
        if (read.point.suffix !== undefined && read.point.suffix !== 'until') return false;
        // 自…起至…止: 止 behind the end of a range says nothing new.
        if (kind !== 'until' || read.joint !== 'range') read.point.suffix = kind;
    }
    read.rank = SUFFIX_RANK;
    return advance(cursor, cursor.offset + match[0].length);
}

function readCommaOfDay(cursor: Cursor): boolean {
    const point = cursor.current?.point;
    const isDay = point !== undefined && (point.day ?? point.nthDay ?? point.weekdays) !== undefined;
    if (!isDay || (point.clock ?? point.halfDay ?? point.lessons) !== undefined) return false;
    const match = matchAt(COMMA_OF_DAY, cursor.draft.plain, cursor.offset);
    return match !== null && advance(cursor, cursor.offset + match[0].length);
}

function readJoint(cursor: Cursor): boolean {
    const match = matchAt(JOINTS, cursor.draft.plain, cursor.offset);
    if (match === null || cursor.current === undefined || cursor.joint !== undefined) return false;
    const end = cursor.offset + match[0].length;
    if (match[0] === '至今' || match[0].toLowerCase() === 'to date') {
        cursor.current.now = true;
        return advance(cursor, end);
    }
    const kind = match[1] !== undefined ? 'range' : match[2] !== undefined ? 'or' : 'list';
    if (kind === 'range' && cursor.current.joint === 'range') return false;
    // 自3月起至6月, from March to June: the beginning of a range is open no more.
    if (kind === 'range' && cursor.current.point.suffix === 'from') delete cursor.current.point.suffix;
    cursor.joint = { kind, start: cursor.offset, end };
    cursor.current = undefined;
    cursor.offset = end;
    return true;
}

/** Words around the dates: 暂定, 另行通知, 自, 截至. */
function readFrame(cursor: Cursor): boolean {
    const { plain } = cursor.draft;
    const undetermined = matchAt(UNDETERMINED, plain, cursor.offset);
    if (undetermined !== null) {
        cursor.draft.undetermined = true;
        return advance(cursor, cursor.offset + undetermined[0].length);
    }
    const provisional = matchAt(PROVISIONAL, plain, cursor.offset);
    if (provisional !== null) {
        cursor.draft.provisional = true;
        return advance(cursor, cursor.offset + provisional[0].length);
    }
    if (cursor.current !== undefined) return false;
    const ahead = readAhead(plain, cursor.offset);
    if (ahead !== undefined) {
        cursor.prefixRelative = ahead.relative;
        cursor.offset = ahead.end;
        return true;
    }
    const english = matchAt(ENGLISH_PREFIX, plain, cursor.offset);
    if (english !== null) {
        cursor.prefixSuffix = ENGLISH_SUFFIXES[(english[1] ?? '').toLowerCase()];
        cursor.offset += english[0].length;
        return true;
    }
    const leading = matchAt(LEADING, plain, cursor.offset);
    if (leading !== null) {
        cursor.prefixSuffix = leading[1] === undefined ? 'about' : 'before';
        cursor.offset += leading[0].length;
        return true;
    }
    const prefix = matchAt(PREFIX, plain, cursor.offset);
    const until = prefix === null && cursor.joint === undefined ? matchAt(UNTIL, plain, cursor.offset) : null;
    const match = prefix ?? until;
    if (match === null) return false;
    if (until !== null) cursor.until = true;
    cursor.offset += match[0].length;
    return true;
}

function readWholeRelative(cursor: Cursor): boolean {
    if (cursor.current !== undefined) return false;
    const found = readRelative(cursor.draft.plain, cursor.offset);
    if (found === undefined) return false;
    const read = pointAt(cursor);
    read.point.relative = found.relative;
    read.rank = SUFFIX_RANK;
    return advance(cursor, found.end);
}

/** Marks what stands at the cursor, up to the next delimiter, as unreadable, together with such a word just before it. */
function skipUnreadable(cursor: Cursor): void {
    const { plain, problems } = cursor.draft;
    let end = cursor.offset + 1;
    while (end < plain.length && !DELIMITER.test(plain.charAt(end))) end++;
    const last = problems.at(-1);
    const joins = last?.code === 'unreadable' && plain.slice(last.end, cursor.offset).trim() === '';
    const start = joins ? last.start : cursor.offset;
    if (joins) problems.pop();
    problems.push(problem('unreadable', start, end, { text: plain.slice(start, end) }));
    // What stood before it has been read; a joint in front of it is not at fault.
    cursor.joint = undefined;
    cursor.offset = end;
}

/** Groups the points read into parts: those joined by 至 make one part. */
function partsOf(points: readonly ReadPoint[]): WrittenPart[] {
    const parts: WrittenPart[] = [];
    for (const { point, joint, now } of points) {
        const last = parts.at(-1);
        if (joint === 'range' && last !== undefined) parts[parts.length - 1] = { ...last, to: point };
        else if (joint === 'within' && last !== undefined)
            parts[parts.length - 1] = { from: point, within: last };
        else parts.push({ from: point, ...(now ? { toNow: true as const } : {}) });
    }
    return parts;
}

/**
 * Reads a time as officials write it. Every offset in the answer is in UTF-16 units of `text`, ends exclusive. Never
 * throws; what cannot be read, or names no existing day, is a problem at the smallest text concerned and leaves `time`
 * undefined, other problems keep it. Forms understood: see `tests/language/calendar/forms.test.ts`.
 */
export function parseTime(text: string): ParsedTime {
    const plain = halfWidth(text);
    const draft: TimeDraft = {
        plain,
        points: [],
        forms: [],
        problems: [],
        provisional: false,
        undetermined: false
    };
    if (plain.trim() === '' || plain.length > MAX_LENGTH) {
        return { problems: [problem('unreadable', 0, text.length, { text: text.slice(0, 20) })] };
    }
    const cursor: Cursor = { draft, offset: 0 };
    while (cursor.offset < plain.length) {
        const blank = matchAt(SKIPPED, plain, cursor.offset);
        if (blank !== null) {
            cursor.offset += blank[0].length;
            continue;
        }
        const read =
            readWithin(cursor) ||
            readSuffix(cursor) ||
            readComponent(cursor) ||
            readCommaOfDay(cursor) ||
            readJoint(cursor) ||
            readFrame(cursor) ||
            readWholeRelative(cursor);
        if (!read) skipUnreadable(cursor);
    }
    if (cursor.joint !== undefined) {
        const { start, end } = cursor.joint;
        draft.problems.push(problem('unreadable', start, end, { text: plain.slice(start, end) }));
    }
    for (const match of text.matchAll(/[０-９]+/g)) {
        draft.forms.push({
            kind: 'full-width-digit',
            start: match.index,
            end: match.index + match[0].length,
            suggestion: halfWidth(match[0])
        });
    }
    const parts = partsOf(draft.points);
    const problems = [...draft.problems, ...checkTime(parts, draft.points)].sort((a, b) => a.start - b.start);
    const unusable =
        problems.some(({ code }) => code === 'unreadable' || code.startsWith('impossible')) ||
        (parts.length === 0 && !draft.undetermined && !draft.provisional);
    if (unusable && problems.length === 0) {
        problems.push(problem('unreadable', 0, text.length, { text: text.slice(0, 20) }));
    }
    if (unusable) return { problems };
    return {
        time: {
            text,
            parts,
            alternatives: draft.points.some(({ joint }) => joint === 'or'),
            undetermined: draft.undetermined,
            provisional: draft.provisional,
            forms: draft.forms.sort((a, b) => a.start - b.start)
        },
        problems
    };
}
