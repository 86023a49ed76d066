import { chineseNumber } from '../../../language/amounts/index.ts';
import { within } from '../../../language/source.ts';
import { inEachText } from '../support/in-each-text.ts';
import type { Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const kOfN: Rule = {
    code: 'M19',
    name: 'k-of-n',
    severity: 'error',
    since: '0.2.0',
    title: both('“几项中的几项”不可能满足', 'More conditions asked for than there are'),
    documentation: {
        what: both(
            '正文要求符合的条件数比所列条件数多，例如“下列3项条件中的4项”。',
            'The text asks for more conditions than it says there are.'
        ),
        why: both('没有人能满足，评选无法进行。', 'Nobody can meet it, so nobody can be chosen.'),
        bad: example`
            正文 【选派教师应符合下列3项条件中的«4项»。】
        `,
        good: example`
            正文 【选派教师应符合下列4项条件中的3项。】
        `,
        source: both('算术：选的不能比列的多。', 'Arithmetic: no more can be chosen than are listed.')
    },
    fixable: false,
    check: inEachText(/[中里内]/, function* ({ text, span }) {
        for (const match of text.matchAll(K_OF_N)) {
            const [whole, all = '', some = '', classifier = ''] = match;
            const [n, k] = [numberOf(all), numberOf(some)];
            if (n === undefined || k === undefined || k <= n) continue;
            const end = match.index + whole.length;
            yield {
                span: within(span, end - some.length - classifier.length, end),
                message: both(
                    `只有${n}项，不可能符合其中${k}项。请改正其中一个数。`,
                    `There are only ${n}, so ${k} of them cannot be met. Correct one of the two numbers.`
                )
            };
        }
    })
};

const DIGITS = '\\d{1,2}|[一二两三四五六七八九十]{1,3}';
const K_OF_N = new RegExp(
    `(?<![第\\d一二三四五六七八九十])(${DIGITS})[项条个种](?:条件|标准|要求|指标)?(?:之)?[中里内]的?(?:任意|任何|至少|不少于|任)?(?:的)?(${DIGITS})([项条个种])`,
    'g'
);

function numberOf(text: string): number | undefined {
    return /^\d/.test(text) ? Number(text) : chineseNumber(text);
}
