/** What a plan provides for: eligibility, assessment, awards, money, and later changes. */
import type { Amount } from '../amounts/index.ts';
import type { Change, CitedDocument, Condition } from '../items/item.ts';
import type { Span } from '../source.ts';
import type { Named } from './plan.ts';
import type { Party, When } from './work.ts';

/** 条件: who may be sent, chosen, rewarded. The conditions stand side by side: all of them hold. */
export interface Eligibility extends Named {
    readonly kind: 'eligibility';
    readonly conditions: readonly Condition[];
}

/** 考核 */
export interface Assessment extends Named {
    readonly kind: 'assessment';
    readonly when?: When;
    readonly responsible: readonly Party[];
    /** 捆绑 全体 联盟: one result for all members. */
    readonly bindsAllAlliances: boolean;
    /** The score tables and awards written inside. */
    readonly scores: readonly ScoreTable[];
    readonly awards: readonly Award[];
}

/** One line of a score table. Its number (1, 1.1, 2 …) says what it is part of. */
export interface ScoreLine {
    readonly number: string;
    /** Steps below the top: 0 for 1, 1 for 1.1. */
    readonly depth: number;
    readonly name: string;
    readonly points?: Amount;
    readonly pointsSpan?: Span;
    readonly method: string;
    readonly responsible: readonly Party[];
    readonly span: Span;
}

/** 评分 */
export interface ScoreTable extends Named {
    readonly kind: 'scores';
    readonly fullMarks?: Amount;
    readonly lines: readonly ScoreLine[];
}

/** 奖项 先进学校 3个 */
export interface Award extends Named {
    readonly kind: 'award';
    readonly amount?: Amount;
    readonly when?: When;
    readonly audience: readonly Party[];
}

/** A sum in a budget, in yuan where it could be read. */
export interface BudgetSum {
    readonly column: string;
    readonly amount?: Amount;
    readonly text: string;
    readonly span: Span;
}
export interface BudgetLine {
    readonly name: string;
    readonly sums: readonly BudgetSum[];
    /** 合计, 小计: the line adds up those above it. */
    readonly isTotal: boolean;
    readonly span: Span;
}

/** 经费: items by year; columns and lines called 合计 are totals. */
export interface Budget extends Named {
    readonly kind: 'budget';
    readonly payers: readonly Party[];
    readonly lines: readonly BudgetLine[];
}

/** 补贴: 每人每学期300元 */
export interface Allowance extends Named {
    readonly kind: 'allowance';
    readonly rates: readonly {
        readonly each?: string;
        readonly period?: string;
        readonly amount?: Amount;
        readonly span: Span;
    }[];
    readonly payers: readonly Party[];
    readonly audience: readonly Party[];
}

/** 变更: what a later document changes; both the old and the new stay on the record. */
export interface Amendment extends Named {
    readonly kind: 'amendment';
    readonly basis: readonly CitedDocument[];
    readonly changes: readonly {
        readonly change: Change;
        readonly targets: readonly Named[];
        readonly into?: Named;
    }[];
}
