/** What the lexer, the parser and the splitter complain of -> problems in the planner's terms, one a line at most. */
import type { IRecognitionException, IToken } from 'chevrotain';
import type { ParseResult } from 'langium';
import { isItemKind } from '../items/holds.ts';
import type { Entry, Item } from '../items/item.ts';
import { keywordOf } from '../keywords/lookup.ts';
import type { Place, Span } from '../source.ts';
import type { SyntaxProblem } from './problem.ts';
import { separated } from './run-together.ts';
import { valueProblems } from './value-problems.ts';

interface ChunkEnd {
    readonly place: Place;
    readonly text: string;
    readonly missing: string;
}

export function problemsOf(result: ParseResult, chunk: ChunkEnd, entries: readonly Entry[]): SyntaxProblem[] {
    const found = [
        ...(chunk.missing.startsWith('】') ? [unclosedProse(chunk)] : []),
        ...(chunk.missing.includes('}') ? [missingBrace(chunk, entries)] : []),
        ...result.lexerErrors.map((error) => lexerProblem(error.offset, chunk)),
        ...result.parserErrors.map((error) => parserProblem(error, chunk, entries))
    ];
    const lines = new Set<number>();
    const firstOfLine = found.filter((problem) => {
        const line = chunk.text.slice(0, problem.span.start).split('\n').length;
        const isNew = !lines.has(line);
        lines.add(line);
        return isNew;
    });
    return [...firstOfLine, ...valueProblems(entries)];
}

function spanAt(chunk: ChunkEnd, start: number, end: number): Span {
    const limit = chunk.text.length;
    return { place: chunk.place, start: Math.min(start, limit), end: Math.min(end, limit) };
}

/** How a message names the item: keyword and name. */
function titleOf(item: Item | undefined): string {
    return item
        ? [item.keyword.text, item.names[0]?.name].filter((part) => part !== undefined).join(' ')
        : '';
}

function itemsOf(entries: readonly Entry[]): Item[] {
    return entries.flatMap((entry) => (entry.entry === 'item' ? [entry, ...itemsOf(entry.items)] : []));
}

function unclosedProse(chunk: ChunkEnd): SyntaxProblem {
    const open = chunk.text.lastIndexOf('【');
    const end = chunk.text.trimEnd().length;
    const last = chunk.text.slice(end - 1, end);
    return { code: 'unclosed-prose', span: spanAt(chunk, open, open + 1), found: last };
}

function missingBrace(chunk: ChunkEnd, entries: readonly Entry[]): SyntaxProblem {
    const end = chunk.text.trimEnd().length;
    const item = itemsOf(entries)[0];
    return {
        code: 'missing-brace',
        span: spanAt(chunk, end - 1, end),
        item: titleOf(item),
        replacement: `${chunk.text.slice(end - 1, end)}\n}`
    };
}

const closing: Readonly<Record<string, string>> = { '“': '”', '"': '"', '「': '」', '《': '》' };

function lexerProblem(offset: number, chunk: ChunkEnd): SyntaxProblem {
    const sign = chunk.text.charAt(offset);
    const close = closing[sign];
    if (close === undefined) {
        return { code: 'unexpected', span: spanAt(chunk, offset, offset + 1), found: sign };
    }
    const line = /^[^\r\n]*/.exec(chunk.text.slice(offset))?.[0] ?? '';
    const content = line.replace(/[\s}｝，；。]+$/, '');
    return {
        code: 'unclosed-quote',
        span: spanAt(chunk, offset, offset + Math.max(1, content.length)),
        found: sign,
        replacement: content + close
    };
}

/** The rules the parser was in, outermost first. */
function rulesOf(error: IRecognitionException): string[] {
    return error.context.ruleStack.map((rule) => rule.replace(/\u200b/g, ''));
}

/** The token the parser could not place. Where it stumbles at the very end, it names the last token as previous. */
function offending(error: IRecognitionException): {
    token: IToken;
    previous: IToken | undefined;
    atEnd: boolean;
} {
    const atEnd =
        Number.isNaN(error.token.startOffset) || error.token.startOffset < 0 || error.token.image === '';
    const before = (error as { previousToken?: IToken }).previousToken;
    const previous = before && (atEnd || before.startOffset < error.token.startOffset) ? before : undefined;
    return { token: error.token, previous, atEnd };
}

function parserProblem(
    error: IRecognitionException,
    chunk: ChunkEnd,
    entries: readonly Entry[]
): SyntaxProblem {
    const { token, previous, atEnd } = offending(error);
    const rules = rulesOf(error);
    const rule = rules.at(-1) ?? 'Chunk';
    const length = chunk.text.trimEnd().length;
    const tokenSpan = atEnd
        ? spanAt(chunk, Math.max(0, length - 1), length)
        : spanAt(chunk, token.startOffset, token.startOffset + token.image.length);
    const previousSpan =
        previous && spanAt(chunk, previous.startOffset, previous.startOffset + previous.image.length);
    const item = titleOf(itemsOf(entries)[0]);

    if (
        rule === 'SentenceTail' ||
        (rule === 'Role' && rules.length > 0 && previousSpan && endsValue(previous))
    ) {
        return {
            code: 'unfinished-sentence',
            span: previousSpan ?? tokenSpan,
            found: previous?.image ?? '',
            replacement: `${previous?.image ?? ''}。`
        };
    }
    if (!atEnd && isClosingBrace(token) && rules.length <= 1) {
        return { code: 'stray-brace', span: tokenSpan, found: token.image, replacement: '' };
    }
    if (rule === 'Label') {
        return labelProblem(chunk, token, tokenSpan, previous);
    }
    if (!atEnd && /^(?:NUMBER|AMOUNT)$/.test(token.tokenType.name) && rule === 'DeclaredName') {
        const whole =
            /^\S+?(?=[\s{｛、，。“]|$)/.exec(chunk.text.slice(token.startOffset))?.[0] ?? token.image;
        return {
            code: 'name-needs-quotes',
            span: spanAt(chunk, token.startOffset, token.startOffset + whole.length),
            found: whole,
            replacement: `“${whole}”`
        };
    }
    const keyword = atEnd ? undefined : keywordOf(token.image);
    if (keyword !== undefined && /^(?:Mention|Segment|Reference|DeclaredName|Who)$/.test(rule)) {
        return {
            code: 'name-needs-quotes',
            span: tokenSpan,
            found: token.image,
            replacement: `“${token.image}”`
        };
    }
    if (isItemKind(keyword) && rules.length > 2) {
        return { code: 'misplaced-item', span: tokenSpan, found: token.image, item };
    }
    const apart = atEnd ? undefined : separated(token.image);
    if (apart !== undefined) {
        return { code: 'run-together', span: tokenSpan, found: token.image, replacement: apart };
    }
    const expected = expectations[rule];
    if (atEnd || isClosingBrace(token) || expected !== undefined) {
        return {
            code: 'incomplete',
            span: previousSpan ?? tokenSpan,
            found: previous?.image ?? token.image,
            expected: expected ?? 'more',
            item
        };
    }
    return { code: 'unexpected', span: tokenSpan, found: token.image, item };
}

/** What a rule was waiting for; the message says it in words. */
const expectations: Readonly<Record<string, string>> = {
    DeclaredName: 'name',
    Declaration: 'name',
    LabelName: 'name',
    Mention: 'name',
    Segment: 'name',
    Reference: 'name',
    TimeProperty: 'time',
    Time: 'time',
    Offset: 'time',
    Quantity: 'amount',
    Amount: 'amount',
    Words: 'text',
    Quoted: 'text',
    Status: 'status'
};

/** A label without its colon is most often the second name of a list divided by ，. */
function labelProblem(
    chunk: ChunkEnd,
    token: IToken,
    tokenSpan: Span,
    previous: IToken | undefined
): SyntaxProblem {
    if (!previous) {
        return { code: 'unexpected', span: tokenSpan, found: token.image };
    }
    const before = /，[ \t\u3000]*$/.exec(chunk.text.slice(0, previous.startOffset));
    if (before) {
        return {
            code: 'comma-in-list',
            span: spanAt(chunk, before.index, before.index + 1),
            found: '，',
            replacement: '、'
        };
    }
    const span = spanAt(chunk, previous.startOffset, previous.startOffset + previous.image.length);
    const apart = separated(previous.image);
    return apart === undefined
        ? { code: 'unexpected', span, found: previous.image }
        : { code: 'run-together', span, found: previous.image, replacement: apart };
}

function isClosingBrace(token: IToken): boolean {
    return token.image === '}' || token.image === '｝';
}

function endsValue(token: IToken | undefined): boolean {
    return token !== undefined && /^(?:AMOUNT|NUMBER|TIME|ID)$/.test(token.tokenType.name);
}
