/** Errors of the parser, which speak of tokens -> problems that speak of names, dates and sentences. */
import type { IRecognitionException, IToken } from 'chevrotain';
import { isItemKind } from '../items/holds.ts';
import type { Item } from '../items/item.ts';
import { keywordOf, languageOfWord, preferredWord } from '../keywords/lookup.ts';
import { letter } from '../lexing/characters.ts';
import { time } from '../lexing/times.ts';
import type { Place, Span } from '../source.ts';
import { nameAround, titleOf } from './names-in-text.ts';
import type { SyntaxProblem } from './problem.ts';
import { separated, separatedAtEnd } from './run-together.ts';

interface ChunkText {
    readonly place: Place;
    readonly text: string;
}

/** One error with what is asked of it again and again. */
interface Stumble {
    readonly chunk: ChunkText;
    /** The rule the parser was in. */
    readonly rule: string;
    /** The rules around it, itself included. */
    readonly depth: number;
    /** The token that does not fit; absent where the text ended too early. */
    readonly token: IToken | undefined;
    readonly previous: IToken | undefined;
    /** Of the token, or of the last sign of the text. */
    readonly span: Span;
    /** The item it happened in. */
    readonly item: Item | undefined;
}

/**
 * One problem for each error that is not merely the consequence of the one before: the brace of an item that was
 * given up, or the next label after a list that was taken for one.
 */
export function parserProblems(
    errors: readonly IRecognitionException[],
    chunk: ChunkText,
    items: readonly Item[]
): SyntaxProblem[] {
    const found: SyntaxProblem[] = [];
    let wasLabel = false;
    for (const error of errors) {
        const stumble = stumbleOf(error, chunk, items);
        const problem = problemOf(stumble);
        const isLabel = stumble.rule === 'Label';
        const follows = found.length > 0 && (problem.code === 'stray-brace' || (isLabel && wasLabel));
        if (!follows && problem.span.start < chunk.text.length) {
            found.push(problem);
        }
        wasLabel = isLabel;
    }
    return found;
}

function stumbleOf(error: IRecognitionException, chunk: ChunkText, items: readonly Item[]): Stumble {
    const { token } = error;
    const rules = error.context.ruleStack;
    const atEnd = Number.isNaN(token.startOffset) || token.startOffset < 0 || token.image === '';
    const before = (error as { previousToken?: IToken }).previousToken;
    const previous = before && (atEnd || before.startOffset < token.startOffset) ? before : undefined;
    const length = chunk.text.trimEnd().length;
    const span = atEnd
        ? { place: chunk.place, start: Math.max(0, length - 1), end: length }
        : spanOf(token, chunk);
    return {
        chunk,
        rule: (rules.at(-1) ?? 'Chunk').replace(/\u200b/g, ''),
        depth: rules.length,
        token: atEnd ? undefined : token,
        previous,
        span,
        item: items.findLast((item) => item.span.start < span.start) ?? items[0]
    };
}

function spanOf(token: IToken, { place, text }: ChunkText): Span {
    const start = Math.min(token.startOffset, text.length);
    return { place, start, end: Math.min(start + token.image.length, text.length) };
}

function problemOf(stumble: Stumble): SyntaxProblem {
    return (
        unfinishedSentence(stumble) ??
        strayBrace(stumble) ??
        commaInList(stumble) ??
        unreadableTime(stumble) ??
        unquotedName(stumble) ??
        misplacedItem(stumble) ??
        runTogether(stumble) ??
        incomplete(stumble) ?? {
            code: 'unexpected',
            span: stumble.span,
            found: stumble.token?.image ?? '',
            item: titleOf(stumble.item)
        }
    );
}

function unfinishedSentence({ rule, token, previous, chunk, span }: Stumble): SyntaxProblem | undefined {
    const endsValue = previous && /^(?:AMOUNT|NUMBER|TIME|ID)$/.test(previous.tokenType.name);
    const isSentence = rule === 'SentenceTail' || (rule === 'Role' && endsValue);
    if (!isSentence || (token && separated(token.image) !== undefined)) {
        return undefined;
    }
    const image = previous?.image ?? '';
    return {
        code: 'unfinished-sentence',
        span: previous ? spanOf(previous, chunk) : span,
        found: image,
        replacement: `${image}。`
    };
}

function strayBrace({ token, depth, span }: Stumble): SyntaxProblem | undefined {
    return token && isClosingBrace(token) && depth <= 1
        ? { code: 'stray-brace', span, found: token.image, replacement: '' }
        : undefined;
}

/** Behind ， a clause begins; where a name stands there, or a label without its colon, a list was meant. */
function commaInList({ rule, token, previous, chunk }: Stumble): SyntaxProblem | undefined {
    const name = rule === 'Label' ? previous : token;
    if (!name || !/^(?:ID|TEXT)$/.test(name.tokenType.name) || separated(name.image) !== undefined) {
        return undefined;
    }
    const comma = /，[ \t\u3000]*$/.exec(chunk.text.slice(0, name.startOffset));
    return comma
        ? {
              code: 'comma-in-list',
              span: { place: chunk.place, start: comma.index, end: comma.index + 1 },
              found: name.image,
              replacement: '、'
          }
        : undefined;
}

/** What goes on directly behind a time is part of it, and the whole is no time the language reads: 2009年元旦. */
function unreadableTime({ token, chunk }: Stumble): SyntaxProblem | undefined {
    if (!token || /^[\s，；。、,;{｛}｝：:【]/.test(token.image)) {
        return undefined;
    }
    const behind = token.startOffset;
    const before = timeBefore.exec(chunk.text.slice(Math.max(0, behind - LONGEST_TIME), behind))?.[0];
    if (before === undefined) {
        return undefined;
    }
    const rest = /^[^\s{｛}｝，；。【]+/.exec(chunk.text.slice(behind))?.[0] ?? token.image;
    return {
        code: 'unreadable-value',
        span: { place: chunk.place, start: behind - before.length, end: behind + rest.length },
        found: before + rest
    };
}

const timeBefore = new RegExp(`(?<!${letter})(?:${time})$`);
/** Text looked back over, UTF-16 units. */
const LONGEST_TIME = 60;

/** Figures and dates where a name is declared, signs within a name, and keywords where one is referred to. */
function unquotedName(stumble: Stumble): SyntaxProblem | undefined {
    const { rule, token, chunk, span } = stumble;
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
        const asksName = /^(?:Mention|Segment|Reference|DeclaredName|Who)$/.test(rule);
        return asksName && standsForName(stumble) ? quoted(span.start, token.image) : undefined;
    }
    const isValue = /^(?:NUMBER|AMOUNT|TIME|RELATIVE)$/.test(token.tokenType.name);
    if (rule === 'DeclaredName' && isValue) {
        const whole = /^[^\s{｛、，；。“]+/.exec(chunk.text.slice(span.start))?.[0] ?? token.image;
        return quoted(span.start, whole);
    }
    const isGlued = /[^\s，；。、{｛：:]/.test(chunk.text.charAt(span.start - 1));
    const name =
        isGlued && separated(token.image) === undefined ? nameAround(chunk.text, span.start) : undefined;
    return name && quoted(name.start, name.text);
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

const belonging: ReadonlySet<string> = new Set(['alliance', 'stage', 'measure']);

function misplacedItem({ token, depth, span, item, chunk }: Stumble): SyntaxProblem | undefined {
    const keyword = token && keywordOf(token.image);
    if (!token || !isItemKind(keyword) || depth <= 2) {
        return undefined;
    }
    const isPlainName = /^[ \t\u3000]+[^\s{｛“”【，：:]+[ \t\u3000]*(?=[}｝，；。\r\n]|$)/.test(
        chunk.text.slice(span.end)
    );
    return {
        code: 'misplaced-item',
        span,
        found: token.image,
        item: titleOf(item),
        ...(belonging.has(keyword) &&
            isPlainName && { replacement: preferredWord('belongs', languageOfWord(token.image)) })
    };
}

function runTogether({ rule, token, previous, span, chunk }: Stumble): SyntaxProblem | undefined {
    const problem = (image: string, at: Span, replacement: string | undefined): SyntaxProblem | undefined =>
        replacement === undefined ? undefined : { code: 'run-together', span: at, found: image, replacement };
    const own = token && rule !== 'Label' ? problem(token.image, span, separated(token.image)) : undefined;
    if (own || previous?.tokenType.name !== 'ID') {
        return own;
    }
    const { image } = previous;
    return problem(
        image,
        spanOf(previous, chunk),
        (rule === 'Label' ? separated(image) : undefined) ?? separatedAtEnd(image)
    );
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

/** Reported at the word behind which something is missing. */
function incomplete({ rule, token, previous, span, item, chunk }: Stumble): SyntaxProblem | undefined {
    const expected = expectations[rule];
    if (token && !isClosingBrace(token) && expected === undefined) {
        return rule === 'Label' && previous
            ? {
                  code: 'unexpected',
                  span: spanOf(previous, chunk),
                  found: previous.image,
                  item: titleOf(item)
              }
            : undefined;
    }
    return {
        code: 'incomplete',
        span: previous ? spanOf(previous, chunk) : span,
        found: previous?.image ?? token?.image ?? '',
        expected: expected ?? 'more',
        item: titleOf(item)
    };
}

function isClosingBrace(token: IToken): boolean {
    return token.image === '}' || token.image === '｝';
}
