import type { Span } from '../source.ts';
import { within } from '../source.ts';
import type { Cell, Row } from './item.ts';

/** A rule between head and body, `|----|----|`: drawn, not said. */
const ruler = /^[|｜\s:：—–-]+$/;

/**
 * The cells of a table row as written, blanks around them cut off, empty ones kept so that columns do not shift.
 * Undefined for a line that only draws.
 */
export function rowOf(text: string, span: Span): Row | undefined {
    if (ruler.test(text) && /[-—–]/.test(text)) {
        return undefined;
    }
    const cells: Cell[] = [];
    let start = 1;
    for (let at = 1; at <= text.length; at += 1) {
        const sign = text[at];
        const atEnd = at === text.length;
        if (sign !== '|' && sign !== '｜' && !atEnd) {
            continue;
        }
        const raw = text.slice(start, at);
        if (!atEnd || raw.trim() !== '') {
            const leading = raw.length - raw.trimStart().length;
            const content = raw.trim();
            cells.push({
                text: content,
                span: within(span, start + leading, start + leading + content.length)
            });
        }
        start = at + 1;
    }
    return { cells, span };
}
