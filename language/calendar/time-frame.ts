/** Reads the words around dates: 前, 起, 至, 或, 暂定, 另行通知, and what is counted from another time. */
import { readAhead, readDistance, readRelative } from './relative-reader.ts';
import { advance, matchAt, pointAt, type Cursor } from './time-cursor.ts';
import {
    ENGLISH_PREFIX,
    ENGLISH_SUFFIXES,
    JOINTS,
    LEADING,
    PREFIX,
    PROVISIONAL,
    SUFFIX,
    SUFFIXES,
    SUFFIX_RANK,
    UNDETERMINED,
    UNTIL
} from './time-marks.ts';

/** Behind a date: 前, 起, 后10天. */
export function readSuffix(cursor: Cursor): boolean {
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

/** Between two dates: 至, 或, 、. */
export function readJoint(cursor: Cursor): boolean {
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
export function readFrame(cursor: Cursor): boolean {
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

/** A time that is only counted from another: 收到通知后5个工作日内. */
export function readWholeRelative(cursor: Cursor): boolean {
    if (cursor.current !== undefined) return false;
    const found = readRelative(cursor.draft.plain, cursor.offset);
    if (found === undefined) return false;
    const read = pointAt(cursor);
    read.point.relative = found.relative;
    read.rank = SUFFIX_RANK;
    return advance(cursor, found.end);
}
