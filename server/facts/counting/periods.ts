import type { Bound } from '../../../language/amounts/index.ts';
import {
    monthsWithin,
    schoolYearsWithin,
    termsWithin,
    yearsWithin,
    type CountingPeriod,
    type TimeSpan
} from '../../../language/calendar/index.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Quota } from '../../../language/model/quota.ts';
import type { QuotaColumn, Uncountable } from './quota-table.ts';

/** The whole plan as one period. */
const wholePlan = { key: 'plan', label: { zh: '全部期限', en: 'whole plan' }, part: 'whole' } as const;

/** A column with the time it covers; without one it covers everything. */
export interface TimedColumn extends QuotaColumn {
    readonly span?: TimeSpan;
}

/** The periods a quota is counted in, or why there are none. */
export function columnsOf(plan: Plan, quota: Quota, bound: Bound): readonly TimedColumn[] | Uncountable {
    if (quota.period === 'plan' || quota.period === 'other') {
        if (quota.when?.resolved?.recurring) return 'period';
        const hull = quota.when?.resolved?.hull;
        return [{ ...wholePlan, bound, unruled: false, ...(hull && { span: hull }) }];
    }
    if (quota.period === 'day' || quota.period === 'week') return 'period';
    const { period } = plan;
    if (!period || period.openStart || period.openEnd) return 'no-period';
    const meant = quota.period === 'term' || quota.period === 'schoolYear' ? MEANT[quota.period] : undefined;
    return periodsOf(plan, quota.period, period).flatMap((one) => {
        const share = one.part === 'whole' ? 1 : shareOf(one.span, period);
        if (meant && share < meant.touched) return [];
        const partial = share < (meant?.whole ?? 1);
        const scaled = partial && quota.sentence.proRata ? scaledTo(bound, share, quota) : bound;
        const { key, label, span } = one;
        const part = partial ? ('partial' as const) : ('whole' as const);
        return [{ key, label, span, part, bound: scaled, unruled: partial && !quota.sentence.proRata }];
    });
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

/** The part of a unit that lies in the plan's period, from 0 to 1. */
function shareOf(unit: TimeSpan, period: TimeSpan): number {
    const first = Math.max(unit.latestStart, period.earliestStart);
    const last = Math.min(unit.earliestEnd, period.latestEnd);
    return Math.max(0, last - first + 1) / (unit.earliestEnd - unit.latestStart + 1);
}

/** 按比例: the amount for a part of the period; 四舍五入 where said, else rounded down in favour of the schools. */
function scaledTo({ comparison, amount }: Bound, share: number, { sentence }: Quota): Bound {
    const round = sentence.rounded ? Math.round : Math.floor;
    const { min, max } = amount;
    return {
        comparison,
        amount: {
            ...amount,
            ...(min !== undefined && { min: round(min * share) }),
            ...(max !== undefined && { max: Math.ceil(max * share) })
        }
    };
}
