/** The patterns of a figure that changes and of an age that narrows a base; `language/amounts` gives them meaning. */
import { AGE_WORDS, FALLS, RISES } from '../amounts/figure-words.ts';
import { amount } from './amounts.ts';
import { anyOf, blank, digit, letter, optional } from './characters.ts';

const gap = `${blank}*`;
const on = `${digit}{4}年${optional(anyOf(`${digit}{1,2}月${optional(`${digit}{1,2}日`)}`, '[初底末]'))}`;
const chinese = `[由从]${gap}${optional(`${on}${gap}的?${gap}`)}${amount}${gap}${anyOf(...RISES.zh, ...FALLS.zh)}${gap}[到至为]?${gap}${optional(`${on}${gap}的?${gap}`)}${amount}`;
const year = '(?:[A-Z][a-z]+ )?(?:19|20)\\d{2}(?!\\d)';
const figure = anyOf('\\d+(?:\\.\\d+)? ?%', amount);
const english = `${anyOf(...RISES.en, ...FALLS.en)} from ${figure}${optional(` in ${year}`)} to ${figure}${optional(` (?:in|by) ${year}`)}`;

/** 由2024年的60%提高到2026年的95%, rises from 60% in 2024 to 95% in 2026. */
export const figures = anyOf(chinese, english);

/** 45周岁以下 before a base (青年教师的20%) or an amount (12人); under 45 behind a base. */
export const age = anyOf(
    `${digit}{1,2}周?岁${anyOf(...Object.keys(AGE_WORDS.zh))}(?=${letter}{1,18}的?\\s*(?:${digit}|百分之)|的?${digit})`,
    `${anyOf(...Object.keys(AGE_WORDS.en))} (?:the age of )?\\d{1,2}(?: years(?: old| of age)?(?![A-Za-z]))?(?![\\d%]| (?!(?:each|every|an?|per|to|from|in|on|and|or|normally|usually|age|seniority) )[a-z])`
);
