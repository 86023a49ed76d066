/** Words as a planner's cursor sees them: letters, digits and hyphens in a row. */
import { letter } from '../../language/lexing/characters.ts';
import type { TextRange } from '../../language/source.ts';

const wordSign = new RegExp(`${letter}|[0-9-]`);

/** Letters of names, digits and hyphens; halves of the rarer ideographs too. */
function isWordSign(sign: string): boolean {
    const code = sign.charCodeAt(0);
    return wordSign.test(sign) || (code >= 0xd800 && code <= 0xdfff);
}

/** Offset of the first sign of the word that the text before `offset` ends in; `offset` itself where it ends in none. */
export function wordStart(text: string, offset: number): number {
    let start = offset;
    while (start > 0 && isWordSign(text.charAt(start - 1))) {
        start -= 1;
    }
    return start;
}

/** The word around an offset; empty where there is none. */
export function wordAround(text: string, offset: number): TextRange {
    let end = offset;
    while (end < text.length && isWordSign(text.charAt(end))) {
        end += 1;
    }
    return { start: wordStart(text, offset), end };
}
