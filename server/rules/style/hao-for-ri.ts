import { within } from '../../../language/source.ts';
import { textsOf } from '../../facts/texts.ts';
import { timeTextsOf } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { surelyReplacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const haoForRi: Rule = {
    code: 'S04',
    name: 'hao-for-ri',
    severity: 'hint',
    since: '0.1.0',
    title: both('日期写了“号”', '号 for 日 in a date'),
    documentation: {
        what: both('公文里的日期写成“3月5号”。', 'A date is written with 号 for 日.'),
        why: both('“号”是口语，公文写“日”。', '号 is spoken language; documents write 日.'),
        bad: example`
            正文 【会议定于«3月5号»召开。】
        `,
        good: example`
            正文 【会议定于3月5日召开。】
        `,
        source: both(
            'GB/T 9704—2012 第7.3.5.4条；公文写作惯例。',
            'GB/T 9704-2012, clause 7.3.5.4; drafting practice.'
        )
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const { text, span } of [...textsOf(plan), ...timeTextsOf(plan)]) {
            for (const match of text.matchAll(/[\d０-９]{1,2}月[\d０-９]{1,2}号/g)) {
                const at = within(span, match.index, match.index + match[0].length);
                yield {
                    span: at,
                    message: both('公文日期写“日”，不写“号”。', 'Documents write 日, not 号, in dates.'),
                    fixes: () => [
                        {
                            ...surelyReplacing(at, match[0].replace('号', '日')),
                            edits: [{ span: within(at, match[0].length - 1, match[0].length), text: '日' }]
                        }
                    ]
                };
            }
        }
    }
};
