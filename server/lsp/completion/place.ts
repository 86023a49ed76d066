/** Where in the language a cursor stands, told from the text before it: works in half-written items too. */
import { heldItems } from '../../../language/items/holds.ts';
import type { ItemKind } from '../../../language/items/item.ts';
import type { KeywordId } from '../../../language/keywords/table.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { parserServices } from '../../../language/parsing/parser.ts';
import { rangeOf, type TextRange } from '../../../language/source.ts';
import { lastAtOrBefore } from '../search.ts';
import { wordStart } from '../words.ts';
import { Reader, type Token, type Writing } from './reader.ts';

export type Place =
    /** Comments, names being declared, running text: nothing to offer. */
    | { readonly kind: 'nothing' }
    /** Where a new item may begin. */
    | { readonly kind: 'top' }
    /** Where a property or held item may begin. */
    | { readonly kind: 'body'; readonly item: ItemKind }
    /** Behind `，` of an item without braces: properties, but no items. */
    | { readonly kind: 'clause'; readonly item: ItemKind }
    | { readonly kind: 'value'; readonly item: ItemKind | undefined; readonly property: KeywordId }
    /** Behind `·`: posts of what stands before it, or the names of an imported file. */
    | { readonly kind: 'post'; readonly of: string }
    | { readonly kind: 'subject'; readonly item: ItemKind | undefined }
    /** In a duty, behind its subject; `after` is the keyword just before, if there is one. */
    | {
          readonly kind: 'slot';
          readonly item: ItemKind | undefined;
          readonly after: KeywordId | undefined;
          readonly clause: boolean;
          /** The tokens of the duty so far. */
          readonly written: readonly Token[];
      }
    /** In `{…}` of running text: the steps before the one being typed. */
    | { readonly kind: 'quote'; readonly path: readonly string[] }
    /** In a row of a table: what its column is called, empty in the first row; all columns, and which one it is. */
    | {
          readonly kind: 'cell';
          readonly column: string;
          readonly columns: readonly string[];
          readonly index: number;
      }
    /** The codes of rules behind 忽略. */
    | { readonly kind: 'codes' };

export interface Cursor {
    readonly place: Place;
    /** The word being typed, from its first sign to the cursor; absolute offsets. */
    readonly word: TextRange;
    readonly typed: string;
}

const nothing: Place = { kind: 'nothing' };
/** The place of the cursor. Costs the length of the item it stands in. */
export function cursorAt(plan: Plan, offset: number): Cursor {
    const start = wordStart(plan.text, offset);
    return {
        place: placeBehind(textBefore(plan, start)),
        word: { start, end: offset },
        typed: plan.text.slice(start, offset)
    };
}

/** The place behind a text that begins with an item. */
function placeBehind(text: string): Place {
    const line = text.slice(text.lastIndexOf('\n') + 1);
    const inProse = text.lastIndexOf('【') > text.lastIndexOf('】');
    const runningText = inProse ? text.slice(text.lastIndexOf('【')) : line;
    const { tokens, hidden } = parserServices().parser.Lexer.tokenize(text);
    const comment = hidden.at(-1);
    if (comment !== undefined && isComment(comment.image) && endsAt(comment, text)) {
        return nothing;
    }
    const last = tokens.at(-1);
    const inLine = last !== undefined && takesLine.has(last.tokenType.name) && endsAt(last, text);
    if (inProse || inLine || quotationIsOpen(line)) {
        return quoteIn(runningText) ?? nothing;
    }
    if (isRow(line)) {
        return cellAt(text, line);
    }
    return new Reader(text, tokens).placeAtEnd(last === undefined || isLineBelow(text, last));
}

/** What is being written at the cursor on its line, inside a value or duty; nothing in comments and running text. */
export function writingAt(plan: Plan, offset: number): Writing | undefined {
    const text = textBefore(plan, offset);
    const place = placeBehind(text);
    const { tokens } = parserServices().parser.Lexer.tokenize(text);
    const last = tokens.at(-1);
    if (place.kind === 'nothing' || place.kind === 'quote' || place.kind === 'cell' || last === undefined) {
        return undefined;
    }
    const reader = new Reader(text, tokens);
    return isLineBelow(text, last) && place.kind !== 'value' && place.kind !== 'subject'
        ? undefined
        : reader.writing;
}

function textBefore(plan: Plan, offset: number): string {
    const entry = lastAtOrBefore(plan.entries, Math.max(offset - 1, 0), (one) => rangeOf(one.span).start);
    const from = entry === undefined ? 0 : Math.min(rangeOf(entry.span).start, offset);
    return plan.text.slice(from, offset);
}

/** Whether the cursor stands on a line below the last token. */
function isLineBelow(text: string, last: Token): boolean {
    return /[\r\n]/.test(text.slice(last.startOffset + last.image.length));
}

function isRow(line: string): boolean {
    return /^[ \t\u3000]*[|｜]/.test(line);
}

/** Tokens that reach to the end of their line: text behind a colon, chapter lines. */
const takesLine: ReadonlySet<string> = new Set(['LINE', 'HEADING']);

function endsAt(token: Token, text: string): boolean {
    return token.startOffset + token.image.length === text.length;
}

function isComment(image: string): boolean {
    return /^[#＃/]/.test(image);
}

function quotationIsOpen(line: string): boolean {
    return line.lastIndexOf('“') > line.lastIndexOf('”') || line.lastIndexOf('《') > line.lastIndexOf('》');
}

/** The steps of a quote that the text ends in; doubled braces are plain text. */
function quoteIn(text: string): Place | undefined {
    const inside = /(?<!\{)\{([^{}]*)$/.exec(text)?.[1];
    if (inside === undefined) {
        return undefined;
    }
    const steps = inside.split('.').map((step) => step.trim());
    return { kind: 'quote', path: steps.slice(0, -1) };
}

/** The column that the line ends in, by the first row of its table. */
function cellAt(text: string, line: string): Place {
    const rows = text.split(/\r\n|\r|\n/);
    let first = rows.length - 1;
    while (first > 0 && isRow(rows[first - 1] ?? '')) {
        first -= 1;
    }
    const heads = first === rows.length - 1 ? [] : cellsOf(rows[first] ?? '');
    const columns = heads.at(-1) === '' ? heads.slice(0, -1) : heads;
    const index = cellsOf(line).length - 1;
    return { kind: 'cell', column: columns[index] ?? '', columns, index };
}

function cellsOf(row: string): string[] {
    return row
        .split(/[|｜]/)
        .slice(1)
        .map((cell) => cell.trim());
}

/** The items that may begin inside the braces of another. */
export function itemsHeldBy(item: ItemKind): readonly ItemKind[] {
    return heldItems[item] ?? [];
}
