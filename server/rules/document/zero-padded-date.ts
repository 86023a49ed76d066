import { within } from '../../../language/source.ts';
import { textsOf } from '../../facts/texts.ts';
import { timeTextsOf } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { surelyReplacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const zeroPaddedDate: Rule = {
    code: 'G06',
    name: 'zero-padded-date',
    severity: 'warning',
    since: '0.1.0',
    title: both('日期编了虚位', 'Zero-padded date'),
    documentation: {
        what: both(
            '日期的月或日前面加了0，例如“2008年02月03日”。',
            'Month or day of a date has a leading zero.'
        ),
        why: both('公文日期不编虚位。', 'Dates in official documents carry no leading zeros.'),
        bad: example`
            正文 【会议定于«2008年02月03日»召开。】
        `,
        good: example`
            正文 【会议定于2008年2月3日召开。】
        `,
        source: both('GB/T 9704—2012 第7.3.5.4条。', 'GB/T 9704-2012, clause 7.3.5.4.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const { text, span } of [...textsOf(plan), ...timeTextsOf(plan)]) {
            if (!text.includes('0')) continue;
            for (const match of text.matchAll(/(?<!\d)(?:\d{4}年)?(?:0\d月(?:\d{1,2}日)?|\d{1,2}月0\d日)/g)) {
                const proper = match[0].replace(/(^|年|月)0/g, '$1');
                const at = within(span, match.index, match.index + match[0].length);
                yield {
                    span: at,
                    message: both(
                        `公文日期不编虚位：“${match[0]}”应写“${proper}”（GB/T 9704 第7.3.5.4条）。`,
                        `Dates carry no leading zeros: write “${proper}” (GB/T 9704, 7.3.5.4).`
                    ),
                    fixes: () => [surelyReplacing(at, proper)]
                };
            }
        }
    }
};
