import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
    addMonths,
    chinaCalendar,
    chineseDate,
    civil,
    dayOf,
    daysInMonth,
    halfWidth,
    isoDate,
    parseTime,
    periodSpan,
    printTime,
    resolveTime,
    weekday,
    within
} from '../../../language/calendar/index.ts';
import type { TimeSpan, WrittenPart } from '../../../language/calendar/index.ts';
import { chineseNumeral } from '../../../language/amounts/index.ts';

const anyDay = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2199, 12, 31) });
const period = periodSpan(dayOf(2009, 1, 1), dayOf(2012, 12, 31), 'month');

function spans(text: string): readonly TimeSpan[] {
    const { time } = parseTime(text);
    return time === undefined ? [] : resolveTime(time, { calendar: chinaCalendar, period }).spans;
}

/** Pieces officials put together; any combination is a legal time or a clean problem. */
const point = fc.oneof(
    anyDay.map(chineseDate),
    anyDay.map(isoDate),
    fc.constantFrom(
        '2009年3月',
        '2010年9月上旬',
        '2011年5月底',
        '2012年',
        '2010年春季开学初',
        '2009年秋季学期第3周'
    ),
    fc.constantFrom(
        '2010年暑假',
        '2009—2010学年第二学期',
        '2011年年底',
        '2009年4月10日上午第3节',
        '2010年学期末',
        '2010年秋季学期结束前'
    )
);
const recurring = fc
    .tuple(
        fc.constantFrom('每年', '每学年', '每学期', '每月', '每周', '隔周', '每季度', '每2年'),
        fc.constantFrom('', '9月', '10日前', '第2周', '周三', '底', '末', '结束前', '开学初', '3月至5月')
    )
    .map((words) => words.join(''));
const anyTime = fc.oneof(
    point,
    recurring,
    fc.tuple(point, fc.constantFrom('至', '、', '或', '—'), point).map((words) => words.join('')),
    fc.tuple(point, fc.constantFrom('前', '起', '左右', '后')).map((words) => words.join('')),
    fc.constantFrom(
        '另行通知',
        '活动前10天',
        '会后一周内',
        '启动会 前3天',
        '次年3月',
        '暂定2009年4月',
        '提前10天'
    )
);

/** The parts without the offsets, which printing moves. */
function meaning(parts: readonly WrittenPart[] | undefined): unknown {
    return JSON.parse(
        JSON.stringify(parts ?? null, (key, value: unknown) =>
            key === 'start' || key === 'end' ? undefined : value
        )
    );
}

describe('days', () => {
    it('goes from day to date and back', () => {
        fc.assert(
            fc.property(anyDay, (day) => {
                const { year, month, day: date } = civil(day);
                expect(dayOf(year, month, date)).toBe(day);
                expect(isoDate(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
                expect(weekday(day) % 7).toBe(new Date(day * 86_400_000).getUTCDay());
                expect(date).toBeLessThanOrEqual(daysInMonth(year, month));
                expect(civil(addMonths(day, 1)).month).toBe((month % 12) + 1);
            })
        );
    });
});

describe('times', () => {
    it('reads the same day however it is written', () => {
        fc.assert(
            fc.property(anyDay, (day) => {
                const { year, month, day: date } = civil(day);
                const digits = [...String(year)]
                    .map((sign) => '〇一二三四五六七八九'.charAt(Number(sign)))
                    .join('');
                const written = [
                    chineseDate(day),
                    isoDate(day),
                    `${digits}年${chineseNumeral(month)}月${chineseNumeral(date)}日`,
                    `${year}.${month}.${date}`,
                    chineseDate(day).replace(/\d/g, (sign) =>
                        String.fromCharCode(sign.charCodeAt(0) + 0xfee0)
                    )
                ];
                for (const text of written) {
                    expect(spans(text), text).toMatchObject([{ earliestStart: day, latestEnd: day }]);
                }
            })
        );
    });

    it('keeps what was written and prints it with its meaning unchanged', () => {
        fc.assert(
            fc.property(anyTime, (text) => {
                const { time } = parseTime(text);
                if (time === undefined) return;
                expect(time.text).toBe(text);
                const printed = printTime(time, 'zh');
                const again = parseTime(printed).time;
                expect(meaning(again?.parts), printed).toEqual(meaning(time.parts));
                expect(again && printTime(again, 'zh')).toBe(printed);
                const english = printTime(time, 'en');
                expect(spans(english), english).toEqual(spans(text));
            }),
            { numRuns: 300 }
        );
    });

    it('nests by precision: day in ten days in month in year', () => {
        fc.assert(
            fc.property(anyDay, (day) => {
                const { year, month, day: date } = civil(day);
                const part = date <= 10 ? '上旬' : date <= 20 ? '中旬' : '下旬';
                const nest = [
                    chineseDate(day),
                    `${year}年${month}月${part}`,
                    `${year}年${month}月`,
                    `${year}年`
                ];
                const placed = nest.map((text) => spans(text)[0]);
                for (const [index, inner] of placed.entries()) {
                    const outer = placed[index + 1];
                    if (inner !== undefined && outer !== undefined) expect(within(inner, outer)).toBe('yes');
                }
                expect(placed.every((span) => span !== undefined)).toBe(true);
            })
        );
    });

    it('puts every occurrence into the period, with its limits in order', () => {
        fc.assert(
            fc.property(anyTime, (text) => {
                const { time } = parseTime(text);
                if (time === undefined) return;
                const resolved = resolveTime(time, { calendar: chinaCalendar, period });
                for (const span of resolved.spans) {
                    expect(span.earliestStart).toBeLessThanOrEqual(span.latestStart);
                    expect(span.earliestEnd).toBeLessThanOrEqual(span.latestEnd);
                    expect(span.earliestStart).toBeLessThanOrEqual(span.earliestEnd);
                    expect(span.latestStart).toBeLessThanOrEqual(span.latestEnd);
                    if (resolved.recurring) expect(within(span, period)).toBe('yes');
                }
            }),
            { numRuns: 300 }
        );
    });

    it('survives any text, with problems inside it', () => {
        const signs = fc.constantFrom(
            ...'0129年月日至、或每周第节前后起初底旬学期开春秋（）-.:：　二十〇隔提天次内 a'
        );
        fc.assert(
            fc.property(
                fc.array(signs, { maxLength: 24 }).map((all) => all.join('')),
                (text) => {
                    const { time, problems } = parseTime(text);
                    expect(time !== undefined || problems.length > 0).toBe(true);
                    for (const { start, end } of problems) {
                        expect(start).toBeGreaterThanOrEqual(0);
                        expect(start).toBeLessThanOrEqual(end);
                        expect(end).toBeLessThanOrEqual(text.length);
                    }
                    if (time === undefined) return;
                    const resolved = resolveTime(time, {
                        calendar: chinaCalendar,
                        period,
                        year: 2009,
                        anchor: period
                    });
                    for (const span of resolved.spans)
                        expect(Number.isFinite(span.earliestStart + span.latestEnd)).toBe(true);
                }
            ),
            { numRuns: 1500 }
        );
    });

    it('keeps offsets when it makes text half-width', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'grapheme' }), (text) => {
                expect(halfWidth(text)).toHaveLength(text.length);
            })
        );
    });
});
