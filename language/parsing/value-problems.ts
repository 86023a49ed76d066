import { mentionsIn } from '../items/access.ts';
import type { Entry, Item, Mention, Reference, Sentence, Who } from '../items/item.ts';
import { itemsOf } from '../items/access.ts';
import { writtenValues } from '../items/written-values.ts';
import { isKeywordAsName } from '../lexing/lexer.ts';
import { within, type Span } from '../source.ts';
import { titleOf } from './names-in-text.ts';
import type { SyntaxProblem } from './problem.ts';
import { separatedInSentence } from './run-together.ts';

/** Problems seen only once the items are there: what was read without an error, but surely not as it was meant. */
export function valueProblems(entries: readonly Entry[]): SyntaxProblem[] {
    const found: SyntaxProblem[] = [];
    for (const item of itemsOf(entries)) {
        for (const sentence of item.sentences) {
            found.push(...slotsTwice(sentence, item), ...runTogether(sentence));
        }
        for (const { who } of [...item.sentences, ...item.steps]) {
            found.push(...eachOfNothing(who, item));
        }
        for (const { name, span } of item.names) {
            const isBare = span.end - span.start === name.length;
            if (isBare && isKeywordAsName(name)) {
                found.push({ code: 'name-needs-quotes', span, found: name, replacement: `“${name}”` });
            }
        }
        for (const mention of mentionsIn(item)) {
            const problem = numberBeforeName(mention);
            if (problem) {
                found.push(problem);
            }
        }
    }
    found.push(...unreadableValues(entries));
    return found;
}

/** Times and amounts that are in the items as words only. An empty one is missing, and the parser says so. */
function unreadableValues(entries: readonly Entry[]): SyntaxProblem[] {
    const { times, amounts } = writtenValues(entries);
    const inTimes = times.flatMap(({ text, span, problems }) =>
        problems
            .filter(({ code, start, end }) => code === 'unreadable' && start < end)
            .map(({ start, end }) => unreadable(within(span, start, end), text.slice(start, end)))
    );
    const inAmounts = amounts
        .filter(({ amount, text }) => amount === undefined && text !== '')
        .map(({ text, span }) => unreadable(span, text));
    return [...inTimes, ...inAmounts];
}

function unreadable(span: Span, found: string): SyntaxProblem {
    return { code: 'unreadable-value', span, found, kept: true };
}

function slotsTwice(sentence: Sentence, item: Item): SyntaxProblem[] {
    return sentence.repeated.map((span) => ({
        code: 'slot-twice' as const,
        span,
        item: item.names[0]?.name ?? ''
    }));
}

/** 每个 with nothing behind it. */
function eachOfNothing({ each, parties, span }: Who, item: Item): SyntaxProblem[] {
    return each === undefined || parties.length > 0
        ? []
        : [{ code: 'incomplete', span, found: each, expected: 'name', item: titleOf(item) }];
}

function runTogether(sentence: Sentence): SyntaxProblem[] {
    return namesOf(sentence).flatMap((reference) =>
        reference.segments.flatMap((segment) => {
            const replacement = segment.quoted ? undefined : separatedInSentence(segment.name, sentence);
            return replacement === undefined
                ? []
                : [{ code: 'run-together' as const, span: segment.span, found: segment.name, replacement }];
        })
    );
}

function namesOf({ who, objects, counted, from, to }: Sentence): Reference[] {
    return [...who.parties, ...objects, counted, from, to].filter((reference) => reference !== undefined);
}

/** `12中` reads as a figure and a name. */
function numberBeforeName({ amount, counted, span }: Mention): SyntaxProblem | undefined {
    if (!amount || !counted || !/^[0-9]+$/.test(amount.text) || amount.span.end !== counted.span.start) {
        return undefined;
    }
    const whole = `${amount.text}${counted.segments[0].name}`;
    const end = amount.span.start + whole.length;
    return {
        code: 'name-needs-quotes',
        span: { place: span.place, start: amount.span.start, end },
        found: whole,
        replacement: `“${whole}”`
    };
}
