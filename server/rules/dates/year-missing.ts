import { civil, termsWithin, yearsWithin } from '../../../language/calendar/index.ts';
import type { CountingPeriod } from '../../../language/calendar/index.ts';
import type { Item } from '../../../language/items/item.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { When } from '../../../language/model/work.ts';
import { within } from '../../../language/source.ts';
import { missingIn, type MissingUnit } from '../../facts/missing-dates.ts';
import { whensOf } from '../../facts/times.ts';
import type { Bilingual, Problem, Rule } from '../rule.ts';
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
            '日期没有年份，也不能从期限或所属阶段推定是哪一年。表格里的日期还承接上面的行、小标题、日程名后的时间和章节标题；都没有的，一张表只报一次。',
            'A date has no year, and the period or stage does not tell which one is meant. Dates of a table also go on from the rows and headings above, the time behind the table’s name and the chapter; where none of them tells, it is reported once for the table.'
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
        const inTables = new Map<When, Item>();
        for (const { row, item, when } of plan.activities) if (row && when) inTables.set(when, item);
        for (const time of plan.rowTimes) inTables.set(time, time.item);
        const told = new Set<string>();
        const missing = [...whensOf(plan)]
            .filter(({ resolved }) => resolved?.missingYear)
            .sort((a, b) => offsetOf(a) - offsetOf(b));
        for (const when of missing) {
            const item = inTables.get(when);
            if (item === undefined) {
                yield ofDate(when, plan);
                continue;
            }
            // The rows below go on from the first one that is mended.
            const unit = missingIn(when);
            const key = `${String(item.span.place.start)} ${item.span.place.uri} ${String(item.span.start)} ${unit}`;
            if (told.has(key)) continue;
            told.add(key);
            yield inTable(when, unit, plan);
        }
    }
};

function offsetOf({ written: { span } }: When): number {
    return span.place.start + span.start;
}

/** The calendar years of the plan's period. */
function yearsOf(plan: Plan): number[] {
    return plan.period ? yearsWithin(plan.period).map((year) => civil(year.span.earliestStart).year) : [];
}

function ofDate(when: When, plan: Plan): Problem {
    if (missingIn(when) === 'term') return ofTerm(when, plan);
    const years = yearsOf(plan);
    const { span, text } = when.written;
    return {
        span,
        message: both(
            `“${text.trim()}”没有写年份${years.length > 1 ? `，方案跨${years.length}个年度，无法判断是哪一年` : '，也无从推定'}。请写上年份。`,
            `“${text.trim()}” has no year${years.length > 1 ? `, and the plan runs over ${years.length} years` : ''}. Write the year.`
        ),
        fixes: () => yearFixes(when, plan)
    };
}

/** The terms of the plan's period, but for one that only begins or ends in it. */
function termsOf({ period, calendar }: Plan): CountingPeriod[] {
    if (period === undefined) return [];
    return termsWithin(calendar, period).filter(({ span }) => {
        const middle = (span.earliestStart + span.latestEnd) / 2;
        return middle >= period.earliestStart && middle <= period.latestEnd;
    });
}

/** 第2周, 学期结束前, 本学期: no year would tell, for a year has two terms. */
function ofTerm({ written: { span, text } }: When, plan: Plan): Problem {
    const written = text.trim();
    const terms = termsOf(plan);
    const term = terms[0]?.label;
    return {
        span,
        message: both(
            `“${written}”看不出是哪个学期的。请写上学期，例如“${inTerm(written, term?.zh ?? '2024年秋季学期')}”。`,
            `Nothing tells which term “${written}” is in. Write the term, as in “${term?.en ?? 'autumn term 2024'}, week 3”.`
        ),
        fixes: () =>
            // An English phrase has its term at the end or in the middle: there only the message can say it.
            /[a-z]/i.test(written)
                ? []
                : terms.slice(0, OFFERED).map(({ label: { zh } }) => ({
                      title: both(`加上“${zh}”`, `Add ${zh}`),
                      edits: [{ span, text: text.replace(written, () => inTerm(written, zh)) }]
                  }))
    };
}

/** 2024年秋季学期第2周, 2024年秋季学期结束前 */
function inTerm(written: string, term: string): string {
    return `${term}${written.replace(/^[本上下该]?学期/, '')}`;
}

/** The year as the date is written: 2010年4月15日, 2010-04-15; behind it in 15 April 2010. */
function yearFixes({ written: { span, text } }: When, plan: Plan): ReturnType<NonNullable<Problem['fixes']>> {
    const written = text.trim();
    const inWords = /[a-z]/i.test(written);
    const before = text.length - text.trimStart().length;
    const at = inWords ? before + written.length : before;
    const inFigures = plan.language === 'en' && /^\d{1,2}-/.test(written);
    return yearsOf(plan)
        .slice(0, OFFERED)
        .map((year) => ({
            title: both(`加上“${year}年”`, `Add the year ${year}`),
            edits: [
                {
                    span: within(span, at, at),
                    text: inWords ? ` ${year}` : inFigures ? `${year}-` : `${year}年`
                }
            ]
        }));
}

/** More years than these are not worth a list. */
const OFFERED = 4;

function inTable(when: When, unit: MissingUnit, plan: Plan): Problem {
    const text = when.written.text.trim();
    return {
        span: when.written.span,
        message: advice[unit](text),
        ...(unit === 'year' && { fixes: () => yearFixes(when, plan) })
    };
}

/** What to write, by what is missing. */
const advice: Readonly<Record<MissingUnit, (text: string) => Bilingual>> = {
    year: (text) =>
        both(
            `“${text}”看不出是哪一年的。请在这里写上年份，下面各行随之往下带；或者写在日程名后面，例如“日程 工作安排 2024年 {”。`,
            `Nothing tells which year “${text}” is in. Write the year here, and the rows below go on from it; or write it behind the schedule’s name, as in “schedule Work 2024-01 until 2024-12 {”.`
        ),
    term: (text) =>
        both(
            `“${text}”看不出是哪个学期的。请把学期写在日程名后面，例如“日程 周历 2024年秋季学期 {”，或者加一行小标题“2024年秋季学期”。`,
            `Nothing tells which term “${text}” is in. Write the term behind the schedule’s name, as in “schedule Weeks autumn term 2024 {”, or put a row “autumn term 2024” above.`
        ),
    month: (text) =>
        both(
            `“${text}”看不出是哪个月的。请写明月份，或者在上面加一行小标题，例如“10月”。`,
            `Nothing tells which month “${text}” is in. Write the month, or put a row such as “October” above.`
        ),
    day: (text) =>
        both(
            `“${text}”看不出是哪一天的。请写明日期，或者在上面加一行小标题，例如“10月16日”；只有一天的日程，可以把日期写在日程名后面。`,
            `Nothing tells which day “${text}” is on. Write the date, or put a row with the date above; where all is on one day, write it behind the schedule’s name.`
        )
};
