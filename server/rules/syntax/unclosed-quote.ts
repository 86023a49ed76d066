import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { syntaxRule } from '../support/syntax-rule.ts';

export const unclosedQuote = syntaxRule({
    code: 'L05',
    name: 'unclosed-quote',
    problem: 'unclosed-quote',
    title: both('引号或括号没有成对', 'Quotation mark or bracket not closed'),
    documentation: {
        what: both(
            '本行的引号或左括号没有与之配对的后一半。',
            'A quotation mark or a （ of this line is not closed.'
        ),
        why: both(
            '引号到行末仍没有结束，这一行后面的内容都会被当成引文。',
            'The rest of the line is taken for quoted words.'
        ),
        bad: example`
            学校 甲校 «“第一中心小学»
        `,
        good: example`
            学校 甲校 “第一中心小学”
        `,
        source: both(
            '语言规则：引号在同一行内成对。',
            'The language: quotation marks are closed on the line they open on.'
        )
    },
    fixable: true,
    message({ found }) {
        if (found === '（') {
            return both(
                '括号没有成对：本行的（没有结束。请在这里补上“）”。',
                'A bracket opens on this line and is not closed. Add “）” here.'
            );
        }
        const mark = found ? ` ${found.slice(0, 1)} ` : '引号';
        return both(
            `引号没有成对：本行的${mark}没有结束。请在引文末尾补上后引号。`,
            `A quotation mark opens here and is not closed on this line. Close it where the quoted words end.`
        );
    },
    fixTitle: ({ found }) =>
        found === '（' ? both('补上“）”', 'Add “）”') : both('补上后引号', 'Close the quotation')
});
