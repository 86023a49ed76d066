/**
 * Running text with its blocks, lists and tables, and its quotes of the model.
 */
import type { Span } from '../source.ts';

/** A quote of the model in running text: `{联盟.数量}`. The span includes the braces. */
export interface Quote {
    readonly kind: 'quote';
    readonly path: readonly { readonly name: string; readonly span: Span }[];
    readonly span: Span;
}

/** Plain characters; doubled braces are already single. */
export interface Plain {
    readonly kind: 'plain';
    readonly text: string;
    readonly span: Span;
}

export type Inline = Plain | Quote;

/** One paragraph, list item or cell. */
export interface Line {
    readonly inlines: readonly Inline[];
    readonly span: Span;
}

export type ProseBlock =
    | { readonly kind: 'paragraph'; readonly line: Line }
    /** `1.` and `（1）` at the start of a line: a numbered paragraph of level 3 or 4. */
    | { readonly kind: 'numbered'; readonly level: 3 | 4; readonly line: Line }
    | { readonly kind: 'bullets'; readonly lines: readonly Line[] }
    | {
          readonly kind: 'table';
          readonly header: readonly Line[];
          readonly rows: readonly (readonly Line[])[];
          readonly span: Span;
      };

export interface Prose {
    readonly blocks: readonly ProseBlock[];
    /** Everything between the brackets as written. */
    readonly text: string;
    readonly span: Span;
}
