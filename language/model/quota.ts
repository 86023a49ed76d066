/** Quotas: duties with an amount, a base and a period. */
import type { AgeLimit, Amount, Bound } from '../amounts/index.ts';
import type { Modality, Reference, Sentence } from '../items/item.ts';
import type { Named } from './plan.ts';
import type { When } from './work.ts';

/** For whom the quota is counted. */
export type QuotaBase =
    | { readonly kind: 'alliances' }
    | { readonly kind: 'schools'; readonly of: 'all' | 'lead' | 'members' }
    /** 每对学校, 每对师徒; `any` (每个结对): the pairs of schools, those of people where there are no others. */
    | { readonly kind: 'pairs'; readonly of: 'schools' | 'people' | 'any' }
    /** 全县, or the parties named. */
    | { readonly kind: 'plan' }
    | { readonly kind: 'parties'; readonly parties: readonly Reference[] }
    /** 每名骨干教师, 每个班级: counted, but not listed in a plan. */
    | { readonly kind: 'category'; readonly name: string };

export type QuotaPeriod = 'day' | 'week' | 'month' | 'term' | 'schoolYear' | 'year' | 'plan' | 'other';

export interface Quota extends Named {
    readonly kind: 'quota';
    readonly sentence: Sentence;
    readonly base: QuotaBase;
    readonly period: QuotaPeriod;
    /** The time slot as written and resolved, where there is one. */
    readonly when?: When;
    readonly modality: Modality;
    /** hold, send, handIn, attend, reach */
    readonly verb?: string;
    /** 帮扶活动, 教师 … */
    readonly objects: readonly string[];
    /** Absent where the sentence gives no amount. */
    readonly bound?: Bound;
    readonly eachTime?: Bound;
    /** 若干名: cannot be checked. */
    readonly unquantified: boolean;
    readonly direction?: { readonly from?: Reference; readonly to?: Reference };
    readonly share?: {
        readonly percent: Amount;
        readonly base?: Reference;
        /** 45周岁以下青年教师: who of the base is meant. */
        readonly age?: AgeLimit;
    };
}
