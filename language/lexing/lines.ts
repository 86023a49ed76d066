/** Terminals that take a line: chapter lines, table rows, and text behind a colon. */
import { lineWords } from '../keywords/lookup.ts';

const headingLine = /(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[^\r\n]*/y;

/** True where only blanks stand between the offset and the start of its line. */
export function atLineStart(text: string, offset: number): boolean {
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

const markedText = /^(?:“[^”]*”|"[^"]*"|「[^」]*」|【[^】]*(?:】|$)).?$/;

/**
 * The text behind a colon, to the end of the line, where the word before is one whose text needs no quotation
 * marks. A closing brace at the end belongs to the item unless the text itself opened it.
 */
export function lineTextAt(text: string, offset: number, wordBefore: string | undefined): string | undefined {
    const sign = text[offset];
    if ((sign !== ':' && sign !== '：') || wordBefore === undefined || !lineWords.has(wordBefore)) {
        return undefined;
    }
    let line = text.slice(offset, endOfLine(text, offset)).trimEnd();
    while (/[}｝]$/.test(line) && count(line, /[{｛]/g) < count(line, /[}｝]/g)) {
        line = line.slice(0, -1).trimEnd();
    }
    const content = line.slice(1).trim();
    return content === '' || markedText.test(content) || content.startsWith('【') ? undefined : line;
}

function count(text: string, pattern: RegExp): number {
    return text.match(pattern)?.length ?? 0;
}
