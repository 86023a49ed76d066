import { keywordEntry, keywordIds, languageOfWord, wordsOf } from '../keywords/lookup.ts';
import type { KeywordGroup, KeywordId } from '../keywords/table.ts';
import * as amounts from '../lexing/amounts.ts';
import * as characters from '../lexing/characters.ts';
import * as contacts from '../lexing/contacts.ts';
import { keywordWord } from '../lexing/keyword-words.ts';
import * as lines from '../lexing/lines.ts';
import * as names from '../lexing/names.ts';
import * as times from '../lexing/times.ts';

/**
 * Pieces of regular expressions for the colouring, in the dialect of Oniguruma. Dates, amounts and names are the
 * lexer's own patterns, so that the colours agree with what is read.
 *
 * `\w` and `\b` know no Chinese, so every boundary is spelled out by ranges of characters.
 */

/** Oniguruma works on whole characters, writes them `\x{…}`, and knows no surrogates. */
function oniguruma(pattern: string): string {
    return pattern
        .replaceAll(characters.surrogatePair, '[\\x{20000}-\\x{3FFFF}]')
        .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => `\\x{${code.toUpperCase()}}`);
}

/** A declared or used name. */
export const name = oniguruma(names.name);

/** 每个, 每所, 各 …: split off from the word behind. */
export const each = oniguruma(names.each);

/** `4次`, `2—3名`, `20%`, `一个月`, `百分之十`, `若干名`. */
export const amount = oniguruma(amounts.amount);

/** Dates as officials write them, ranges, recurrences, and times counted from others. */
export const time = oniguruma(characters.anyOf(times.time, times.relative));

/** `0954-1234567`, `13912345678`, an e-mail address. */
export const contact = oniguruma(contacts.plainContact);

/** What is not settled yet. */
export const undecided = oniguruma(times.undecided);

const letter = oniguruma(characters.anyOf(characters.letter, characters.surrogatePair));
const { digit } = characters;

/** The number of a chapter line, as the lexer takes it. */
export const chapterNumber = lines.chapterNumber;

function escaped(word: string): string {
    return word.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
}

/** The words as one group, longer ones first, so that 不得兼任 is not read as its end. */
function oneOf(words: readonly string[]): string {
    const longerFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    return characters.anyOf(...longerFirst.map(escaped));
}

const chinese = (ids: readonly KeywordId[]): readonly string[] =>
    ids.flatMap(wordsOf).filter((word) => languageOfWord(word) === 'zh');
const english = (ids: readonly KeywordId[]): readonly string[] =>
    ids.flatMap(wordsOf).filter((word) => languageOfWord(word) === 'en');

/** Where a word may begin: not inside a name or after `·`, but directly behind 每个 and 各. */
const wordStart = `(?:(?<!${letter}|${digit}|[·.-])|(?<=每[^\\s]|每一[^\\s]|各))`;

/** A Chinese word ends before a value (至2月), but not inside a longer name (学校长, 活动1). */
const chineseEnd = `(?!${letter})(?!${digit}+(?!${digit}|${oniguruma(amounts.beginsValue)}))`;
const englishEnd = `(?!${letter}|${digit}|-)`;

/** English words, none of them where it only begins a longer keyword: `at` in `at least`. */
function oneOfEnglish(words: readonly string[]): string {
    const longerFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    return characters.anyOf(...longerFirst.map((word) => oniguruma(keywordWord(word))));
}

/** Finds the words of some keywords as words of their own, in both languages. */
export function keywordPattern(ids: readonly KeywordId[]): string {
    return `${wordStart}(?:${oneOf(chinese(ids))}${chineseEnd}|${oneOfEnglish(english(ids))}${englishEnd})`;
}

/** Keywords that may stand directly before an amount in Chinese numerals: 不少于一个月. */
const comparing = ['atLeast', 'atMost', 'about', 'reach', 'eachTime'] as const satisfies readonly KeywordId[];

/** A comparison and its amount in one: the first group is the word, the second the amount. */
export const comparison = `(?<!${letter}|${digit})(${oneOf(chinese(comparing))})(${oniguruma(amounts.numeralAmount)})`;

/** The keywords of some groups, in the table's order. */
export function keywordsIn(...groups: readonly KeywordGroup[]): readonly KeywordId[] {
    return keywordIds.filter((id) => groups.includes(keywordEntry(id).group));
}

/** The keywords whose text, after a colon, runs to the end of the line. */
export function lineKeywords(): readonly KeywordId[] {
    return keywordIds.filter((id) => keywordEntry(id).takesLine === true);
}
