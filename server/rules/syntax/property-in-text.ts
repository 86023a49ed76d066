import { keywordEntry, keywordIds, wordsOf } from '../../../language/keywords/lookup.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { rangeOf, within, type Span } from '../../../language/source.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

/** The keywords of properties, the longest first. */
const words = keywordIds
    .filter((id) => keywordEntry(id).group === 'property' && id !== 'reason')
    .flatMap(wordsOf)
    .filter((word) => /^[\u4e00-\u9fff]{2,}$/.test(word))
    .sort((a, b) => b.length - a.length);

/** A keyword behind blanks, with a blank or colon and something else behind it: … 体现 共享, … 负责：教研室. */
const property = new RegExp(
    `[ \\t\\u3000]+((?:${words.join('|')})(?:[：:][ \\t\\u3000]*|[ \\t\\u3000]+)(?=\\S))`
);

/** Text in marks of its own ends at them, and whatever stands in it is meant as text. */
function isMarked(plan: Plan, span: Span): boolean {
    return /[“"「【]/.test(plan.text.charAt(rangeOf(span).start - 1));
}

export const propertyInText: Rule = {
    code: 'L14',
    name: 'property-in-text',
    severity: 'hint',
    since: '0.1.0',
    title: both('说明写在了文字后面', 'Property on the line of a text'),
    documentation: {
        what: both(
            '冒号后面的文字里，空格之后又出现了“负责”“体现”一类的关键字。',
            'In the text after a colon, another keyword such as 负责 or 体现 follows a space.'
        ),
        why: both(
            '冒号后面直到行末都是文字，后面的说明不会被当作说明，也不参加核对。',
            'Everything from the colon to the end of the line is text, so the property is printed as words and not checked.'
        ),
        bad: example`
            原则 共享
            措施 送教 {
                成果：教案集 «体现 »共享
            }
        `,
        good: example`
            原则 共享
            措施 送教 {
                成果：教案集
                体现 共享
            }
        `,
        source: both(
            '语言规则：冒号后面的文字写到行末。',
            'The language: the text after a colon runs to the end of the line.'
        )
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const { kind, text, span, key } of textsOf(plan)) {
            if (kind !== 'words' || key === undefined || /[\r\n]/.test(text) || isMarked(plan, span))
                continue;
            const match = property.exec(text);
            const written = match?.[1];
            if (!match || written === undefined) continue;
            const start = match.index + match[0].length - written.length;
            const word = written.replace(/[：:\s]+$/, '');
            yield {
                span: within(span, start, start + written.length),
                message: both(
                    `“${word}”写在文字的同一行，被当作文字的一部分，没有参加核对。如果它是另一项说明，请另起一行。`,
                    `“${word}” stands in the line of a text and is read as part of it. If it is a property, start a new line.`
                ),
                fixes: () => [
                    {
                        title: both('另起一行', 'Start a new line'),
                        edits: [{ span: within(span, match.index, start), text: '\n    ' }]
                    }
                ]
            };
        }
    }
};
