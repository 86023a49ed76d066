import { chineseNumber } from '../amounts/chinese-number.ts';
import { openPoint } from './time-draft.ts';
import type { Joint, ReadPoint, TimeDraft } from './time-draft.ts';

/**
 * One component of a point: where its pattern (sticky, on half-width text) matches and the point has no finer component
 * yet, `take` notes it. `take` gives false to decline. `rank`: components go from coarse (1) to fine (8).
 */
export interface TimeReader {
    readonly pattern: RegExp;
    readonly rank: number;
    readonly take: (match: RegExpExecArray, read: ReadPoint, draft: TimeDraft) => boolean | undefined;
}

export const CN = '[〇一二三四五六七八九十]';
export const NUMBER = `(?:\\d{1,2}|${CN}{1,3})`;
export const WEEKDAY = '[一二三四五六日天]';
export const JOIN = ' *[-、,和及与至到] *';

/** A number in Arabic or Chinese numerals; NaN where it is neither. */
export function numberOf(text: string): number {
    return /^\d+$/.test(text) ? Number(text) : (chineseNumber(text) ?? NaN);
}

/** Notes how a number was written where a style rule may object. */
export function noteNumber(draft: TimeDraft, digits: string, start: number): void {
    const end = start + digits.length;
    if (/^0\d$/.test(digits)) {
        draft.forms.push({ kind: 'zero-padded', start, end, suggestion: digits.slice(1) });
    } else if (/[〇一二三四五六七八九十]/.test(digits)) {
        const kind = /\d/.test(digits) ? 'mixed-numeral' : 'chinese-numeral';
        const value = yearOrNumber(digits);
        draft.forms.push({ kind, start, end, ...(value === undefined ? {} : { suggestion: String(value) }) });
    }
}

/** Reads 2008, 二〇〇八 and the mixed 二00八. */
export function yearOrNumber(digits: string): number | undefined {
    if (!/\d/.test(digits)) return chineseNumber(digits);
    const arabic = digits.replace(/[〇一二三四五六七八九]/g, (sign) => String(chineseNumber(sign)));
    return /^\d+$/.test(arabic) ? Number(arabic) : undefined;
}

export function reader(rank: number, source: string, take: TimeReader['take']): TimeReader {
    return { rank, pattern: new RegExp(source, 'iy'), take };
}

/** Text of a group and where it begins (groups are found by order, each after the one before). */
export function place(match: RegExpExecArray, group: number): readonly [number, number] {
    const text = match[group] ?? '';
    const start = match.index + match[0].indexOf(text);
    return [start, start + text.length];
}

/** Ends the point being read at `end` and opens the next one behind a joint, for words that say two points in one. */
export function nextPoint(
    draft: TimeDraft,
    read: ReadPoint,
    start: number,
    end: number,
    joint: Joint
): ReadPoint {
    read.point.end = end;
    return openPoint(draft, start, joint);
}
