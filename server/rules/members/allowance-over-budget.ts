import {
    dayOf,
    periodSpan,
    schoolYearsWithin,
    termsWithin,
    within,
    type TimeSpan
} from '../../../language/calendar/index.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Allowance, BudgetLine } from '../../../language/model/provisions.ts';
import { exactValue } from '../../facts/amounts.ts';
import { occurrencesOf, takesPlace } from '../../facts/counting/index.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const allowanceOverBudget: Rule = {
    code: 'M24',
    name: 'allowance-over-budget',
    severity: 'warning',
    since: '0.2.0',
    title: both('补贴超过经费预算', 'Allowance over its budget'),
    documentation: {
        what: both(
            '按“补贴”的标准、人数和周期算出的金额，超过了“经费”表里同名科目列的数。按月发的，按10个月到12个月算。',
            'What an allowance comes to, by its rate, the number of people and the periods, is more than the budget’s line of its name holds. What is paid by the month is taken for ten to twelve months.'
        ),
        why: both(
            '经费不够，补贴就发不出去；两处总有一处写错了。',
            'The money will not be there to pay it; one of the two is wrong.'
        ),
        bad: example`
            学校 甲校、乙校
            单位 县教育局
            方案 帮扶 “结对帮扶方案” { 期限 2009年 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            补贴 顶岗补贴 { 标准 每人每学期300元  出资 县教育局  对象 顶岗教师10人 }
            经费 帮扶经费 {
                出资 县教育局
                | 科目     | 2009年 |
                | 顶岗补贴 | «0.3万元» |
            }
        `,
        good: example`
            学校 甲校、乙校
            单位 县教育局
            方案 帮扶 “结对帮扶方案” { 期限 2009年 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            补贴 顶岗补贴 { 标准 每人每学期300元  出资 县教育局  对象 顶岗教师10人 }
            经费 帮扶经费 {
                出资 县教育局
                | 科目     | 2009年 |
                | 顶岗补贴 | 0.6万元 |
            }
        `,
        source: both('算术；评审惯例。', 'Arithmetic; review practice.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const allowance of plan.allowances) {
            for (const line of plan.budgets.flatMap(({ lines }) => lines)) {
                if (line.isTotal || !isFor(line, allowance)) continue;
                // The total of years that are listed one by one says nothing more than these.
                const byYear = line.sums.some(({ column }) => YEAR.test(column.trim()));
                for (const { column, amount, text, span } of line.sums) {
                    if (byYear && !YEAR.test(column.trim())) continue;
                    const held = exactValue(amount);
                    const time = timeOf(column, plan.period);
                    const needed = time && neededIn(plan, allowance, time);
                    if (held === undefined || amount?.unit !== '元' || !needed || held >= needed) continue;
                    yield {
                        span,
                        message: both(
                            `“${allowance.title ?? allowance.name}”按标准至少要${needed}元，经费“${line.name}”${column}只有${text.trim()}，差${needed - held}元。请核对标准、人数或经费。`,
                            `“${allowance.title ?? allowance.name}” comes to at least ${needed} yuan, and the budget holds ${text.trim()} for “${line.name}” (${column}): ${needed - held} yuan short. Check the rate, the number of people or the budget.`
                        ),
                        related: [
                            {
                                span: allowance.rates[0]?.span ?? allowance.nameSpan,
                                message: both('补贴的标准', 'The rate of the allowance')
                            }
                        ]
                    };
                }
            }
        }
    }
};

function isFor({ name: line }: BudgetLine, { name, title }: Allowance): boolean {
    const written = line.trim();
    return written !== '' && (written === name || written === title);
}

const YEAR = /^(\d{4})\s*年?$/;

/** The time a column is about: its year, as far as the plan’s period has it; for 合计 or 金额 the whole period. */
function timeOf(column: string, period: TimeSpan | undefined): TimeSpan | undefined {
    if (!period || period.openStart || period.openEnd) return undefined;
    const year = YEAR.exec(column.trim())?.[1];
    if (year === undefined)
        return /^(?:合计|总计|共计|金额|预算|total|amount)$/i.test(column.trim()) ? period : undefined;
    const first = Math.max(period.earliestStart, dayOf(Number(year), 1, 1));
    const last = Math.min(period.latestEnd, dayOf(Number(year), 12, 31));
    return first > last ? undefined : periodSpan(first, last, 'year');
}

/** What the allowance comes to at the least, in yuan; undefined where it does not say enough. */
function neededIn(
    plan: Plan,
    { rates, tiers, cap, audience, name, title }: Allowance,
    time: TimeSpan
): number | undefined {
    const people = audience.map(({ mention }) => exactValue(mention.amount?.amount));
    const isPerTime = rates.every(({ each, eachTime }) => eachTime && each === undefined);
    if (cap || (!isPerTime && (people.length === 0 || people.includes(undefined)))) return undefined;
    const heads = people.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    const sums = rates.map(({ each, eachTime, period, amount }) => {
        const paid = [amount, ...tiers.map((tier) => tier.amount)].map(exactValue);
        const rate = paid.includes(undefined) ? undefined : Math.min(...paid.map((one) => one ?? 0));
        if (rate !== undefined && eachTime) {
            const often = occasionsIn(plan, [name, title ?? name], audience, time);
            return each === undefined ? rate * often : isPerson(each) ? rate * heads * often : undefined;
        }
        const times = timesIn(plan, period ?? '', time);
        return rate === undefined || times === undefined || !isPerson(each)
            ? undefined
            : rate * heads * times;
    });
    if (sums.includes(undefined)) return undefined;
    return sums.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

function isPerson(each: string | undefined): boolean {
    return each !== undefined && /人|名|位|each|person/.test(each);
}

/**
 * How often at the least it is paid for each time (每次50元): the occurrences, surely within the time, of the activities
 * that it is for by its audience, or that are of its name or kind (讲座 for 讲座补贴).
 */
function occasionsIn(
    plan: Plan,
    names: readonly string[],
    audience: Allowance['audience'],
    time: TimeSpan
): number {
    // 对象 教师10人 are those who are paid, 对象 讲座 is what for.
    const meant = new Set(audience.flatMap(({ text, mention }) => (mention.amount ? [] : [text])));
    const isMeant = (word: string): boolean =>
        word !== '' && (meant.has(word) || (meant.size === 0 && names.some((name) => name.startsWith(word))));
    return plan.activities
        .filter((activity) => takesPlace(activity) && [activity.name, ...activity.categories].some(isMeant))
        .flatMap(occurrencesOf)
        .filter((span) => within(span, time) === 'yes').length;
}

/** How often at the least something is paid; only terms and years of which most lies in the time count. */
function timesIn({ calendar }: Plan, period: string, time: TimeSpan): number | undefined {
    const days = time.latestEnd - time.earliestStart + 1;
    const mostly = ({ span }: { readonly span: TimeSpan }): boolean => {
        const middle = (span.latestStart + span.earliestEnd) / 2;
        return middle >= time.earliestStart && middle <= time.latestEnd;
    };
    switch (
        period
            .trim()
            .replace(/^(?:each|every|an?|per)[ -]/, 'every-')
            .replace(' ', '-')
    ) {
        case '每学期':
        case 'every-term':
            return termsWithin(calendar, time).filter(mostly).length;
        case '每学年':
        case 'every-school-year':
            return schoolYearsWithin(calendar, time).filter(mostly).length;
        case '每年':
        case 'every-year':
            return Math.floor(days / DAYS_OF_YEAR);
        case '每月':
        case 'every-month':
            return Math.floor((days / DAYS_OF_YEAR) * PAID_MONTHS);
        default:
            return undefined;
    }
}

const DAYS_OF_YEAR = 365;
/** Vacations are often not paid for. */
const PAID_MONTHS = 10;
