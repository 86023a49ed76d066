/** A text tried with one wrong sign mended, for wrong quotation marks hide what else is wrong behind them. */
import type { SyntaxProblem } from './problem.ts';

/** Whether the problem is of quotation marks, or of a comma in a list, that leaves what is behind it misunderstood. */
export function isHiding({ code, expected, replacement }: SyntaxProblem): boolean {
    const isSign =
        code === 'unclosed-quote' ||
        code === 'comma-in-list' ||
        expected === 'quotes' ||
        expected === 'blank';
    return isSign && replacement !== undefined;
}

/**
 * The text with the signs put right and every other sign where it was: a mark that is added takes the place of the blank
 * beside it. Undefined where there is none.
 */
export function mendedInPlace(
    text: string,
    { span: { start, end }, replacement = '' }: SyntaxProblem
): string | undefined {
    const added = replacement.length - (end - start);
    if (added === 0) {
        return text.slice(0, start) + replacement + text.slice(end);
    }
    if (added !== 1) {
        return undefined;
    }
    // 第二小组” lacks the mark before it, “第二小组 the one behind it.
    const at = replacement.endsWith(text.slice(start, end)) ? start - 1 : start;
    return isBlank(text.charAt(at === start ? end : at))
        ? text.slice(0, at) + replacement + text.slice(at + replacement.length)
        : undefined;
}

function isBlank(sign: string): boolean {
    return /^[ \t\u3000]$/.test(sign);
}
