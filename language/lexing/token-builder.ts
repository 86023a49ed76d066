import type { CustomPatternMatcherFunc, TokenPattern, TokenType } from 'chevrotain';
import { DefaultTokenBuilder, type Grammar, type TokenBuilderOptions } from 'langium';
import { keywordEntry, keywordIds, keywordOf, wordsOf } from '../keywords/lookup.ts';
import { amount } from './amounts.ts';
import { anyOf } from './characters.ts';
import { contact } from './contacts.ts';
import { article, filler } from './english.ts';
import { age, figures } from './figures.ts';
import { chapterStarts, headingAt, lineTextAt, rowAt } from './lines.ts';
import { anyKeyword, keywordWord } from './keyword-words.ts';
import { documentNumber, each, name } from './names.ts';
import { prose, quotation } from './quotations.ts';
import { ahead } from './english-times.ts';
import { festivalAlone, relative, time, undecided } from './times.ts';

/** Punctuation of the grammar and the signs of both widths it stands for. */
const punctuation: Readonly<Record<string, string>> = {
    '{': '{｛',
    '}': '}｝',
    '（': '（(',
    '）': '）)',
    '：': ':：',
    '；': ';；',
    '、': '、,',
    '=': '=＝',
    '·': '·．•・'
};

/** A full stop of half width ends a sentence where a blank, a brace or the line's end follows; else it joins a name. */
const stop = '\\.(?![^\\s}｝])';

const terminalPatterns: Readonly<Record<string, RegExp>> = {
    PROSE: new RegExp(prose),
    TEXT: new RegExp(quotation),
    CONTACT: new RegExp(contact),
    DOCUMENT_NUMBER: new RegExp(documentNumber),
    TIME: new RegExp(time),
    AHEAD: new RegExp(ahead),
    FESTIVAL: new RegExp(festivalAlone),
    RELATIVE: new RegExp(relative),
    UNDECIDED: new RegExp(undecided),
    FIGURES: new RegExp(figures),
    AGE: new RegExp(age),
    AMOUNT: new RegExp(amount),
    EACH: new RegExp(each),
    ARTICLE: new RegExp(anyOf(article, filler)),
    ID: new RegExp(name)
};

/** Terminals that come before all keywords, in this order. */
const first = [
    'HEADING',
    'ROW',
    'LINE',
    'WS',
    'ARTICLE',
    'ML_COMMENT',
    'SL_COMMENT',
    'PROSE',
    'TEXT',
    'CONTACT',
    'DOCUMENT_NUMBER'
];
/** Terminals that come after them; a keyword yields to the longest of these. */
const last = [
    'FIGURES',
    'RELATIVE',
    'UNDECIDED',
    'TIME',
    'AHEAD',
    'FESTIVAL',
    'AGE',
    'AMOUNT',
    'EACH',
    'NUMBER',
    'ID'
];

/**
 * Builds the tokens from the grammar, which names keywords in their first Chinese form and terminals without their
 * patterns: keywords take every word of the keyword table, terminals their patterns from this folder.
 */
export class AlliancePlanTokenBuilder extends DefaultTokenBuilder {
    override buildTokens(grammar: Grammar, options?: TokenBuilderOptions): TokenType[] {
        const built = super.buildTokens(grammar, options);
        const tokens: readonly TokenType[] = Array.isArray(built) ? built : Object.values(built.modes).flat();
        const byName = new Map(tokens.map((token) => [token.name, token]));
        const terminals = (names: readonly string[]): TokenType[] =>
            names.flatMap((n) => byName.get(n) ?? []);
        const before = terminals(first);
        const after = terminals(last);
        const placed = new Set([...before, ...after]);
        const keywords = tokens.filter((token) => !placed.has(token));

        for (const [terminal, pattern] of Object.entries(terminalPatterns)) {
            setPattern(byName.get(terminal), pattern);
        }
        setPattern(byName.get('HEADING'), matcher(headingAt), chapterStarts);
        setPattern(byName.get('ROW'), matcher(rowAt), ['|', '｜']);
        setPattern(byName.get('LINE'), lineMatcher, [':', '：']);
        for (const token of keywords) {
            setKeywordPattern(token, after);
        }
        return [...before, ...clauseFirst(keywords), ...after];
    }
}

/** The comma of clauses is tried before the comma of lists. */
function clauseFirst(keywords: readonly TokenType[]): TokenType[] {
    return [...keywords.filter(({ name }) => name === '，'), ...keywords.filter(({ name }) => name !== '，')];
}

function setPattern(token: TokenType | undefined, pattern: TokenPattern, startsWith?: string[]): void {
    if (!token) {
        return;
    }
    token.PATTERN = pattern;
    token.LINE_BREAKS = false;
    if (startsWith) {
        token.START_CHARS_HINT = startsWith;
    }
}

const clauseWord = anyKeyword(
    keywordIds
        .filter((id) => keywordEntry(id).group === 'property' || keywordEntry(id).group === 'sentence')
        .flatMap((id) => keywordEntry(id).en)
);
const clauseWordOnly = new RegExp(`^${clauseWord}$`);

/**
 * `responsible TownOne, members`: a side of the alliances, which is a keyword elsewhere, in a list. A post, the next name or
 * the end of the line follows it, where a property would have a value.
 */
const sideInList = `${anyKeyword([...keywordEntry('lead').en, ...keywordEntry('members').en])}(?:[.·．•・]\\S|[ \\t]*(?![^,，、（(}｝\\r\\n]))`;

/** Whether an English comma before the word opens a clause; elsewhere it divides a list. */
export function opensClause(word: string): boolean {
    return clauseWordOnly.test(word);
}

function setKeywordPattern(token: TokenType, longer: TokenType[]): void {
    const id = keywordOf(token.name);
    if (token.name === '，') {
        token.PATTERN = new RegExp(`，|,(?![ \\t]*${sideInList})(?=[ \\t]*${clauseWord})`);
        return;
    }
    if (token.name === '。' || token.name === '·') {
        const sign = `[${escape(punctuation[token.name] ?? token.name)}]`;
        token.PATTERN = new RegExp(token.name === '。' ? `${sign}|${stop}` : `${sign}|(?!${stop})\\.`);
        return;
    }
    if (id === undefined) {
        token.PATTERN = new RegExp(`[${escape(punctuation[token.name] ?? token.name)}]`);
        return;
    }
    token.PATTERN = new RegExp(wordsOf(id).map(keywordWord).join('|'));
    token.LONGER_ALT = longer;
}

function escape(text: string): string {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function matcher(find: (text: string, offset: number) => string | undefined): CustomPatternMatcherFunc {
    return (text, offset) => asMatch(find(text, offset), text, offset);
}

const lineMatcher: CustomPatternMatcherFunc = (text, offset, matched) =>
    asMatch(lineTextAt(text, offset, matched.at(-1)?.image), text, offset);

function asMatch(found: string | undefined, input: string, index: number): RegExpExecArray | null {
    return found === undefined ? null : Object.assign([found] as [string], { index, input });
}
