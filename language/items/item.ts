/**
 * What one chunk of a plan file says, as plain data: the form between the syntax tree and the plan model.
 * Nothing here is resolved; every node knows its source span.
 */
import type { Amount } from '../amounts/index.ts';
import type { TimeProblem, WrittenTime } from '../calendar/index.ts';
import type { KeywordId } from '../keywords/table.ts';
import type { Span } from '../source.ts';
import type { Prose } from '../prose/prose.ts';

/** A keyword as written, with what it stands for. */
export interface Word {
    readonly id: KeywordId;
    readonly text: string;
    readonly span: Span;
}

/** Words of the plan: the text without its quotation marks or brackets, quotes of the model kept as `{…}`. */
export interface Words {
    readonly text: string;
    /** The text itself, marks excluded. */
    readonly span: Span;
}

/** A name being declared, with its title and short name. */
export interface Declaration {
    readonly name: string;
    readonly span: Span;
    readonly title?: Words;
    readonly alias?: { readonly name: string; readonly span: Span };
}

/** One step of a reference such as `西吉一小·校长`. */
export interface Segment {
    readonly name: string;
    readonly span: Span;
    /** Written in quotation marks: words, linked if something has that name (rule 3 of the syntax). */
    readonly quoted: boolean;
    /** A keyword used as a noun: 联盟, 成员, 牵头 … */
    readonly noun?: KeywordId;
}

export interface Reference {
    readonly segments: readonly [Segment, ...Segment[]];
    readonly span: Span;
}

/** A written amount; `amount` is absent where the text could not be read. */
export interface AmountAt {
    readonly amount?: Amount;
    readonly text: string;
    readonly span: Span;
}

/** A written time; `time` is absent where the text could not be read. */
export interface TimeAt {
    readonly time?: WrittenTime;
    readonly text: string;
    readonly span: Span;
    /** What cannot be right whatever the plan says; offsets are UTF-16 in `text`. */
    readonly problems: readonly TimeProblem[];
    /** For `启动会 前10天`: what the time is counted from. */
    readonly anchor?: Reference;
}

export type Comparison = 'at-least' | 'at-most' | 'about' | 'exactly';

/** `不少于 青年教师的20%`: an amount with its comparison and the base of a share. */
export interface Quantity {
    readonly comparison: Comparison;
    readonly amount: AmountAt;
    readonly base?: Reference;
    readonly span: Span;
}

/** A party named in a property: a reference or noun, with what stands around it. */
export interface Mention {
    readonly reference?: Reference;
    /** 全体 before it. */
    readonly all: boolean;
    /** 每个, 各 … before it, as written. */
    readonly each?: string;
    readonly amount?: AmountAt;
    /** `沣东中学4名教师`: what the amount counts. */
    readonly counted?: Reference;
    /** What stands in brackets behind it. */
    readonly notes: readonly MentionNote[];
    readonly span: Span;
}

export interface MentionNote {
    readonly relation: 'also' | 'except' | 'alias' | 'part';
    readonly reference?: Reference;
    readonly amount?: AmountAt;
    readonly time?: TimeAt;
    readonly span: Span;
}

interface PropertyBase {
    readonly key: Word;
    /** The whole property. */
    readonly span: Span;
}
export interface MentionProperty extends PropertyBase {
    readonly type: 'mentions';
    readonly mentions: readonly Mention[];
}
export interface TimeProperty extends PropertyBase {
    readonly type: 'time';
    readonly time: TimeAt;
    readonly modality?: Modality;
}
export interface WordsProperty extends PropertyBase {
    readonly type: 'words';
    readonly words: Words;
    /** Set where the text stood in 【 】. */
    readonly prose?: Prose;
}
export interface QuantityProperty extends PropertyBase {
    readonly type: 'quantity';
    readonly quantity: Quantity;
}
export interface StatusProperty extends PropertyBase {
    readonly type: 'status';
    readonly status: string;
    readonly statusSpan: Span;
    readonly time?: TimeAt;
}
/** 原定 … 改为 … */
export interface MoveProperty extends PropertyBase {
    readonly type: 'move';
    readonly from: TimeAt;
    readonly to: TimeAt;
}
/** 实施 … { … }: what was done of the activity. */
export interface DoneProperty extends PropertyBase {
    readonly type: 'done';
    readonly time?: TimeAt;
    readonly properties: readonly Property[];
}
/** 标准 每人每学期300元: what one of a kind gets, and for how long. */
export interface RateProperty extends PropertyBase {
    readonly type: 'rate';
    /** Word such as 每人, as written. */
    readonly each?: string;
    readonly time?: TimeAt;
    readonly quantity: Quantity;
}
/** Basis documents and forwarded documents. */
export interface DocumentsProperty extends PropertyBase {
    readonly type: 'documents';
    readonly documents: readonly CitedDocument[];
}
export interface CitedDocument {
    /** A title in 《》, or the name of a document of this plan. */
    readonly title?: Words;
    readonly reference?: Reference;
    readonly number?: Words;
    readonly span: Span;
}
export type Property =
    | MentionProperty
    | TimeProperty
    | WordsProperty
    | QuantityProperty
    | StatusProperty
    | MoveProperty
    | DoneProperty
    | RateProperty
    | DocumentsProperty;

/** `组长：西吉一小·校长`: posts, and who holds them. */
export interface LabelLine {
    readonly labels: readonly { readonly name: string; readonly span: Span }[];
    readonly holders: readonly Mention[];
    readonly span: Span;
}

export type Modality = 'shall' | 'normally' | 'usually' | 'may';

/** The subject of a duty. */
export interface Who {
    /** Word such as 每个, as written. */
    readonly each?: string;
    readonly all: boolean;
    /** 联盟 in 每个联盟; a reference in all other cases. */
    readonly parties: readonly Reference[];
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

export interface Cell {
    readonly text: string;
    readonly span: Span;
}
export interface Row {
    readonly cells: readonly Cell[];
    readonly span: Span;
}

/** Keywords that open an item. */
export type ItemKind = Extract<
    KeywordId,
    | 'plan'
    | 'notice'
    | 'charter'
    | 'programme'
    | 'report'
    | 'method'
    | 'attachment'
    | 'unit'
    | 'school'
    | 'committee'
    | 'person'
    | 'category'
    | 'set'
    | 'calendar'
    | 'alliance'
    | 'pairing'
    | 'body'
    | 'role'
    | 'guideline'
    | 'goal'
    | 'principle'
    | 'measure'
    | 'stage'
    | 'activity'
    | 'record'
    | 'schedule'
    | 'list'
    | 'table'
    | 'quota'
    | 'submission'
    | 'eligibility'
    | 'assessment'
    | 'scores'
    | 'award'
    | 'budget'
    | 'allowance'
    | 'amendment'
    | 'variable'
    | 'suppress'
>;

export interface Item {
    readonly entry: 'item';
    readonly kind: ItemKind;
    readonly keyword: Word;
    readonly names: readonly Declaration[];
    /** The date after the name of a stage, activity or record. */
    readonly time?: TimeAt;
    readonly properties: readonly Property[];
    readonly labels: readonly LabelLine[];
    readonly sentences: readonly Sentence[];
    readonly steps: readonly ChainStep[];
    readonly rows: readonly Row[];
    /** Parts of a set, value of a variable, rules of a suppression. */
    readonly mentions: readonly Mention[];
    readonly amount?: AmountAt;
    /** Text behind a colon or in 【 】. */
    readonly words?: Words;
    readonly prose?: Prose;
    readonly conditions: readonly Condition[];
    readonly changes: readonly Change[];
    /** Items and paragraphs inside the braces. */
    readonly items: readonly Entry[];
    readonly span: Span;
}

/** A chapter line as in the document: 一、指导思想, （一）… */
export interface Heading {
    readonly entry: 'heading';
    readonly level: 1 | 2;
    /** As typed: 一、 or （一）; the program numbers anew when it prints. */
    readonly number: string;
    readonly title: string;
    readonly titleSpan: Span;
    readonly prose: readonly Prose[];
    readonly span: Span;
}

export interface Paragraph {
    readonly entry: 'paragraph';
    readonly prose: Prose;
    readonly span: Span;
}

export interface Import {
    readonly entry: 'import';
    readonly names: readonly Segment[];
    readonly path: Words;
    readonly span: Span;
}

export type Entry = Item | Heading | Paragraph | Import;
