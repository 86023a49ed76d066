import type { Amount } from '../../../language/amounts/index.ts';
import { overlap, type Judgement, type TimeSpan } from '../../../language/calendar/index.ts';
import type { Named, Plan } from '../../../language/model/plan.ts';
import type { Quota } from '../../../language/model/quota.ts';
import type { Activity, Submission } from '../../../language/model/work.ts';
import { oncePerPlan } from '../memo.ts';
import { inside } from '../times.ts';
import { basesOf, indexed, sharesOf, type Base, type Bases } from './bases.ts';
import { occurrencesOf, peopleIn, sum, takesPlace } from './occurrences.ts';
import { columnsOf } from './periods.ts';
import { NO_COUNT, type Count, type QuotaColumn, type QuotaTable, type Uncountable } from './quota-table.ts';

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

/** What one activity or hand-in adds to a cell of a quota's table. */
export interface Contribution {
    readonly from: Activity | Submission;
    readonly count: Count;
}

/**
 * What adds up to one cell: `row` is an index of the table's rows (undefined: the plan as a whole), `column` one of its
 * columns. Empty where the table has no such cell.
 */
export function contributionsTo(
    plan: Plan,
    { quota, activities, counts }: QuotaTable,
    row: number | undefined,
    column: number
): readonly Contribution[] {
    const columns = quota.bound ? columnsOf(plan, quota, quota.bound) : [];
    if (typeof columns === 'string') return [];
    const bases = indexed(basesOf(plan, quota) ?? []);
    const base = row === undefined ? undefined : bases.list[row];
    if (row !== undefined && !base) return [];
    const alone = (from: Contribution['from'], add: (sums: Sums) => void): Contribution[] => {
        const sums = new Sums(bases, columns);
        add(sums);
        const count = sums.countsOf(base)[column] ?? NO_COUNT;
        return count.possible > 0 ? [{ from, count }] : [];
    };
    const handedIn = quota.verb === 'handIn' ? submissionsFor(plan, quota) : [];
    return [
        ...activities.flatMap((one) => alone(one, (sums) => sums.add(plan, one, quota, counts === 'people'))),
        ...handedIn.flatMap((one) => alone(one, (sums) => sums.addHandIns(one)))
    ];
}

/**
 * What the plan's activities add up to under a quota that is not its own, such as one of the county's plan, for these
 * bases; undefined for bases that the plan does not list.
 */
export function tableUnder(plan: Plan, quota: Quota, bases: readonly Base[] | undefined): QuotaTable {
    const counting = plan.activities.filter(
        (activity) =>
            takesPlace(activity) &&
            (activity.countsTo.includes(quota) ||
                activity.categories.some((category) => quota.objects.includes(category)))
    );
    return tableOf(plan, quota, counting, bases);
}

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

function tableOf(
    plan: Plan,
    quota: Quota,
    activities: readonly Activity[],
    list: readonly Base[] | undefined = basesOf(plan, quota)
): QuotaTable {
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
    const bases = indexed(list ?? []);
    const sums = new Sums(bases, columns);
    for (const activity of activities) sums.add(plan, activity, quota, people);
    if (quota.verb === 'handIn') for (const one of submissionsFor(plan, quota)) sums.addHandIns(one);
    return {
        ...empty,
        unlisted: list === undefined,
        columns,
        rows: bases.list.map((base) => ({ ...base, counts: sums.countsOf(base) })),
        whole: sums.countsOf(undefined)
    };
}

/**
 * What is handed in for a 提交 quota: submissions whose name or title contains its object, once for each date. 实施 and
 * the like make no difference: 工作实施方案 is a 工作方案.
 */
function submissionsFor(plan: Plan, { objects }: Quota): readonly Submission[] {
    return plan.submissions.filter((one) =>
        objects.some((object) =>
            [one.name, one.title ?? ''].some((name) => plain(name).includes(plain(object)))
        )
    );
}

/** The steps in which something is first handed in: whoever got the paper in a step before only passes it on. */
function firstSteps({ steps }: Submission): Submission['steps'] {
    const receivers = new Set<string>();
    return steps.filter(({ step, to }) => {
        const passesOn = step.who.parties.some((party) => receivers.has(party.segments[0].name));
        if (to) receivers.add(to.text);
        return !passesOn;
    });
}

/** Whether a paper by its name or title is one of the other's name: 工作实施方案 is a 工作方案. */
export function samePaper(
    { name, title = '' }: Pick<Named, 'name' | 'title'>,
    { name: wanted }: Pick<Named, 'name'>
): boolean {
    return plain(wanted) !== '' && [name, title].some((one) => plain(one).includes(plain(wanted)));
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

/** Adds up, for each base and for the plan as a whole (`undefined`). What counts for all bases is kept apart. */
class Sums {
    private readonly bases: Bases;
    private readonly columns: readonly QuotaColumn[];
    private readonly cells = new Map<Base | undefined, Count[]>();
    private readonly forAll: Count[];

    constructor(bases: Bases, columns: readonly QuotaColumn[]) {
        this.bases = bases;
        this.columns = columns;
        this.forAll = columns.map(() => NO_COUNT);
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

    /** Each date of each first step counts: for the party it names where that is a base, else for every base. */
    addHandIns(submission: Submission): void {
        for (const { step, when } of firstSteps(submission)) {
            const named = step.who.parties.flatMap((party) => this.namedBases(party.segments[0].name));
            this.addFor(when.resolved?.spans ?? [], named.length > 0 ? named : this.bases.list);
        }
    }

    private namedBases(name: string): readonly Base[] {
        return this.bases.list.filter(({ alliance, organisation, pair }) =>
            [alliance, organisation, pair?.lead, pair?.member].some((one) => one?.name === name)
        );
    }

    private addFor(spans: readonly TimeSpan[], bases: readonly Base[]): void {
        const places = this.placesOf(spans);
        for (const base of [undefined, ...bases]) {
            this.book(this.cellsOf(base), places, { certain: 1, possible: 1 }, false);
        }
    }

    countsOf(base: Base | undefined): readonly Count[] {
        const own = this.cells.get(base);
        return this.columns.map((_, index) => {
            const counted = own?.[index] ?? NO_COUNT;
            return base ? sum(counted, this.forAll[index] ?? NO_COUNT) : counted;
        });
    }

    private cellsOf(base: Base | undefined): Count[] {
        const known = this.cells.get(base);
        if (known) return known;
        const fresh = this.columns.map(() => NO_COUNT);
        this.cells.set(base, fresh);
        return fresh;
    }

    private book(cells: Count[], places: readonly Place[], count: Count, onlyPossible: boolean): void {
        for (const { index, judgement } of places) {
            const sure = judgement === 'yes' && !onlyPossible;
            const added = { certain: sure ? count.certain : 0, possible: count.possible };
            cells[index] = sum(cells[index] ?? NO_COUNT, added);
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
            const { span: limits, windows } = this.columns[index] ?? {};
            if (limits && limits.earliestStart > span.latestEnd) break;
            const judgement = windows ? inAny(span, windows) : limits ? countsIn(span, limits) : 'yes';
            if (judgement !== 'no') places.push({ index, judgement });
        }
        return places;
    }
}

/**
 * An occurrence that reaches from one period into the next possibly counts in either. Terms and school years whose
 * limits are estimates hold what lies in their certain part for the most: an exchange from 1 September to 10 July, or in
 * September, is one of that school year, and not of the year before.
 */
function countsIn(span: TimeSpan, limits: TimeSpan): Judgement {
    if (inside(span, limits) === 'yes') return 'yes';
    if (overlap(span, limits) === 'no') return 'no';
    if (sharesEstimate(span, limits)) return 'yes';
    const { start, end } = limits.approximate ?? { start: 0, end: 0 };
    if ((start === 0 && end === 0) || span.openStart || span.openEnd) return 'maybe';
    const days = span.latestEnd - span.earliestStart + 1;
    const common = (first: number, last: number): number =>
        Math.max(0, Math.min(span.latestEnd, last) - Math.max(span.earliestStart, first) + 1) / days;
    if (common(limits.earliestStart + start, limits.latestEnd - end) >= MOSTLY) return 'yes';
    return common(limits.earliestStart, limits.latestEnd) <= 1 - MOSTLY ? 'no' : 'maybe';
}

/**
 * The fourth week of a term that no calendar states moves with the estimate of that term: where both are as usual, it lies
 * in it.
 */
function sharesEstimate(span: TimeSpan, { earliestStart, latestEnd, approximate }: TimeSpan): boolean {
    const own = span.approximate;
    if (!approximate || own?.start !== approximate.start) return false;
    const middle = (span.earliestStart + span.latestEnd) / 2;
    return middle >= earliestStart + approximate.start / 2 && middle <= latestEnd - approximate.end / 2;
}

/** Of several windows the one it fits best. */
function inAny(span: TimeSpan, windows: readonly TimeSpan[]): Judgement {
    const answers = windows.map((window) => countsIn(span, window));
    return answers.find((one) => one === 'yes') ?? answers.find((one) => one === 'maybe') ?? 'no';
}

const MOSTLY = 0.7;

interface Place {
    readonly index: number;
    readonly judgement: Judgement;
}
