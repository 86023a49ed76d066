/** What kind of quantity an amount is. */
export type Dimension = 'count' | 'people' | 'duration' | 'money' | 'percent' | 'age' | 'ratio' | 'other';

/** A quantity as a planner wrote it. */
export interface Amount {
    /** Exactly as written. */
    readonly text: string;
    /** Least and greatest value in canonical units, inclusive; absent where open (4次以上) or not stated (若干). */
    readonly min?: number;
    readonly max?: number;
    /** 左右, 约, 多, 四五个: the figures are rough. */
    readonly approximate: boolean;
    /** 若干, 一定数量的: no figure at all. */
    readonly unquantified: boolean;
    /** Canonical: 名 and 位 become 人, 个月 becomes 月, 万元 becomes 元 (with the value scaled); '' for none. */
    readonly unit: string;
    /** The unit as written, for printing. */
    readonly writtenUnit: string;
    readonly dimension: Dimension;
    /** For durations: how many days it may be at least and at most (a month is 28 to 31). */
    readonly days?: { readonly min: number; readonly max: number };
    /** For money, in yuan. */
    readonly yuan?: { readonly min?: number; readonly max?: number };
}

export interface AmountProblem {
    readonly code: 'unreadable' | 'empty-range' | 'above-hundred-percent';
    /** UTF-16 offsets relative to the amount's text, end exclusive. */
    readonly start: number;
    readonly end: number;
    readonly data: Readonly<Record<string, string | number>>;
}

export interface ParsedAmount {
    readonly amount?: Amount;
    readonly problems: readonly AmountProblem[];
}
