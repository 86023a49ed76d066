import { within } from '../../../language/source.ts';
import { inEachText } from '../support/in-each-text.ts';
import type { Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const mixedNumerals: Rule = {
    code: 'S11',
    name: 'mixed-numerals',
    severity: 'hint',
    since: '0.2.0',
    title: both('汉字数字与阿拉伯数字混写', 'Chinese and Arabic numerals mixed'),
    documentation: {
        what: both(
            '一个数里既有阿拉伯数字又有“十、百、千”或别的汉字数字，例如“3百”“二0”“2千5”。',
            'One number is written partly in Arabic and partly in Chinese numerals.'
        ),
        why: both(
            '除“万”“亿”以外，阿拉伯数字不与汉字数字连用。',
            'Apart from 万 and 亿, the two kinds are not joined.'
        ),
        bad: example`
            正文 【共有«3百»名教师参加。】
        `,
        good: example`
            正文 【共有300名教师参加，投入3万元。】
        `,
        source: both('GB/T 15835—2011：数字用法。', 'GB/T 15835-2011 on numerals.')
    },
    fixable: true,
    check: inEachText(/\d/, function* ({ text, span }) {
        for (const match of text.matchAll(MIXED)) {
            const [written] = match;
            const place = within(span, match.index, match.index + written.length);
            const plain = plainly(written);
            yield {
                span: place,
                message: both(
                    `“${written}”把两种数字混在一个数里。请全部写成阿拉伯数字。`,
                    `“${written}” mixes two kinds of numerals in one number. Write it in Arabic numerals.`
                ),
                ...(plain !== undefined && { fixes: () => [replacing(place, plain)] })
            };
        }
    })
};

/** 3百, 2千5, 十2, 二0; not 3万, 2009年三月, 第3十…, and no dates or headings. */
const MIXED =
    /(?<![\d.〇零一二三四五六七八九十百千万亿])(?:\d+[十百千][\d一二三四五六七八九十百千]*|[一二三四五六七八九十百千]+\d+[十百千]?)(?![\d.%年月日号〇零一二三四五六七八九十百千])/g;

/** The number in Arabic numerals, where it can only mean one. */
function plainly(written: string): string | undefined {
    const simple = /^(\d{1,4})([十百千])$/.exec(written);
    return simple ? String(Number(simple[1]) * (MULTIPLES[simple[2] ?? ''] ?? NaN)) : undefined;
}

const MULTIPLES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
