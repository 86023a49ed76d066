import {
    asPeriod,
    printTime,
    type CountingPeriod,
    type TimeSpan,
    type WrittenPart,
    type WrittenPoint,
    type WrittenTime
} from '../../../language/calendar/index.ts';
import type { Quota } from '../../../language/model/quota.ts';

/** The parts of each period that a duty is bound to, and how to name them. */
export interface Windows {
    readonly spans: readonly TimeSpan[];
    readonly label: { readonly zh: string; readonly en: string };
}

/** What makes a recurrence one of a part of its unit: 每年3月至6月, 每学年第一学期. A deadline (每年9月前) does not. */
const NARROWING = ['month', 'nthMonth', 'season', 'termNumber', 'halfYear', 'quarter', 'vacation'] as const;

function narrows(point: WrittenPoint): boolean {
    return point.suffix === undefined && NARROWING.some((field) => point[field] !== undefined);
}

/** The windows of a duty that recurs in a part of its period only; undefined for every other. */
export function windowsOf({ when }: Quota): Windows | undefined {
    const { time } = when?.written ?? {};
    if (!time || !when?.resolved?.recurring || !time.parts.every(({ from }) => narrows(from)))
        return undefined;
    const bare: WrittenTime = { ...time, parts: time.parts.map(withoutRecurrence) };
    return {
        spans: when.resolved.spans.map(asPeriod),
        label: { zh: printTime(bare, 'zh'), en: printTime(bare, 'en') }
    };
}

function withoutRecurrence(part: WrittenPart): WrittenPart {
    const from: { -readonly [K in keyof WrittenPoint]: WrittenPoint[K] } = { ...part.from };
    delete from.recurrence;
    return { ...part, from };
}

/** The period with those windows that lie in it, its name saying them; undefined where none does. */
export function windowedIn(
    { key, label, span }: CountingPeriod,
    { spans, label: asked }: Windows
): (Pick<CountingPeriod, 'key' | 'label' | 'span'> & { readonly windows: readonly TimeSpan[] }) | undefined {
    const windows = spans.filter((window) => touch(window, span));
    if (windows.length === 0) return undefined;
    return {
        key,
        label: { zh: `${label.zh}（${asked.zh}）`, en: `${label.en} (${asked.en})` },
        span,
        windows
    };
}

/** Whether a period is one of those the duty recurs in: of 每年3月至6月，每月 those from March to June. */
export function isAsked(period: TimeSpan, { when }: Quota): boolean {
    const isBounded = when?.written.time?.parts.some(({ within }) => within !== undefined);
    return !isBounded || (when?.resolved?.spans.some((span) => touch(span, period)) ?? true);
}

function touch(a: TimeSpan, b: TimeSpan): boolean {
    return a.earliestStart <= b.latestEnd && a.latestEnd >= b.earliestStart;
}

/** Whether the one lies wholly in the other. */
export function isIn(inner: TimeSpan, outer: TimeSpan): boolean {
    return inner.earliestStart >= outer.earliestStart && inner.latestEnd <= outer.latestEnd;
}
