/** Times that stand in words: in a title, in a chapter line, in the heading of some rows. */
import { coarsestDepth, DEPTH, parseTime } from '../calendar/index.ts';
import { time as timePattern } from '../lexing/times.ts';
import { within, type Span } from '../source.ts';
import type { TimeAt } from './item.ts';
import { timeAt } from './values.ts';

const anyTime = new RegExp(timePattern, 'gi');

/** The depth of the coarsest thing a readable time states; none for what is counted from elsewhere or undecided. */
function depthOf({ time }: TimeAt): number | undefined {
    const from = time?.parts[0]?.from;
    const depth = from && coarsestDepth(from);
    return from === undefined || from.relative !== undefined || from.standing ? undefined : depth;
}

function timesIn(text: string, span: Span): TimeAt[] {
    return [...text.matchAll(anyTime)].map((match) =>
        timeAt(match[0], within(span, match.index, match.index + match[0].length))
    );
}

/** What a title or chapter line says of its time: the first time in it that states a year, else the first with a month. */
export function timeInTitle(text: string, span: Span): TimeAt | undefined {
    const found = timesIn(text, span).map((time) => ({ time, depth: depthOf(time) ?? Infinity }));
    const [best] = found.filter(({ depth }) => depth <= DEPTH.week).sort((a, b) => a.depth - b.depth);
    return best?.time;
}

/** Numbers and brackets a time in a heading may stand behind: 一、9月, （二）10月, 开学准备（9月）. */
const OPENS_TIME =
    /^(?:[^（(]*[（(]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.、．])?\s*$/;

/**
 * The time that the heading of some rows states: the whole of it (`10月16日上午`), what it begins with (`9月：规范养成`) or has in
 * brackets, or else a year anywhere in it. A heading that is a time but an impossible one gives that with its problems.
 */
export function timeInHeading(text: string, span: Span): TimeAt | undefined {
    const whole = timeAt(text, span);
    if (whole.time !== undefined && whole.time.parts.length > 0) {
        return depthOf(whole) === undefined ? undefined : whole;
    }
    if (whole.problems.length > 0 && whole.problems.every(({ code }) => code !== 'unreadable')) {
        return whole;
    }
    const found = timesIn(text, span).filter(({ time }) => time !== undefined);
    const opening = found.find((time) => {
        const depth = depthOf(time);
        const before = text.slice(0, time.span.start - span.start);
        return depth !== undefined && depth <= DEPTH.weekday && OPENS_TIME.test(before);
    });
    return opening ?? found.find((time) => depthOf(time) === DEPTH.year);
}

/** Whether a cell that stands alone in its row is a time, so that it heads the rows below. */
export function isTimeHeading(text: string): boolean {
    const { time } = parseTime(text);
    return time !== undefined && time.parts.length > 0;
}
