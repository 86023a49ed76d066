import { within } from '../../../language/source.ts';
import type { TextPiece } from '../../facts/texts.ts';
import { timeTextsOf } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { surelyReplacing } from '../support/edits.ts';
import { example } from '../support/example.ts';
import { inEachText } from '../support/in-each-text.ts';

export const fullWidthDigits: Rule = {
    code: 'S06',
    name: 'full-width-digits',
    severity: 'hint',
    since: '0.1.0',
    title: both('用了全角数字', 'Full-width digits'),
    documentation: {
        what: both('正文或时间里的数字是全角的。', 'Digits in the text or in a time are full-width.'),
        why: both(
            '全角与半角数字混排，字距不一，也查找不到。',
            'Mixed widths look uneven and defeat searching.'
        ),
        bad: example`
            正文 【共有教师«１８»人。】
        `,
        good: example`
            正文 【共有教师18人。】
        `,
        source: both(
            'GB/T 15835—2011：阿拉伯数字用半角。',
            'GB/T 15835-2011: Arabic numerals are half-width.'
        )
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        yield* inTexts(plan);
        for (const time of timeTextsOf(plan)) yield* digitsIn(time);
    }
};

const inTexts = inEachText(/[０-９]/, digitsIn);

function* digitsIn({ text, span: whole }: Pick<TextPiece, 'text' | 'span'>): Iterable<Problem> {
    for (const match of text.matchAll(/[０-９]+/g)) {
        const span = within(whole, match.index, match.index + match[0].length);
        const half = match[0].replace(/[０-９]/g, (digit) =>
            String.fromCharCode(digit.charCodeAt(0) - WIDTH)
        );
        yield {
            span,
            message: both(`数字用半角：“${half}”。`, `Digits are half-width: “${half}”.`),
            fixes: () => [surelyReplacing(span, half)]
        };
    }
}

/** Distance of the full-width digits from the ASCII ones. */
const WIDTH = 0xff10 - 0x30;
