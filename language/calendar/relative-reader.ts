import { chineseNumber } from '../amounts/chinese-number.ts';
import type { Relative } from './written-time.ts';

const COUNT = '(\\d{1,4}|[一二两三四五六七八九十百半]{1,4}) *个?';
const UNIT = '(工作日|自然日|天|日|周|星期|月|年)';
const INSIDE = '(以内|之内|内)?';

const AFTER_POINT = new RegExp(`(?:之|以)?(前|后) *${COUNT}${UNIT}${INSIDE}`, 'y');
const ADVANCE = new RegExp(`(提前|提早|推后|延后|顺延) *${COUNT}${UNIT}${INSIDE}`, 'y');
const NAMED = new RegExp(`([^\\d,、;。]{0,30}?) *之?(前|后) *${COUNT}${UNIT}${INSIDE}`, 'y');
const WITHIN = new RegExp(`${COUNT}${UNIT}(以内|之内|内)`, 'y');
const ITEM_SIDE = /(活动|会议|会|考试|结束|开始|启动|比赛)(?:之|以)?(前|后)(?!勤|期)/y;
const ITEM_DAY = /(活动|会议|考试|比赛|开会)(?:的)?(?:当天|当日)/y;
const ENGLISH = /(\d{1,4}) (days?|workdays?|weeks?|months?|years?) (before|after)(?: +([A-Za-z_]\w{0,40}))?/y;

const ITEM_WORDS = /^(?:|(?:每次)?(?:活动|会议|会|考试|比赛)|结束|开始|启动)$/;
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

function matchAt(pattern: RegExp, plain: string, offset: number): RegExpExecArray | null {
    pattern.lastIndex = offset;
    return pattern.exec(plain);
}

/** Half a month is 15 days; other halves are not used in relative times. */
function distance(count: string, unit: string): Pick<Relative, 'count' | 'unit'> | undefined {
    const readUnit = UNITS[unit.replace(/s$/, '')];
    if (count === '半' && readUnit === 'month') return { count: 15, unit: 'day' };
    const value = /^\d+$/.test(count) ? Number(count) : chineseNumber(count);
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
    const match = matchAt(AFTER_POINT, plain, offset);
    return match === null ? undefined : build(match, 'point', '', match.slice(1));
}

/** Reads a whole relative time: 提前10天, 活动前10天, 启动会 前10天, 一周内, 活动前, `10 days before Opening`. */
export function readRelative(plain: string, offset: number): ReadRelative | undefined {
    const advance = matchAt(ADVANCE, plain, offset);
    if (advance !== null) return build(advance, 'item', '', advance.slice(1));
    const within = matchAt(WITHIN, plain, offset);
    if (within !== null) return build(within, 'item', '', ['后', ...within.slice(1)]);
    const named = matchAt(NAMED, plain, offset);
    if (named !== null) {
        const name = (named[1] ?? '').trim();
        return build(named, ITEM_WORDS.test(name) ? 'item' : 'named', name, named.slice(2));
    }
    return readSide(plain, offset) ?? readEnglish(plain, offset);
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
    if (match === null) return undefined;
    const name = match[4] ?? '';
    const side = match[3] === 'before' ? '前' : '后';
    return build(match, name === '' ? 'item' : 'named', name, [side, match[1], match[2], undefined]);
}
