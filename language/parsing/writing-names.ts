/** How a name has to be written where it is declared or referred to. */
import { parserServices } from './parser.ts';
import { keywordOf } from '../keywords/lookup.ts';
import { articleWord } from '../lexing/english.ts';

/** Signs that no name may hold: they end a quotation, a table's cell, a quote in prose or the line. */
const forbidden = /["“”「」《》{}｛｝【】|｜\r\n]/;

/** Why a text can be no name at all, or nothing. */
export function nameObstacle(name: string): 'empty' | 'signs' | undefined {
    if (name.trim() === '') {
        return 'empty';
    }
    return forbidden.test(name) ? 'signs' : undefined;
}

/** Alone it is read as a name; before another word it would be read over. */
const article = new RegExp(`^(?:${articleWord})$`, 'i');

/** Whether the name can stand without quotation marks: the lexer reads it as one name, not as a keyword or value. */
export function isBareName(name: string): boolean {
    if (keywordOf(name) !== undefined || article.test(name)) {
        return false;
    }
    const { tokens } = parserServices().parser.Lexer.tokenize(name);
    const [only] = tokens;
    return tokens.length === 1 && only?.tokenType.name === 'ID' && only.image === name;
}

/** The name as it is written where names may be quoted. */
export function asWritten(name: string): string {
    return isBareName(name) ? name : `“${name}”`;
}
