import { chineseNumber } from '../../../language/amounts/index.ts';
import { within } from '../../../language/source.ts';
import { textsOf } from '../../facts/texts.ts';
import { timeTextsOf } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { surelyReplacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const chineseNumeralDate: Rule = {
    code: 'G05',
    name: 'chinese-numeral-date',
    severity: 'warning',
    since: '0.1.0',
    title: both('日期用了汉字数字', 'Date in Chinese numerals'),
    documentation: {
        what: both(
            '日期写成“二〇〇八年十二月十三日”，或者混用了“0”。',
            'A date is written in Chinese numerals, perhaps mixed with 0.'
        ),
        why: both(
            '公文的日期用阿拉伯数字，年月日写全，不编虚位；“二00八”在两种写法里都是错的。',
            'Dates in official documents take Arabic numerals; a mixture with 0 is wrong in any style.'
        ),
        bad: example`
            正文 【会议定于«二00八年十二月十三日»召开。】
        `,
        good: example`
            正文 【会议定于2008年12月13日召开。】
        `,
        source: both(
            'GB/T 9704—2012 第7.3.5.4条；GB/T 15835—2011。',
            'GB/T 9704-2012, clause 7.3.5.4; GB/T 15835-2011.'
        )
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const { text, span } of [...textsOf(plan), ...timeTextsOf(plan)]) {
            if (!/[一二三四五六七八九十]月|[〇○零一二三四五六七八九]年/.test(text)) continue;
            for (const match of text.matchAll(CHINESE_DATE)) {
                const proper = arabicDate(match);
                if (proper === undefined) continue;
                const at = within(span, match.index, match.index + match[0].length);
                yield {
                    span: at,
                    message: both(
                        `公文日期用阿拉伯数字：“${match[0]}”应写“${proper}”（GB/T 9704 第7.3.5.4条）。`,
                        `Dates in official documents take Arabic numerals: write “${proper}” for “${match[0]}” (GB/T 9704, 7.3.5.4).`
                    ),
                    fixes: () => [surelyReplacing(at, proper)]
                };
            }
        }
    }
};

const CHINESE_DATE =
    /([〇○零０0-9一二三四五六七八九]{4})年(?:([一二三四五六七八九十\d]{1,3})月(?:([一二三四五六七八九十\d]{1,3})日)?)?/g;

/** The date in Arabic numerals; undefined where it is written so already or is no date. */
function arabicDate(match: RegExpExecArray): string | undefined {
    const [whole, year = '', month, day] = match;
    if (!/[〇○零一二三四五六七八九十]/.test(whole)) return undefined;
    const numbers = [year.replace(/[0０○零]/g, '〇'), month, day].map((part) =>
        part === undefined ? undefined : numberOf(part)
    );
    const [y, m, d] = numbers;
    if (y === undefined || y < FIRST_YEAR || (month && m === undefined) || (day && d === undefined))
        return undefined;
    return `${y}年${m === undefined ? '' : `${m}月`}${d === undefined ? '' : `${d}日`}`;
}

/** Four signs before 年 below this are a number of years, not a year. */
const FIRST_YEAR = 1900;

function numberOf(text: string): number | undefined {
    if (/^\d+$/.test(text)) return Number(text);
    const digits = Array.from(text, (sign) =>
        /\d/.test(sign) ? '〇一二三四五六七八九'[Number(sign)] : sign
    ).join('');
    return chineseNumber(digits);
}
