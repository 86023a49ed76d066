import { mentionsIn } from '../items/access.ts';
import type { Entry, Item, Mention, Reference, Sentence } from '../items/item.ts';
import { itemsOf } from '../items/access.ts';
import type { SyntaxProblem } from './problem.ts';
import { separatedInSentence } from './run-together.ts';

/** Problems seen only once the items are there: what was read without an error, but surely not as it was meant. */
export function valueProblems(entries: readonly Entry[]): SyntaxProblem[] {
    const found: SyntaxProblem[] = [];
    for (const item of itemsOf(entries)) {
        for (const sentence of item.sentences) {
            found.push(...slotsTwice(sentence, item), ...runTogether(sentence));
        }
        for (const mention of mentionsIn(item)) {
            const problem = numberBeforeName(mention);
            if (problem) {
                found.push(problem);
            }
        }
    }
    return found;
}

function slotsTwice(sentence: Sentence, item: Item): SyntaxProblem[] {
    return sentence.repeated.map((span) => ({
        code: 'slot-twice' as const,
        span,
        item: item.names[0]?.name ?? ''
    }));
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
