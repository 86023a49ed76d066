/** Duties and provisions: sentences, steps of a submission, conditions, changes. */
import type { Span } from '../source.ts';
import type {
    AmountAt,
    Mention,
    MentionNote,
    Modality,
    Quantity,
    Reference,
    TimeAt,
    Word
} from './written.ts';

/** The subject of a duty. */
export interface Who {
    /** Word such as 每个, as written. */
    readonly each?: string;
    readonly all: boolean;
    /** 联盟 in 每个联盟; a reference in all other cases. */
    readonly parties: readonly Reference[];
    /** 或 between the parties: what one of them does is enough. */
    readonly or?: true;
    readonly except: readonly Reference[];
    readonly notes: readonly MentionNote[];
    readonly span: Span;
}

/** A duty: who, when, what, how much (syntax, section 3). */
export interface Sentence {
    readonly who: Who;
    /** How often, or when: 每学年, 2009年4月. */
    readonly time?: TimeAt;
    /** When in each period, beside how often: 每学年 …，一般 5月和11月. */
    readonly during?: TimeAt;
    readonly modality?: Modality;
    readonly verb?: Word;
    readonly objects: readonly Reference[];
    readonly from?: Reference;
    readonly to?: Reference;
    readonly quantity?: Quantity;
    /** 由2024年的60%提高到2026年的95% */
    readonly figures?: FigureChange;
    /** The noun after the amount. */
    readonly counted?: Reference;
    /** 每次 …: minimum, maximum or exact length or size of one occurrence. */
    readonly eachTime?: Quantity;
    readonly approvedBy?: Reference;
    /** 符合 …: the conditions that those who are counted must meet. */
    readonly meets?: Reference;
    readonly except: readonly Reference[];
    readonly rounded: boolean;
    readonly proRata: boolean;
    /** A second value for a slot that holds one: reported, never dropped silently. */
    readonly repeated: readonly Span[];
    readonly span: Span;
}

/** A figure that is to rise or fall, each end with its date where one is written. */
export interface FigureChange {
    readonly direction: 'rise' | 'fall';
    readonly from: { readonly amount: AmountAt; readonly time?: TimeAt };
    readonly to: { readonly amount: AmountAt; readonly time?: TimeAt };
    readonly span: Span;
}

/** 每个联盟 2009年春季开学初 报 西吉县教育体育局 */
export interface ChainStep {
    readonly who: Who;
    readonly time: TimeAt;
    readonly to: Mention;
    readonly span: Span;
}

/** One condition of eligibility. */
export type Condition =
    /** `count` is how many of the group must hold: all, one, or the number written. */
    | {
          readonly type: 'group';
          readonly kind: 'all' | 'any' | 'some';
          readonly count?: AmountAt;
          readonly conditions: readonly Condition[];
          readonly span: Span;
      }
    | {
          readonly type: 'measured';
          readonly kind: 'age' | 'seniority';
          readonly modality?: Modality;
          readonly quantity: Quantity;
          readonly span: Span;
      }
    | { readonly type: 'named'; readonly reference: Reference; readonly span: Span };

/** A change that a later document makes to what the plan says. */
export interface Change {
    readonly kind: 'moved' | 'merged' | 'cancelled';
    readonly targets: readonly Reference[];
    readonly from?: TimeAt;
    /** The new time of what is moved or merged. */
    readonly to?: TimeAt;
    readonly into?: Reference;
    readonly span: Span;
}
