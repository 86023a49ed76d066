import type { Span } from '../../language/source.ts';

/**
 * The document between the plan model and the writers: what is printed, in order, as resolved text.
 *
 * Builders decide *what* stands in the document (numbers, references, phrases); writers decide *how* it looks
 * (blank lines, fonts, positions come from `gbt9704.ts` and the profile). So no block holds an empty paragraph
 * for spacing, and no writer needs the plan model. Text may hold any characters a file can hold, writers make it
 * safe for their format; a line break inside a run counts as one space.
 */
export interface DocumentTree {
    readonly language: DocumentLanguage;
    readonly properties: DocumentProperties;
    readonly sections: readonly Section[];
}

export type DocumentLanguage = 'zh' | 'en';

/** What a file manager or search shows about the document; also the core properties of a Word file. */
export interface DocumentProperties {
    readonly title: string;
    readonly issuer?: string | undefined;
    /** ISO date (`2008-12-13`) the document bears, the only date a writer may stamp on its output. */
    readonly date?: string | undefined;
    readonly subject?: string | undefined;
    readonly keywords?: readonly string[] | undefined;
}

/**
 * A part of the document that begins on a new page.
 *
 * - `issued`: the paper that is issued, with or without a red header: a cover notice, a plan, a charter, a report.
 * - `attachment`: begins with an `attachmentLabel` (附件1) and a title.
 * - `imprint`: 版记 on an even page of its own, where the last page of text is odd or has no room. Last in the tree, one
 *   block. An imprint that shares the last page of text is the last block of that section instead.
 */
export interface Section {
    readonly kind: SectionKind;
    /** Default portrait. Landscape pages are for wide tables. */
    readonly orientation?: 'portrait' | 'landscape' | undefined;
    /** Default: a document. A letter (信函格式) begins with a `letterHead`, and its first page has a red double rule at the foot. */
    readonly form?: 'letter' | undefined;
    /** Of an imprint: the page before it stays empty, so neither bears a number (GB/T 9704, 7.5). */
    readonly afterEmptyPage?: true | undefined;
    /** By how many steps (`TIGHTER_PT`) the lines stand closer than elsewhere, so that the signature stands by the text. */
    readonly tighter?: number | undefined;
    readonly blocks: readonly Block[];
    readonly source?: Span | undefined;
}

export type SectionKind = 'issued' | 'attachment' | 'imprint';

/** Words of one kind within a paragraph. */
export interface Run {
    readonly text: string;
    readonly bold?: boolean | undefined;
    /** In 黑体: the number of an article. */
    readonly face?: 'hei' | undefined;
    /** Begins a new line of its cell, where a program would break a date or a name; formats without lines run on. */
    readonly ownLine?: boolean | undefined;
    /** The text was computed from the plan model (a count, a date, a list of members), not typed. */
    readonly quoted?: boolean | undefined;
    /** Where the words come from, when that is narrower than the block's source. */
    readonly source?: Span | undefined;
}

export type Runs = readonly Run[];

export type Block =
    | Classification
    | IssuerMark
    | DocumentNumber
    | RedRule
    | LetterHead
    | Contents
    | Title
    | Subtitle
    | Addressees
    | Heading
    | Paragraph
    | List
    | Table
    | AttachmentsNote
    | Signature
    | Note
    | AttachmentLabel
    | Placeholder
    | Imprint;

export type BlockKind = Block['kind'];

interface Sourced {
    readonly source?: Span | undefined;
}

/** Copy number, secrecy with its term, urgency: top left, one line each, in this order. */
export interface Classification extends Sourced {
    readonly kind: 'classification';
    readonly copyNumber?: string | undefined;
    readonly secrecy?: string | undefined;
    readonly urgency?: string | undefined;
}

/** 发文机关标志: the red name on the head of the first page. Several issuers stand one below the other. */
export interface IssuerMark extends Sourced {
    readonly kind: 'issuerMark';
    readonly names: readonly string[];
    /** 文件, printed after the names; absent where the names stand alone. */
    readonly suffix?: string | undefined;
}

/** 发文字号, such as 西教发〔2008〕12号; signers only on papers that go up (上行文). */
export interface DocumentNumber extends Sourced {
    readonly kind: 'documentNumber';
    readonly text: string;
    /** 签发人 names; `signerLabel` is printed before them. */
    readonly signers?: readonly string[] | undefined;
    /** `签发人：` or its twin in the document's language. */
    readonly signerLabel?: string | undefined;
}

/** The red rule between the head and the text, as wide as the text area. */
export interface RedRule extends Sourced {
    readonly kind: 'redRule';
}

/**
 * The head of a letter (GB/T 9704, 10.1): the issuers' names over a red double rule, wider than the text; below it
 * the classification to the left and the number to the right.
 */
export interface LetterHead extends Sourced {
    readonly kind: 'letterHead';
    readonly names: readonly string[];
    readonly number?: string | undefined;
    /** Copy number, secrecy, urgency, as far as there are any, in this order. */
    readonly classification: readonly string[];
}

/**
 * Table of contents of a long document. Page numbers are worked out from the grid; Word can renew them. The headings
 * and titles it names hold the place of their entry (`listed`).
 */
export interface Contents extends Sourced {
    readonly kind: 'contents';
    readonly entries: readonly ContentsEntry[];
}

export interface ContentsEntry {
    /** What stands below an attachment's title is a level below it. */
    readonly level: 1 | 2 | 3;
    readonly text: string;
    /** Counted from 1. */
    readonly page: number;
}

/** The paper's title; writers break it into lines between words (see `title.ts`). */
export interface Title extends Sourced {
    readonly kind: 'title';
    readonly text: string;
    /** Its entry in the table of contents, counted from 1; absent where none names it. */
    readonly listed?: number | undefined;
    /** Names (of schools, bureaus, the plan itself) in which no line may break. */
    readonly unbreakable?: readonly string[] | undefined;
}

/** A line below the title, such as （试行） or （2012年10月19日理事会通过）. */
export interface Subtitle extends Sourced {
    readonly kind: 'subtitle';
    readonly runs: Runs;
}

/** 主送机关, the colon at the end included. */
export interface Addressees extends Sourced {
    readonly kind: 'addressees';
    readonly runs: Runs;
}

/** A numbered heading. Levels 1 to 4 are 一、 （一） 1. （1）; in a paper of articles 1 and 2 are 第一章, 第一节. */
export interface Heading extends Sourced {
    readonly kind: 'heading';
    readonly level: HeadingLevel;
    /** In the middle of the line, as chapters of articles are; default indented like the text. */
    readonly centred?: true | undefined;
    /** The number as printed, its punctuation included (`一、`, `（一）`, `1.`); empty for none. */
    readonly number: string;
    readonly runs: Runs;
    /** Text that goes on in the same paragraph, in the body's face. */
    readonly runIn?: Runs | undefined;
    /** Its entry in the table of contents, counted from 1; absent where none names it. */
    readonly listed?: number | undefined;
}

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface Paragraph extends Sourced {
    readonly kind: 'paragraph';
    readonly runs: Runs;
    /** Default: indented by two characters and justified. */
    readonly layout?: 'body' | 'flush' | 'centred' | 'right' | undefined;
}

export interface List extends Sourced {
    readonly kind: 'list';
    readonly ordered: boolean;
    readonly items: readonly ListItem[];
}

export interface ListItem extends Sourced {
    /** The mark as printed: `1.`, `（1）`, `①`, `·`. */
    readonly label: string;
    readonly runs: Runs;
    readonly children?: List | undefined;
}

export interface Table extends Sourced {
    readonly kind: 'table';
    readonly caption?: Runs | undefined;
    readonly columns: readonly TableColumn[];
    /** How many of the first rows are a head that repeats on each page. */
    readonly headRows: number;
    readonly rows: readonly TableRow[];
}

export interface TableColumn {
    /** Width relative to the other columns, above zero. */
    readonly width: number;
    /** Alignment of cells that say nothing themselves; default centred. */
    readonly align?: CellAlignment | undefined;
}

export type CellAlignment = 'left' | 'centred' | 'right';

export interface TableRow extends Sourced {
    /** Left to right; a cell covered by a span from the left or from above is left out. */
    readonly cells: readonly TableCell[];
}

export interface TableCell extends Sourced {
    readonly runs: Runs;
    readonly align?: CellAlignment | undefined;
    /** Default 1. */
    readonly columnSpan?: number | undefined;
    /** Default 1. */
    readonly rowSpan?: number | undefined;
    /** `bar`: filled, one step of a schedule bar; `head`: a quiet tint. A bar also needs text a reader can hear. */
    readonly shade?: 'bar' | 'head' | undefined;
    /** What the shade means, for readers who cannot see it; not printed. */
    readonly meaning?: string | undefined;
}

/** 附件说明 below the body: `附件：1. 名称`. */
export interface AttachmentsNote extends Sourced {
    readonly kind: 'attachmentsNote';
    /** `附件：`, or its twin. */
    readonly label: string;
    readonly items: readonly AttachmentItem[];
}

export interface AttachmentItem extends Sourced {
    /** `1.`; empty where there is only one attachment. */
    readonly number: string;
    readonly runs: Runs;
}

/** 发文机关署名 and 成文日期. */
export interface Signature extends Sourced {
    readonly kind: 'signature';
    readonly issuers: readonly string[];
    /** As printed: `2008年12月13日`. */
    readonly date: string;
    /** A seal is stamped over it: the date stands four characters from the right and the name above its middle. */
    readonly sealed: boolean;
}

/** 附注 below the date, its brackets included. */
export interface Note extends Sourced {
    readonly kind: 'note';
    readonly runs: Runs;
}

/** 附件1 on the first line of an attachment. */
export interface AttachmentLabel extends Sourced {
    readonly kind: 'attachmentLabel';
    readonly text: string;
}

/** Stands where something has to be put in by hand, such as an attachment nobody gave; never to be overlooked. */
export interface Placeholder extends Sourced {
    readonly kind: 'placeholder';
    /** What is missing, in a few words. */
    readonly heading: string;
    /** Who has to do what about it. */
    readonly runs: Runs;
}

/** 版记: whom copies go to, who printed the paper, and when. Stands at the foot of the text area of its section's last page. */
export interface Imprint extends Sourced {
    readonly kind: 'imprint';
    /** A letter's: no rules, no office and date, at the foot of the last page (10.1). */
    readonly plain?: true | undefined;
    /** Lines above the printing office, such as 抄送; each with a rule below. */
    readonly notes: readonly ImprintNote[];
    readonly office: string;
    /** As printed, 印发 included. */
    readonly date: string;
}

export interface ImprintNote extends Sourced {
    /** `抄送：` */
    readonly label: string;
    /** The names, the full stop at the end included. */
    readonly runs: Runs;
}
