import { within } from '../../../language/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { surelyReplacing } from '../support/edits.ts';
import { example } from '../support/example.ts';
import { inEachText } from '../support/in-each-text.ts';

export const percentRange: Rule = {
    code: 'S05',
    name: 'percent-range',
    severity: 'hint',
    since: '0.1.0',
    title: both('百分数范围的写法', 'Range of percentages'),
    documentation: {
        what: both(
            '百分数的范围前一个数没有“%”，例如“10～20%”。',
            'A range of percentages lacks the first %.'
        ),
        why: both(
            '前一个数没有单位，“10～20%”可以理解为从10到20%（即0.2）。',
            'The first number has no unit: 10～20% can be read as from 10 to 0.2.'
        ),
        bad: example`
            正文 【每年交流教师«10～20%»。】
        `,
        good: example`
            正文 【每年交流教师10%～20%。】
        `,
        source: both(
            'GB/T 15835—2011 第5.1条；GB/T 15834—2011。',
            'GB/T 15835-2011, clause 5.1; GB/T 15834-2011.'
        )
    },
    fixable: true,
    check: inEachText(/%/, function* (piece): Iterable<Problem> {
        for (const match of piece.text.matchAll(
            /(?<![\d.%])(\d+(?:\.\d+)?)\s*([—～~－-])\s*(\d+(?:\.\d+)?)%/g
        )) {
            const span = within(piece.span, match.index, match.index + match[0].length);
            const proper = `${match[1] ?? ''}%～${match[3] ?? ''}%`;
            yield {
                span,
                message: both(
                    `百分数的范围两端都写“%”：“${proper}”。`,
                    `Both ends of the range take %: “${proper}”.`
                ),
                fixes: () => [surelyReplacing(span, proper)]
            };
        }
    })
};
