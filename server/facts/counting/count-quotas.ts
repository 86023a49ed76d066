import type { Amount } from '../../../language/amounts/index.ts';
import { overlap, type Judgement, type TimeSpan } from '../../../language/calendar/index.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Quota } from '../../../language/model/quota.ts';
import type { Activity } from '../../../language/model/work.ts';
import { oncePerPlan } from '../memo.ts';
import { inside } from '../times.ts';
import { basesOf, indexed, sharesOf, type Base, type Bases } from './bases.ts';
import { occurrencesOf, peopleIn, sum, takesPlace } from './occurrences.ts';
import { columnsOf, type TimedColumn } from './periods.ts';
import type { Count, QuotaTable, Uncountable } from './quota-table.ts';

/**
 * What the plan's activities add up to under each of its quotas, base by base and period by period.
 *
 * - An activity counts for a quota by 计入 or by a 类别 that is the quota's object; similar wording counts nothing.
 * - It counts once for each occurrence (each date listed, each recurrence); where the quota asks for people, by the
 *   number of participants of that kind.
 * - It counts for each alliance or school it names; where it names none, possibly for all.
 * - A date that may lie in a period, or reaches into the next, counts as possible there, an undated activity as possible in every period.
 * - Cancelled and postponed activities do not count.
 * - For what is to be handed in (提交), submissions of that name count for each base.
 *
 * Each activity is visited once for each quota it counts for, so that the cost grows with the plan.
 */
export const quotaTables = oncePerPlan((plan: Plan): readonly QuotaTable[] => {
    const activities = activitiesByQuota(plan);
    return plan.quotas.map((quota) => tableOf(plan, quota, activities.get(quota) ?? []));
});

/** The table of one quota; undefined for a quota of another plan. */
export function tableFor(plan: Plan, quota: Quota): QuotaTable | undefined {
    return quotaTables(plan).find((table) => table.quota === quota);
}

/**
 * The people that take part under a quota that asks for a share of a base (青年教师的20%), base by base and period by
 * period; undefined for a quota without a share.
 */
export function peopleUnderShare(plan: Plan, quota: Quota): QuotaTable | undefined {
    const { share, ...people } = quota;
    const bound = { comparison: 'at-least', amount: onePerson } as const;
    return share && tableOf(plan, { ...people, bound }, tableFor(plan, quota)?.activities ?? []);
}

const onePerson: Amount = {
    text: '1人',
    min: 1,
    max: 1,
    approximate: false,
    unquantified: false,
    unit: '人',
    writtenUnit: '人',
    dimension: 'people'
};

/** The activities that count for each quota. */
function activitiesByQuota(plan: Plan): ReadonlyMap<Quota, readonly Activity[]> {
    const byObject = new Map<string, Quota[]>();
    for (const quota of plan.quotas) {
        for (const object of new Set(quota.objects))
            byObject.set(object, [...(byObject.get(object) ?? []), quota]);
    }
    const counted = new Map<Quota, Activity[]>();
    for (const activity of plan.activities) {
        if (!takesPlace(activity)) continue;
        const byKind = activity.categories.flatMap((category) => byObject.get(category) ?? []);
        for (const quota of new Set([...activity.countsTo, ...byKind])) {
            const list = counted.get(quota);
            if (list) list.push(activity);
            else counted.set(quota, [activity]);
        }
    }
    return counted;
}

function tableOf(plan: Plan, quota: Quota, activities: readonly Activity[]): QuotaTable {
    const people = quota.bound?.amount.dimension === 'people';
    const empty = {
        quota,
        activities,
        unlisted: false,
        counts: people ? ('people' as const) : ('occurrences' as const),
        columns: [],
        rows: [],
        whole: []
    };
    const reason = reasonAgainst(quota);
    if (reason || !quota.bound) return { ...empty, uncountable: reason ?? 'no-amount' };
    const columns = columnsOf(plan, quota, quota.bound);
    if (typeof columns === 'string') return { ...empty, uncountable: columns };
    const list = basesOf(plan, quota);
    const bases = indexed(list ?? []);
    const sums = new Sums(bases, columns);
    for (const activity of activities) sums.add(plan, activity, quota, people);
    if (quota.verb === 'handIn') for (const one of submissionsFor(plan, quota)) sums.addForEach(one);
    return {
        ...empty,
        unlisted: list === undefined,
        columns: columns.map(({ key, label, part, bound, unruled }) => ({
            key,
            label,
            part,
            bound,
            unruled
        })),
        rows: bases.list.map((base) => ({ ...base, counts: sums.countsOf(base) })),
        whole: sums.countsOf(undefined)
    };
}

/**
 * What is handed in for a 提交 quota: submissions whose name or title contains its object, once for each date. 实施 and
 * the like make no difference: 工作实施方案 is a 工作方案.
 */
function submissionsFor(plan: Plan, { objects }: Quota): readonly (readonly TimeSpan[])[] {
    const fitting = plan.submissions.filter((one) =>
        objects.some((object) =>
            [one.name, one.title ?? ''].some((name) => plain(name).includes(plain(object)))
        )
    );
    return fitting.map((one) => one.steps[0]?.when.resolved?.spans ?? []);
}

function plain(name: string): string {
    return name.replace(/实施|具体|年度/g, '');
}

function reasonAgainst({ share, bound, unquantified }: Quota): Uncountable | undefined {
    if (share) return 'share';
    if (unquantified || !bound) return 'no-amount';
    const { dimension } = bound.amount;
    return dimension === 'count' || dimension === 'people' || dimension === 'other' ? undefined : 'unit';
}

const NONE: Count = { certain: 0, possible: 0 };

/** Adds up, for each base and for the plan as a whole (`undefined`). What counts for all bases is kept apart. */
class Sums {
    private readonly bases: Bases;
    private readonly columns: readonly TimedColumn[];
    private readonly cells = new Map<Base | undefined, Count[]>();
    private readonly forAll: Count[];

    constructor(bases: Bases, columns: readonly TimedColumn[]) {
        this.bases = bases;
        this.columns = columns;
        this.forAll = columns.map(() => NONE);
    }

    add(plan: Plan, activity: Activity, quota: Quota, people: boolean): void {
        const shares = sharesOf(plan, activity, quota, this.bases);
        const each = (base: Base | undefined): Count =>
            people ? peopleIn(activity, quota, base) : { certain: 1, possible: 1 };
        const places = this.placesOf(occurrencesOf(activity));
        this.book(this.cellsOf(undefined), places, each(undefined), false);
        for (const base of shares.certain) this.book(this.cellsOf(base), places, each(base), false);
        if (shares.possible === 'all') this.book(this.forAll, places, each(undefined), true);
        else for (const base of shares.possible) this.book(this.cellsOf(base), places, each(undefined), true);
    }

    /** Something that each base does at the same times. */
    addForEach(spans: readonly TimeSpan[]): void {
        const places = this.placesOf(spans);
        for (const base of [undefined, ...this.bases.list]) {
            this.book(this.cellsOf(base), places, { certain: 1, possible: 1 }, false);
        }
    }

    countsOf(base: Base | undefined): readonly Count[] {
        const own = this.cells.get(base);
        return this.columns.map((_, index) => {
            const counted = own?.[index] ?? NONE;
            return base ? sum(counted, this.forAll[index] ?? NONE) : counted;
        });
    }

    private cellsOf(base: Base | undefined): Count[] {
        const known = this.cells.get(base);
        if (known) return known;
        const fresh = this.columns.map(() => NONE);
        this.cells.set(base, fresh);
        return fresh;
    }

    private book(cells: Count[], places: readonly Place[], count: Count, onlyPossible: boolean): void {
        for (const { index, judgement } of places) {
            const sure = judgement === 'yes' && !onlyPossible;
            const added = { certain: sure ? count.certain : 0, possible: count.possible };
            cells[index] = sum(cells[index] ?? NONE, added);
        }
    }

    /** The columns that occurrences fall into; possibly any, where no time is known. */
    private placesOf(spans: readonly TimeSpan[]): readonly Place[] {
        if (spans.length === 0) return this.columns.map((_, index) => ({ index, judgement: 'maybe' }));
        return spans.flatMap((span) => this.columnsTouching(span));
    }

    /** Columns are in the order of time, so the first one that can hold the span is found by halving. */
    private columnsTouching(span: TimeSpan): readonly Place[] {
        let low = 0;
        let high = this.columns.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            const end = this.columns[middle]?.span?.latestEnd ?? Infinity;
            if (end < span.earliestStart) low = middle + 1;
            else high = middle;
        }
        const places: Place[] = [];
        for (let index = low; index < this.columns.length; index++) {
            const limits = this.columns[index]?.span;
            if (limits && limits.earliestStart > span.latestEnd) break;
            const judgement = limits ? countsIn(span, limits) : 'yes';
            if (judgement !== 'no') places.push({ index, judgement });
        }
        return places;
    }
}

/** An occurrence that reaches from one period into the next possibly counts in either. */
function countsIn(span: TimeSpan, limits: TimeSpan): Judgement {
    if (inside(span, limits) === 'yes') return 'yes';
    return overlap(span, limits) === 'no' ? 'no' : 'maybe';
}

interface Place {
    readonly index: number;
    readonly judgement: Judgement;
}
