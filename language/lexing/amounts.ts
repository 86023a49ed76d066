/** The pattern that finds a written amount; `language/amounts` gives it meaning. */
import { UNITS } from '../amounts/units.ts';
import { anyOf, blank, digit, numeral, optional, rangeSign, wordEnd } from './characters.ts';

/** Longer units first, so that 个月 is not read as 个. 年级 is no unit: 一年级 is a name. */
export const unit = anyOf(
    '周岁',
    '个工作日',
    '个半天',
    '个学期',
    '个学年',
    '个小时',
    '人日',
    '人次',
    '课时',
    '学时',
    '小时',
    '分钟',
    '学年',
    '学期',
    '万元',
    '亿元',
    '千元',
    '节课',
    '星期',
    '平方米',
    '个月',
    '[次人名位所个对组份篇节例场天周元分部册套台项条门户辆班届校件本字倍处级%％‰]',
    '年(?!级)',
    '日'
);

const number = `${digit}[0-9０-９,]*${optional(`[.．]${digit}+`)}[万亿千百]?`;
const tail = optional(anyOf('左右', '及以上', '以上', '以下', '以内', '之内', `内${wordEnd}`));
const inDigits = `${number}${optional(`${rangeSign}${number}`)}[多余]?${unit}${tail}`;
/** 一组, 二班, 两校 are what groups and classes are called, not amounts. */
const inNumerals = `${numeral}${optional(`[至到—]${numeral}`)}(?![组班校])${unit}${tail}`;
const englishUnits = [...UNITS.keys()].filter((word) => /^[A-Za-z]+$/.test(word)).join('|');
const numberWord =
    '(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve)';
const openEnd = ' or (?:more|over|above|older|less|fewer|under|below|younger)(?![A-Za-z])';
/** 4 times, 45 years of age or younger, 45 or below. */
const english = `(?:${numberWord}|${number}${optional(`(?:-|–| to )${number}`)})${anyOf(
    ` (?:${englishUnits})(?![A-Za-z])${optional(' (?:old|of age)(?![A-Za-z])')}${optional(openEnd)}`,
    openEnd
)}`;
/** 2 to 3 backbone teachers: what is counted stands behind, as a name. */
const englishRange = `${digit}{1,4}(?:-|–| to )${digit}{1,4}(?= (?!of )[a-z])`;
const englishTimes = '(?:once|twice)(?![A-Za-z_-])';

/** An amount in Chinese numerals; it must end where the word ends: 一个月 is one, 一年级 and 一帮一 are names. */
export const numeralAmount = `${inNumerals}${wordEnd}`;

/** 男50周岁以下、女45周岁以下: one limit, told apart by sex. */
const ageOf = (sex: string): string =>
    `${sex}(?:性|教师|干部)?(?:不超过|不满|未满)?${digit}{1,2}周?岁${optional(anyOf('及以上', '以上', '及以下', '以下', '以内'))}`;
const agesBySex = anyOf(
    `${ageOf('男')}(?:[、，,；;]?${ageOf('女')})?`,
    `${ageOf('女')}(?:[、，,；;]?${ageOf('男')})?`
);

/** An amount: 4次, 2—3名, 一个月, 若干名, 百分之十, 1∶2, 4 times. */
export const amount = anyOf(
    agesBySex,
    `${inDigits}${optional(`或者?${anyOf(inDigits, inNumerals)}`)}`,
    `${inNumerals}(?:[或至到—]${anyOf(inNumerals, inDigits)})*${wordEnd}`,
    `(?:若干|一定数量|适当数量)的?[名个次]?的?`,
    `${number}[∶:]${number}(?!${digit})`,
    english,
    englishRange,
    englishTimes,
    '百分之[一二三四五六七八九十百]+',
    `(?:一半|半数)(?:以上)?${wordEnd}`,
    'half(?= of )'
);

/** A digit run that belongs to an amount or a date, so that a name stops before it. */
export const beginsValue = anyOf(
    `${digit}*${optional('[.．]')}${optional(rangeSign)}${digit}*${anyOf(`${blank}*`, '[多余]')}${unit}`,
    // 不少于4 times, 东村小学4 teachers
    `${digit}*${optional(rangeSign)}${digit}*${blank}+(?:${englishUnits})(?![A-Za-z])`,
    `${digit}*${optional(rangeSign)}${digit}*[年月日号时]`,
    `${digit}*[:：]${digit}{2}`
);
