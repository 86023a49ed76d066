/** Errors about words: times that go on unreadably, items in the wrong place, words run together, values that are missing. */
import type { IToken } from 'chevrotain';
import { isItemKind } from '../items/holds.ts';
import { keywordEntry, keywordOf, languageOfWord, preferredWord } from '../keywords/lookup.ts';
import { letter } from '../lexing/characters.ts';
import { figures } from '../lexing/figures.ts';
import { time } from '../lexing/times.ts';
import type { Span } from '../source.ts';
import { titleOf } from './names-in-text.ts';
import type { Expectation, SyntaxProblem } from './problem.ts';
import { propertyMeant } from './other-words.ts';
import { separated, separatedAtEnd } from './run-together.ts';
import { isClosingBrace, spanOf, type Stumble } from './stumble.ts';

/** What goes on directly behind a time is part of it, and the whole is no time the language reads: 2009年元旦. */
export function unreadableTime({ token, chunk }: Stumble): SyntaxProblem | undefined {
    if (!token || /^[\s，；。、,;{｛}｝：:【]/.test(token.image)) {
        return undefined;
    }
    const behind = token.startOffset;
    const braces = bracketsForBraces(chunk.text.slice(behind));
    if (braces) {
        const end = behind + braces.found.length;
        return {
            code: 'unexpected',
            span: { place: chunk.place, start: behind, end },
            expected: 'braces',
            ...braces
        };
    }
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

/** 2024年5月15日（负责 教研室）: what stands in the brackets is meant as the content of the item. */
function bracketsForBraces(text: string): { found: string; replacement: string } | undefined {
    const [found, inner = ''] = /[（(]([^（）()\r\n]*)[）)]/y.exec(text) ?? [];
    const key = keywordOf(/^[^\s：:，。]+/.exec(inner.trim())?.[0] ?? '');
    return found !== undefined && key !== undefined && keywordEntry(key).group === 'property'
        ? { found, replacement: ` {${inner}}` }
        : undefined;
}

const timeBefore = new RegExp(`(?<!${letter})(?:${time})$`);
/** Text looked back over, UTF-16 units. */
const LONGEST_TIME = 60;

const belonging: ReadonlySet<string> = new Set(['alliance', 'stage', 'measure']);

/** An item inside one that may not hold it; one that only names where it belongs is mended by 所属. */
export function misplacedItem({ token, depth, span, around, chunk }: Stumble): SyntaxProblem | undefined {
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
        item: titleOf(around),
        ...(belonging.has(keyword) &&
            isPlainName && { replacement: preferredWord('belongs', languageOfWord(token.image)) })
    };
}

/** 主题词：教育 通知, at the margin: no line of any paper has it today. */
export function subjectWords({ token, depth, chunk, span }: Stumble): SyntaxProblem | undefined {
    if (token?.image !== '主题词' || depth > 1) {
        return undefined;
    }
    const [line = ''] = /^[^\r\n]*/.exec(chunk.text.slice(span.start)) ?? [];
    const whole = { ...span, end: span.start + line.trimEnd().length };
    return {
        code: 'unexpected',
        span: whole,
        found: token.image,
        expected: 'subject-words',
        replacement: ''
    };
}

/** A keyword written together with the word before or behind it: 学校甲校. */
export function runTogether({
    rule,
    depth,
    token,
    previous,
    span,
    chunk
}: Stumble): SyntaxProblem | undefined {
    const problem = (image: string, at: Span, replacement: string | undefined): SyntaxProblem | undefined =>
        replacement === undefined ? undefined : { code: 'run-together', span: at, found: image, replacement };
    // 附件1：结对名单 is a line of the paper's note.
    if (
        depth <= 1 &&
        token?.image.startsWith('附件') &&
        /^[ \t\u3000]*[：:]/.test(chunk.text.slice(span.end))
    ) {
        return undefined;
    }
    const isOtherWord = ({ image }: IToken): boolean => depth > 1 && propertyMeant(image) !== undefined;
    const own =
        token && rule !== 'Label' && !isOtherWord(token)
            ? problem(token.image, span, separated(token.image))
            : undefined;
    if (own || previous?.tokenType.name !== 'ID') {
        return own;
    }
    const { image } = previous;
    const meant = rule === 'Label' && isOtherWord(previous) ? propertyMeant(image) : undefined;
    if (meant !== undefined) {
        const replacement = preferredWord(meant, languageOfWord(image));
        const span = spanOf(previous, chunk);
        return { code: 'unexpected', span, found: image, expected: 'keyword', replacement };
    }
    return problem(
        image,
        spanOf(previous, chunk),
        (rule === 'Label' ? separated(image) : undefined) ?? separatedAtEnd(image)
    );
}

/** `目标 覆盖：成员学校 结对率 由2024年的60%提高到2026年的95%`: what rises follows a verb. */
export function figuresWithoutVerb({ token, span, chunk }: Stumble): SyntaxProblem | undefined {
    if (token?.tokenType.name !== 'ID' || !figuresAhead.test(chunk.text.slice(span.end))) {
        return undefined;
    }
    return {
        code: 'unexpected',
        span,
        found: token.image,
        expected: 'verb',
        replacement: `${preferredWord('reach', languageOfWord(token.image))} ${token.image}`
    };
}

const figuresAhead = new RegExp(`^[ \\t\\u3000]*(?:${figures})`);

/** What a rule was waiting for; the message says it in words. */
const expectations: Readonly<Record<string, Expectation>> = {
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
export function incomplete({ rule, token, previous, span, item, chunk }: Stumble): SyntaxProblem | undefined {
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
