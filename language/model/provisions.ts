/** What a plan provides for: eligibility, assessment, awards, money, and later changes. */
import type { Amount, Scoring } from '../amounts/index.ts';
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
    /** 对象: who is assessed, where it is said. */
    readonly audience: readonly Party[];
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
    /** What the method says as rules, and what of it stays words. */
    readonly scoring: Scoring;
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
    /** 等级 一等奖1个、二等奖3个, in the order written. */
    readonly tiers: readonly { readonly label: string; readonly amount?: Amount; readonly span: Span }[];
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
        /** 每次50元: paid for each time. */
        readonly eachTime?: true;
        readonly period?: string;
        readonly amount?: Amount;
        readonly span: Span;
    }[];
    /** 满3年的500元, 不超过2年的200元: what is paid instead where the limit is met; limits both of time and of counts. */
    readonly tiers: readonly {
        readonly comparison: 'at-least' | 'at-most';
        readonly limit?: Amount;
        readonly amount?: Amount;
        readonly span: Span;
    }[];
    /** 不超过500元: the most or least that is paid, whatever the rate gives. */
    readonly cap?: Amount;
    readonly floor?: Amount;
    readonly payers: readonly Party[];
    readonly audience: readonly Party[];
}

/** One thing given. */
export interface SupplyLine {
    readonly name: string;
    readonly amount?: Amount;
    /** The amount as written; empty where the number is left open. */
    readonly written: string;
    /** What it is for. */
    readonly use: string;
    readonly span: Span;
}

/** 物资: what is given, by whom and to whom. */
export interface Supplies extends Named {
    readonly kind: 'supplies';
    readonly givers: readonly Party[];
    readonly receivers: readonly Party[];
    readonly lines: readonly SupplyLine[];
}

/** 变更: what a later document changes; both the old and the new stay on the record. */
export interface Amendment extends Named {
    readonly kind: 'amendment';
    readonly basis: readonly CitedDocument[];
    readonly changes: readonly {
        readonly change: Change;
        readonly targets: readonly Named[];
        readonly into?: Named;
        /** 原定 and 改为, of what is moved. */
        readonly from?: When;
        readonly to?: When;
    }[];
}
