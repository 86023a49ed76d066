import type { HalfDay } from './span.ts';

export type RecurrenceUnit =
    'year' | 'schoolYear' | 'halfYear' | 'term' | 'quarter' | 'month' | 'week' | 'day';

/** 每年 is { every: 1, unit: 'year' }, 隔周 { every: 2, unit: 'week' }. */
export interface Recurrence {
    readonly every: number;
    readonly unit: RecurrenceUnit;
    /** 每月两次: so many times in each unit. Absent for once. */
    readonly times?: number;
}

/**
 * Parts of a longer unit: 上旬 中旬 下旬 (ten days each), 上中旬 中下旬 (at some time in two of them), 初 中 底/末, and the
 * events of a term.
 */
export type Phase =
    | 'firstTenDays'
    | 'middleTenDays'
    | 'lastTenDays'
    | 'firstTwentyDays'
    | 'lastTwentyDays'
    | 'start'
    | 'middle'
    | 'end'
    /** 开学: the first day of a term. */
    | 'opening'
    /** 放假: the last day of a term. */
    | 'closing';

/** The unit a phase belongs to. */
export type PhaseUnit = 'year' | 'schoolYear' | 'term' | 'quarter' | 'month';

/** 前 后 起 左右, and 至 or 截至 without a beginning. */
export type Suffix = 'before' | 'after' | 'from' | 'about' | 'until';

/** What a relative time is counted from. */
export type Anchor =
    /** The time written in the same point: 开学前3天, 学期末前2周. */
    | 'point'
    /** The item itself, or whatever the context gives: 活动前10天, 提前10天. */
    | 'item'
    /** Something named in the text (`启动会 前10天`): see `Relative.name`. */
    | 'named'
    /** The day the document bears: 自印发之日起, 印发后30日内, 即日起. */
    | 'issue';

/** 活动前10天, 提前10天, 会后一周内, 开学前3天. */
export interface Relative {
    readonly anchor: Anchor;
    /** The words for the anchor as written; empty for 提前 and for `point`. */
    readonly name: string;
    readonly direction: 'before' | 'after';
    /** Absent where no distance is given (活动前). */
    readonly count?: number;
    readonly unit: 'day' | 'workday' | 'week' | 'month' | 'year';
    /** 内: at any time up to that distance, not at that distance. */
    readonly inside: boolean;
}

/** One point of a written time: what was written of it and nothing else. Offsets are UTF-16 in `WrittenTime.text`. */
export interface WrittenPoint {
    readonly start: number;
    /** Exclusive. */
    readonly end: number;
    readonly recurrence?: Recurrence;
    readonly year?: number;
    /** 2012 for 2012—2013学年: the year it begins in. */
    readonly schoolYear?: number;
    /** 次年 is 1, 当年 is 0, 去年 is -1. */
    readonly yearOffset?: number;
    /** 本学年 is 0, 下学年 1, 上学年 -1. */
    readonly schoolYearOffset?: -1 | 0 | 1;
    /** 今年, 去年, 本学年: counted from the day the document bears, not from the date written before. */
    readonly fromIssue?: true;
    /** 第三年 of the plan's period. */
    readonly yearOfPlan?: number;
    /** 次月 is 1, 当月 is 0. */
    readonly monthOffset?: number;
    /** 次日 is 1, 当天 is 0. */
    readonly dayOffset?: number;
    readonly halfYear?: 1 | 2;
    readonly quarter?: number;
    readonly season?: 'spring' | 'autumn';
    /** 第一学期 1, 第二学期 2. */
    readonly termNumber?: 1 | 2;
    /** 本学期 0, 下学期 1, 上学期 -1, where no school year is written. */
    readonly termOffset?: -1 | 0 | 1;
    readonly vacation?: 'summer' | 'winter';
    readonly month?: number;
    /** 首月, 第二个月 of the quarter, term or year it stands behind; -1 is the last (末月). */
    readonly nthMonth?: number;
    readonly phase?: Phase;
    readonly phaseOf?: PhaseUnit;
    /** 教师节, 春节: a key of `FESTIVALS`. */
    readonly festival?: string;
    /** 长期, 常年: all along, with no end stated. */
    readonly standing?: true;
    /** 第18周: of the term, or of the month where a month is written or recurs. -1 is the last (最后一周). */
    readonly week?: number;
    /** 单周, 双周: of a term (every other week) or, behind 每月, the first and third or second and fourth of a month. */
    readonly weekParity?: 'odd' | 'even';
    readonly day?: number;
    /** 第一天: a day counted from the first one of what it is written in, as of an agenda. */
    readonly nthDay?: number;
    /** 1 Monday to 7 Sunday; several for 周二、四. */
    readonly weekdays?: readonly number[];
    /** The weekdays are the first and last of a stretch (周一至周五). */
    readonly weekdaysThrough?: true;
    /** 第一个周五 of a month or term; -1 is the last. */
    readonly nthWeekday?: number;
    readonly halfDay?: HalfDay;
    readonly lessons?: { readonly first: number; readonly last: number };
    readonly clock?: { readonly from: number; readonly to?: number };
    readonly suffix?: Suffix;
    readonly relative?: Relative;
}

/** A point, or a stretch from one point to another (`至`). */
export interface WrittenPart {
    readonly from: WrittenPoint;
    readonly to?: WrittenPoint;
    /** 3月至6月每周三: the recurrence holds within this time. */
    readonly within?: WrittenPart;
    /** Written 至今 or with a beginning only, as in `2009年1月至今`. */
    readonly toNow?: true;
}

/** A way of writing that is understood but that an official text should not use; a style rule reports it. */
export interface WrittenForm {
    readonly kind:
        | 'hao' // 13号
        | 'zero-padded' // 01月
        | 'chinese-numeral' // 十二月
        | 'mixed-numeral' // 二00八年
        | 'full-width-digit'
        | 'two-digit-year' // 09年
        | 'dotted' // 2009.1.13
        | 'iso'; // 2009-01-13
    readonly start: number;
    readonly end: number;
    /** What to write in its place. */
    readonly suggestion?: string;
}

/** A time as a planner wrote it. */
export interface WrittenTime {
    /** Exactly as written; the document prints this. */
    readonly text: string;
    /** In the order written. Empty where the time is undetermined or left wholly open. */
    readonly parts: readonly WrittenPart[];
    /** 或: one of the parts is meant, not all. */
    readonly alternatives: boolean;
    /** 另行通知, 待定. */
    readonly undetermined: boolean;
    /** 暂定. */
    readonly provisional: boolean;
    readonly forms: readonly WrittenForm[];
}

export type TimeProblemCode =
    | 'unreadable'
    | 'impossible-date'
    | 'impossible-time'
    | 'end-before-start'
    | 'week-day-mismatch'
    | 'week-number-mismatch';

/** Something wrong in a written time. */
export interface TimeProblem {
    readonly code: TimeProblemCode;
    /** The smallest wrong text, UTF-16 offsets relative to the time's text, end exclusive. */
    readonly start: number;
    readonly end: number;
    /** The best replacement for that text. */
    readonly suggestion?: string;
    /** All replacements for that text, best first. */
    readonly suggestions: readonly string[];
    /** Figures for the message: `month`, `day`, `last`, `text` and so on, by code. */
    readonly data: Readonly<Record<string, string | number>>;
}

/** What `parseTime` gives. `time` is absent where something is unreadable or names no day at all. */
export interface ParsedTime {
    readonly time?: WrittenTime;
    readonly problems: readonly TimeProblem[];
}
