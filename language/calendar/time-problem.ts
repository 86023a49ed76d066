import type { TimeProblem, TimeProblemCode } from './written-time.ts';

/** A problem at `start` to `end` (exclusive), with the replacements for that text, best first. */
export function problem(
    code: TimeProblemCode,
    start: number,
    end: number,
    data: TimeProblem['data'],
    suggestions: readonly string[] = []
): TimeProblem {
    const [best] = suggestions;
    return { code, start, end, ...(best === undefined ? {} : { suggestion: best }), suggestions, data };
}
