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
    const terms = quota.period === 'term';
    return periodsOf(plan, quota.period, period).flatMap((one) => {
        const share = one.part === 'whole' ? 1 : shareOf(one.span, period);
        if (terms && share < TERM_TOUCHED) return [];
        const partial = share < (terms ? TERM_MEANT : 1);
        const scaled = partial && quota.sentence.proRata ? scaledTo(bound, share, quota) : bound;
        const { key, label, span } = one;
        const part = partial ? ('partial' as const) : ('whole' as const);
        return [{ key, label, span, part, bound: scaled, unruled: partial && !quota.sentence.proRata }];
    });
}

/** A plan for calendar years means the terms that begin in them: the last weeks of autumn 2008 are not one of 2009. */
const TERM_TOUCHED = 0.25;
/** A term of which this much lies in the period is meant as a whole. */
const TERM_MEANT = 0.6;

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
