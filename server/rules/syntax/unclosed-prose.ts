import { within } from '../../../language/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const unclosedProse: Rule = {
    code: 'L06',
    name: 'unclosed-prose',
    severity: 'error',
    since: '0.1.0',
    title: both('【 】没有成对', 'Text bracket not closed'),
    documentation: {
        what: both('“【”之后没有“】”。', 'A 【 is not closed by 】.'),
        why: both(
            '没有结束的正文会吞掉后面的条目。',
            'Running text that does not end swallows the items behind it.'
        ),
        bad: example`
            一、总则
            «【»为加强协作，制定本方案。
        `,
        good: example`
            一、总则
            【为加强协作，制定本方案。】
        `,
        source: both(
            '语言规则：正文写在一对【 】里，里面不再出现“【”。',
            'The language: running text stands in one pair of 【 】 and holds no further 【.'
        )
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const { code, span } of plan.problems) {
            if (code !== 'unclosed-prose') continue;
            const start = span.place.start + span.start;
            const line = /^[^\r\n]*/.exec(plan.text.slice(start))?.[0] ?? '';
            const end = within(span, line.trimEnd().length, line.trimEnd().length);
            yield {
                span,
                message: both(
                    '正文没有结束：“【”之后缺少“】”。请在正文末尾补上“】”。',
                    'The text that begins here has no closing “】”. Add it where the text ends.'
                ),
                fixes: () => [
                    {
                        title: both('在本段末尾补上“】”', 'Close it at the end of this paragraph'),
                        edits: [{ span: end, text: '】' }]
                    }
                ]
            };
        }
    }
};
