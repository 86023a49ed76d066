import { chineseNumber } from '../amounts/chinese-number.ts';
import { ENGLISH_NUMBERS } from '../amounts/english-number.ts';
import { MONTH } from './english-words.ts';
import type { Relative } from './written-time.ts';

const COUNT = '(\\d{1,4}|[一二两三四五六七八九十百半]{1,4}) *个?';
const UNIT = '(工作日|自然日|天|日|周|星期|月|年)';
const INSIDE = '(以内|之内|内)?';

const AFTER_POINT = new RegExp(`(?:之|以)?(前|后) *${COUNT}${UNIT}${INSIDE}`, 'y');
/** 清明节后第一周: of school, which begins again once the holiday is over. */
const WEEK_AFTER = /过?后的?第([一二三四1-4])周/y;
/** Weeks. */
const LONGEST_HOLIDAY = 1;
const ADVANCE = new RegExp(`(提前|提早|推后|延后|顺延) *${COUNT}${UNIT}${INSIDE}`, 'y');
const NAMED = new RegExp(`([^\\d,、;。]{0,30}?) *之?(前|后) *${COUNT}${UNIT}${INSIDE}`, 'y');
const WITHIN = new RegExp(`${COUNT}${UNIT}(以内|之内|内)`, 'y');
const ISSUED = '(?:本(?:方案|办法|通知|章程|细则|计划))?(印发|发布|公布|下发)';
const FROM_ISSUE = new RegExp(`(?:即日|${ISSUED}之日)(?=起)`, 'y');
const AFTER_ISSUE = new RegExp(`${ISSUED}(?:之日)?(?:起|后) *${COUNT}${UNIT}${INSIDE}`, 'y');
/** 期限 3年: a length alone is the time up to its end. */
const LENGTH = new RegExp(`^${COUNT}${UNIT}$`);
const ITEM_SIDE =
    /((?:每次)?(?:活动|会议|考试|比赛|培训)(?:结束|开始)?|会|结束|开始|启动)(?:之|以)?(前|后)(?!勤|期)/y;
const ITEM_DAY = /(活动|会议|考试|比赛|开会)(?:的)?(?:当天|当日)/y;
const ENGLISH_DISTANCE =
    '(within +)?(\\d{1,4}|an?|one|two|three|four|five|six|ten) +(days?|workdays?|weeks?|months?|years?)';
const ENGLISH = new RegExp(
    `${ENGLISH_DISTANCE} +(before|after)(?: +([A-Za-z_\\u4e00-\\u9fff][\\w\\u4e00-\\u9fff]{0,40}))?`,
    'iy'
);
const ENGLISH_WITHIN = new RegExp(`${ENGLISH_DISTANCE}(?: +of +(notice|issue))?`, 'iy');
const ENGLISH_SIDE = /(before it begins|after it ends)|(?:the )?day (?:itself|of (issue))/iy;
/** 3 days before, where a date follows and not a name: the end of term, 2009, summer vacation. */
const AHEAD_OF_DATE = new RegExp(
    `${ENGLISH_DISTANCE} +(before|after) +(?=(?:the +)?(?:first day|last day|start|middle|end|opening|\\d|spring|autumn|fall|summer|winter|first|second|third|fourth|last|this|next|every|each|${MONTH}(?![a-z])))`,
    'iy'
);

const ITEM_WORDS =
    /^(?:|(?:每次)?(?:活动|会议|会|考试|比赛|培训)(?:结束|开始)?|结束|开始|启动|收到(?:本?通知|文件)?)$/;
const UNITS: Readonly<Record<string, Relative['unit']>> = {
    工作日: 'workday',
    自然日: 'day',
    天: 'day',
    日: 'day',
    周: 'week',
    星期: 'week',
    月: 'month',
    年: 'year',
    day: 'day',
    workday: 'workday',
    week: 'week',
    month: 'month',
    year: 'year'
};

/** A day, a week: one of them. */
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, ...ENGLISH_NUMBERS };

function matchAt(pattern: RegExp, plain: string, offset: number): RegExpExecArray | null {
    pattern.lastIndex = offset;
    return pattern.exec(plain);
}

/** Half a month is 15 days; other halves are not used in relative times. */
function distance(count: string, unit: string): Pick<Relative, 'count' | 'unit'> | undefined {
    const readUnit = UNITS[unit.toLowerCase().replace(/s$/, '')];
    if (count === '半' && readUnit === 'month') return { count: 15, unit: 'day' };
    const value = /^\d+$/.test(count) ? Number(count) : (COUNTS[count.toLowerCase()] ?? chineseNumber(count));
    return value === undefined || readUnit === undefined ? undefined : { count: value, unit: readUnit };
}

export interface ReadRelative {
    readonly relative: Relative;
    /** Offset behind it. */
    readonly end: number;
}

function build(
    match: RegExpExecArray,
    anchor: Relative['anchor'],
    name: string,
    [side, count, unit, inside]: readonly (string | undefined)[]
): ReadRelative | undefined {
    const far = distance(count ?? '', unit ?? '');
    if (far === undefined) return undefined;
    const direction = side === '前' || side === '提前' || side === '提早' ? 'before' : 'after';
    return {
        relative: { anchor, name, direction, ...far, inside: inside !== undefined },
        end: match.index + match[0].length
    };
}

/** Reads 前3天 behind a time already written (开学前3天). */
export function readDistance(plain: string, offset: number): ReadRelative | undefined {
    const week = matchAt(WEEK_AFTER, plain, offset);
    if (week !== null) {
        const days = 7 * ((chineseNumber(week[1] ?? '') ?? Number(week[1])) + LONGEST_HOLIDAY);
        return build(week, 'point', '', ['后', String(days), '天', '内']);
    }
    const match = matchAt(AFTER_POINT, plain, offset);
    return match === null ? undefined : build(match, 'point', '', match.slice(1));
}

/** 自印发之日起, 本方案发布后30日内, 即日起: counted from the day the document bears. */
function readIssue(plain: string, offset: number): ReadRelative | undefined {
    const after = matchAt(AFTER_ISSUE, plain, offset);
    if (after !== null) {
        const [, word = '印发', ...distance] = after;
        return build(after, 'issue', word, ['后', ...distance]);
    }
    const from = matchAt(FROM_ISSUE, plain, offset);
    if (from === null) return undefined;
    const name = from[1] === undefined ? '即日' : `${from[1]}之日`;
    return {
        relative: { anchor: 'issue', name, direction: 'after', count: 0, unit: 'day', inside: false },
        end: from.index + from[0].length
    };
}

/** Reads a whole relative time: 提前10天, 活动前10天, 启动会 前10天, 一周内, 活动前, `10 days before Opening`. */
export function readRelative(plain: string, offset: number): ReadRelative | undefined {
    const issue = readIssue(plain, offset);
    if (issue !== undefined) return issue;
    const length = offset === 0 ? LENGTH.exec(plain) : null;
    if (length !== null) return build(length, 'item', '', ['后', length[1], length[2], '内']);
    const english = readEnglish(plain, offset);
    if (english !== undefined) return english;
    const advance = matchAt(ADVANCE, plain, offset);
    if (advance !== null) return build(advance, 'item', '', advance.slice(1));
    const within = matchAt(WITHIN, plain, offset);
    if (within !== null) return build(within, 'item', '', ['后', ...within.slice(1)]);
    const named = matchAt(NAMED, plain, offset);
    if (named !== null) {
        const name = (named[1] ?? '').trim();
        return build(named, ITEM_WORDS.test(name) ? 'item' : 'named', name, named.slice(2));
    }
    return readSide(plain, offset);
}

/** 活动前, 会后, 活动当天: a side without a distance. */
function readSide(plain: string, offset: number): ReadRelative | undefined {
    const side = matchAt(ITEM_SIDE, plain, offset);
    if (side !== null) {
        const direction = side[2] === '前' ? 'before' : 'after';
        const relative: Relative = {
            anchor: 'item',
            name: side[1] ?? '',
            direction,
            unit: 'day',
            inside: true
        };
        return { relative, end: side.index + side[0].length };
    }
    const day = matchAt(ITEM_DAY, plain, offset);
    return day === null ? undefined : build(day, 'item', day[1] ?? '', ['后', '0', '天', undefined]);
}

function readEnglish(plain: string, offset: number): ReadRelative | undefined {
    const match = matchAt(ENGLISH, plain, offset);
    if (match !== null) {
        const [, inside, count, unit, side, name = ''] = match;
        const far = [side?.toLowerCase() === 'before' ? '前' : '后', count, unit, inside && '内'];
        const issue = /^issue$/i.test(name);
        return build(match, issue ? 'issue' : name === '' ? 'item' : 'named', issue ? '印发' : name, far);
    }
    const within = matchAt(ENGLISH_WITHIN, plain, offset);
    if (within?.[1] !== undefined) {
        const issue = within[4]?.toLowerCase() === 'issue';
        return build(within, issue ? 'issue' : 'item', issue ? '印发' : '', [
            '后',
            within[2],
            within[3],
            '内'
        ]);
    }
    const side = matchAt(ENGLISH_SIDE, plain, offset);
    if (side === null) return undefined;
    const end = side.index + side[0].length;
    if (side[1] !== undefined) {
        const direction = /^before/i.test(side[1]) ? 'before' : 'after';
        return { relative: { anchor: 'item', name: '', direction, unit: 'day', inside: true }, end };
    }
    const issue = side[2] !== undefined;
    const relative: Relative = {
        anchor: issue ? 'issue' : 'item',
        name: issue ? '印发之日' : '',
        direction: 'after',
        count: 0,
        unit: 'day',
        inside: false
    };
    return { relative, end };
}

/** Reads `3 days before` where the date it is counted from follows: the end of term. */
export function readAhead(plain: string, offset: number): ReadRelative | undefined {
    const match = matchAt(AHEAD_OF_DATE, plain, offset);
    if (match === null) return undefined;
    const [, inside, count, unit, side] = match;
    return build(match, 'point', '', [
        side?.toLowerCase() === 'before' ? '前' : '后',
        count,
        unit,
        inside && '内'
    ]);
}
