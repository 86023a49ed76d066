/** A source line with carets under the part that is meant. */
import { displayWidth } from '../../../language/formatting/width.ts';
import { forTerminal } from './for-terminal.ts';

/** Widest excerpt, in columns: longer lines are cut around the part that is meant. */
const widest = 100;
const ellipsis = '…';

export interface Excerpt {
    readonly source: string;
    /** Blanks and carets; as many columns before the first caret as `source` has before the part. */
    readonly carets: string;
}

/**
 * The line as shown, and its carets; at least one caret, so that an empty part can be seen.
 *
 * @param line without its end
 * @param start first UTF-16 unit of the part, from 0
 * @param end behind the last; beyond the line for a part that goes on below
 */
export function excerptOf(line: string, start: number, end: number): Excerpt {
    const from = Math.min(start, line.length);
    const to = Math.max(from, Math.min(end, line.length));
    let before = forTerminal(line.slice(0, from));
    let part = forTerminal(line.slice(from, to));
    let after = forTerminal(line.slice(to));

    part = displayWidth(part) > widest ? `${keepStart(part, widest - 1)}${ellipsis}` : part;
    const room = widest - displayWidth(part);
    if (displayWidth(before) > room * 0.6) {
        before = `${ellipsis}${keepEnd(before, Math.max(0, Math.floor(room * 0.6) - 1))}`;
    }
    if (displayWidth(after) > room - displayWidth(before)) {
        after = `${keepStart(after, Math.max(0, room - displayWidth(before) - 1))}${ellipsis}`;
    }
    // Indentation says nothing here.
    const indent = before.length - before.trimStart().length;
    const source = `${before.slice(indent)}${part}${after}`.trimEnd();
    const blanks = ' '.repeat(displayWidth(before.slice(indent)));
    return { source, carets: `${blanks}${'^'.repeat(Math.max(1, displayWidth(part)))}` };
}

function keepStart(text: string, columns: number): string {
    let kept = '';
    let width = 0;
    for (const character of text) {
        width += displayWidth(character);
        if (width > columns) {
            break;
        }
        kept += character;
    }
    return kept;
}

function keepEnd(text: string, columns: number): string {
    return [...keepStart([...text].reverse().join(''), columns)].reverse().join('');
}
