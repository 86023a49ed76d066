/**
 * The plan model: what a plan file and the registries it imports mean. Immutable; every reference is resolved
 * or known to be unresolved, every date is a set of intervals, every node knows its source span.
 */
import type { SchoolCalendar, TimeSpan } from '../calendar/index.ts';
import type { Entry, Import, ImportedName, Item, Reference, Segment } from '../items/item.ts';
import type { Quote } from '../prose/prose.ts';
import type { Span } from '../source.ts';
import type { SyntaxProblem } from '../parsing/problem.ts';
import type { Alliance, Body, Category, Organisation, Pair, Person, PartySet, Role } from './parties.ts';
import type { Activity, Goal, Measure, Principle, RowTime, Stage, Submission } from './work.ts';
import type { Attachment, Chapter, Framework, PlanDocument } from './frame.ts';
import type {
    Allowance,
    Amendment,
    Assessment,
    Award,
    Budget,
    Eligibility,
    ScoreTable,
    Supplies
} from './provisions.ts';
import type { Quota } from './quota.ts';
import type { NameIndex } from './names.ts';

/** Anything of a plan that has a name. */
export interface Named {
    /** The declared name; empty for an item without one. */
    readonly name: string;
    /** The title in quotation marks, without them. */
    readonly title?: string;
    /** The name's place; the keyword's where there is no name. */
    readonly nameSpan: Span;
    readonly item: Item;
}

/** 变量: a value that prose can quote. */
export interface Variable extends Named {
    readonly kind: 'variable';
    readonly text: string;
}

/** 忽略: findings excused in place, with the reason. */
export interface Suppression {
    readonly rules: readonly { readonly code: string; readonly span: Span }[];
    readonly reason?: string;
    /** The item it stands in; absent at the top level, where it covers the whole file. */
    readonly scope?: Item;
    readonly span: Span;
}

/** A quote of the model in prose and the words it stands for. */
export interface ResolvedQuote {
    readonly quote: Quote;
    /** Absent where the path means nothing. */
    readonly text?: string;
    /** The first step's declaration, for definition and rename. */
    readonly target?: Named;
}

export interface Plan {
    readonly uri: string;
    /** The text the spans point into. */
    readonly text: string;
    readonly language: 'zh' | 'en';
    /** Everything in the order of the file. */
    readonly entries: readonly Entry[];
    readonly problems: readonly SyntaxProblem[];
    readonly imports: readonly ResolvedImport[];

    /** 方案, 通知, 章程, … of this file. */
    readonly documents: readonly PlanDocument[];
    /** The document that governs: the plan, else the first one that is no notice. */
    readonly main?: PlanDocument;
    /** The period of the main document; else of the alliances. */
    readonly period?: TimeSpan;
    readonly calendar: SchoolCalendar;
    /** The imported documents that those of this file name as their basis (依据). */
    readonly frameworks: readonly Framework[];
    readonly chapters: readonly Chapter[];
    readonly attachments: readonly Attachment[];

    /** Declared here or imported; `imported` on each tells which. */
    readonly organisations: readonly Organisation[];
    readonly persons: readonly Person[];
    readonly categories: readonly Category[];
    readonly sets: readonly PartySet[];
    readonly alliances: readonly Alliance[];
    /** From 结对 items and from pair lists (名单 with a lead and a member column). */
    readonly pairs: readonly Pair[];
    readonly bodies: readonly Body[];
    readonly roles: readonly Role[];

    readonly goals: readonly Goal[];
    readonly principles: readonly Principle[];
    readonly measures: readonly Measure[];
    readonly stages: readonly Stage[];
    /** Activities, rows of schedules and records, of this file only, nested ones included. */
    readonly activities: readonly Activity[];
    /** Times in schedules beside those of their rows: headings of rows, and weekdays, weeks and lessons in columns of their own. */
    readonly rowTimes: readonly RowTime[];
    readonly quotas: readonly Quota[];
    readonly submissions: readonly Submission[];
    readonly eligibilities: readonly Eligibility[];
    readonly assessments: readonly Assessment[];
    readonly scoreTables: readonly ScoreTable[];
    readonly awards: readonly Award[];
    readonly budgets: readonly Budget[];
    readonly allowances: readonly Allowance[];
    readonly supplies: readonly Supplies[];
    readonly amendments: readonly Amendment[];
    readonly variables: readonly Variable[];
    readonly suppressions: readonly Suppression[];

    readonly names: NameIndex;
    /** Every reference of this file, in order, with what it means. */
    readonly references: readonly ResolvedReference[];
    readonly quotes: readonly ResolvedQuote[];
}

/** How a reference came out. */
export interface ResolvedReference {
    readonly reference: Reference;
    /** The segment that names the target: the first, or the second behind the name of a file (`名录·西吉一小`). */
    readonly head: Segment;
    /** What that segment names; absent where nothing has the name. */
    readonly target?: Named;
    /** A post of the organisation, for `西吉一小·校长`. */
    readonly post?: string;
    /** 全县, 教师, 牵头学校 and the like: known without a declaration. */
    readonly builtIn?: string;
    /** What a missing name means here: a bare word must be declared, quoted words and kinds need not. */
    readonly strict: boolean;
}

export interface ResolvedImport {
    readonly entry: Import;
    readonly uri: string;
    /** Why nothing came of it. */
    readonly failure?: 'missing' | 'unreadable' | 'outside' | 'self' | 'circular';
    /** Where it is circular: the imports by which the other files lead back, in order. */
    readonly circle?: readonly Import[];
    /** Names asked for one by one, as far as the file declares them. */
    readonly taken: readonly { readonly name: ImportedName; readonly target: Named }[];
    /** Names asked for that the file does not declare. */
    readonly unknownNames: readonly Span[];
}
