import { civil, yearsWithin } from '../../../language/calendar/index.ts';
import { within } from '../../../language/source.ts';
import { whensOf } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const yearMissing: Rule = {
    code: 'D06',
    name: 'year-missing',
    severity: 'warning',
    since: '0.1.0',
    title: both('没有写年份', 'Year missing'),
    documentation: {
        what: both(
            '日期没有年份，也不能从期限或所属阶段推定是哪一年。',
            'A date has no year, and the period or stage does not tell which one is meant.'
        ),
        why: both(
            '跨年度的方案里，“4月10日”可能是任何一年。',
            'In a plan of several years, 10 April may be any of them.'
        ),
        bad: example`
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年至2011年 }
            活动 送教 «4月15日»
        `,
        good: example`
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年至2011年 }
            活动 送教 2009年4月15日
        `,
        source: both('评审惯例：日期写全。', 'Review practice: dates in full.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        const years = plan.period
            ? yearsWithin(plan.period).map((year) => civil(year.span.earliestStart).year)
            : [];
        for (const when of whensOf(plan)) {
            if (!when.resolved?.missingYear) continue;
            const { span, text } = when.written;
            const lead = text.length - text.trimStart().length;
            const point = within(span, lead, lead);
            yield {
                span,
                message: both(
                    `“${text.trim()}”没有写年份${years.length > 1 ? `，方案跨${years.length}个年度，无法判断是哪一年` : '，也无从推定'}。请写上年份。`,
                    `“${text.trim()}” has no year${years.length > 1 ? `, and the plan runs over ${years.length} years` : ''}. Write the year.`
                ),
                fixes: () =>
                    years.slice(0, OFFERED).map((year) => ({
                        title: both(`加上“${year}年”`, `Add the year ${year}`),
                        edits: [
                            {
                                span: point,
                                text:
                                    plan.language === 'en' && /^\d{1,2}-/.test(text.trim())
                                        ? `${year}-`
                                        : `${year}年`
                            }
                        ]
                    }))
            };
        }
    }
};

/** More years than these are not worth a list. */
const OFFERED = 4;
