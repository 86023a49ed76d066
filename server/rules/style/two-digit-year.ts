import { within } from '../../../language/source.ts';
import { textsOf } from '../../facts/texts.ts';
import { timeTextsOf } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { replacing } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const twoDigitYear: Rule = {
    code: 'S09',
    name: 'two-digit-year',
    severity: 'hint',
    since: '0.1.0',
    title: both('年份只写两位', 'Two-digit year'),
    documentation: {
        what: both('日期的年份只写了两位，例如“09年3月”。', 'A date has a year of two digits.'),
        why: both('公文的年份写全称。', 'Documents write the year in full.'),
        bad: example`
            正文 【会议定于«09年3月»召开。】
        `,
        good: example`
            正文 【会议定于2009年3月召开。】
        `,
        source: both(
            'GB/T 9704—2012 第7.3.5.4条：年份标全称。',
            'GB/T 9704-2012, clause 7.3.5.4: the year in full.'
        )
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const { text, span } of [...textsOf(plan), ...timeTextsOf(plan)]) {
            if (!text.includes('年')) continue;
            for (const match of text.matchAll(
                /(?<![\d〇○零一二三四五六七八九十个近第约])(\d{2})(年(?:\d{1,2}月|[初底末]|春|秋|上半年|下半年))/g
            )) {
                const at = within(span, match.index, match.index + match[0].length);
                const year = Number(match[1]);
                const proper = `${year < PIVOT ? '20' : '19'}${match[1] ?? ''}${match[2] ?? ''}`;
                yield {
                    span: at,
                    message: both(`年份要写四位：“${proper}”。`, `Write the year in full: “${proper}”.`),
                    fixes: () => [replacing(at, proper)]
                };
            }
        }
    }
};

/** Two digits from here on are read as years of the last century. */
const PIVOT = 50;
