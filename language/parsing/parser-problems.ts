/** Errors of the parser, which speak of tokens -> problems that speak of names, dates and sentences. */
import type { IRecognitionException } from 'chevrotain';
import type { Item } from '../items/item.ts';
import { keywordOf } from '../keywords/lookup.ts';
import { titleOf } from './names-in-text.ts';
import { nameOfWords } from './names-of-words.ts';
import type { SyntaxProblem } from './problem.ts';
import {
    commaInList,
    equalsSign,
    openBracket,
    signForBlank,
    strayBrace,
    unfinishedSentence
} from './stumble-signs.ts';
import { unquotedName } from './stumble-names.ts';
import {
    figuresWithoutVerb,
    incomplete,
    misplacedItem,
    runTogether,
    subjectWords,
    unreadableTime
} from './stumble-words.ts';
import { openBraces, stumbleOf, type ChunkText, type Stumble } from './stumble.ts';

/**
 * One problem for each error that is not merely the consequence of the one before: the brace of an item that was
 * given up, or the next label after a list that was taken for one.
 */
export function parserProblems(
    errors: readonly IRecognitionException[],
    chunk: ChunkText,
    items: readonly Item[]
): SyntaxProblem[] {
    const found: SyntaxProblem[] = [];
    const openBefore = openBraces(chunk.text);
    let wasLabel = false;
    for (const error of errors) {
        const stumble = stumbleOf(error, chunk, items, openBefore);
        const problem = problemOf(stumble);
        const isLabel = stumble.rule === 'Label';
        const follows = found.length > 0 && (isConsequence(problem, found) || (isLabel && wasLabel));
        if (!follows && problem.span.start < chunk.text.length) {
            found.push(problem);
        }
        wasLabel = isLabel;
    }
    return found;
}

/** Behind an item that cannot be held, and behind 牵头＝, what belongs to the item around it has lost its place as well. */
function isConsequence({ code, found = '' }: SyntaxProblem, before: readonly SyntaxProblem[]): boolean {
    if (code !== 'unexpected') {
        return code === 'stray-brace';
    }
    return found === '：'
        ? before.some(({ expected }) => expected === 'equals')
        : keywordOf(found) !== undefined && before.at(-1)?.code === 'misplaced-item';
}

/** A keyword for an item, or a word that more is missing behind, may be part of a name of several words. */
function partOfName({ chunk, token, previous }: Stumble): SyntaxProblem | undefined {
    const name = token && previous && nameOfWords(chunk, previous.startOffset);
    return name && name.span.start <= previous.startOffset ? name : undefined;
}

function problemOf(stumble: Stumble): SyntaxProblem {
    return (
        subjectWords(stumble) ??
        unfinishedSentence(stumble) ??
        openBracket(stumble) ??
        equalsSign(stumble) ??
        signForBlank(stumble) ??
        strayBrace(stumble) ??
        commaInList(stumble) ??
        unreadableTime(stumble) ??
        unquotedName(stumble) ??
        partOfName(stumble) ??
        misplacedItem(stumble) ??
        figuresWithoutVerb(stumble) ??
        runTogether(stumble) ??
        incomplete(stumble) ?? {
            code: 'unexpected',
            span: stumble.span,
            found: stumble.token?.image ?? '',
            item: titleOf(stumble.item)
        }
    );
}
