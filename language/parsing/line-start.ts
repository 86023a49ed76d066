/** What stands at the beginning of a line, as far as cutting a file into chunks asks for it. */
import { allKeywordWords, keywordOf } from '../keywords/lookup.ts';
import type { KeywordId } from '../keywords/table.ts';
import { letter } from '../lexing/characters.ts';
import { anyKeyword } from '../lexing/keyword-words.ts';
import { chapterNumber } from '../lexing/lines.ts';

/** A keyword of several words, or whatever single word stands there. */
const firstWord = new RegExp(
    `${anyKeyword(allKeywordWords().filter((word) => word.includes(' ')))}|(?:${letter}|-)+`,
    'y'
);
const wordSign = new RegExp(`(?:${letter}|[0-9“])`, 'y');
const number = new RegExp(chapterNumber, 'y');

/** Offset of the first sign that is no blank, from the offset on; a line break is a sign. */
export function afterBlanks(text: string, offset: number): number {
    let at = offset;
    while (isBlank(text.charCodeAt(at))) {
        at += 1;
    }
    return at;
}

function isBlank(code: number): boolean {
    return code === 0x20 || code === 0x3000 || code === 0x09 || code === 0x0d || code === 0xfeff;
}

/** Offset of the line break that ends the line of the offset, or of the text's end. */
export function endOfLine(text: string, offset: number): number {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end;
}

export function isRowAt(text: string, offset: number): boolean {
    const sign = text.charAt(offset);
    return sign === '|' || sign === '｜';
}

/** The keyword that the line's content begins with. */
export function keywordAt(text: string, content: number): KeywordId | undefined {
    firstWord.lastIndex = content;
    const word = firstWord.exec(text)?.[0];
    return word === undefined ? undefined : keywordOf(word);
}

/** A chapter line's number: 一、 or （一）. */
export function isHeadingAt(text: string, content: number): boolean {
    number.lastIndex = content;
    return number.test(text);
}

/** A word, a figure or a quotation: at the margin it opens a chunk, if only a mistaken one. */
export function isWordAt(text: string, content: number): boolean {
    wordSign.lastIndex = content;
    return wordSign.test(text);
}
