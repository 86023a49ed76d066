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
import { FESTIVAL_WORDS } from '../calendar/festivals.ts';
import { unit } from './amounts.ts';
import { englishTime, englishWithin } from './english-times.ts';

const halfDay = anyOf(
    '上午',
    '下午',
    '晚上',
    '中午',
    '全天',
    '早上',
    '早晨',
    '午间',
    '午休',
    '课间',
    '晚自习',
    '早读'
);
const half = optional(halfDay);
/** 前, 后, 起 … behind a date; 后 does not take the first sign of 后勤. */
const suffix = optional(
    anyOf(
        '以前',
        '之前',
        '前后',
        '前',
        '起',
        '以来',
        '开始',
        '期间',
        '以后',
        '后(?!勤)',
        '左右',
        '止',
        `内${wordEnd}`
    )
);
/** What may stand before a date in figures: 自2009年起, 截至2009年底. */
const leading = optional(
    `(?:约(?=[0-9０-９]{4}年)|${anyOf('自', '从', '由', '截至到?', '截止到?', '不迟于', '不晚于', '至迟在?', '最迟在?', '定于', '拟于', '大约在?', '至', '到')}(?=[0-9０-９]))`
);
const year = `(?:${digit}{4}${rangeSign})?(?:${digit}{4}|[〇零○一二三四五六七八九0-9]{4})\\s?年`;
const yearShort = `${digit}{2}年(?=${digit}{1,2}月)`;
/** In Chinese numerals only where a date goes on or the word ends: 九月小学 is a name. */
const month = anyOf(
    `${digit}{1,2}(?:${anyOf(rangeSign, '、')}${digit}{1,2}){0,5}月`,
    `(?:十[一二]?|[一二三四五六七八九元])月(?=[上中下初底末份前后起止左至到和或及与一二三四五六七八九十]|${wordEnd})`
);
const dayNumber = anyOf(`${digit}{1,2}`, `${dateNumeral}{1,3}`);
const weekdayNote = optional(`[（(]?(?:周|星期)[一二三四五六日天][)）]?`);

/** 学期结束前 says 学期末前; only where the word ends, for 学期结束工作会 is a name. */
const over = `结束(?:[前后时])?(?=[或和至]|${wordEnd})`;
const schoolYear = `${digit}{4}${optional(`${rangeSign}${digit}{4}`)}学年${optional('第[一二12]学期|度')}${optional(over)}`;
const inSeason = `[春秋]季(?:学期)?${anyOf(`(?:学期)?${over}`, '开学初', '开学前', '开学后', `开学${wordEnd}`, '期初', '期中', '期末', '学期')}`;
/** A week of a term that ends the word: 秋季学期第1周安排 is a name. */
const weekAhead = `第(?:${digit}+|${dateNumeral}+)(?:${anyOf(rangeSign, '、')}第?${digit}+)*周(?=周[一二三四五六日天]|星期|[上下]午|[前后起至到和或]|${wordEnd})`;
/** Without a year only where the word ends: 春季期中联考 is a name. */
const season = `${anyOf(year + inSeason, `${inSeason}(?=[前后起至和或]|${weekAhead}|${wordEnd})`)}${suffix}`;
const bareSeason = `${year}[春秋]季?(?:学期)?${wordEnd}${suffix}`;
const bothSeasons = `(?:每年|${year})?春、?秋[两二]?季(?:学期)?${wordEnd}`;
/** 首月, 第二个月, 末月 of what stands before it. */
const nthMonth = `(?:首|末|最后一个|第[一二三四五六]个)月`;
const quarter = `${anyOf(`${year}第?`, '第')}[一二三四1-4]季度${optional(nthMonth)}${wordEnd}${suffix}`;
const inMonth = optional(
    anyOf(
        `${digit}{1,2}(?:${anyOf(rangeSign, '、')}${digit}{1,2}){1,30}[日号]`,
        `${dayNumber}[日号]`,
        '[上中下]{1,2}旬',
        `[初中底末](?!(?![至到和或及与前后起止左])${letter}{2}|学)`
    )
);
const monthDate = `${optional(anyOf(year, yearShort))}${month}(?!份?${letter}{2}考)份?${inMonth}${weekdayNote}${half}${suffix}(?:间${wordEnd})?`;
/** 5月上旬（第12周）, 第12周（5月8日）: the same time once more. */
const saidAgain = (text: string): string => `(?:[（(]${text}[）)])?`;
const weekNote = saidAgain(`第(?:${digit}+|${dateNumeral}+)周`);
const yearDate = `${year}${optional(anyOf('年?[初底末]', '上半年', '下半年', '年?度', '全年', '年内'))}${suffix}`;
const iso = anyOf(
    `${digit}{4}-${digit}{1,2}-${digit}{1,2}(?!${digit})`,
    `${digit}{4}-${digit}{2}(?!${digit})`
);
const isoRange = `${digit}{4}(?:-${digit}{2}){0,2}\\s+until\\s+${digit}{4}(?:-${digit}{2}){0,2}(?![\\d-])`;
const bareDay = `${digit}{1,2}[日号]${half}${suffix}`;
const dotted = anyOf(
    `${digit}{4}(?:\\.${digit}{1,2}){1,2}(?:${rangeSign}${digit}{1,2}(?:\\.${digit}{1,2})?)?(?![\\d%.]|${unit})`,
    `${digit}{4}(?:/${digit}{1,2}){1,2}(?![\\d/])`,
    `${digit}{1,2}\\.${digit}{1,2}(?![\\d%]|${unit})`
);
const weeks = `(?:开学[后的]?)?第(?:${digit}+|${dateNumeral}+)(?:${anyOf(rangeSign, '、')}第?(?:${digit}+|${dateNumeral}+))*周(?!年)|(?:开学)?(?:最后一周|第[一二三四五]周)${wordEnd}`;
const terms = anyOf(
    `第[一二三四12]学期${optional(over)}`,
    `[本上下]学[期年]${optional('第[一二12]学期')}${anyOf(over, `(?=${weekAhead})`, wordEnd)}`,
    `本年度?${wordEnd}`
);
/** 暑假, 期中 … are times only where the word ends: 暑假活动 is a name. */
const looseWords = `${anyOf(
    '[本上下该]?学期[初中末]',
    '学[期年]结束(?=[前后时])时?',
    '(?:[本上下该]?学期)?开学[初前后]',
    '期[初中末]',
    '月[初中底末]',
    '年[初底末]',
    '学年[初末]',
    `[暑寒]{1,2}假(?:期间)?(?:[或和至、][暑寒]假(?:期间)?)?`,
    '开学第一天',
    '放假',
    '[上中下]旬',
    '期[中末](?:考试|联考)(?=[前后])',
    '每?个?(?:周末|双休日|工作日)',
    '[次翌同]日',
    '[次下当本同]月',
    '[次翌明来今去当本]年',
    '[上下]半年',
    '全年',
    '年度?内',
    '长期',
    '常年',
    '长年',
    '岁末年初'
)}${anyOf('前后', '[前起后]')}?(?=[或和至]|${wordEnd})`;
/** A festival where more of a date stands around it; alone it is a word of its own, for it may be a name. */
const festivalWord = anyOf(...FESTIVAL_WORDS.filter((word) => !/[a-z]/i.test(word)));
const festival = `${festivalWord}(?:小?长?假期?)?`;
/** A festival or a year of the plan alone: a time, or the name of what is held in it. */
export const festivalAlone = `(?:${festivalWord}|第(?:${digit}{1,2}|[一二三四五六七八九十]{1,2})年)${wordEnd}`;
const festivals = anyOf(
    `(?:${year}|每年|当年|次年)?${festival}过?后的?第[一二三四1-4]周${wordEnd}`,
    `(?:${year}|每年|当年|次年)${festival}${suffix}${wordEnd}`,
    `${festival}${anyOf('前后', '前夕?', '后', '期间', '当天')}${wordEnd}`
);
/** 即日起, 自印发之日起30日内: from the day the document bears. */
const fromIssue = anyOf(
    '即日起',
    `[自从]?(?:本(?:方案|办法|通知|章程|细则|计划))?(?:印发|发布|公布|下发)(?:之日)?[起后]${digit}+个?(?:工作日|日|天|个月|年)(?:以?内)?`,
    '[自从]?(?:本(?:方案|办法|通知|章程|细则|计划))?(?:印发|发布|公布|下发)之日起'
);

const every = `[每隔](?:${digit}+|[一二两三四五六])?个?${anyOf(
    '学年',
    '学期',
    '季度',
    '半年',
    '年(?!级)',
    '月',
    `周(?![一二三四五六日天](?!次|场|节|名|人))`,
    '天',
    '日'
)}${optional('度')}${optional(`${nthMonth}${wordEnd}`)}${optional(`[初中底末](?=${digit}|${wordEnd}|前)`)}${optional(over)}${optional(`[上中下]{1,2}旬`)}${optional(`前(?=${wordEnd})`)}`;
const everyOther = `(?:每?逢|每(?:个?月的?逢?)?)?[单双]周${optional('(?:周|星期)?[一二三四五六日天]')}${half}(?=第|${wordEnd})`;
/** 每月5、10日, 每月逢5日: the days of each month. */
const daysOfMonth = `(?:每个?月逢?|每?逢)${digit}{1,2}(?:、${digit}{1,2}){0,9}[日号]${half}${suffix}`;
/** 周五前, 16:00前: what must be done by then. */
const atLatest = optional(`(?:以前|之前|前)(?=[或和至、]|${wordEnd})`);
/** 今年春季学期, 去年暑假: the year before a word that is no figure. */
const namedYear = `(?:[次翌明来今去当]年|第[一二三四五六七八九十]{1,2}年)(?=[春秋]季|第[一二三四]季度|[上下]半年|[暑寒]假|年?[初底末]${wordEnd})`;
const nthWeekday = `(?:第[一二三四五1-5]|最后一|末)个?(?:周|星期|礼拜)[一二三四五六日天](?![次场节名人])${half}`;
const everySeason = `每年[春秋]季(?:学期)?${wordEnd}`;
const everyEnglish = `(?:every|each|per|an?)(?:-|${blank}+)(?:school(?:-|${blank}+)year|half(?:-|${blank}+)year|quarter(?! of)|term|year|month|week|fortnight|day)(?![A-Za-z_-]| (?:before|after)(?![A-Za-z]))`;
const weekday = `${optional('每逢|[每逢隔]')}(?:周|星期)[一二三四五六日天](?!次|场|名|人)(?:、[一二三四五六日天](?![次场节]))*${optional(`至(?:周|星期)?[一二三四五六日天]`)}${half}${atLatest}`;
const ordinal = anyOf(`${digit}+`, `${dateNumeral}+`);
const clock = anyOf(
    `${digit}{1,2}[:：]${digit}{2}${optional(`${rangeSign}${digit}{1,2}[:：]${digit}{2}`)}${atLatest}`,
    `(?:下午)?(?:下班|放学)${anyOf('以?前', '之前', '后')}${wordEnd}`,
    `第${ordinal}(?:[、—–\\-至]${ordinal})*节课?`,
    `(?:上午|下午|晚上|中午|全天|早上)(?:第${ordinal}(?:[、—–\\-至]?${ordinal})*节|(?=${digit})|${wordEnd})`,
    `(?:早上|早晨|上午|中午|下午|晚上|晚)?(?:${digit}{1,2}|[一二两三四五六七八九十]{1,2})[时点](?!间|名|评)${optional(anyOf(`${digit}{1,2}分`, '半'))}${atLatest}`,
    `${anyOf('午休', '午间', '课间', '晚自习', '早读')}(?:时间)?${wordEnd}`
);
const nextYear = `(?:次年|翌年|当年|今年|明年|去年|第[一二三四五六七八九十]{1,2}年|次月|当月|本月|下月)(?=${digit})`;

const single = anyOf(
    schoolYear,
    season,
    bareSeason,
    quarter,
    isoRange,
    nextYear + anyOf(monthDate, bareDay),
    fromIssue,
    festivals,
    leading + monthDate + weekNote,
    leading + yearDate,
    leading + iso,
    bareDay,
    dotted,
    anyOf(weeks) + saidAgain(monthDate),
    terms,
    bothSeasons,
    daysOfMonth,
    namedYear,
    everyOther,
    nthWeekday,
    looseWords,
    everyEnglish,
    everySeason,
    every,
    weekday,
    clock
);
const join = anyOf(
    `${blank}*[，,]${blank}*(?=[每隔逢]|[单双]周)`,
    `${blank}*${anyOf('至', '到', '—', '–', '－', '～', '~', '-', '、', '和', '及', '与', '或')}${blank}*`,
    `${blank}+(?:until|and|or)${blank}+`,
    `${blank}*`
);

/** A time of any number of parts: 2009年1月至2月, 3月18日、19日、21日, 每月第一周, 隔周周三第3节. */
const chineseTime = `${single}(?:${join}${anyOf(single, `第[一二三四五六七八九十]{1,2}年${wordEnd}`)})*${optional(anyOf(`至今${wordEnd}`, '[（(](?:暂定|暂拟|待定)[）)]'))}`;

/** A time in either language. */
export const time = anyOf(englishTime, chineseTime);

/** A time counted from another: 活动前10天, 提前10天, 收到通知后5个工作日内. */
export const relative = `${optional(anyOf('(?:每次)?(?:活动|会议|考试|比赛|培训)(?:结束|开始)?', '会', '开学', '放假', '期[中末](?:考试|联考)(?:结束)?', '学[期年](?:结束|末)', '结束', '开始', '启动', '收到(?:通知|文件|本?通知)?', '印发', '之'))}${anyOf(
    `[前后]${anyOf(`${digit}+`, numeral)}个?${anyOf('工作日', '天', '日', '周', '月', '年')}`,
    `提前${anyOf(`${digit}+`, numeral)}个?${anyOf('工作日', '天', '日', '周', '月', '年')}`
)}${optional('以?内')}${wordEnd}|(?:活动|会议|考试|比赛|培训)?当[天日]${half}${wordEnd}|(?:活动|会议|考试|比赛|培训)(?:结束|开始)[前后]${wordEnd}|${englishWithin}`;

/** A time still open. */
export const undecided = anyOf(
    '另行(?:通知|安排|确定)',
    '(?:时间|日期)(?:待定|自定|另定|未定)',
    `(?:适时|择机|近期|另定)${wordEnd}`,
    '视情况而定',
    `待定(?!${letter})`,
    '暂定',
    'to-be-announced',
    'to be (?:announced|decided)',
    'provisionally'
);
