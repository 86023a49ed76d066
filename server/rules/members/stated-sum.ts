import { within } from '../../../language/source.ts';
import { inEachText } from '../support/in-each-text.ts';
import type { Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const statedSum: Rule = {
    code: 'M18',
    name: 'stated-sum',
    severity: 'warning',
    since: '0.2.0',
    title: both('正文中的总数与“其中”各项不等', 'Total in the text against its parts'),
    documentation: {
        what: both(
            '正文写“共18人，其中……2人、……15人”，列出的各项之和与总数不等。',
            'The text gives a total and, after 其中, parts in the same unit that do not add up to it.'
        ),
        why: both(
            '总数和分项同在一句，审核时首先核对。分项之和不到总数的可能只列了一部分，只作提示。',
            'Both stand in one sentence and are checked first. Parts below the total may be only some of them: a hint.'
        ),
        bad: example`
            正文 【共计«600万元»，其中县财政400万元、学校自筹300万元。】
        `,
        good: example`
            正文 【共计600万元，其中县财政400万元、学校自筹200万元。】
        `,
        source: both('算术；评审惯例。', 'Arithmetic; review practice.')
    },
    fixable: false,
    check: inEachText(/其中|包括/, function* ({ text, span }) {
        for (const match of text.matchAll(SENTENCE)) {
            const [, total = '', unit = '', rest = ''] = match;
            const parts = partsIn(rest, unit);
            if (parts.length < 2) continue;
            const stated = Number(total);
            const sum = Number(parts.reduce((all, part) => all + part, 0).toFixed(2));
            if (sum === stated) continue;
            const at = match.index;
            yield {
                span: within(span, at, at + match[0].indexOf(unit, total.length) + unit.length),
                ...(sum < stated && { severity: 'hint' as const }),
                message: both(
                    `总数写${total}${unit}，后面各项相加是${sum}${unit}。${sum < stated ? '若所列不是全部，可以不改；否则请核对。' : '请核对。'}`,
                    `The total says ${total}${unit}, the parts after it add up to ${sum}${unit}. ${sum < stated ? 'Leave it if they are not all; else please check.' : 'Please check.'}`
                )
            };
        }
    })
};

/** A total, and what stands behind 其中 in the same sentence. */
const SENTENCE =
    /(\d+(?:\.\d+)?)\s*(万元|千元|元|名|人|所|个|节|次|项|台|册|套|亩|分)[^\d。；;\n]{0,12}?[，,（(：:]?\s*(?:其中|包括)([^。；;\n]*)/g;

/** The figures of one unit; empty where one of them is a part of another (（…）) or a range. */
function partsIn(text: string, unit: string): readonly number[] {
    if (/[（(][^）)]*\d|\d\s*[—～~-]\s*\d|以上|以下|左右|约|每/.test(text)) return [];
    const found = [...text.matchAll(/(\d+(?:\.\d+)?)\s*(万元|千元|元|名|人|所|个|节|次|项|台|册|套|亩|分)/g)];
    return found.filter((match) => match[2] === unit).map((match) => Number(match[1]));
}
