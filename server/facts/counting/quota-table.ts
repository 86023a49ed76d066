import type { Bound } from '../../../language/amounts/index.ts';
import type { CountingPeriod, TimeSpan } from '../../../language/calendar/index.ts';
import type { Alliance, Organisation, Pair } from '../../../language/model/parties.ts';
import type { Quota } from '../../../language/model/quota.ts';
import type { Activity } from '../../../language/model/work.ts';

/** How many there are: surely at least `certain`, at most `possible` (which may be Infinity). */
export interface Count {
    readonly certain: number;
    readonly possible: number;
}

/** Nothing counted: for a cell that holds no count of its own. */
export const NO_COUNT: Count = { certain: 0, possible: 0 };

/** A column: one year, term … and what is asked for in it. */
export interface QuotaColumn extends Pick<CountingPeriod, 'key' | 'label' | 'part'> {
    /** The quota's bound, scaled for a part of the period where the quota says 按比例. */
    readonly bound: Bound;
    /** The whole period; absent where the plan as a whole counts and no time is said. */
    readonly span?: TimeSpan;
    /** The parts of the period that the duty is bound to (每年3月至6月): what lies outside them does not count. */
    readonly windows?: readonly TimeSpan[];
    /** A part of a period for which the plan does not say how the amount changes. */
    readonly unruled: boolean;
}

/** A row: one alliance, pair, school or named party, or the plan as a whole. */
export interface QuotaRow {
    readonly label: string;
    readonly alliance?: Alliance;
    readonly organisation?: Organisation;
    readonly pair?: Pair;
    /** One count for each column. */
    readonly counts: readonly Count[];
}

/** Why a quota cannot be counted. */
export type Uncountable =
    /** No figure: 若干名, or no amount at all. */
    | 'no-amount'
    /** A percentage: it takes headcounts, not activities. */
    | 'share'
    /** Money, days and other units that activities do not add up to. */
    | 'unit'
    /** Every other week, every three years and other periods that are not listed, and more days than anybody would list. */
    | 'period'
    /** The plan has no period, so there are no years or terms to count in. */
    | 'no-period';

/** What the activities of a plan add up to under one quota. */
export interface QuotaTable {
    readonly quota: Quota;
    readonly uncountable?: Uncountable;
    /** The bases are not listed in the plan (no alliances, 每个班级): `rows` is empty, `whole` counts the plan. */
    readonly unlisted: boolean;
    /** What one of it is: people where the quota asks for people, else occurrences. */
    readonly counts: 'occurrences' | 'people';
    /** The activities that count, cancelled and postponed ones left out. */
    readonly activities: readonly Activity[];
    readonly columns: readonly QuotaColumn[];
    readonly rows: readonly QuotaRow[];
    /** The whole plan as one row, whatever the base. */
    readonly whole: readonly Count[];
}
