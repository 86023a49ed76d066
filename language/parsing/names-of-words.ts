/** Names of several words that stand without quotation marks: `responsible Research Office`, `quota Joint activities: …`. */
import type { IToken } from 'chevrotain';
import { isItemKind } from '../items/holds.ts';
import { keywordOf } from '../keywords/lookup.ts';
import { parserServices } from './parser.ts';
import type { SyntaxProblem } from './problem.ts';
import type { ChunkText } from './stumble.ts';

/**
 * The first name of several words on the line of an error that ends behind the error's place. English words with a
 * capital are names of one word each, so that nothing the grammar knows has two of them in a row, and the parser may
 * give up a whole sentence for one.
 */
export function nameOfWords({ place, text }: ChunkText, offset: number): SyntaxProblem | undefined {
    const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    const line = /^[^\r\n]*/.exec(text.slice(lineStart))?.[0] ?? '';
    if (!/[A-Z][A-Za-z]* +[A-Za-z]/.test(line)) return undefined;
    const { tokens } = parserServices().parser.Lexer.tokenize(line);
    for (let first = 0; first < tokens.length; first++) {
        const run = runFrom(tokens, first, line);
        const [start, end] = [run[0]?.startOffset ?? 0, endOf(run.at(-1))];
        if (run.length < 2 || lineStart + end <= offset) continue;
        const found = line.slice(start, end);
        const span = { place, start: lineStart + start, end: lineStart + end };
        return { code: 'name-needs-quotes', span, found, replacement: `“${found}”` };
    }
    return undefined;
}

function endOf(token: IToken | undefined): number {
    return token === undefined ? 0 : token.startOffset + token.image.length;
}

const isCapital = (token: IToken | undefined): boolean =>
    token?.tokenType.name === 'ID' && /^[A-Z][A-Za-z]*$/.test(token.image);
const isSmall = (token: IToken): boolean =>
    token.tokenType.name === 'ID' && /^[a-z][a-z -]*$/.test(token.image);

/** The tokens of one name that begins with a word in capitals; only that one where no name of several words does. */
function runFrom(tokens: readonly IToken[], first: number, line: string): readonly IToken[] {
    if (!isCapital(tokens[first])) return [];
    let last = first;
    for (let at = first + 1; at < tokens.length; at++) {
        const [token, next] = [tokens[at], tokens[at + 1]];
        if (token === undefined || !/^ (?:the )?$/.test(line.slice(endOf(tokens[at - 1]), token.startOffset)))
            break;
        // Bureau of Education; a small word before one in capitals is rather a keyword misspelt.
        if (token.image === 'of' && isCapital(next)) continue;
        const goesOn = isCapital(token) || (isSmall(token) && !isCapital(next));
        if (!goesOn && !endsName(token, line)) break;
        last = at;
    }
    const isLabel =
        /^ *[：:]/.test(line.slice(endOf(tokens[last]))) && !mayPrecedeName(tokens[first - 1], tokens[first]);
    return tokens.slice(first, isLabel ? last : last + 1);
}

/** A keyword for an item where its name should end: `quota Joint activities:`. */
function endsName(token: IToken, line: string): boolean {
    return (
        isItemKind(keywordOf(token.image)) &&
        /^ *(?:[0-9{｛}｝“":：,，、;；.。)）]|$)/.test(line.slice(endOf(token)))
    );
}

/** What a colon follows is the name of an item, or a label where more than a blank parts it from what is before it. */
function mayPrecedeName(previous: IToken | undefined, token: IToken | undefined): boolean {
    if (previous === undefined || token === undefined || isItemKind(keywordOf(previous.image))) return true;
    return /^[{｛，；。,;.]$/.test(previous.image) || token.startOffset - endOf(previous) > 1;
}
