import { keywordEntry, keywordIds, languageOfWord, wordsOf } from '../keywords/lookup.ts';
import type { KeywordGroup, KeywordId } from '../keywords/table.ts';

/**
 * Pieces of regular expressions for the colouring, in the dialect of Oniguruma.
 *
 * `\w` and `\b` know no Chinese, so every boundary is spelled out by ranges of characters.
 */

/** Characters a name may begin with, as the inside of a character class. */
export const letters =
    'A-Za-z_\\x{00C0}-\\x{024F}\\x{3007}\\x{3400}-\\x{4DBF}\\x{4E00}-\\x{9FFF}\\x{F900}-\\x{FAFF}\\x{20000}-\\x{323AF}';

/** Half-width and full-width digits, as the inside of a character class. */
export const digits = '0-9０-９';

/** Chinese numerals that open an amount, as the inside of a character class. */
export const numerals = '一二三四五六七八九十百千万两半零〇';

/** Words of measure that make an amount of a number. Longer ones first, so that 个月 is not read as 个. */
const units = [
    ...[
        '个百分点',
        '个工作日',
        '个学期',
        '个学年',
        '个月',
        '个星期',
        '小时',
        '分钟',
        '学期',
        '学年',
        '人次',
        '课时',
        '学时'
    ],
    ...[
        '周岁',
        '万元',
        '天',
        '日',
        '周',
        '年',
        '月',
        '次',
        '人',
        '名',
        '节',
        '场',
        '份',
        '个',
        '项',
        '位',
        '所',
        '对',
        '组'
    ],
    ...['篇', '期', '班', '级', '元', '分', '岁', '届', '期', '套', '册', '本', '篇', '种', '校', '%', '％']
];

/** Words of measure that show that a number after a word is not part of a name. */
export const unit = `(?:${[...new Set(units)].join('|')}|(?:times?|people|persons|days?|weeks?|months?|terms?|years?|yuan)(?![A-Za-z]))`;

const number = `[${digits}]+(?:[.．][${digits}]+)?`;
const range = '\\s*(?:[—\\-–～~]|至|到)\\s*';

/** `4次`, `2—3名`, `20%`, `一个月`, `百分之十`, `若干名`. */
export const amount = [
    `${number}(?:${range}${number})?\\s*${unit}(?:左右|以上|以下|以内)?`,
    `(?<![${letters}${digits}])(?:[${numerals}]+|若干)${unit}(?![${letters}])`,
    `(?<![${letters}${digits}])(?:百分之[${numerals}]+|一定数量的|若干)`
].join('|');

const year = `[${digits}〇一二三四五六七八九]{4}年`;
const season = '(?:春季|秋季|春|秋)';
const datePart = '(?:上旬|中旬|下旬|月?底|月?初|上午|下午|晚上)';

/** Dates as officials write them, with their precision; suffixes such as 前 included. */
export const date = [
    `[${digits}]{4}[-./][${digits}]{1,2}(?:[-./][${digits}]{1,2})?(?![${digits}])`,
    `${year}(?:${season}(?:学期)?)?(?:[${digits}]{1,2}月(?:[${digits}]{1,2}日)?)?${datePart}?`,
    `[${digits}]{4}\\s*[—\\-–]\\s*[${digits}]{4}学年(?:第[一二12]学期)?`,
    `[${digits}]{1,2}月(?:[${digits}]{1,2}(?:[—\\-–至][${digits}]{1,2})?日)?${datePart}?`,
    `[${digits}]{1,2}日${datePart}?`,
    `第[${digits}${numerals}]+(?:周|节|学期)`,
    `[${digits}]{1,2}[:：][${digits}]{2}(?:\\s*[—\\-–]\\s*[${digits}]{1,2}[:：][${digits}]{2})?`
]
    .map((form) => `(?:${form})(?:前|起|后|左右)?`)
    .join('|');

const classifiers = '个所名位对组校人班';

/** 每个, 每所, 各 …: split off from the word behind. */
export const each = `(?<![${letters}${digits}])(?:每[${classifiers}]|各|each(?![A-Za-z0-9_-]))`;

/** How often: 每年, 每学期, 隔周 … */
export const recurrence = `(?<![${letters}${digits}])(?:(?:每[${digits}${numerals}]*(?:学年|学期|年|月|周|天|日)|隔周)|every-(?:school-year|year|term|month|week|day)(?![A-Za-z0-9_-]))`;

/** What is not settled yet. */
export const undetermined = `(?<![${letters}])(?:另行通知|待定|暂定)(?![${letters}])`;

/** A declared or used name; digits belong to it unless a word of measure follows, as in no name but 第2组. */
export const name = `(?:第[${digits}]+|[${letters}])(?:第[${digits}]+|[${letters}]|[${digits}](?![${digits}]*(?:${unit})))*`;

function escaped(word: string): string {
    return word.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
}

/** The words as one alternative, longer ones first, so that 不得兼任 is not read as its end. */
function alternatives(words: readonly string[]): string {
    return [...words]
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
        .map(escaped)
        .join('|');
}

/** Where a word may begin: after what is no part of a name, after a date (1月至2月), after 每 and its classifier. */
const wordStart = `(?:(?<![${letters}${digits}·.-])|(?<=[${digits}年月][年月日]|[上中下]旬|月底|月初|每[${classifiers}]))`;

/**
 * Finds the words of some keywords as words of their own, in both languages. A Chinese word ends before a number
 * (至2月) but not inside a longer name (学校长, 活动1); an English one ends where no letter, digit or hyphen follows.
 */
export function keywordPattern(ids: readonly KeywordId[]): string {
    const words = ids.flatMap(wordsOf);
    const chinese = words.filter((word) => languageOfWord(word) === 'zh');
    const english = words.filter((word) => languageOfWord(word) === 'en');
    const chineseEnd = `(?![${letters}])(?![${digits}]+(?![${digits}.．年月日:：—\\-–～~]|\\s*${unit}))`;
    const englishEnd = `(?![${letters}${digits}-])`;
    return `${wordStart}(?:(?:${alternatives(chinese)})${chineseEnd}|(?:${alternatives(english)})${englishEnd})`;
}

/** Keywords that may stand directly before an amount in Chinese numerals: 不少于一个月. */
const comparing = ['atLeast', 'atMost', 'about', 'reach', 'eachTime'] as const satisfies readonly KeywordId[];

/** A comparison and its amount in one: the first group is the word, the second the amount. */
export const comparison = `(?<![${letters}${digits}])(${alternatives(
    comparing.flatMap(wordsOf).filter((word) => languageOfWord(word) === 'zh')
)})((?:[${numerals}]+|若干)${unit}(?![${letters}]))`;

/** The keywords of some groups, in the table's order. */
export function keywordsIn(...groups: readonly KeywordGroup[]): readonly KeywordId[] {
    return keywordIds.filter((id) => groups.includes(keywordEntry(id).group));
}

/** The keywords whose text, after a colon, runs to the end of the line. */
export function lineKeywords(): readonly KeywordId[] {
    return keywordIds.filter((id) => keywordEntry(id).takesLine === true);
}
