/** The pattern of names, and of the words that set every member of a kind apart: 每个, 各. */
import { anyOf, blank, digit, letter, numeral, surrogatePair } from './characters.ts';
import { beginsValue, numeralAmount } from './amounts.ts';
import { phrase } from './english.ts';

const sign = anyOf(letter, surrogatePair);

/** Comparators that split off before an amount in Chinese numerals: 不少于一个月. */
const comparators = anyOf(
    '不少于',
    '至少',
    '不低于',
    '不超过',
    '至多',
    '不高于',
    '每次',
    '约',
    '满',
    '达到',
    '时长',
    '任期',
    '其中',
    '标准',
    '长达',
    '为期',
    '上限'
);
/** 青年教师的20%: the name stops before 的. */
const shareFollows = `的\\s*${anyOf(digit, '百分之', `${numeral}成`, '一半', '半数')}`;

/** 启动会前10天, 启动会结束后10天内: the name stops before what says how far. */
const offsetFollows = `(?:结束)?[前后](?:${digit}+|${numeral})个?(?:工作日|天|日|周|月|年)(?:以?内)?(?!${sign}|${digit})`;

/**
 * A name of one word: letters, then also digits; never a digit first, and never digits that belong to a value: 第1组 is a name,
 * 沣东中学4名 is a name and an amount.
 */
const word = `(?!${comparators}(?:${numeralAmount})|${shareFollows})${sign}(?:(?!${shareFollows}|${offsetFollows})${sign}|(?<=第)${digit}+|${digit}+(?!${digit}|${beginsValue}))*`;

/** A label with a hyphen, which needs no quotation marks: its colon shows what it is. */
const mailLabel = `[Ee]-[Mm]ails?(?=${blank}*[:：])`;

/** A name, which in English may have several words. */
export const name = anyOf(mailLabel, phrase, word);

export const each = anyOf(
    '每一?[个所名位对组校人班科届批]',
    `各(?=[\\u4e00-\\u9fff])`,
    `(?:each|every)(?:${blank}+pair${blank}+of)?(?![A-Za-z_-])`
);

/** 西教发〔2009〕3号, and the wrong brackets people type. */
export const documentNumber = `[\\u4e00-\\u9fff]{1,14}[〔\\[（(]${digit}{2,4}[〕\\]）)]第?${digit}+号`;
