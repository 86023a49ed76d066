/** The properties inside an item's braces, by the form of their value. */
import type { Prose } from '../prose/prose.ts';
import type { Span } from '../source.ts';
import type { AmountAt, Mention, Modality, Quantity, Reference, TimeAt, Word, Words } from './written.ts';

interface PropertyBase {
    readonly key: Word;
    /** The whole property. */
    readonly span: Span;
}
export interface MentionProperty extends PropertyBase {
    readonly type: 'mentions';
    readonly mentions: readonly Mention[];
    /** 层级 2—4级：…: how many of them. */
    readonly amount?: AmountAt;
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
    /** 每次 before the amount: paid each time. */
    readonly eachTime?: true;
    readonly time?: TimeAt;
    readonly quantity: Quantity;
}
/** Behind a rate: 满3年的500元, a tier of it; 不超过500元 or 不少于100元, its cap or floor, where there is no amount. */
export interface TierProperty extends PropertyBase {
    readonly type: 'tier';
    readonly limit: AmountAt;
    readonly amount?: AmountAt;
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
    | TierProperty
    | DocumentsProperty;

/** `组长：西吉一小·校长`: posts, and who holds them. */
export interface LabelLine {
    readonly labels: readonly { readonly name: string; readonly span: Span }[];
    readonly holders: readonly Mention[];
    readonly span: Span;
}
