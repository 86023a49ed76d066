import type { Rule } from '../rule.ts';
import { copiedText } from './copied-text.ts';
import { doubledPunctuation } from './doubled-punctuation.ts';
import { doubledWord } from './doubled-word.ts';
import { fullWidthDigits } from './full-width-digits.ts';
import { halfWidthPunctuation } from './half-width-punctuation.ts';
import { haoForRi } from './hao-for-ri.ts';
import { jiezhi } from './jiezhi.ts';
import { mismatchedQuotes } from './mismatched-quotes.ts';
import { mixedNumerals } from './mixed-numerals.ts';
import { percentRange } from './percent-range.ts';
import { repeatedParagraph } from './repeated-paragraph.ts';
import { twoDigitYear } from './two-digit-year.ts';

/** Family S, style, by number. */
export const styleRules: readonly Rule[] = [
    mismatchedQuotes,
    halfWidthPunctuation,
    doubledPunctuation,
    haoForRi,
    percentRange,
    fullWidthDigits,
    jiezhi,
    doubledWord,
    twoDigitYear,
    repeatedParagraph,
    mixedNumerals,
    copiedText
];
