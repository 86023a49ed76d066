import { keywords, type KeywordEntry, type KeywordId } from './table.ts';

/** The two languages a keyword can be written in. */
export type KeywordLanguage = 'zh' | 'en';

export const keywordIds = Object.keys(keywords) as readonly KeywordId[];

/** Whether a name in the code is that of a keyword. */
export function isKeywordId(id: string | undefined): id is KeywordId {
    return id !== undefined && id in keywords;
}

const idOfWord: ReadonlyMap<string, KeywordId> = new Map(
    keywordIds.flatMap((id) => [...keywords[id].zh, ...keywords[id].en].map((word) => [word, id] as const))
);

/** The table's entry, as the common shape. */
export function keywordEntry(id: KeywordId): KeywordEntry {
    return keywords[id];
}

const blanks = /[ \t\u3000]+/g;

/** The keyword a word stands for, in either language, synonyms included; blanks inside it may be any. */
export function keywordOf(word: string): KeywordId | undefined {
    return idOfWord.get(word) ?? idOfWord.get(word.replace(blanks, ' '));
}

/** Every word of every keyword, both languages, synonyms included. */
export function allKeywordWords(): readonly string[] {
    return [...idOfWord.keys()];
}

/** Every word of one keyword, both languages. */
export function wordsOf(id: KeywordId): readonly string[] {
    return [...keywords[id].zh, ...keywords[id].en];
}

/** The word that completion offers and translation writes. */
export function preferredWord(id: KeywordId, language: KeywordLanguage): string {
    return keywords[id][language][0] ?? id;
}

/** The language a keyword was written in. */
export function languageOfWord(word: string): KeywordLanguage {
    return /^[a-z]/.test(word) ? 'en' : 'zh';
}

/** Whether the word is one whose text, after a colon, runs to the end of the line. */
export function takesLine(word: string): boolean {
    const id = keywordOf(word);
    return id !== undefined && keywordEntry(id).takesLine === true;
}

/** The words whose text, after a colon, runs to the end of the line. */
export const lineWords: ReadonlySet<string> = new Set(
    keywordIds.filter((id) => keywordEntry(id).takesLine).flatMap(wordsOf)
);
