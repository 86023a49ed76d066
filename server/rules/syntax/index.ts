import type { Rule } from '../rule.ts';
import { commaInList } from './comma-in-list.ts';
import { incomplete } from './incomplete.ts';
import { misplacedItem } from './misplaced-item.ts';
import { missingBrace } from './missing-brace.ts';
import { nameNeedsQuotes } from './name-needs-quotes.ts';
import { propertyBehindItem } from './property-behind-item.ts';
import { propertyInText } from './property-in-text.ts';
import { propertyTwice } from './property-twice.ts';
import { rowCells } from './row-cells.ts';
import { runTogether } from './run-together.ts';
import { slotTwice } from './slot-twice.ts';
import { strayBrace } from './stray-brace.ts';
import { unclosedProse } from './unclosed-prose.ts';
import { unclosedQuote } from './unclosed-quote.ts';
import { unexpectedText } from './unexpected-text.ts';
import { unfinishedSentence } from './unfinished-sentence.ts';
import { unreadableValue } from './unreadable-value.ts';

/** Family L, the text itself, by number. */
export const syntaxRules: readonly Rule[] = [
    unexpectedText,
    runTogether,
    missingBrace,
    strayBrace,
    unclosedQuote,
    unclosedProse,
    unfinishedSentence,
    commaInList,
    nameNeedsQuotes,
    misplacedItem,
    incomplete,
    unreadableValue,
    slotTwice,
    propertyInText,
    propertyTwice,
    rowCells,
    propertyBehindItem
];
