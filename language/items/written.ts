/** The values of a plan as they were written: words, names, references, times, amounts, parties. */
import type { AgeLimit, Amount } from '../amounts/index.ts';
import type { TimeProblem, WrittenTime } from '../calendar/index.ts';
import type { KeywordId } from '../keywords/table.ts';
import type { Span } from '../source.ts';

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
    /** 45周岁以下青年教师的20%: who of the base is meant. */
    readonly age?: AgeLimit;
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
    /** 或 before it: this one, or the one before. */
    readonly or?: true;
    /** What stands in brackets behind it. */
    readonly notes: readonly MentionNote[];
    readonly span: Span;
}

export interface MentionNote {
    /** 牵头 and 主办 lead, 配合 assists: 负责 教研室（牵头）、督导室（配合）. */
    readonly relation: 'also' | 'except' | 'alias' | 'part' | 'leads' | 'assists';
    /** 配合 as written, where no name follows it. */
    readonly word?: string;
    readonly reference?: Reference;
    /** 45周岁以下12人 */
    readonly age?: AgeLimit;
    readonly amount?: AmountAt;
    readonly time?: TimeAt;
    readonly span: Span;
}

export type Modality = 'shall' | 'normally' | 'usually' | 'may';

export interface Cell {
    readonly text: string;
    readonly span: Span;
}
export interface Row {
    readonly cells: readonly Cell[];
    readonly span: Span;
}
