/** The place of an unexpected word, which what was meant is read from. */
import type { Item } from '../items/item.ts';
import { letter } from '../lexing/characters.ts';
import type { Expectation, SyntaxProblem } from './problem.ts';

/** The place of an unexpected word, with the line around it. Offsets are UTF-16 units of the chunk's text. */
export interface Spot {
    readonly problem: SyntaxProblem;
    readonly text: string;
    readonly found: string;
    readonly start: number;
    readonly end: number;
    readonly lineStart: number;
    /** Of the line break. */
    readonly lineEnd: number;
    /** The line behind the word. */
    readonly behind: string;
    readonly isFirst: boolean;
    /** Whether braces were opened before it in the chunk. */
    readonly isInside: boolean;
    readonly item: Item | undefined;
}

/** A problem that says what was expected in the place of the words found from `start`, and what would mend it. */
export function replaced(
    { problem }: Spot,
    start: number,
    found: string,
    expected: Expectation,
    replacement?: string
): SyntaxProblem {
    return {
        code: 'unexpected',
        span: { place: problem.span.place, start, end: start + found.length },
        found,
        expected,
        ...(replacement !== undefined && { replacement })
    };
}

/** A word of letters only. */
export const onlyLetters = new RegExp(`^(?:${letter})+$`);
