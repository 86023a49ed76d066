import { checkTime } from './check-time.ts';
import { halfWidth } from './half-width.ts';
import { readCommaOfDay, readComponent, readWithin } from './time-components.ts';
import { matchAt, type Cursor } from './time-cursor.ts';
import type { ReadPoint, TimeDraft } from './time-draft.ts';
import { readFrame, readJoint, readSuffix, readWholeRelative } from './time-frame.ts';
import { DELIMITER, SKIPPED } from './time-marks.ts';
import { problem } from './time-problem.ts';
import type { ParsedTime, WrittenPart } from './written-time.ts';

/** Longest text read as a time; a plan's longest lists of dates stay far below. */
const MAX_LENGTH = 500;

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
