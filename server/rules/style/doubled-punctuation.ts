import { within } from '../../../language/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';
import { inEachText } from '../support/in-each-text.ts';

export const doubledPunctuation: Rule = {
    code: 'S03',
    name: 'doubled-punctuation',
    severity: 'hint',
    since: '0.1.0',
    title: both('标点重复', 'Doubled punctuation'),
    documentation: {
        what: both('两个标点连在一起，例如“。，”“、、”。', 'Two punctuation marks stand together.'),
        why: both('多半是修改时留下的。', 'Mostly a remnant of editing.'),
        bad: example`
            正文 【缩小城乡差距«。，»制定本方案。】
        `,
        good: example`
            正文 【缩小城乡差距，制定本方案。】
        `,
        source: both('GB/T 15834—2011 标点符号用法。', 'GB/T 15834-2011, punctuation.')
    },
    fixable: true,
    check: inEachText(/[，。；：、]/, function* (piece): Iterable<Problem> {
        for (const match of piece.text.matchAll(/[，。；：、]{2,}/g)) {
            const span = within(piece.span, match.index, match.index + match[0].length);
            const kept = [...new Set(match[0])];
            yield {
                span,
                message: both(
                    `标点“${match[0]}”连在一起，请只留一个。`,
                    `“${match[0]}”: keep one of these marks.`
                ),
                fixes: () => kept.map((mark) => replacing(span, mark))
            };
        }
    })
};
