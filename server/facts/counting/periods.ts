import type { Bound } from '../../../language/amounts/index.ts';
import {
    chineseDate,
    civil,
    daysInMonth,
    isoDate,
    monthsWithin,
    periodSpan,
    schoolYearsWithin,
    termsWithin,
    weekday,
    yearsWithin,
    type CountingPeriod,
    type Day,
    type TimeSpan
} from '../../../language/calendar/index.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Quota } from '../../../language/model/quota.ts';
import { everyOf, grouped, inWeeksOfTerm, monthBlocks } from './blocks.ts';
import { schoolDaysIn } from '../school-days.ts';
import { isAsked, isIn, windowedIn, windowsOf } from './windows.ts';
import type { QuotaColumn, Uncountable } from './quota-table.ts';

/** The whole plan as one period. */
const wholePlan = { key: 'plan', label: { zh: '全部期限', en: 'whole plan' }, part: 'whole' } as const;

/** The periods a quota is counted in, or why there are none. */
export function columnsOf(plan: Plan, quota: Quota, bound: Bound): readonly QuotaColumn[] | Uncountable {
    if (quota.period === 'plan' || quota.period === 'other') {
        if (quota.when?.resolved?.recurring) return blocksOf(plan, quota, bound);
        const hull = quota.when?.resolved?.hull;
        return [{ ...wholePlan, bound, unruled: false, ...(hull && { span: hull }) }];
    }
    const period = countedPeriod(plan, quota);
    if (!period || period.openStart || period.openEnd) return 'no-period';
    if (quota.period === 'day' || quota.period === 'week') {
        const units = quota.period === 'day' ? schoolDays(plan, period) : schoolWeeks(plan, period);
        const meantUnits = units.filter(({ span }) => isAsked(span, quota));
        return meantUnits.length > MOST_UNITS
            ? 'period'
            : meantUnits.map((one) => ({ ...one, bound, unruled: false }));
    }
    const windows = windowsOf(quota);
    const meant = quota.period === 'term' || quota.period === 'schoolYear' ? MEANT[quota.period] : undefined;
    return periodsOf(plan, quota.period, period).flatMap((one) => {
        const share = one.part === 'whole' ? 1 : shareOf(one.span, period);
        if (meant && share < meant.touched) return [];
        if (!isAsked(one.span, quota)) return [];
        const own = windows && windowedIn(one, windows);
        if (windows && !own) return [];
        // The months asked for may lie in the plan's period where the year as a whole does not.
        const partial = own
            ? !own.windows.every((window) => isIn(window, period))
            : share < (meant?.whole ?? 1);
        const scaled = partial && quota.sentence.proRata ? scaledTo(bound, share, quota) : bound;
        const { key, label, span } = own ?? one;
        const part = partial ? ('partial' as const) : ('whole' as const);
        const asked = own ? { windows: own.windows } : {};
        return [
            { key, label, span, part, ...asked, bound: scaled, unruled: partial && !quota.sentence.proRata }
        ];
    });
}

/** Each quarter, every two weeks, every three years: what is asked for in each block of units. */
function blocksOf(plan: Plan, quota: Quota, bound: Bound): readonly QuotaColumn[] | Uncountable {
    const period = countedPeriod(plan, quota);
    const recurrence = everyOf(quota);
    if (!period || period.openStart || period.openEnd) return 'no-period';
    if (!recurrence || windowsOf(quota)) return 'period';
    const { every, unit } = recurrence;
    if (unit === 'week') return weeksByTerm(plan, period, quota, bound, every);
    const blocks =
        unit === 'term'
            ? grouped(termsWithin(plan.calendar, period), every)
            : monthBlocks(period, recurrence, (span) => shareOf(span, period));
    const asked = blocks?.filter(({ span }) => isAsked(span, quota));
    if (!asked || asked.length > MOST_UNITS) return 'period';
    return asked.map((one) => ({ ...one, bound, unruled: one.part === 'partial' }));
}

/** 每两周一次, term by term. */
function weeksByTerm(
    plan: Plan,
    period: TimeSpan,
    quota: Quota,
    bound: Bound,
    every: number
): readonly QuotaColumn[] {
    const weeks = schoolWeeks(plan, period).filter(({ span }) => isAsked(span, quota));
    return termsWithin(plan.calendar, period).flatMap(({ key, label, span }) => {
        const own = weeks.filter((week) => isIn(week.span, span));
        if (own.length < every) return [];
        return [
            {
                key,
                label,
                span,
                part: 'whole' as const,
                bound: inWeeksOfTerm(bound, own.length, every),
                unruled: false
            }
        ];
    });
}

/** The plan's period, or what of it lies between the ends of the duty's own time: 3月至6月 每周. */
function countedPeriod({ period }: Plan, { when }: Quota): TimeSpan | undefined {
    const isBounded = when?.written.time?.parts.some(({ within }) => within !== undefined);
    return isBounded ? (when?.resolved?.hull ?? period) : period;
}

/**
 * School periods do not begin and end on the day a plan does. One with less than `touched` of it in the plan's period
 * is not meant: the last weeks of autumn 2008 are no term of a plan for 2009, the last day of August no school year.
 * One with `whole` of it is meant as a whole: a plan until June or July holds all of the school year's work.
 */
const MEANT = {
    term: { touched: 0.25, whole: 0.6 },
    schoolYear: { touched: 0.1, whole: 0.8 }
} as const;

function periodsOf(
    { calendar }: Plan,
    unit: 'month' | 'term' | 'schoolYear' | 'year',
    period: TimeSpan
): readonly CountingPeriod[] {
    switch (unit) {
        case 'year':
            return yearsWithin(period);
        case 'month':
            return monthsWithin(period);
        case 'term':
            return termsWithin(calendar, period);
        case 'schoolYear':
            return schoolYearsWithin(calendar, period);
    }
}

/** More columns than this say nothing to anybody: four years of days. */
const MOST_UNITS = 1000;

/** What is asked for each day is asked for each day of school. */
function schoolDays({ calendar }: Plan, period: TimeSpan): readonly CountingPeriod[] {
    return schoolDaysIn(calendar, period.earliestStart, period.latestEnd).map((day) => ({
        key: isoDate(day),
        span: periodSpan(day, day, 'day'),
        label: { zh: chineseDate(day), en: isoDate(day) },
        part: 'whole'
    }));
}

/**
 * The weeks, Monday to Sunday, of which at least `HALF_A_WEEK` days of school lie in the period: the week of a long
 * holiday is not meant, nor one at either end of a term.
 */
function schoolWeeks({ calendar }: Plan, period: TimeSpan): readonly CountingPeriod[] {
    const weeks = new Map<Day, number>();
    for (const day of schoolDaysIn(calendar, period.earliestStart, period.latestEnd)) {
        const monday = day - weekday(day) + 1;
        weeks.set(monday, (weeks.get(monday) ?? 0) + 1);
    }
    return [...weeks]
        .filter(([, days]) => days >= HALF_A_WEEK)
        .map(([monday]) => ({
            key: `week ${isoDate(monday)}`,
            span: periodSpan(monday, monday + 6, 'week'),
            label: { zh: `${chineseDate(monday)}起的一周`, en: `week of ${isoDate(monday)}` },
            part: 'whole'
        }));
}

const HALF_A_WEEK = 3;

/** The part of a unit that lies in the plan's period, from 0 to 1. Reckoned in months: January to August are 8 of 12. */
function shareOf(unit: TimeSpan, period: TimeSpan): number {
    const first = Math.max(unit.latestStart, period.earliestStart);
    const last = Math.min(unit.earliestEnd, period.latestEnd);
    return (
        Math.max(0, monthsTo(last + 1) - monthsTo(first)) /
        (monthsTo(unit.earliestEnd + 1) - monthsTo(unit.latestStart))
    );
}

/** Months up to the beginning of a day, the days of a month as parts of it. */
function monthsTo(at: Day): number {
    const { year, month, day } = civil(at);
    return year * 12 + month - 1 + (day - 1) / daysInMonth(year, month);
}

/** Quotients of months are not exact in binary. */
const TINY = 1e-9;

/** 按比例: the amount for a part of the period; 四舍五入 where said, else rounded down in favour of the schools. */
function scaledTo({ comparison, amount }: Bound, share: number, { sentence }: Quota): Bound {
    const round = sentence.rounded ? Math.round : (value: number): number => Math.floor(value + TINY);
    const { min, max } = amount;
    return {
        comparison,
        amount: {
            ...amount,
            ...(min !== undefined && { min: round(min * share) }),
            ...(max !== undefined && { max: Math.ceil(max * share - TINY) })
        }
    };
}
