/** Reads an item up to a cursor, token by token, whether it is finished or not. */
import { isItemKind, mayStandInside } from '../../../language/items/holds.ts';
import type { ItemKind } from '../../../language/items/item.ts';
import { keywordEntry, keywordOf } from '../../../language/keywords/lookup.ts';
import type { KeywordId } from '../../../language/keywords/table.ts';
import type { Place } from './place.ts';
import { propertiesOf } from './places.ts';

/** A token of the lexer, as far as places are told by it. */
export interface Token {
    readonly tokenType: { readonly name: string };
    readonly image: string;
    readonly startOffset: number;
}

const nothing: Place = { kind: 'nothing' };
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

/** Items that may have a date behind their name. */
const datedHeads: ReadonlySet<ItemKind> = new Set<ItemKind>(['stage', 'activity', 'record']);

/** A property's value or a duty, as far as it is written. */
export interface Writing {
    readonly item: ItemKind | undefined;
    readonly property: KeywordId | undefined;
    readonly inDuty: boolean;
    /** The tokens of the value or duty. */
    readonly written: readonly Token[];
}

/** Reads the tokens before a cursor and keeps in mind what is open. */
export class Reader {
    readonly #text: string;
    readonly #tokens: readonly Token[];
    readonly #open: (ItemKind | undefined)[] = [];
    #head: ItemKind | undefined;
    #property: KeywordId | undefined;
    #duty = false;
    #clause = false;
    /** Where what is being written, a duty or a property's value, begins among the tokens. */
    #begin = 0;

    constructor(text: string, tokens: readonly Token[]) {
        this.#text = text;
        this.#tokens = tokens;
        for (const [index, token] of tokens.entries()) {
            const { property, inDuty } = this.writing;
            this.#read(token, tokens[index - 1]);
            if (this.#duty && !inDuty) {
                this.#begin = colon.test(token.image) ? index + 1 : index;
            } else if (this.#property !== property) {
                this.#begin = index + 1;
            }
        }
    }

    /** What stands before the cursor, so far as it is one thing. */
    get writing(): Writing {
        return {
            item: this.#item,
            property: this.#property,
            inDuty: this.#duty,
            written: this.#tokens.slice(this.#begin)
        };
    }

    placeAtEnd(newLine: boolean): Place {
        const last = this.#tokens.at(-1)?.image ?? '';
        const goesOn = listSign.test(last) || postSign.test(last) || colon.test(last) || isListWord(last);
        if (postSign.test(last)) {
            return { kind: 'post', of: unquoted(this.#tokens.at(-2)?.image ?? '') };
        }
        if (this.#open.length === 0 && (last === '' || (newLine && !goesOn) || this.#head === undefined)) {
            return keywordOf(last) === undefined || newLine ? { kind: 'top' } : nothing;
        }
        if (this.#duty && !(newLine && !goesOn && this.#head === undefined)) {
            return this.#placeInDuty(last);
        }
        if (keywordOf(last) === 'movedTo' || (!newLine && this.#awaitsDate)) {
            return { kind: 'value', item: this.#item, property: 'time' };
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

    /** The item that is being written. */
    get #item(): ItemKind | undefined {
        return this.#head ?? this.#open.at(-1);
    }

    /** Behind the name or title of something that has a date of its own. */
    get #awaitsDate(): boolean {
        const last = this.#tokens.at(-1)?.tokenType.name;
        return (
            this.#head !== undefined &&
            datedHeads.has(this.#head) &&
            !this.#clause &&
            (last === 'ID' || last === 'TEXT')
        );
    }

    #isProperty(id: KeywordId): boolean {
        const item = this.#item;
        return item !== undefined && propertiesOf[item].includes(id);
    }

    #placeInDuty(last: string): Place {
        const previous = this.#tokens.at(-2)?.image ?? '';
        if (colon.test(last) || /^[{｛。；;]$/.test(last)) {
            return { kind: 'subject', item: this.#item };
        }
        const after = listSign.test(last) || isListWord(last) ? keywordOf(previous) : keywordOf(last);
        const { item, written } = this.writing;
        return { kind: 'slot', item, after, clause: comma.test(last), written };
    }

    #valueOf(property: KeywordId): Place {
        return keywordEntry(property).takesLine === true
            ? nothing
            : { kind: 'value', item: this.#item, property };
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

/** A name without the marks it may stand in. */
function unquoted(name: string): string {
    return name.replace(/^[“"「](.*)[”"」]$/, '$1');
}
