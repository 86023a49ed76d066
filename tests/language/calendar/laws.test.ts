/** The laws of dates and amounts, each on ten thousand generated cases and more; the generators are cheap on purpose. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount, printAmount } from '../../../language/amounts/index.ts';
import { carryThrough } from '../../../language/calendar/carry-over.ts';
import {
    before,
    chinaCalendar,
    dayOf,
    daysInMonth,
    overlap,
    parseTime,
    periodSpan,
    printTime,
    resolveTime,
    within,
    type Judgement,
    type TimeSpan,
    type WrittenPart,
    type WrittenTime
} from '../../../language/calendar/index.ts';
import { anyTime, englishTime, joined, one } from './generated.ts';

const RUNS = { numRuns: 10_000 };

/** `assert` by hand: an `expect` for each case would take longer than the case. */
function law<T>(cases: fc.Arbitrary<T>, holds: (value: T) => boolean): void {
    fc.assert(fc.property(cases, holds), RUNS);
}

/** The parts without the offsets, which printing moves. */
function meaning(parts: readonly WrittenPart[] | undefined): string {
    return JSON.stringify(parts ?? null, (key, value: unknown) =>
        key === 'start' || key === 'end' ? undefined : value
    );
}

/**
 * Every point completed from those before it. The words for what a relative time counts from are left out: 活动前10天 and
 * 会前10天 are both `10 days before`.
 */
function fullMeaning({ parts, undetermined, provisional }: WrittenTime): string {
    const plain = meaning(carryThrough(parts)).replace(/"name":"(?!启动会)[^"]*"/g, '"name":""');
    return `${sorted(plain)} ${String(undetermined)} ${String(provisional)}`;
}

function spanOf(text: string): TimeSpan | undefined {
    const { time } = parseTime(text);
    return time && resolveTime(time, { calendar: chinaCalendar }).spans[0];
}

describe('writing', () => {
    it('keeps what was written, and printing says the same again', () => {
        let unread = 0;
        law(anyTime, (text) => {
            const { time } = parseTime(text);
            if (time === undefined) {
                unread += 1;
                return true;
            }
            const printed = printTime(time, 'zh');
            const again = parseTime(printed).time;
            return (
                time.text === text &&
                again !== undefined &&
                sorted(meaning(again.parts)) === sorted(meaning(time.parts)) &&
                printTime(again, 'zh') === printed
            );
        });
        // A law of what is not read holds of nothing: every generated time is one that officials write.
        expect(unread).toBe(0);
    });

    it('says in English what was written in Chinese', () => {
        let chinese = 0;
        law(anyTime, (text) => {
            const { time } = parseTime(text);
            const printed = time === undefined ? '' : printTime(time, 'en');
            if (/[\u4e00-\u9fff]/.test(printed.replace('启动会', ''))) chinese += 1;
            const again = parseTime(printed).time;
            return time !== undefined && again !== undefined && fullMeaning(again) === fullMeaning(time);
        });
        expect(chinese).toBe(0);
    });

    it('of English keeps it, and both languages say it again', () => {
        law(englishTime, (text) => {
            const { time } = parseTime(text);
            return (
                time?.text === text &&
                (['zh', 'en'] as const).every((language) => {
                    const again = parseTime(printTime(time, language)).time;
                    return again !== undefined && fullMeaning(again) === fullMeaning(time);
                })
            );
        });
    });

    it('of an amount keeps it, and printing says the same again', () => {
        const number = fc.integer({ min: 1, max: 9999 }).map(String);
        const amount = fc.oneof(
            joined(number, one('次', '名', '节', '个月', '万元', '%', '学期', '份')),
            joined(number, one('次', '人', '天'), one('左右', '以上', '以下', '以内')),
            fc
                .tuple(
                    fc.integer({ min: 1, max: 50 }),
                    fc.integer({ min: 1, max: 50 }),
                    one('—', '-', '至', '～')
                )
                .map(([a, b, sign]) => `${String(a)}${sign}${String(a + b)}人`),
            joined(one('一', '两', '三', '十二', '三十'), one('次', '个月', '名', '年')),
            one('若干名', '一定数量的', '百分之十', '1∶2', '三分之一')
        );
        law(amount, (text) => {
            const { amount: read } = parseAmount(text);
            if (read === undefined) return false;
            const again = parseAmount(printAmount(read, 'zh')).amount;
            return (
                read.text === text &&
                again?.min === read.min &&
                again?.max === read.max &&
                again?.unit === read.unit
            );
        });
    });
});

/** Order of keys and offsets is no matter. */
function sorted(json: string): string {
    return JSON.stringify(sortKeys(JSON.parse(json)));
}

function sortKeys(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(sortKeys);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
        Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, sortKeys(inner)])
    );
}

describe('precision', () => {
    it('nests: the day in its ten days, month, quarter, half year and year', () => {
        const dates = fc
            .tuple(
                fc.integer({ min: 1990, max: 2050 }),
                fc.integer({ min: 1, max: 12 }),
                fc.integer({ min: 1, max: 31 })
            )
            .filter(([y, m, d]) => d <= daysInMonth(y, m));
        law(dates, ([y, m, d]) => {
            const ten = d <= 10 ? '上旬' : d <= 20 ? '中旬' : '下旬';
            const nest = [
                `${y}年${m}月${d}日`,
                `${y}年${m}月${ten}`,
                `${y}年${m}月`,
                `${y}年第${'一二三四'.charAt(Math.floor((m - 1) / 3))}季度`,
                `${y}年${m <= 6 ? '上' : '下'}半年`,
                `${y}年`
            ].map(spanOf);
            return nest.every((inner, index) => {
                const outer = nest[index + 1];
                return inner !== undefined && (outer === undefined || within(inner, outer) === 'yes');
            });
        });
    });
});

/** A span and one way it may really turn out: first and last day. */
interface Case {
    readonly span: TimeSpan;
    readonly real: readonly [first: number, last: number];
}

const start = dayOf(2009, 1, 1);
const anyCase: fc.Arbitrary<Case> = fc
    .tuple(fc.nat(60), fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(1000), fc.nat(1000))
    .map(([from, wide, long, slack, a, b]) => {
        const earliestStart = start + from;
        const latestStart = earliestStart + wide;
        const earliestEnd = earliestStart + long;
        const latestEnd = Math.max(latestStart, earliestEnd) + slack;
        const first = earliestStart + (a % (wide + 1));
        const lowest = Math.max(first, earliestEnd);
        const last = lowest + (b % (latestEnd - lowest + 1));
        return {
            span: { earliestStart, latestStart, earliestEnd, latestEnd, precision: 'day' },
            real: [first, last]
        };
    });

/** A certain answer must be the true one, however the times turn out; 'maybe' is always allowed. */
function agrees(answer: Judgement, truth: boolean): boolean {
    return answer === 'maybe' || (answer === 'yes') === truth;
}

describe('comparison', () => {
    it('is never certain of what may turn out otherwise', () => {
        law(fc.tuple(anyCase, anyCase), ([a, b]) => {
            const isBefore = a.real[1] < b.real[0];
            const share = a.real[0] <= b.real[1] && b.real[0] <= a.real[1];
            const meets = a.real[1] === b.real[0] || b.real[1] === a.real[0];
            return (
                (meets || agrees(before(a.span, b.span), isBefore)) &&
                (meets || agrees(overlap(a.span, b.span), share))
            );
        });
    });

    it('of an event with a period is never certain of what may turn out otherwise', () => {
        law(fc.tuple(anyCase, fc.nat(60), fc.nat(60)), ([event, from, long]) => {
            const period = periodSpan(start + from, start + from + long, 'day');
            const inside = event.real[0] >= period.earliestStart && event.real[1] <= period.latestEnd;
            const answer = within(event.span, period);
            return answer !== 'yes' || inside;
        });
    });

    it('is consistent: before excludes after and overlapping, overlapping is mutual', () => {
        law(fc.tuple(anyCase, anyCase), ([{ span: a }, { span: b }]) => {
            const isBefore = before(a, b);
            return (
                overlap(a, b) === overlap(b, a) &&
                (isBefore !== 'yes' || (before(b, a) === 'no' && overlap(a, b) === 'no')) &&
                (overlap(a, b) !== 'yes' || (isBefore !== 'yes' && before(b, a) !== 'yes'))
            );
        });
    });
});
