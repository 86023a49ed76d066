/** The patterns that find a written time; `language/calendar` gives it meaning. */
import {
    anyOf,
    blank,
    dateNumeral,
    digit,
    letter,
    numeral,
    optional,
    rangeSign,
    wordEnd
} from './characters.ts';
import { unit } from './amounts.ts';

const half = optional(anyOf('上午', '下午', '晚上', '中午', '全天'));
/** 前, 后, 起 … behind a date; 后 does not take the first sign of 后勤. */
const suffix = optional(anyOf('以前', '之前', '前后', '前', '起', '以后', '后(?!勤)', '左右', '止'));
const year = `(?:${digit}{4}${rangeSign})?(?:${digit}{4}|[〇零○一二三四五六七八九0-9]{4})\\s?年`;
const yearShort = `${digit}{2}年(?=${digit}{1,2}月)`;
/** In Chinese numerals only where a date goes on or the word ends: 九月小学 is a name. */
const month = anyOf(
    `${digit}{1,2}(?:${anyOf(rangeSign, '、')}${digit}{1,2}){0,5}月`,
    `(?:十[一二]?|[一二三四五六七八九元])月(?=[上中下初底末份前后起止左至到和或及与一二三四五六七八九十]|${wordEnd})`
);
const dayNumber = anyOf(`${digit}{1,2}`, `${dateNumeral}{1,3}`);
const weekdayNote = optional(`[（(]?(?:周|星期)[一二三四五六日天][)）]?`);

const schoolYear = `${digit}{4}${optional(`${rangeSign}${digit}{4}`)}学年${optional('第[一二12]学期|度')}`;
const inSeason = `[春秋]季(?:学期)?${anyOf('开学初', '开学前', '开学后', `开学${wordEnd}`, '期初', '期中', '期末', '学期')}`;
/** Without a year only where the word ends: 春季期中联考 is a name. */
const season = `${anyOf(year + inSeason, `${inSeason}(?=[前后起至和或]|${wordEnd})`)}${suffix}`;
const bareSeason = `${year}[春秋]季?(?:学期)?${wordEnd}${suffix}`;
const quarter = `${anyOf(`${year}第?`, '第')}[一二三四1-4]季度${wordEnd}${suffix}`;
const inMonth = optional(
    anyOf(
        `${digit}{1,2}${rangeSign}${digit}{1,2}[日号]`,
        `${dayNumber}[日号]`,
        '[上中下]{1,2}旬',
        `[初中底末](?!(?![至到和或及与前后起止左])${letter}{2}|学)`
    )
);
const monthDate = `${optional(anyOf(year, yearShort))}${month}(?!份?${letter}{2}考)份?${inMonth}${weekdayNote}${half}${suffix}`;
const yearDate = `${year}${optional(anyOf('年?[初底末]', '上半年', '下半年', '年度'))}${suffix}`;
const iso = `${digit}{4}-${digit}{2}${optional(`-${digit}{2}`)}`;
const isoRange = `${digit}{4}(?:-${digit}{2}){0,2}\\s+until\\s+${digit}{4}(?:-${digit}{2}){0,2}(?![\\d-])`;
const bareDay = `${digit}{1,2}[日号]${half}${suffix}`;
const dotted = anyOf(
    `${digit}{4}(?:\\.${digit}{1,2}){1,2}(?![\\d%.]|${unit})`,
    `${digit}{4}(?:/${digit}{1,2}){1,2}(?![\\d/])`,
    `${digit}{1,2}\\.${digit}{1,2}(?![\\d%]|${unit})`
);
const weeks = `第(?:${digit}+|${dateNumeral}+)${optional(`${rangeSign}(?:${digit}+|${dateNumeral}+)`)}周(?!年)|最后一周${wordEnd}`;
const terms = anyOf('第[一二三四12]学期', `[本上下]学期${wordEnd}`);
/** 暑假, 期中 … are times only where the word ends: 暑假活动 is a name. */
const looseWords = `${anyOf(
    '[本上下该]?学期[初中末]',
    '(?:[本上下该]?学期)?开学[初前后]',
    '期[初中末]',
    '月[初中底末]',
    '年[初底末]',
    '学年[初末]',
    `[暑寒]假(?:期间)?(?:[或和至、][暑寒]假(?:期间)?)?`
)}[前起]?(?=[或和至]|${wordEnd})`;

const every = `[每隔](?:${digit}+|[一二两三四五六])?个?${anyOf(
    '学年',
    '学期',
    '季度',
    '年(?!级)',
    '月',
    `周(?![一二三四五六日天](?!次|场|节|名|人))`,
    '天',
    '日'
)}${optional(`[初中底末](?=${digit}|${wordEnd}|前)`)}`;
const everySeason = `每年[春秋]季(?:学期)?${wordEnd}`;
const everyEnglish = '(?:every|each|per)[- ](?:school[- ]year|term|year|month|week|day)(?![A-Za-z_-])';
const weekday = `[每隔]?(?:周|星期)[一二三四五六日天](?!次|场|名|人)${optional(`至(?:周|星期)?[一二三四五六日天]`)}${half}`;
const ordinal = anyOf(`${digit}+`, `${dateNumeral}+`);
const clock = anyOf(
    `${digit}{1,2}[:：]${digit}{2}${optional(`${rangeSign}${digit}{1,2}[:：]${digit}{2}`)}`,
    `第${ordinal}(?:[、—–\\-至]${ordinal})*节课?`,
    `(?:上午|下午|晚上|中午|全天)(?:第${ordinal}(?:[、—–\\-至]?${ordinal})*节|(?=${digit})|${wordEnd})`,
    `${digit}{1,2}时${optional(`${digit}{1,2}分`)}`
);
const nextYear = `次年(?=${digit})`;

const single = anyOf(
    schoolYear,
    season,
    bareSeason,
    quarter,
    isoRange,
    nextYear + monthDate,
    monthDate,
    yearDate,
    iso,
    bareDay,
    dotted,
    weeks,
    terms,
    looseWords,
    everyEnglish,
    everySeason,
    every,
    weekday,
    clock
);
const join = anyOf(
    `${blank}*${anyOf('至', '到', '—', '–', '－', '～', '~', '-', '、', '和', '及', '与', '或')}${blank}*`,
    `${blank}+(?:until|and|or)${blank}+`,
    `${blank}*`
);

/** A time of any number of parts: 2009年1月至2月, 3月18日、19日、21日, 每月第一周, 隔周周三第3节. */
export const time = `${single}(?:${join}${single})*`;

/** A time counted from another: 活动前10天, 提前10天. */
export const relative = `${optional(anyOf('活动', '会议', '会', '开学', '放假', '期中考试', '结束', '开始', '启动', '收到', '印发', '之'))}${anyOf(
    `[前后]${anyOf(`${digit}+`, numeral)}个?${anyOf('工作日', '天', '日', '周', '月', '年')}`,
    `提前${anyOf(`${digit}+`, numeral)}个?${anyOf('工作日', '天', '日', '周', '月', '年')}`
)}${optional('以?内')}${wordEnd}`;

/** A time still open. */
export const undecided = anyOf(
    '另行通知',
    '时间待定',
    '时间自定',
    `待定(?!${letter})`,
    '暂定',
    'to-be-announced',
    'provisionally'
);
