import type { Span } from '../../../language/source.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const repeatedParagraph: Rule = {
    code: 'S10',
    name: 'repeated-paragraph',
    severity: 'hint',
    since: '0.1.0',
    title: both('段落重复', 'Repeated paragraph'),
    documentation: {
        what: both('两段正文一字不差。', 'Two paragraphs are the same to the letter.'),
        why: both('多半是复制后忘了修改。', 'Mostly a copy that was not adapted.'),
        bad: example`
            一、总则
            【各学校要高度重视结对帮扶工作，明确分工，落实责任。】
            二、要求
            【«各学校要高度重视结对帮扶工作，明确分工，落实责任。»】
        `,
        good: example`
            一、总则
            【各学校要高度重视结对帮扶工作，明确分工，落实责任。】
            二、要求
            【牵头学校每学期向教育局报告一次进展。】
        `,
        source: both(
            '评审惯例：印发前通读校对。',
            'Review practice: the text is read through before it is issued.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const seen = new Map<string, Span>();
        for (const piece of textsOf(plan)) {
            if (piece.kind !== 'prose') continue;
            const text = piece.text.replace(/\s/g, '');
            if (text.length < SHORTEST) continue;
            const earlier = seen.get(text);
            if (!earlier) {
                seen.set(text, piece.span);
                continue;
            }
            yield {
                span: piece.span,
                message: both(
                    '这一段与前面的一段完全相同。若是复制后漏改，请修改；否则删去一段。',
                    'This paragraph repeats an earlier one word for word. Adapt it or delete one of the two.'
                ),
                related: [{ span: earlier, message: both('相同的一段', 'The same paragraph') }]
            };
        }
    }
};

/** Shorter paragraphs may repeat with good reason. */
const SHORTEST = 20;
