/** What a planner meant where the grammar has no place for a word: a slip of the keyboard, a habit of Word, a bracket. */
import type { Item } from '../items/item.ts';
import { languageOfWord, preferredWord, wordsOf } from '../keywords/lookup.ts';
import { anyKeyword } from '../lexing/keyword-words.ts';
import { endOfLine } from './line-start.ts';
import { contactBehindName, contactWithoutColon } from './meant-contacts.ts';
import { otherVerb } from './meant-duties.ts';
import { lineOfPaper } from './meant-lines.ts';
import {
    dateWithSlashes,
    halfQuoted,
    headingNumber,
    itemsOnOneLine,
    otherBars,
    otherBrackets,
    otherQuotes,
    ownNumber
} from './meant-signs.ts';
import type { Spot } from './meant-spot.ts';
import { commaInDuty, timeBehindName, timeFromAnother } from './meant-values.ts';
import {
    keywordOutsideBraces,
    misspeltKeyword,
    nameWithBlank,
    postWithoutColon,
    proseWithoutBrackets,
    unknownProperty
} from './meant-words.ts';
import { titleOf } from './names-in-text.ts';
import { nameOfWords } from './names-of-words.ts';
import type { SyntaxProblem } from './problem.ts';

/**
 * The problem with what was meant, where that can be told; any other problem as it is. `firstBrace` is the offset of the
 * chunk's first opening brace, negative where it has none.
 */
export function meant(
    problem: SyntaxProblem,
    text: string,
    items: readonly Item[],
    firstBrace: number
): SyntaxProblem {
    const isMeant = problem.code === 'unexpected' || problem.code === 'misplaced-item';
    if (!isMeant || problem.found === undefined || problem.found === '') {
        return problem;
    }
    const { start, end } = problem.span;
    const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = endOfLine(text, start);
    const spot: Spot = {
        problem,
        text,
        found: problem.found,
        start,
        end,
        lineStart,
        lineEnd,
        behind: text.slice(end, lineEnd).trimEnd(),
        isFirst: beginsProperty.test(text.slice(lineStart, start)),
        isInside: firstBrace >= 0 && firstBrace < start,
        item: items.findLast((item) => item.span.start < start) ?? items[0]
    };
    if (problem.code === 'misplaced-item') {
        return handInAsPaper(spot) ?? problem;
    }
    for (const reading of readings) {
        const found = reading(spot);
        if (found) {
            return found;
        }
    }
    return spot.item && spot.isInside ? { ...problem, item: titleOf(spot.item) } : problem;
}

/** What stands before a word that begins its line, or a property within one: `{ 负责 甲校  时间 2009年 }`. */
const beginsProperty = /^[ \t\u3000]*$|[{｛][ \t\u3000]*$|[；;。][ \t\u3000]*$|[^ \t\u3000][ \t\u3000]{2,}$/;

/** `report Summary { each alliance submits to Office … }`: 汇报 is a whole paper, what is handed in a submission. */
function handInAsPaper({ item, behind, found }: Spot): SyntaxProblem | undefined {
    const isPaper = item?.keyword.id === 'report' || item?.keyword.id === 'programme';
    return isPaper && handsIn.test(`${found}${behind}`)
        ? {
              code: 'unexpected',
              span: item.keyword.span,
              found: item.keyword.text,
              expected: 'hand-in',
              replacement: preferredWord('submission', languageOfWord(item.keyword.text))
          }
        : undefined;
}

const handsIn = new RegExp(`(?:^|[ \\t\\u3000])${anyKeyword(wordsOf('files'))}[ \\t\\u3000]`);

/** In the order they are tried: the first that knows the word is believed. */
const readings: readonly ((spot: Spot) => SyntaxProblem | undefined)[] = [
    handInAsPaper,
    lineOfPaper,
    otherQuotes,
    halfQuoted,
    otherBars,
    headingNumber,
    ownNumber,
    itemsOnOneLine,
    otherBrackets,
    dateWithSlashes,
    keywordOutsideBraces,
    timeFromAnother,
    nameWithBlank,
    postWithoutColon,
    timeBehindName,
    commaInDuty,
    otherVerb,
    contactWithoutColon,
    contactBehindName,
    ({ problem, text, start }) => nameOfWords({ place: problem.span.place, text }, start),
    misspeltKeyword,
    proseWithoutBrackets,
    unknownProperty
];
