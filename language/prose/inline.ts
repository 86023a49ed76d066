import type { Span } from '../source.ts';
import { within } from '../source.ts';
import type { Inline, Line, Quote } from './prose.ts';

const quoteOrBrace = /\{\{|\}\}|\{([^{}\r\n]*)\}/g;

/** A line of prose cut into plain characters and quotes of the model; `{{` and `}}` are single braces. */
export function parseLine(text: string, span: Span): Line {
    const inlines: Inline[] = [];
    let plain = '';
    let plainStart = 0;
    function flush(end: number): void {
        if (plain !== '') {
            inlines.push({ kind: 'plain', text: plain, span: within(span, plainStart, end) });
        }
        plain = '';
    }
    let at = 0;
    for (const match of text.matchAll(quoteOrBrace)) {
        plain += text.slice(at, match.index);
        at = match.index + match[0].length;
        if (match[1] === undefined) {
            plain += match[0].charAt(0);
            continue;
        }
        flush(match.index);
        inlines.push(quoteOf(match[1], within(span, match.index, at)));
        plainStart = at;
    }
    plain += text.slice(at);
    flush(text.length);
    return { inlines, span };
}

/** `联盟.数量`, `第一组·成员`, `附件 结对名单`: steps divided by a point or a blank. */
function quoteOf(path: string, span: Span): Quote {
    const steps = [...path.matchAll(/[^.．·•・\s]+/g)].map((match) => ({
        name: match[0],
        span: within(span, 1 + match.index, 1 + match.index + match[0].length)
    }));
    return { kind: 'quote', path: steps, span };
}
