/** Aims, stages, activities, measures and submissions. */
import type { Amount } from '../amounts/index.ts';
import type { ResolvedTime } from '../calendar/index.ts';
import type { ChainStep, FigureChange, Item, Mention, TimeAt } from '../items/item.ts';
import type { Prose } from '../prose/prose.ts';
import type { Span } from '../source.ts';
import type { Alliance, Binding, Organisation, Person } from './parties.ts';
import type { Named } from './plan.ts';
import type { Quota } from './quota.ts';

/** A time as written together with what it means in this plan. */
export interface When {
    readonly written: TimeAt;
    readonly resolved?: ResolvedTime;
    /** In a table: the times it was completed from, the farthest first: title, headings of rows, cells above and beside. */
    readonly from?: readonly TimeAt[];
    /** In a table: the heading above the row that certainly does not hold its time (11月3日 under 10月). */
    readonly outside?: TimeAt;
}

/** A time in a schedule beside those of its rows. */
export interface RowTime extends When {
    readonly item: Item;
}

/** A party named in an item: the mention, and what it resolves to. */
export interface Party {
    readonly mention: Mention;
    /** As printed: 将台小学, 牵头学校·校长. */
    readonly text: string;
    readonly organisation?: Organisation;
    readonly person?: Person;
    readonly alliance?: Alliance;
    /** The post behind `·`. */
    readonly post?: string;
    readonly span: Span;
}

/** 纺机学校6人（校长1人、语文教师3人） */
export interface Participants extends Party {
    readonly amount?: Amount;
    /** What the amount counts: 教师, 骨干教师 … */
    readonly category?: string;
    readonly parts: readonly { readonly label: string; readonly amount?: Amount; readonly span: Span }[];
}

export type ActivityStatus = 'planned' | 'provisional' | 'underway' | 'done' | 'cancelled' | 'postponed';

export interface Activity extends Named {
    readonly kind: 'activity' | 'record';
    /** A row of a schedule rather than an item. */
    readonly row: boolean;
    readonly span: Span;
    readonly when?: When;
    /** 原定 … 改为 …; `before` is the time it had until the first amendment. */
    readonly moved?: { readonly from: When; readonly to: When; readonly before?: When };
    readonly status: ActivityStatus;
    readonly statusSpan?: Span;
    readonly places: readonly Party[];
    readonly hosts: readonly Party[];
    readonly responsible: readonly Party[];
    readonly assisting: readonly Party[];
    readonly participants: readonly Participants[];
    readonly invited: readonly Participants[];
    readonly alliances: readonly Alliance[];
    readonly stages: readonly Stage[];
    readonly measures: readonly Measure[];
    readonly realises: readonly Principle[];
    readonly countsTo: readonly Quota[];
    /** 类别: kinds the activity belongs to. */
    readonly categories: readonly string[];
    readonly after: readonly Named[];
    /** What was done, from 实施 blocks; a record is done as a whole. */
    readonly done: readonly {
        readonly when?: When;
        readonly participants: readonly Participants[];
        readonly span: Span;
    }[];
    readonly topics: readonly string[];
    readonly outputs: readonly string[];
    readonly outcomes: readonly string[];
    readonly notes: readonly string[];
    readonly duration?: Amount;
}

export interface Stage extends Named {
    readonly kind: 'stage';
    readonly when?: When;
    /** Measures, activities, submissions and quotas written inside. */
    readonly measures: readonly Measure[];
    readonly activities: readonly Activity[];
    readonly submissions: readonly Submission[];
}

/** 措施, 任务 */
export interface Measure extends Named {
    readonly kind: 'measure';
    /** The text, where it has no name. */
    readonly text?: string;
    readonly responsible: readonly Party[];
    readonly assisting: readonly Party[];
    readonly deadline?: When;
    readonly time?: When;
    readonly realises: readonly Principle[];
    /** 前置: what has to be done first. */
    readonly after: readonly Named[];
    readonly outputs: readonly string[];
    readonly stage?: Stage;
    readonly binding?: Binding;
}

export interface Principle extends Named {
    readonly kind: 'principle';
    readonly text?: string;
    readonly prose?: Prose;
    /** 捆绑 全体 联盟: one result for all members. */
    readonly boundTo: readonly Party[];
    readonly bindsAllAlliances: boolean;
    readonly binding?: Binding;
}

export interface Goal extends Named {
    readonly kind: 'goal';
    readonly text?: string;
    /** 由2024年的60%提高到2026年的95%: where it starts and what is to be reached, with the times that could be placed. */
    readonly change?: {
        readonly written: FigureChange;
        readonly from?: When;
        readonly to?: When;
    };
}

/** 报送: who hands in what, to whom, by when. */
export interface Submission extends Named {
    readonly kind: 'submission';
    readonly steps: readonly {
        readonly step: ChainStep;
        readonly when: When;
        readonly to?: Party;
        readonly who: string;
    }[];
    readonly stage?: Stage;
}
