/** What English adds to names: those of several words, and little words that mean nothing by themselves. */
import { allKeywordWords, keywordEntry, keywordIds, languageOfWord } from '../keywords/lookup.ts';
import { AGE_WORDS, FALLS, RISES } from '../amounts/figure-words.ts';
import { anyOf, blank, digit } from './characters.ts';
import { anyKeyword } from './keyword-words.ts';

export const articleWord = 'the|an?';
const period =
    'school[ -]year|academic[ -]year|half[ -]year|quarter|term|year|month|week|fortnight|day|lesson';
/** Words that open a time, an amount, a figure that changes, an age or a subject, and so end a name. */
const openers = `(?:(?:each|every|per)(?![A-Za-z_])|(?:once|twice)(?=${blank}+(?:an?|each|every|per)${blank})|(?:${[...RISES.en, ...FALLS.en].join('|')})(?= from )|(?:${Object.keys(AGE_WORDS.en).join('|')})(?= (?:the age of )?\\d)|exactly(?=${blank}+(?:${digit}|once|twice))|(?:${articleWord})(?![A-Za-z_-]))`;

const english = allKeywordWords().filter((word) => languageOfWord(word) === 'en');
/** Keywords that open an item; inside a name they are nouns: work plan, lesson record. A category is a property too. */
const itemWords = new Set(
    keywordIds
        .filter((id) => id !== 'category' && ['frame', 'item'].includes(keywordEntry(id).group))
        .flatMap((id) => keywordEntry(id).en)
);
const noFirst = `(?!${openers}|${anyKeyword(english)})`;
/** 标准 is a noun too, unless an amount follows it: completion rate, but `for young teachers  rate 300 CNY`. */
const noRate = `rate(?=${blank}+(?:each|every|${digit}))`;
const noOther = `(?!${openers}|${noRate}|${anyKeyword(english.filter((word) => !itemWords.has(word) && word !== 'rate'))})`;
const word = `[a-z]+(?:-[a-z]+)*`;

/** Schools meant in each alliance in turn; the first words are keywords elsewhere. */
const relativeSchools = `(?:lead|member)${blank}+schools?(?![A-Za-z_-])`;

/**
 * Words in small letters in a row are one name, up to the next keyword: joint activities, open lessons. The first may
 * be no keyword.
 */
export const phrase = `${anyOf(relativeSchools, `${noFirst}${word}(?:${blank}+${noOther}${word})+`)}(?![A-Za-z_${digit.slice(1, -1)}-])`;

/** `the`, `a`, `an` before a word: read over. `a year` is a time. */
export const article = `(?:${articleWord})(?=${blank}+[A-Za-z“"\\u3400-\\u9fff])(?!${blank}+(?:${period})(?![A-Za-z_-]))`;

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** `in May`, a rate `of 95%`, `exactly 2 times`: the word before a date or figure adds nothing to it. `on` alone is a keyword. */
export const filler = `exactly(?=${blank}+(?:${digit}|once|twice))|(?<=(?:rate|ratio|share|score|average|level)${blank}+)of(?=${blank}+${digit})|(?:in|during)(?=${blank}+(?:the${blank}+)?(?:${months}|${digit}{1,4}|spring|summer|autumn|winter|week|term)(?![A-Za-z_-]))`;
