/** The place up to which a time has been read, and the point that is being read there. */
import { openPoint } from './time-draft.ts';
import type { Joint, ReadPoint, TimeDraft } from './time-draft.ts';
import type { Relative, Suffix } from './written-time.ts';

/** The pattern's match that begins exactly at the offset. */
export function matchAt(pattern: RegExp, plain: string, offset: number): RegExpExecArray | null {
    pattern.lastIndex = offset;
    return pattern.exec(plain);
}

/** The reading position and the point being read; `joint` waits for the point that follows it. */
export interface Cursor {
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
export function pointAt(cursor: Cursor): ReadPoint {
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

/** Goes on behind what has been read. */
export function advance(cursor: Cursor, end: number): true {
    cursor.offset = end;
    if (cursor.current !== undefined) cursor.current.point.end = end;
    return true;
}

/** Takes back a point that turned out to have no component. */
export function dropPoint(cursor: Cursor): void {
    const dropped = cursor.draft.points.pop();
    cursor.current = undefined;
    if (dropped?.point.suffix === 'until') cursor.until = true;
    else cursor.prefixSuffix = dropped?.point.suffix;
    cursor.prefixRelative = dropped?.point.relative;
    if (dropped?.joint !== undefined) {
        cursor.joint = { kind: dropped.joint, start: dropped.point.start, end: dropped.point.start };
    }
}
