/**
 * What one chunk of a plan file says, as plain data: the form between the syntax tree and the plan model.
 * Nothing here is resolved; every node knows its source span.
 */
import type { KeywordId } from '../keywords/table.ts';
import type { Prose } from '../prose/prose.ts';
import type { Span } from '../source.ts';
import type { ChainStep, Change, Condition, Sentence } from './duty.ts';
import type { LabelLine, Property } from './property.ts';
import type { AmountAt, Declaration, Mention, Row, Segment, TimeAt, Word, Words } from './written.ts';

export type * from './duty.ts';
export type * from './property.ts';
export type * from './written.ts';

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
    | 'supplies'
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

/** 西吉一小 为 一小: the name in the other file, and what it is called here. */
export interface ImportedName extends Segment {
    readonly as?: { readonly name: string; readonly span: Span };
}

export interface Import {
    readonly entry: 'import';
    readonly names: readonly ImportedName[];
    readonly path: Words;
    readonly span: Span;
}

export type Entry = Item | Heading | Paragraph | Import;
