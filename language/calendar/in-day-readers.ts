import { NUMBER, WEEKDAY, numberOf, reader } from './reader-tools.ts';
import type { TimeReader } from './reader-tools.ts';
import type { HalfDay } from './span.ts';

const WEEKDAYS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 };
const HALF_DAYS: Readonly<Record<string, HalfDay>> = {
    上午: 'morning',
    早上: 'morning',
    早晨: 'morning',
    morning: 'morning',
    中午: 'noon',
    noon: 'noon',
    下午: 'afternoon',
    afternoon: 'afternoon',
    晚上: 'evening',
    晚: 'evening',
    evening: 'evening',
    全天: 'allDay',
    整天: 'allDay'
};

function minutes(hour: string | undefined, minute: string | undefined): number {
    return Number(hour) * 60 + Number(minute ?? 0);
}

/** Days of the week, parts of the day, lessons, clock times. */
export const IN_DAY_READERS: readonly TimeReader[] = [
    reader(
        5,
        `(每|隔)?(?:周|星期|礼拜)(${WEEKDAY}(?:、${WEEKDAY}(?![月日]))*)(?: *(?:-|至|到) *(?:周|星期|礼拜)?(${WEEKDAY}))?`,
        (match, read) => {
            if (match[1] !== undefined) {
                if (read.point.recurrence !== undefined) return false;
                read.point.recurrence = { every: match[1] === '隔' ? 2 : 1, unit: 'week' };
            }
            const listed = [...(match[2] ?? '')].flatMap((sign) => WEEKDAYS[sign] ?? []);
            const last = match[3] === undefined ? undefined : WEEKDAYS[match[3]];
            read.point.weekdays = last === undefined ? listed : [listed[0] ?? 1, last];
            if (last !== undefined) read.point.weekdaysThrough = true;
            read.places.set('weekday', [match.index, match.index + match[0].length]);
            return true;
        }
    ),
    reader(5, `周末`, ({ index }, read) => {
        read.point.weekdays = [6, 7];
        read.point.weekdaysThrough = true;
        read.places.set('weekday', [index, index + 2]);
        return true;
    }),
    reader(6, `(${Object.keys(HALF_DAYS).join('|')})`, (match, { point }) => {
        point.halfDay = HALF_DAYS[(match[1] ?? '').toLowerCase()] ?? 'allDay';
        return true;
    }),
    reader(7, `第(${NUMBER})(?:[、,至到-]+第?(${NUMBER}))*节课?`, (match, { point }) => {
        const first = numberOf(match[1] ?? '');
        const last = match[2] === undefined ? first : numberOf(match[2]);
        point.lessons = { first: Math.min(first, last), last: Math.max(first, last) };
        return first > 0 && last > 0;
    }),
    reader(7, `(\\d{1,2}):(\\d{2})(?: *[-至到] *(\\d{1,2}):(\\d{2}))?`, (match, read) => {
        const from = minutes(match[1], match[2]);
        read.point.clock = match[3] === undefined ? { from } : { from, to: minutes(match[3], match[4]) };
        read.places.set('clock', [match.index, match.index + match[0].length]);
        return true;
    }),
    reader(7, `(\\d{1,2})[时点](?!间)(?:(\\d{1,2})分|(半))?`, (match, read) => {
        read.point.clock = { from: minutes(match[1], match[3] === undefined ? match[2] : '30') };
        read.places.set('clock', [match.index, match.index + match[0].length]);
        return true;
    })
];
