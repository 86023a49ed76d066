import { counted } from '../amounts/english-count.ts';
import { chineseDate, civil, daysInMonth, isoDate } from './day.ts';
import type { Day } from './day.ts';
import { printTime } from './print-time.ts';
import type { ResolvedTime } from './resolve-time.ts';
import { DISTANT_FUTURE } from './span.ts';
import type { HalfDay, TimeSpan } from './span.ts';

type Language = 'zh' | 'en';

/** So many dates are named; of more the first ones and their number. */
const SHOWN = 6;

/** `2009年2月16日—3月1日`: the year, and the month if it is the same, stand once; a whole month or year in one. */
function daysText(first: Day, last: Day, language: Language): string {
    const [from, to] = [civil(first), civil(last)];
    if (language === 'en') return first === last ? isoDate(first) : `${isoDate(first)} to ${isoDate(last)}`;
    if (first === last) return chineseDate(first);
    const wholeMonths = from.day === 1 && to.day === daysInMonth(to.year, to.month);
    const sameYear = from.year === to.year;
    if (wholeMonths) {
        if (sameYear && from.month === 1 && to.month === 12) return `${from.year}年`;
        if (sameYear && from.month === to.month) return `${from.year}年${from.month}月`;
        return `${from.year}年${from.month}月—${sameYear ? '' : `${to.year}年`}${to.month}月`;
    }
    if (!sameYear) return `${chineseDate(first)}—${chineseDate(last)}`;
    const end = from.month === to.month ? `${to.day}日` : `${to.month}月${to.day}日`;
    return `${chineseDate(first)}—${end}`;
}

const HALF_DAYS: Readonly<Record<HalfDay, { readonly zh: string; readonly en: string }>> = {
    morning: { zh: '上午', en: 'morning' },
    noon: { zh: '中午', en: 'noon' },
    afternoon: { zh: '下午', en: 'afternoon' },
    evening: { zh: '晚上', en: 'evening' },
    allDay: { zh: '全天', en: 'all day' }
};

function clockText(minutes: number): string {
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** 上午第3节, 14:30—16:00: a clock time says its half day itself. */
function dayTimeText({ dayTime }: TimeSpan, language: Language): string {
    if (dayTime === undefined) return '';
    const zh = language === 'zh';
    const { halfDay, lessons, clock } = dayTime;
    const numbers =
        lessons && (lessons.first === lessons.last ? lessons.first : `${lessons.first}—${lessons.last}`);
    const parts = [
        halfDay === undefined || clock !== undefined ? '' : HALF_DAYS[halfDay][language],
        numbers === undefined ? '' : zh ? `第${numbers}节` : `lesson ${numbers}`.replace('—', '–'),
        clock === undefined
            ? ''
            : clockText(clock.from) + (clock.to === undefined ? '' : (zh ? '—' : '–') + clockText(clock.to))
    ].filter((part) => part !== '');
    return zh ? parts.join('') : parts.map((part) => ` ${part}`).join('');
}

function spanText(span: TimeSpan, language: Language): string {
    const { earliestStart, latestEnd, openStart, openEnd, approximate } = span;
    const [zh, en] = openStart
        ? [`不晚于${chineseDate(latestEnd)}`, `no later than ${isoDate(latestEnd)}`]
        : openEnd
          ? [openText(span, '起'), `from ${isoDate(earliestStart)} on`]
          : [
                daysText(earliestStart, latestEnd, 'zh') + dayTimeText(span, 'zh'),
                daysText(earliestStart, latestEnd, 'en') + dayTimeText(span, 'en')
            ];
    if (approximate === undefined) return language === 'zh' ? zh : en;
    return language === 'zh' ? `约${zh}` : `about ${en}`;
}

/** An open end: for a recurring one its last day is known. */
function openText({ earliestStart, latestEnd }: TimeSpan, mark: string): string {
    return latestEnd === DISTANT_FUTURE
        ? `${chineseDate(earliestStart)}${mark}`
        : `${chineseDate(earliestStart)}${mark}，至${chineseDate(latestEnd)}`;
}

/** What of the written time a date does not show: terms, weeks, phases. */
function needsWords({ time }: ResolvedTime): boolean {
    return time.parts.some(({ from, to }) =>
        [from, to].some(
            (point) =>
                point !== undefined &&
                (point.phase ??
                    point.week ??
                    point.season ??
                    point.termNumber ??
                    point.termOffset ??
                    point.vacation ??
                    point.schoolYear ??
                    point.relative ??
                    point.festival ??
                    point.nthWeekday ??
                    point.standing ??
                    point.nthMonth ??
                    point.yearOfPlan ??
                    point.schoolYearOffset ??
                    point.yearOffset) !== undefined
        )
    );
}

function unresolved(resolved: ResolvedTime, language: Language): string | undefined {
    const zh = language === 'zh';
    if (resolved.missingYear)
        return zh ? '缺少年份或学期，无法确定日期' : 'the year or term is missing, so no date is known';
    if (resolved.missingAnchor)
        return zh ? '没有可推算的起点，无法确定日期' : 'nothing to count from, so no date is known';
    if (resolved.undetermined) return zh ? '时间待定' : 'to be announced';
    if (resolved.recurring) return zh ? '在期限内没有一次' : 'no occurrence within the period';
    return zh ? '日期不确定' : 'no date is known';
}

/**
 * What a time means, in a line for a hover: `2009年2月16日—3月1日（2009年春季开学初）`. Estimated dates are marked 约, a recurrence
 * says how often it occurs, a time that cannot be placed says why.
 */
export function describeTime(resolved: ResolvedTime, language: Language): string {
    const zh = language === 'zh';
    const { spans, time } = resolved;
    if (spans.length === 0) return unresolved(resolved, language) ?? '';
    const shown = spans.slice(0, SHOWN).map((span) => spanText(span, language));
    const dates = shown.join(resolved.alternatives ? (zh ? '或' : ' or ') : zh ? '、' : ', ');
    const more = spans.length > SHOWN ? (zh ? '……' : ' …') : '';
    const words: string[] = [];
    if (resolved.recurring || needsWords(resolved)) words.push(printTime(time, language));
    if (resolved.recurring) words.push(zh ? `共${spans.length}次` : counted(spans.length, 'occurrence'));
    if (resolved.provisional) words.push(zh ? '暂定' : 'provisional');
    if (resolved.inheritedYear) words.push(zh ? '年份由上下文推定' : 'year taken from the context');
    if (words.length === 0) return `${dates}${more}`;
    return zh ? `${dates}${more}（${words.join('，')}）` : `${dates}${more} (${words.join(', ')})`;
}
