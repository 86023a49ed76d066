/** Blanks between the pieces of a line. */
import type { KeywordLanguage } from '../keywords/lookup.ts';
import type { Piece } from './pieces.ts';

const noBlankBefore: ReadonlySet<string> = new Set(['、', '，', '；', '。', '：', '）', '·', 'LINE']);
const noBlankBehind: ReadonlySet<string> = new Set(['（', '·']);
/** One blank behind these in English, none in Chinese. */
const spacedInEnglish: ReadonlySet<string> = new Set(['、', '；', '：', '，']);
const comparators: ReadonlySet<string> = new Set(['不少于', '不超过', '约']);

/** A line of text, and where in it a long list may go on on the next line: UTF-16 offsets behind its signs. */
export interface InlineText {
    readonly text: string;
    readonly breaks: readonly number[];
}

/** The pieces as one line; running text may bring line breaks of its own. `indent` goes before text on its own line. */
export function inline(pieces: readonly Piece[], language: KeywordLanguage, indent: string): InlineText {
    const breaks: number[] = [];
    let text = '';
    let depth = 0;
    for (const [index, piece] of pieces.entries()) {
        const before = pieces[index - 1];
        const word = piece.type === '·' ? stepSign(before, pieces[index + 1]) : piece.text;
        text += before === undefined ? word : gap(before, piece, language, indent) + word;
        depth += piece.type === '（' ? 1 : piece.type === '）' ? -1 : 0;
        if (piece.type === '、' && depth === 0) {
            breaks.push(text.length);
        }
    }
    return { text, breaks };
}

/** `·` between school and post, `.` where both are written in Latin letters. */
function stepSign(before: Piece | undefined, next: Piece | undefined): string {
    const latin = /^[\x21-\x7e]+$/;
    return before && next && latin.test(before.text) && latin.test(next.text) ? '.' : '·';
}

function gap(before: Piece, next: Piece, language: KeywordLanguage, indent: string): string {
    // Text behind a colon runs to the end of its line and would take up whatever follows.
    if (next.ownLine || before.type === 'LINE') {
        return `\n${indent}`;
    }
    if (noBlankBefore.has(next.type) || noBlankBehind.has(before.type)) {
        return '';
    }
    const english = language === 'en';
    if (spacedInEnglish.has(before.type) || next.type === '（') {
        return english ? ' ' : '';
    }
    if (before.type === '的' || next.type === '的') {
        return english || next.text === 'of' || before.text === 'of' ? ' ' : '';
    }
    if (comparators.has(before.type) && next.type === 'AMOUNT' && /^[\d０-９]/.test(next.text)) {
        return /[a-z]$/.test(before.text) ? ' ' : '';
    }
    return mayTouch(before, next) && before.end === next.start ? '' : ' ';
}

/** Words that planners write together or apart (教师6人, 每个联盟): both stay as they were. */
function mayTouch(before: Piece, next: Piece): boolean {
    return (
        before.type === 'EACH' ||
        before.type === 'AMOUNT' ||
        next.type === 'AMOUNT' ||
        before.type === 'TIME' ||
        next.type === 'TIME' ||
        next.type === 'DOCUMENT_NUMBER'
    );
}
