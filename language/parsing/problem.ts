/** What is wrong with the text itself, before it means anything. */
import type { Span } from '../source.ts';

export type SyntaxProblemCode =
    /** A character or word that fits nowhere. */
    | 'unexpected'
    /** A keyword or name run together with what follows: 学校甲校. */
    | 'run-together'
    | 'missing-brace'
    | 'stray-brace'
    /** A quotation mark, or a round bracket of notes. */
    | 'unclosed-quote'
    | 'unclosed-prose'
    /** A sentence without 。 */
    | 'unfinished-sentence'
    /** A list with ， between its parts. */
    | 'comma-in-list'
    /** A name that starts with a digit or equals a keyword. */
    | 'name-needs-quotes'
    /** An item inside one that may not hold it. */
    | 'misplaced-item'
    /** Something is missing: a name, a date, an amount. */
    | 'incomplete'
    /** An amount or date the language does not read. */
    | 'unreadable-value'
    /** One slot of a sentence filled twice. */
    | 'slot-twice';

/** What a rule of the grammar was waiting for, or what was meant in the place of the unexpected. */
export type Expectation =
    // incomplete
    | 'name'
    | 'time'
    | 'amount'
    | 'text'
    | 'status'
    | 'more'
    // unexpected
    | 'quotes'
    | 'bars'
    | 'number'
    | 'new-line'
    | 'braces'
    | 'open-brace'
    | 'keyword'
    | 'prose'
    | 'colon'
    | 'time-keyword'
    | 'blank'
    | 'heading'
    | 'duty-comma'
    | 'duty-verb'
    | 'per-head'
    | 'each-own'
    | 'attachment-line'
    | 'contact-line'
    | 'subject-words'
    | 'contact-colon'
    | 'contact-brackets'
    | 'property'
    | 'equals'
    | 'verb'
    | 'hand-in'
    // unclosed-prose
    | 'round-brackets';

export interface SyntaxProblem {
    readonly code: SyntaxProblemCode;
    readonly span: Span;
    /** Words for the message: what was found, what was expected, the item's name, the proposed text. */
    readonly found?: string;
    readonly expected?: Expectation;
    readonly item?: string;
    /** Text that mends it, where one is known; it replaces the span, or `mended` where that is given. */
    readonly replacement?: string;
    /** The stretch to replace where it is not what is wrong: a bracket missing at the other end of the text. */
    readonly mended?: Span;
    /** The words are in the items as they were written and nothing was passed over: the value alone says nothing. */
    readonly kept?: true;
}

/** The problems behind which something of the text is in no item; a value that is only not understood is kept. */
export function lossesAmong(problems: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
    return problems.filter(({ kept }) => kept === undefined);
}
