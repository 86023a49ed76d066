/** Errors about names: those that need quotation marks, because they look like a figure, a date or a keyword. */
import { isItemKind } from '../items/holds.ts';
import { keywordOf } from '../keywords/lookup.ts';
import { nameAround } from './names-in-text.ts';
import type { SyntaxProblem } from './problem.ts';
import { separated } from './run-together.ts';
import { rest, spanOf, type Stumble } from './stumble.ts';

/** Figures and dates where a name is declared, signs within a name, and keywords where one is referred to. */
export function unquotedName(stumble: Stumble): SyntaxProblem | undefined {
    const { rule, token, previous, chunk, span } = stumble;
    if (!token) {
        return undefined;
    }
    const quoted = (start: number, text: string): SyntaxProblem => ({
        code: 'name-needs-quotes',
        span: { place: chunk.place, start, end: start + text.length },
        found: text,
        replacement: `“${text}”`
    });
    if (keywordOf(token.image) !== undefined) {
        if (standsForDeclared(stumble)) {
            return quoted(span.start, token.image);
        }
        const asksName =
            /^(?:Mention|Segment|Reference|DeclaredName|Who|CitedDocument|DocumentName|BareSegment)$/.test(
                rule
            );
        return asksName && standsForName(stumble) ? quoted(span.start, token.image) : undefined;
    }
    const isValue = /^(?:NUMBER|AMOUNT|TIME|RELATIVE)$/.test(token.tokenType.name);
    // The name of a quota may be left out, so that the parser asks for the colon: 定额 隔周：…
    if (rule === 'Quota' && isValue && standsForDeclared(stumble)) return quoted(span.start, token.image);
    if (rule === 'DeclaredName' && isValue) {
        if (
            previous &&
            token.tokenType.name === 'TIME' &&
            // 校历 本学期 { … }: a calendar has no time behind its name, so that this is the name.
            keywordOf(previous.image) !== 'calendar' &&
            /^[ \t\u3000]*[{｛\r\n]/.test(rest(token, chunk))
        ) {
            return {
                code: 'incomplete',
                span: spanOf(previous, chunk),
                found: previous.image,
                expected: 'name'
            };
        }
        const whole = /^[^\s{｛、，；。“]+/.exec(chunk.text.slice(span.start))?.[0] ?? token.image;
        return quoted(span.start, whole);
    }
    const isGlued = /[^\s，；。、{｛：:]/.test(chunk.text.charAt(span.start - 1));
    const name =
        isGlued && separated(token.image) === undefined ? nameAround(chunk.text, span.start) : undefined;
    return name && quoted(name.start, name.text);
}

/**
 * Whether a keyword stands where an item's own name should, a date, a title, a colon or a brace behind it:
 * `活动 阶段 2009年`, `quota exchange: …`.
 */
function standsForDeclared({ token, previous, chunk }: Stumble): boolean {
    return (
        token !== undefined &&
        previous !== undefined &&
        isItemKind(keywordOf(previous.image)) &&
        /^[ \t\u3000]+$/.test(
            chunk.text.slice(previous.startOffset + previous.image.length, token.startOffset)
        ) &&
        /^[ \t\u3000]*(?:[0-9{｛“"：:\r\n]|$)/.test(rest(token, chunk))
    );
}

/** Whether a keyword stands on the line of the one before it, with nothing of its own: then it is meant as a name. */
function standsForName({ previous, chunk, span }: Stumble): boolean {
    const between = chunk.text.slice(
        previous ? previous.startOffset + previous.image.length : span.start,
        span.start
    );
    return (
        !between.includes('\n') &&
        /^[ \t\u3000]*(?:[、,，；;。·}｝{｛）)“"\r\n]|$)/.test(chunk.text.slice(span.end))
    );
}
