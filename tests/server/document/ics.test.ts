import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { planOf } from '../../../language/index.ts';
import { dayOf } from '../../../language/calendar/index.ts';
import { buildSchedule } from '../../../server/document/build/schedule/index.ts';
import { repetitionOf } from '../../../server/document/build/schedule/repetition.ts';
import { writeIcs } from '../../../server/document/writers/ics/ics.ts';
import { contentLine, escapeText } from '../../../server/document/writers/ics/lines.ts';

const head = '方案 某方案 “某县实施方案” { 期限 2024年1月至12月 }\n学校 甲校\n联盟 第一组 { 牵头 甲校 }\n';

/** The events of a plan as a parser nobody tuned to reads them. */
function eventsOf(text: string): ICAL.Event[] {
    const calendar = new ICAL.Component(
        ICAL.parse(writeIcs(buildSchedule(planOf(head + text)))) as unknown[]
    );
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function daysOf(event: ICAL.Event, most = 100): string[] {
    const days: string[] = [];
    const times = event.iterator();
    for (
        let time = times.next() as ICAL.Time | null;
        time && days.length < most;
        time = times.next() as ICAL.Time | null
    ) {
        days.push(time.toString());
    }
    return days;
}

describe('the calendar of a plan', () => {
    it('has whole days that end before the next one begins', () => {
        const [event] = eventsOf('活动 送教 “送教下乡” 2024年4月10日至12日 { 地点 甲校 }');
        expect(event?.startDate.toString()).toBe('2024-04-10');
        expect(event?.endDate.toString()).toBe('2024-04-13');
        expect(event?.startDate.isDate).toBe(true);
        expect(event?.location).toBe('甲校');
    });

    it('has hours in Beijing time', () => {
        const [event] = eventsOf('活动 例会 2024年4月10日9:00至10:30');
        expect(event?.startDate.toString()).toBe('2024-04-10T09:00:00');
        expect(event?.endDate.toString()).toBe('2024-04-10T10:30:00');
        expect(event?.component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Asia/Shanghai');
    });

    it('has the rows of a programme on their days and hours, half days named', () => {
        const events = eventsOf(
            '日程 议程 “议程” 2024年4月10日 {\n| 时间 | 内容 |\n| 上午 | 开幕 |\n| 下午 |\n| 2:30—4:00 | 分组 |\n}'
        );
        expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
            ['开幕 上午', '2024-04-10'],
            ['分组', '2024-04-10T14:30:00']
        ]);
        expect(events[1]?.endDate.toString()).toBe('2024-04-10T16:00:00');
        expect(events[1]?.description).toContain('时间：2024年4月10日14:30—16:00');
    });

    it('has an event for each date listed', () => {
        const events = eventsOf('活动 送课 2024年3月18日、19日、21日');
        expect(events.map(({ startDate }) => startDate.toString())).toEqual([
            '2024-03-18',
            '2024-03-19',
            '2024-03-21'
        ]);
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
    });

    it('has a rule where it gives exactly the same days', () => {
        const [event, ...others] = eventsOf('活动 月会 每月10日');
        expect(others).toEqual([]);
        expect(event && daysOf(event)).toEqual(
            Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}-10`)
        );
    });

    it('reminds of what is due three days and one day ahead', () => {
        const [event] = eventsOf(
            '阶段 实施 2024年3月至5月 {\n    报送 计划 “工作计划” { 每个联盟 2024年3月15日前 报 “县教育局”； }\n}'
        ).slice(1);
        const alarms = event?.component.getAllSubcomponents('valarm') ?? [];
        expect(alarms.map((alarm) => (alarm.getFirstPropertyValue('trigger') as object).toString())).toEqual([
            '-P2DT15H',
            '-PT15H'
        ]);
        expect(event?.summary).toBe('报送：工作计划');
    });

    it('shows what is only roughly known as tentative, and names what has no day', () => {
        const text = '活动 调研 2024年9月上旬\n活动 座谈 { 时间 另行通知 }';
        const [event] = eventsOf(text);
        expect(event?.summary).toBe('调研（时间待定）');
        expect(event?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
        expect(writeIcs(buildSchedule(planOf(head + text)))).toContain(
            'X-WR-CALDESC:未列入日历（没有确定日期）：座谈'
        );
    });

    it('keeps the ids of items that move, and tells plans apart', () => {
        const idOf = (text: string) => eventsOf(text)[0]?.uid;
        const first = idOf('活动 送教 “送教下乡” 2024年4月10日');
        expect(idOf('活动 送教 “送教到校” 2024年5月11日')).toBe(first);
        const other = writeIcs(buildSchedule(planOf('方案 乙方案\n活动 送教 2024年4月10日')));
        expect(other).not.toContain(first);
    });

    it('is the same in every time zone', () => {
        const text = writeIcs(buildSchedule(planOf(`${head}活动 例会 2024年4月10日9:00至10:30`)));
        const zone = process.env['TZ'];
        process.env['TZ'] = 'America/New_York';
        try {
            expect(writeIcs(buildSchedule(planOf(`${head}活动 例会 2024年4月10日9:00至10:30`)))).toBe(text);
        } finally {
            if (zone === undefined) delete process.env['TZ'];
            else process.env['TZ'] = zone;
        }
    });
});

describe('rules of repetition', () => {
    it.each([
        ['weeks', [0, 14, 28], { unit: 'week', every: 2, count: 3 }],
        ['days', [3, 4, 5, 6], { unit: 'day', every: 1, count: 4 }],
        [
            'years',
            [dayOf(2022, 9, 10), dayOf(2023, 9, 10), dayOf(2024, 9, 10)],
            { unit: 'year', every: 1, count: 3 }
        ],
        ['a week left out', [0, 7, 21], undefined],
        ['two', [0, 7], undefined],
        ['last days of months', [dayOf(2024, 1, 31), dayOf(2024, 3, 31), dayOf(2024, 5, 31)], undefined]
    ])('%s', (_, days, rule) => {
        expect(repetitionOf(days)).toEqual(rule);
    });
});

describe('lines of a calendar file', () => {
    it('are folded within 75 octets and unfold to what they were', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
                const line = `SUMMARY:${escapeText(text)}`;
                const folded = contentLine(line);
                expect(folded.replaceAll('\r\n ', '').slice(0, -2)).toBe(line);
                for (const part of folded.split('\r\n')) {
                    expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
                }
            })
        );
    });

    it('let no text add a property', () => {
        expect(escapeText('一\r\nATTENDEE:mailto:x; y, z\\')).toBe('一 ATTENDEE:mailto:x\\; y\\, z\\\\');
    });
});
