/** What the lexer, the parser and the splitter complain of -> problems in the planner's terms, as a rule one a line. */
import type { ILexingError } from 'chevrotain';
import type { ParseResult } from 'langium';
import { itemsOf } from '../items/access.ts';
import type { Entry, Item } from '../items/item.ts';
import { time } from '../lexing/times.ts';
import type { Place, Span } from '../source.ts';
import { meant } from './meant.ts';
import { nameAround, titleOf } from './names-in-text.ts';
import { parserProblems } from './parser-problems.ts';
import type { SyntaxProblem } from './problem.ts';
import type { OpenProse } from './split.ts';
import { valueProblems } from './value-problems.ts';

/** A chunk's text and what was left open in it. */
export interface ReadChunk {
    readonly place: Place;
    readonly text: string;
    readonly openBraces: number;
    readonly openProse: readonly OpenProse[];
}

/** The problems of a chunk in the order of its text: the first of each line, and a missing brace besides. */
export function problemsOf(
    result: ParseResult,
    chunk: ReadChunk,
    entries: readonly Entry[]
): readonly SyntaxProblem[] {
    const isSound = result.lexerErrors.length === 0 && result.parserErrors.length === 0;
    const items = isSound && chunk.openBraces === 0 ? [] : [...itemsOf(entries)];
    const fromParser = isSound ? [] : parserProblems(result.parserErrors, chunk, items);
    const opensTwice = fromParser.some((problem) => /^[{｛]$/.test(problem.found ?? ''));
    const firstBrace = isSound ? -1 : chunk.text.search(/[{｛]/);
    const found = [
        ...chunk.openProse.map((open) => unclosedProse(open, chunk)),
        ...[
            ...result.lexerErrors
                .filter((error) => !isBlank(error, chunk))
                .map((error) => lexerProblem(error, chunk)),
            ...fromParser
        ].map((problem) => meant(problem, chunk.text, items, firstBrace)),
        ...(chunk.openBraces > 0 && !opensTwice ? [missingBrace(chunk, items[0])] : []),
        ...valueProblems(entries)
    ];
    return found.length === 0 ? found : firstOfEachLine(found, chunk.text);
}

/**
 * The second problem of a line is mostly a consequence of the first. A missing brace never is: it is told at the line
 * that opens the item, but stands elsewhere, and the planner should not find it only when that line has been mended.
 */
function firstOfEachLine(found: readonly SyntaxProblem[], text: string): SyntaxProblem[] {
    const lines = new Set<number>();
    return found
        .filter((problem) => {
            if (problem.code === 'missing-brace') {
                return true;
            }
            const line = lineStart(text, problem.span.start);
            const isNew = !lines.has(line);
            lines.add(line);
            return isNew;
        })
        .sort((a, b) => a.span.start - b.span.start);
}

function lineStart(text: string, offset: number): number {
    return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** 【 within 【 】 that closes on its line: round brackets were meant. */
const bracketsInProse = /^【[^【】\n]*(【([^【】\n]*)】)[^【】\n]*】/;

function unclosedProse({ open, end }: OpenProse, chunk: ReadChunk): SyntaxProblem {
    const nested = bracketsInProse.exec(chunk.text.slice(open, chunk.text.indexOf('\n', open) >>> 0));
    const [whole, inner, words] = nested ?? [];
    if (whole !== undefined && inner !== undefined) {
        const start = open + whole.indexOf(inner);
        return {
            code: 'unclosed-prose',
            span: { place: chunk.place, start, end: start + inner.length },
            found: inner,
            expected: 'round-brackets',
            replacement: `（${words ?? ''}）`
        };
    }
    const at = open + chunk.text.slice(open, end).trimEnd().length;
    return {
        code: 'unclosed-prose',
        span: { place: chunk.place, start: open, end: open + 1 },
        mended: { place: chunk.place, start: at, end: at },
        replacement: '】'
    };
}

/** Reported at the item, for where its brace should stand nobody knows; put behind the last thing said in it. */
function missingBrace(chunk: ReadChunk, item: Item | undefined): SyntaxProblem {
    const end = chunk.text.trimEnd().length;
    const span: Span = item
        ? { ...item.keyword.span, end: item.names[0]?.span.end ?? item.keyword.span.end }
        : { place: chunk.place, start: end - 1, end };
    return {
        code: 'missing-brace',
        span,
        item: titleOf(item),
        mended: { place: chunk.place, start: end, end },
        replacement: '\n}'.repeat(chunk.openBraces)
    };
}

const closing: Readonly<Record<string, string>> = { '“': '”', '"': '"', '「': '」', '《': '》' };

/** A break that no token takes, behind a heading with a text left open: nothing is lost with it. */
function isBlank({ offset, length }: ILexingError, { text }: ReadChunk): boolean {
    return text.slice(offset, offset + length).trim() === '';
}

function lexerProblem({ offset, length }: ILexingError, chunk: ReadChunk): SyntaxProblem {
    const { place, text } = chunk;
    const found = text.slice(offset, offset + length).trimEnd();
    const close = closing[found.charAt(0)];
    if (close !== undefined) {
        return unclosedQuote(offset, close, chunk);
    }
    const name = nameAround(text, offset);
    if (name) {
        const span = { place, start: name.start, end: name.start + name.text.length };
        return { code: 'name-needs-quotes', span, found: name.text, replacement: `“${name.text}”` };
    }
    return { code: 'unexpected', span: { place, start: offset, end: offset + found.length }, found };
}

/** A time at the end of the line is the item's, not part of the title that lacks its mark. */
const timeBehind = new RegExp(`[ \\t\\u3000]+(?:${time})[ \\t\\u3000]*$`);

function unclosedQuote(offset: number, close: string, { place, text }: ReadChunk): SyntaxProblem {
    const lineEnd = text.slice(offset).search(/[\r\n]|$/);
    const content = text
        .slice(offset, offset + lineEnd)
        .replace(/[ \t\u3000]*[{｛].*$/, '')
        .replace(timeBehind, '')
        .replace(/[\s{｛}｝，；。]+$/, '');
    return {
        code: 'unclosed-quote',
        span: { place, start: offset, end: offset + Math.max(1, content.length) },
        found: content.charAt(0),
        replacement: content + close
    };
}
