/** Patterns that find a keyword's words in a text. */
import { allKeywordWords, languageOfWord } from '../keywords/lookup.ts';
import { blank, letter } from './characters.ts';

/** What may not follow an English word. */
const englishEnd = '(?![A-Za-z_-])';

/** A word as it may be typed: any blanks where the table has one. */
function typed(word: string): string {
    return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll(' ', `${blank}+`);
}

/** A keyword's word, unless it is only the beginning of a longer keyword: 满 is not read in 满分, `at` not in `at least`. */
export function keywordWord(word: string): string {
    const extensions = allKeywordWords()
        .filter((other) => other !== word && other.startsWith(word))
        .map((other) => typed(other.slice(word.length)) + endOf(other));
    const boundary = new RegExp(`^${letter}`).test(word) ? endOf(word) : '';
    return `${typed(word)}${boundary}${extensions.length > 0 ? `(?!${extensions.join('|')})` : ''}`;
}

function endOf(word: string): string {
    return languageOfWord(word) === 'en' ? englishEnd : '';
}

/** Any of the words, the longest first, each ending where a word ends. */
export function anyKeyword(words: readonly string[]): string {
    const longerFirst = [...words].sort((a, b) => b.length - a.length);
    return `(?:${longerFirst.map((word) => typed(word) + endOf(word)).join('|')})`;
}
