import { counted } from '../../../language/amounts/index.ts';
import { chineseDate, isoDate, overlap, type Day, type TimeSpan } from '../../../language/calendar/index.ts';
import type { Activity, Party } from '../../../language/model/work.ts';
import { takesPlace } from '../../facts/counting/index.ts';
import { singleDay } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const roomDoubleBooked: Rule = {
    code: 'R10',
    name: 'room-double-booked',
    severity: 'warning',
    since: '0.2.0',
    title: both('同一场地同时安排两项活动', 'Room booked twice'),
    documentation: {
        what: both(
            '两项活动在同一时间用同一间教室、会议室、报告厅或场馆。',
            'Two activities use the same room, hall or ground at the same time.'
        ),
        why: both(
            '其中一项到时没有场地。没有写上下午或节次的，只作提示。',
            'One of them will have no room. Without a time of day it is only a hint.'
        ),
        bad: example`
            活动 听课 2009年4月10日上午 { 地点 “报告厅” }
            活动 研讨 2009年4月10日上午 { 地点 «“报告厅”» }
        `,
        good: example`
            活动 听课 2009年4月10日上午 { 地点 “报告厅” }
            活动 研讨 2009年4月10日下午 { 地点 “报告厅” }
        `,
        source: both('评审惯例：核对场地安排。', 'Review practice: what is where and when.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const booked = new Map<string, Booking[]>();
        const clashes = new Map<string, Clash>();
        for (const activity of plan.activities) {
            if (!takesPlace(activity)) continue;
            for (const place of activity.places) {
                if (!ROOM.test(place.text)) continue;
                for (const span of activity.when?.resolved?.spans ?? []) {
                    const day = singleDay(span);
                    if (day === undefined) continue;
                    const key = `${day} ${place.text}`;
                    const others = booked.get(key) ?? [];
                    booked.set(key, [...others, { activity, span }]);
                    const met = others.filter((other) => meets(other, activity, span));
                    // The first, and one that is sure where the first is not.
                    for (const clash of new Set([met[0], met.find((other) => isSure(other.span, span))])) {
                        if (clash)
                            note(clashes, {
                                place,
                                day,
                                other: clash.activity,
                                sure: isSure(clash.span, span)
                            });
                    }
                }
            }
        }
        for (const activity of plan.activities) {
            for (const clash of everyOtherWeek(activity, booked)) note(clashes, clash);
        }
        for (const clash of clashes.values()) yield problemOf(clash);
    }
};

/**
 * 隔周周三: on one Wednesday of two, not known which. Surely met by what stands on both, such as 每周三, and possibly by what
 * stands on one.
 */
function* everyOtherWeek(
    activity: Activity,
    booked: ReadonlyMap<string, readonly Booking[]>
): Iterable<Omit<Clash, 'times'>> {
    const { when, places } = activity;
    const [part] = when?.written.time?.parts ?? [];
    if (!part || !takesPlace(activity)) return;
    const { lessons, clock, halfDay } = part.from;
    const dayTime = { ...(lessons && { lessons }), ...(clock && { clock }), ...(halfDay && { halfDay }) };
    for (const span of when?.resolved?.spans ?? []) {
        if (span.latestEnd - span.earliestStart !== 7) continue;
        const days = [span.earliestStart, span.latestEnd];
        for (const place of places) {
            const met = days.map((day) => {
                const on = { ...span, ...oneDay(day), ...(Object.keys(dayTime).length > 0 && { dayTime }) };
                return (booked.get(`${day} ${place.text}`) ?? [])
                    .filter((other) => meets(other, activity, on))
                    .map((other) => ({ other: other.activity, day, sure: isSure(other.span, on) }));
            });
            for (const clash of met
                .flat()
                .filter(({ other }, at, all) => all.findIndex((one) => one.other === other) === at)) {
                const sure = met.every((some) => some.some((one) => one.other === clash.other && one.sure));
                yield { ...clash, place, sure };
            }
        }
    }
}

function oneDay(day: Day): Pick<TimeSpan, 'earliestStart' | 'latestStart' | 'earliestEnd' | 'latestEnd'> {
    return { earliestStart: day, latestStart: day, earliestEnd: day, latestEnd: day };
}

/** Two activities in one room: the first day they meet on, and how often they do. */
interface Clash {
    readonly place: Party;
    readonly day: Day;
    readonly other: Activity;
    readonly sure: boolean;
    times: number;
}

function note(clashes: Map<string, Clash>, { place, other, ...found }: Omit<Clash, 'times'>): void {
    const id = `${place.span.place.start + place.span.start} ${other.nameSpan.place.start + other.nameSpan.start}`;
    const known = clashes.get(id);
    if (known) known.times += 1;
    else clashes.set(id, { place, other, ...found, times: 1 });
}

function problemOf({ place, day, other: { title, name, nameSpan }, sure, times }: Clash): Problem {
    const other = title ?? name;
    const [zh, en] = times > 1 ? [`等${times}次`, ` and ${counted(times - 1, 'more time')}`] : ['', ''];
    return {
        span: place.span,
        ...(!sure && { severity: 'hint' as const }),
        message: both(
            `“${place.text}”${chineseDate(day)}${zh}${sure ? '' : '可能'}同时安排了“${other}”。请错开时间，或者换场地。`,
            `“${place.text}” ${sure ? 'is' : 'may be'} in use for “${other}” at the same time on ${isoDate(day)}${en}. Change the time or the room.`
        ),
        related: [{ span: nameSpan, message: both(other, other) }]
    };
}

interface Booking {
    readonly activity: Activity;
    readonly span: TimeSpan;
}

/**
 * Another activity, at a time that may be the same; one of the same title is the same event written twice, and what a programme lists
 * below one date or half day follows one upon the other.
 */
function meets(other: Booking, activity: Activity, span: TimeSpan): boolean {
    if (other.activity === activity || overlap(other.span, span) === 'no') return false;
    if (isProgramme(other, { activity, span })) return false;
    return (other.activity.title ?? other.activity.name) !== (activity.title ?? activity.name);
}

/** Rows of one table of which one at least takes its day from above and states no hour or lesson. */
function isProgramme(a: Booking, b: Booking): boolean {
    const goesOn = [a, b].some(({ activity }) => (activity.when?.from ?? []).length > 0);
    return (
        a.activity.row &&
        a.activity.item === b.activity.item &&
        goesOn &&
        !(isExact(a.span) && isExact(b.span))
    );
}

function isExact({ dayTime }: TimeSpan): boolean {
    return (dayTime?.clock ?? dayTime?.lessons) !== undefined;
}

/** Sure where both state the same half day, or hours or lessons that meet; 上午 and 9:20 may yet follow one another. */
function isSure(a: TimeSpan, b: TimeSpan): boolean {
    if (a.dayTime === undefined || b.dayTime === undefined) return false;
    return isExact(a) || isExact(b) ? overlap(a, b) === 'yes' : true;
}

/** Places that hold one event at a time; a school holds many. */
const ROOM = /(?:室|厅|馆|礼堂|操场|剧场|会场|机房|教室|号楼\d+|room|hall|gym|laboratory|theatre)$/i;
