import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { syntaxRule } from '../support/syntax-rule.ts';

export const unclosedProse = syntaxRule({
    code: 'L06',
    name: 'unclosed-prose',
    problem: 'unclosed-prose',
    title: both('【 】没有成对', 'Text bracket not closed'),
    documentation: {
        what: both('“【”之后没有“】”。', 'A 【 is not closed by 】.'),
        why: both(
            '没有结束的正文会吞掉后面的条目。',
            'Running text that does not end swallows the items after it.'
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
            '语言规则：正文写在一对【】里，里面不再出现“【”。',
            'The language: running text stands in one pair of 【 】 and holds no further 【.'
        )
    },
    fixable: true,
    message: ({ expected, replacement = '' }) =>
        expected === 'round-brackets'
            ? both(
                  `正文的【 】里不能再用【 】，请写成“${replacement}”。`,
                  `Running text in 【 】 holds no further 【 】: write “${replacement}”.`
              )
            : both(
                  '正文没有结束：“【”之后缺少“】”。请在正文末尾补上“】”。',
                  'The text that begins here has no closing “】”. Add it where the text ends.'
              ),
    fixTitle: ({ expected }) =>
        expected === 'round-brackets' ? both('改用（ ）', 'Use （ ）') : both('补上“】”', 'Add “】”')
});
