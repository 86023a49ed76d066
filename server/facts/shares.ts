import type { Headcount, Organisation } from '../../language/model/parties.ts';
import type { Plan } from '../../language/model/plan.ts';
import type { Quota } from '../../language/model/quota.ts';
import { exactValue } from './amounts.ts';
import { NO_COUNT, peopleUnderShare, type Count } from './counting/index.ts';

/** What a share of a base comes to for one alliance, school or party in one period. */
export interface ShareCount {
    readonly row: string;
    readonly column: { readonly zh: string; readonly en: string };
    /** How many people there are of whom the share is asked. */
    readonly of: number;
    /** The share in people, not rounded unless the quota says 四舍五入. */
    readonly asked: number;
    readonly taking: Count;
}

/**
 * The shares that a quota asks for (不低于 青年教师的20%) against the headcounts of the schools (人数 …), for each base of
 * which all headcounts are stated and each whole period. Empty where the quota states no share or no base.
 */
export function shareCounts(plan: Plan, quota: Quota): readonly ShareCount[] {
    const { percent, base, age } = quota.share ?? {};
    const rate = percent && exactValue(percent);
    const table = base && peopleUnderShare(plan, quota);
    if (!table || rate === undefined) return [];
    const kind = base.segments[0].name;
    return table.rows.flatMap(({ label, alliance, organisation, counts }) => {
        const schools = alliance
            ? [...alliance.leads, ...alliance.members].map((one) => one.organisation)
            : [organisation];
        const of = total(schools.map((school) => school && headcountOf(school, kind, age?.text)));
        if (of === undefined) return [];
        const exact = (of * rate) / WHOLE;
        const asked = quota.sentence.rounded ? Math.round(exact) : exact;
        return table.columns.flatMap((column, index) =>
            column.part === 'whole'
                ? [{ row: label, column: column.label, of, asked, taking: counts[index] ?? NO_COUNT }]
                : []
        );
    });
}

const WHOLE = 100;
/**
 * How many of the kind a school states to have, as a headcount or a part of one; of an age (45周岁以下) what its headcount
 * of that kind states in brackets: 青年教师20人（45周岁以下12人）.
 */
function headcountOf(
    { headcounts }: Organisation,
    kind: string,
    age: string | undefined
): number | undefined {
    const all = [...headcounts, ...headcounts.flatMap((one: Headcount) => one.parts)];
    const found = all.find(({ label }) => label === kind);
    if (age === undefined) return exactValue(found?.amount);
    const aged =
        found?.parts.find(({ label }) => label === age) ?? all.find(({ label }) => label === `${age}${kind}`);
    return exactValue(aged?.amount);
}

function total(numbers: readonly (number | undefined)[]): number | undefined {
    return numbers.reduce<number | undefined>(
        (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
        numbers.length === 0 ? undefined : 0
    );
}
