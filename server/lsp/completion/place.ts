/** Where in the language a cursor stands, told from the text before it: works in half-written items too. */
import { heldItems, isItemKind, mayStandInside } from '../../../language/items/holds.ts';
import type { ItemKind } from '../../../language/items/item.ts';
import { keywordEntry, keywordOf } from '../../../language/keywords/lookup.ts';
import type { KeywordId } from '../../../language/keywords/table.ts';
import { letter } from '../../../language/lexing/characters.ts';
import type { Plan } from '../../../language/model/plan.ts';
import { parserServices } from '../../../language/parsing/parser.ts';
import { rangeOf, type TextRange } from '../../../language/source.ts';
import { lastAtOrBefore } from '../search.ts';
import { propertiesOf } from './places.ts';

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
    /** Behind `·`: posts of what stands before it. */
    | { readonly kind: 'post'; readonly of: string }
    | { readonly kind: 'subject' }
    /** In a duty, behind its subject; `after` is the keyword just before, if there is one. */
    | { readonly kind: 'slot'; readonly after: KeywordId | undefined; readonly clause: boolean }
    /** In `{…}` of running text: the steps before the one being typed. */
    | { readonly kind: 'quote'; readonly path: readonly string[] }
    /** In a row of a table: what its column is called, empty in the first row. */
    | { readonly kind: 'cell'; readonly column: string }
    /** The codes of rules behind 忽略. */
    | { readonly kind: 'codes' };

export interface Cursor {
    readonly place: Place;
    /** The word being typed, from its first sign to the cursor; absolute offsets. */
    readonly word: TextRange;
    readonly typed: string;
}

const nothing: Place = { kind: 'nothing' };
const wordSign = new RegExp(`${letter}|[0-9-]`);

/** Letters of names, digits and hyphens; halves of the rarer ideographs too. */
function isWordSign(sign: string): boolean {
    const code = sign.charCodeAt(0);
    return wordSign.test(sign) || (code >= 0xd800 && code <= 0xdfff);
}

/** The place of the cursor. Costs the length of the item it stands in. */
export function cursorAt(plan: Plan, offset: number): Cursor {
    let start = offset;
    while (start > 0 && isWordSign(plan.text.charAt(start - 1))) {
        start -= 1;
    }
    const entry = lastAtOrBefore(plan.entries, Math.max(start - 1, 0), (one) => rangeOf(one.span).start);
    const from = entry === undefined ? 0 : Math.min(rangeOf(entry.span).start, start);
    return {
        place: placeBehind(plan.text.slice(from, start)),
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
    if (/^[ \t\u3000]*[|｜]/.test(line)) {
        return { kind: 'cell', column: columnOf(text, line) };
    }
    const newLine = last === undefined || /[\r\n]/.test(text.slice(last.startOffset + last.image.length));
    return new Reader(text, tokens).placeAtEnd(newLine);
}

/** Tokens that reach to the end of their line: text behind a colon, chapter lines. */
const takesLine: ReadonlySet<string> = new Set(['LINE', 'HEADING']);

interface Token {
    readonly image: string;
    readonly startOffset: number;
}

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

/** What the first row of the table calls the column that the line ends in. */
function columnOf(text: string, line: string): string {
    const rows = text.split(/\r\n|\r|\n/);
    let first = rows.length - 1;
    while (first > 0 && /^[ \t\u3000]*[|｜]/.test(rows[first - 1] ?? '')) {
        first -= 1;
    }
    return first === rows.length - 1 ? '' : (cellsOf(rows[first] ?? '')[cellsOf(line).length - 1] ?? '');
}

function cellsOf(row: string): string[] {
    return row
        .split(/[|｜]/)
        .slice(1)
        .map((cell) => cell.trim());
}

const openBrace = /^[{｛]$/;
const closeBrace = /^[}｝]$/;
const stop = /^[。；;]$/;
const colon = /^[：:]$/;
const comma = /^，$/;
const listSign = /^[、,]$/;
const postSign = /^[·.．•・]$/;

/** Items whose words behind a colon, or in their body, are duties. */
const dutyBehindColon: ReadonlySet<ItemKind> = new Set<ItemKind>(['quota', 'goal']);
const dutyInBody: ReadonlySet<ItemKind> = new Set<ItemKind>(['role', 'submission']);

/** Reads the tokens before a cursor and keeps in mind what is open. */
class Reader {
    readonly #text: string;
    readonly #tokens: readonly Token[];
    readonly #open: (ItemKind | undefined)[] = [];
    #head: ItemKind | undefined;
    #property: KeywordId | undefined;
    #duty = false;
    #clause = false;

    constructor(text: string, tokens: readonly Token[]) {
        this.#text = text;
        this.#tokens = tokens;
    }

    placeAtEnd(newLine: boolean): Place {
        this.#tokens.forEach((token, index) => this.#read(token, this.#tokens[index - 1]));
        const last = this.#tokens.at(-1)?.image ?? '';
        const goesOn = listSign.test(last) || postSign.test(last) || colon.test(last) || isListWord(last);
        if (postSign.test(last)) {
            return { kind: 'post', of: this.#tokens.at(-2)?.image ?? '' };
        }
        if (this.#open.length === 0 && (last === '' || (newLine && !goesOn) || this.#head === undefined)) {
            return keywordOf(last) === undefined || newLine ? { kind: 'top' } : nothing;
        }
        if (this.#duty && !(newLine && !goesOn && this.#head === undefined)) {
            return this.#placeInDuty(last);
        }
        if (this.#property !== undefined && (goesOn || keywordOf(last) === this.#property)) {
            return this.#valueOf(this.#property);
        }
        return this.#head === undefined ? this.#placeInBody() : this.#placeBehindHead(last);
    }

    #read(token: Token, before: Token | undefined): void {
        const { image } = token;
        const id = keywordOf(image);
        if (openBrace.test(image)) {
            this.#open.push(this.#head ?? this.#open.at(-1));
            this.#forget();
        } else if (closeBrace.test(image)) {
            this.#open.pop();
            this.#forget();
        } else if (stop.test(image)) {
            this.#forget();
        } else if (comma.test(image)) {
            this.#clause = true;
            this.#property = undefined;
        } else if (isItemKind(id) && this.#opens(id, token, before)) {
            this.#forget();
            this.#head = id;
        } else if (colon.test(image)) {
            this.#duty ||= this.#head !== undefined && dutyBehindColon.has(this.#head) && !this.#clause;
        } else if (id !== undefined && !this.#duty && this.#isProperty(id)) {
            this.#property = id;
        } else if (this.#property === undefined && this.#head === undefined) {
            const item = this.#open.at(-1);
            this.#duty ||= item !== undefined && dutyInBody.has(item);
        }
    }

    #forget(): void {
        this.#head = undefined;
        this.#property = undefined;
        this.#duty = false;
        this.#clause = false;
    }

    /** An item's keyword opens an item at the start of a line or statement; elsewhere it is a noun (每个联盟). */
    #opens(id: ItemKind, token: Token, before: Token | undefined): boolean {
        const gap = this.#text.slice(
            (before?.startOffset ?? 0) + (before?.image.length ?? 0),
            token.startOffset
        );
        const begins = before === undefined || /[\r\n]/.test(gap) || /^[{｛}｝。；;]$/.test(before.image);
        return begins && (this.#open.length === 0 || mayStandInside(id, this.#open.at(-1)));
    }

    #isProperty(id: KeywordId): boolean {
        const item = this.#head ?? this.#open.at(-1);
        return item !== undefined && propertiesOf[item].includes(id);
    }

    #placeInDuty(last: string): Place {
        const previous = this.#tokens.at(-2)?.image ?? '';
        if (colon.test(last) || /^[{｛。；;]$/.test(last)) {
            return { kind: 'subject' };
        }
        const after = listSign.test(last) || isListWord(last) ? keywordOf(previous) : keywordOf(last);
        return { kind: 'slot', after, clause: comma.test(last) };
    }

    #valueOf(property: KeywordId): Place {
        return keywordEntry(property).takesLine === true
            ? nothing
            : { kind: 'value', item: this.#head ?? this.#open.at(-1), property };
    }

    #placeInBody(): Place {
        const item = this.#open.at(-1);
        return item === undefined ? nothing : { kind: 'body', item };
    }

    /** Behind the keyword and name of an item that has no braces yet. */
    #placeBehindHead(last: string): Place {
        if (this.#head === undefined) {
            return nothing;
        }
        if (keywordOf(last) === this.#head) {
            return this.#head === 'suppress' ? { kind: 'codes' } : nothing;
        }
        if (this.#head === 'suppress' && (listSign.test(last) || isListWord(last))) {
            return { kind: 'codes' };
        }
        if (this.#head === 'set' && colon.test(last)) {
            return { kind: 'value', item: 'set', property: 'members' };
        }
        return comma.test(last) ? { kind: 'clause', item: this.#head } : nothing;
    }
}

function isListWord(word: string): boolean {
    return keywordOf(word) === 'and';
}

/** The items that may begin inside the braces of another. */
export function itemsHeldBy(item: ItemKind): readonly ItemKind[] {
    return heldItems[item] ?? [];
}
