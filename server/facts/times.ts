import type { TimeAt } from '../../language/items/item.ts';
import { pathText } from '../../language/items/access.ts';
import { writtenValues, type WrittenValues } from '../../language/items/written-values.ts';
import type { Plan } from '../../language/model/plan.ts';
import type { When } from '../../language/model/work.ts';
import {
    civil,
    describeTime,
    weekday,
    weekdayName,
    within as inside,
    type Judgement,
    type ResolvedTime,
    type Day,
    type TimeProblem,
    type TimeSpan
} from '../../language/calendar/index.ts';
import type { Span } from '../../language/source.ts';
import { oncePerPlan } from './memo.ts';
import { isOwn } from './source.ts';

export { inside };

/**
 * Whether a time lies in a period, leaving out the doubt that is only in the period's own limits: where nobody states the
 * days of a term, 6 September is taken to lie in the autumn term.
 */
export function insideAsStated(time: TimeSpan, period: TimeSpan): Judgement {
    const { approximate, ...widest } = period;
    return inside(time, approximate === undefined ? period : widest);
}

/** The times and amounts as they stand in the file, those of schedule rows included. */
export const writtenValuesOf = oncePerPlan((plan: Plan): WrittenValues => {
    const { times, amounts } = writtenValues(plan.entries);
    const inRows = plan.activities.flatMap(({ row, when }) =>
        row && when && when.written.text !== '' ? [when.written] : []
    );
    return { times: [...times, ...inRows, ...plan.rowTimes.map(({ written }) => written)], amounts };
});

/** The written times as text with their places, for rules about the way of writing. */
export function timeTextsOf(plan: Plan): readonly { readonly text: string; readonly span: Span }[] {
    return writtenValuesOf(plan).times;
}

/** From the first beginning to the last end of a time; undefined where it is not known. */
export function hullOf(when: When | undefined): TimeSpan | undefined {
    return when?.resolved?.hull;
}

/** Whether words of the time could not be read: what is left of it (2025年 of 2025年清明节后第一周) means something else. */
export function isPartlyRead({ problems }: Plan, { written: { span } }: When): boolean {
    const { start, place } = span;
    return problems.some(
        (one) => one.code === 'unreadable-value' && one.span.place === place && one.span.start === start
    );
}

/** A time as written, with what it is counted from: 启动会后10天, 10 days after Opening. */
export function countedFrom({ text, anchor }: TimeAt): string {
    const own = text.trim();
    if (!anchor) return own;
    const from = pathText(anchor);
    return /[a-z]$/i.test(own) ? `${own} ${from}` : `${from}${own}`;
}

/**
 * A time as the plan has it, with what it means where the text itself does not say it:
 * 2009年春季开学初（约2009年2月16日—3月1日）.
 */
export function shown(when: When, language: 'zh' | 'en'): string {
    const written = countedFrom(when.written);
    const withoutWeekday = written.replace(/[（(](?:星期|周)[一二三四五六日天][）)]/, '');
    if (language === 'zh' && PLAIN_DATE.test(withoutWeekday)) return written;
    const meant = when.resolved && plainMeaning(when.resolved, language);
    if (!meant || meant === written) return written;
    if (written === '') return meant;
    return language === 'zh' ? `${written}（${meant}）` : meant;
}

/** The same in Chinese for words in brackets, which hold no brackets themselves: 2009年3月上旬，即3月1日—10日. */
export function shownInBrackets(when: When): string {
    return shown(when, 'zh').replace(/（([^（）]*)）$/, '，即$1');
}

/**
 * A time for lists outside the plan: as written, but where a row of a table leaves its date to what stands above it, or to the column
 * beside it, the whole date it was read as.
 */
export function wholeText(when: When, language: 'zh' | 'en'): string {
    const { written, resolved, from } = when;
    const text = written.text.trim();
    if (resolved === undefined || resolved.spans.length === 0 || (from ?? []).length === 0) return text;
    const meant = plainMeaning(resolved, language);
    return resolved.recurring
        ? [...(from ?? []).slice(-1), written].map((each) => each.text.trim()).join(' ')
        : meant;
}

/** The days meant, without what is said of them in brackets. */
function plainMeaning(resolved: ResolvedTime, language: 'zh' | 'en'): string {
    return describeTime(resolved, language)
        .replace(/[（(].*$/, '')
        .trim();
}

/** A year, month or day written out, or a stretch of them. */
const PLAIN_DATE =
    /^\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:[至—-](?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?)?[前起后]?$/;

/** The single day of a time, where it is exact to the day. */
export function singleDay(span: TimeSpan | undefined): Day | undefined {
    return span && span.earliestStart === span.latestEnd ? span.earliestStart : undefined;
}

/** Days of a stretch that are gone through one by one at most. */
const MOST_DAYS = 31;

/** The days of a time whose beginning and end are exact to the day, in order; none of any other, or of a long one. */
export function exactDays({ earliestStart, latestStart, earliestEnd, latestEnd }: TimeSpan): readonly Day[] {
    const isExact = earliestStart === latestStart && earliestEnd === latestEnd;
    const count = isExact ? latestEnd - earliestStart + 1 : 0;
    return count > MOST_DAYS
        ? []
        : Array.from({ length: Math.max(0, count) }, (_, index) => earliestStart + index);
}

/** 2013年6月1日是周六 */
export function weekdayOf(day: Day): { readonly number: number; readonly zh: string; readonly en: string } {
    const number = weekday(day);
    const english = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    return { number, zh: weekdayName(number), en: english[number - 1] ?? '' };
}

/** The months that two times share, for a message: 2009年2月. Undefined where they share none. */
export function sharedMonths(
    a: TimeSpan,
    b: TimeSpan
): { readonly zh: string; readonly en: string } | undefined {
    const first = Math.max(a.earliestStart, b.earliestStart);
    const last = Math.min(a.latestEnd, b.latestEnd);
    if (first > last) return undefined;
    const from = civil(first);
    const to = civil(last);
    const one = `${from.year}年${from.month}月`;
    const other = from.year === to.year ? `${to.month}月` : `${to.year}年${to.month}月`;
    const iso = (date: typeof from): string => `${date.year}-${String(date.month).padStart(2, '0')}`;
    if (from.year === to.year && from.month === to.month) return { zh: one, en: iso(from) };
    return { zh: `${one}至${other}`, en: `${iso(from)} to ${iso(to)}` };
}

/** Every resolved time of the plan's own items. */
export function* whensOf(plan: Plan): Iterable<When> {
    for (const { dated, periodWhen } of plan.documents) {
        if (dated) yield dated;
        if (periodWhen) yield periodWhen;
    }
    for (const { when } of [...plan.stages, ...plan.quotas]) if (when) yield when;
    for (const { when, moved, done } of plan.activities) {
        if (when) yield when;
        if (moved && moved.to !== when) yield moved.to;
        for (const one of done) if (one.when) yield one.when;
    }
    yield* plan.rowTimes;
    for (const { deadline, time } of plan.measures) {
        if (deadline) yield deadline;
        if (time) yield time;
    }
    for (const { steps } of plan.submissions) for (const { when } of steps) yield when;
    for (const { held } of heldOf(plan)) if (held) yield held;
}

/** From when to when posts are held. */
function* heldOf(plan: Plan): Iterable<{ readonly held?: When }> {
    for (const { posts, nameSpan } of plan.organisations) {
        if (isOwn(plan, nameSpan)) for (const { terms } of posts) yield* terms;
    }
    for (const { assignments, nameSpan } of [...plan.alliances, ...plan.bodies]) {
        if (isOwn(plan, nameSpan)) yield* assignments;
    }
}

/** What is wrong in a written time, by itself or in its place; offsets are UTF-16 in the time's text. */
export interface PlacedTimeProblem {
    readonly time: TimeAt;
    readonly problem: TimeProblem;
}

/** The problems of the plan's own times, those seen only with the calendar and the year included. */
export const timeProblemsOf = oncePerPlan((plan: Plan): readonly PlacedTimeProblem[] => {
    const found: PlacedTimeProblem[] = [];
    for (const time of writtenValuesOf(plan).times) {
        for (const problem of time.problems) found.push({ time, problem });
    }
    for (const { written, resolved } of whensOf(plan)) {
        for (const problem of resolved?.problems ?? []) found.push({ time: written, problem });
    }
    return found;
});
