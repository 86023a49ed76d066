/** Terminals that take a line: chapter lines, table rows, and text behind a colon. */
import { takesLine } from '../keywords/lookup.ts';
import { quotation } from './quotations.ts';

/**
 * The number of a chapter line: 一、, and one level below （一）; in English 1., I. or Chapter 1, and below (1). English ones
 * stand before a capital letter, for 1. also opens what Chinese papers have two levels deeper.
 */
export const chapterNumber =
    '(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|(?:[IVX]{1,5}|[0-9]{1,2})\\.(?=[ \\t]+[A-Z])|Chapter[ \\t]+[0-9]{1,2}[.:]?(?=[ \\t]+[A-Z])|\\([0-9]{1,2}\\)(?=[ \\t]+[A-Z]))';

/** The signs a chapter line may begin with. */
export const chapterStarts = [...'一二三四五六七八九十（(IVXC0123456789'];

const headingLine = new RegExp(`${chapterNumber}[^\\r\\n]*`, 'y');

/** True where only blanks stand between the offset and the start of its line. */
function atLineStart(text: string, offset: number): boolean {
    let before = offset - 1;
    while (before >= 0 && (text[before] === ' ' || text[before] === '\t' || text[before] === '\u3000')) {
        before -= 1;
    }
    return before < 0 || text[before] === '\n' || text[before] === '\r' || text[before] === '\ufeff';
}

function endOfLine(text: string, offset: number): number {
    const end = text.slice(offset).search(/[\r\n]/);
    return end < 0 ? text.length : offset + end;
}

/** The chapter line at the offset, if one starts there. */
export function headingAt(text: string, offset: number): string | undefined {
    headingLine.lastIndex = offset;
    const match = headingLine.exec(text);
    return match && atLineStart(text, offset) ? match[0].trimEnd() : undefined;
}

/** The table row at the offset: the whole line, so that nothing inside a row can hide the next one. */
export function rowAt(text: string, offset: number): string | undefined {
    const sign = text[offset];
    if ((sign !== '|' && sign !== '｜') || !atLineStart(text, offset)) {
        return undefined;
    }
    return text.slice(offset, endOfLine(text, offset)).trimEnd();
}

/** Text that brings its own marks is no line text, with at most the sign that ends a clause behind it. */
const markedText = new RegExp(`^(?:(?!《)${quotation}[。；，;,]?\\s*(?:(?:[#＃]|//).*)?$|【)`);

/**
 * The text behind a colon, to the end of the line, where the word before is one whose text needs no quotation
 * marks. A closing brace at the end belongs to the item unless the text itself opened it.
 */
export function lineTextAt(text: string, offset: number, wordBefore: string | undefined): string | undefined {
    const sign = text[offset];
    if ((sign !== ':' && sign !== '：') || wordBefore === undefined || !takesLine(wordBefore)) {
        return undefined;
    }
    const line = withoutForeignBraces(text.slice(offset, endOfLine(text, offset)).trimEnd());
    const content = line.slice(1).trim();
    return content === '' || markedText.test(content) ? undefined : line;
}

/** A comment behind a closing brace; elsewhere the comment signs are part of the text. */
const commentAfterBrace = /(?<=[}｝])\s*(?:[#＃]|\/\/).*$/;

/** The line without the closing braces at its end that nothing in it opened, and without a comment behind them. */
function withoutForeignBraces(whole: string): string {
    const bare = whole.replace(commentAfterBrace, '');
    const line = openBraces(bare) < 0 ? bare : whole;
    let foreign = -openBraces(line);
    let end = line.length;
    while (foreign > 0 && /[}｝\s]/.test(line.charAt(end - 1))) {
        foreign -= /\s/.test(line.charAt(end - 1)) ? 0 : 1;
        end -= 1;
    }
    return line.slice(0, end).trimEnd();
}

/** Braces opened and not closed; below zero where more are closed than opened. */
function openBraces(text: string): number {
    return count(text, /[{｛]/g) - count(text, /[}｝]/g);
}

function count(text: string, pattern: RegExp): number {
    return text.match(pattern)?.length ?? 0;
}
