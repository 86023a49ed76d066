import { NUMBER, WEEKDAY, numberOf, reader } from './reader-tools.ts';
import type { TimeReader } from './reader-tools.ts';
import type { HalfDay } from './span.ts';

const WEEKDAYS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 };
const HALF_DAYS: Readonly<Record<string, HalfDay>> = {
    上午: 'morning',
    早上: 'morning',
    早晨: 'morning',
    早读: 'morning',
    课间: 'allDay',
    morning: 'morning',
    中午: 'noon',
    午间: 'noon',
    午休: 'noon',
    noon: 'noon',
    下午: 'afternoon',
    afternoon: 'afternoon',
    晚上: 'evening',
    晚自习: 'evening',
    晚: 'evening',
    evening: 'evening',
    全天: 'allDay',
    整天: 'allDay'
};

function minutes(hour: string | undefined, minute: string | undefined): number {
    return Number(hour) * 60 + Number(minute ?? 0);
}

/** 9 am, 2:30 p.m.: hour, minutes, half of the day. */
const TWELVE_HOURS = '(\\d{1,2})(?::(\\d{2}))? ?([ap])\\.?m\\.?';

/** Minutes from midnight of a time with am or pm; undefined for an hour there is none of. */
function minutesOfHalf(
    hour: string | undefined,
    minute: string | undefined,
    half: string | undefined
): number | undefined {
    const number = Number(hour);
    if (number < 1 || number > 12) return undefined;
    return minutes(String((number % 12) + (half?.toLowerCase() === 'p' ? 12 : 0)), minute);
}

/** Days of the week, parts of the day, lessons, clock times. */
export const IN_DAY_READERS: readonly TimeReader[] = [
    reader(5, `(?:第([一二三四五1-5])|(最后一|末))个?(?:周|星期|礼拜)(${WEEKDAY})`, (match, read) => {
        const day = WEEKDAYS[match[3] ?? ''];
        if (day === undefined) return false;
        read.point.nthWeekday = match[1] === undefined ? -1 : numberOf(match[1]);
        read.point.weekdays = [day];
        read.places.set('weekday', [match.index, match.index + match[0].length]);
        return true;
    }),
    reader(
        5,
        `(每逢|每|逢|隔)?(?:周|星期|礼拜)(${WEEKDAY}(?:、${WEEKDAY}(?![月日]))*)(?: *(?:-|至|到) *(?:周|星期|礼拜)?(${WEEKDAY}))?`,
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
    reader(5, `(每个?)?(周末|双休日|工作日)`, (match, read) => {
        if (match[1] !== undefined) {
            if (read.point.recurrence !== undefined) return false;
            read.point.recurrence = { every: 1, unit: 'week' };
        }
        const working = match[2] === '工作日';
        if (working && match[1] !== undefined) {
            read.point.weekdays = [1, 2, 3, 4, 5];
        } else {
            read.point.weekdays = working ? [1, 5] : [6, 7];
            read.point.weekdaysThrough = true;
        }
        read.places.set('weekday', [match.index, match.index + match[0].length]);
        return true;
    }),
    // 下班前, 放学后: hours that every school has of its own. Behind a day 前 ends a time; alone, in a row of a table whose day
    // stands elsewhere, it is the hour itself.
    reader(
        6,
        '^(?:下午)?(?:下班|放学)(?:以前|之前|前)|(?:下午)?(?:下班|放学)(?:后|(?=以?前|之前))',
        (_, { point }) => {
            point.halfDay = 'afternoon';
            return true;
        }
    ),
    reader(6, `(${Object.keys(HALF_DAYS).join('|')})(?:时间)?`, (match, { point }) => {
        point.halfDay = HALF_DAYS[(match[1] ?? '').toLowerCase()] ?? 'allDay';
        return true;
    }),
    reader(7, `第(${NUMBER})(?:[、,至到-]+第?(${NUMBER}))*节课?`, (match, { point }) => {
        const first = numberOf(match[1] ?? '');
        const last = match[2] === undefined ? first : numberOf(match[2]);
        point.lessons = { first: Math.min(first, last), last: Math.max(first, last) };
        return first > 0 && last > 0;
    }),
    reader(7, `${TWELVE_HOURS}(?: *(?:-|to|until|till) *${TWELVE_HOURS})?(?![a-z])`, (match, read) => {
        const [whole, hour, minute, half, toHour, toMinute, toHalf] = match;
        const from = minutesOfHalf(hour, minute, half);
        const to = toHour === undefined ? undefined : minutesOfHalf(toHour, toMinute, toHalf);
        if (from === undefined || (toHour !== undefined && to === undefined)) return false;
        read.point.clock = { from, ...(to !== undefined && { to }) };
        read.places.set('clock', [match.index, match.index + whole.length]);
        return true;
    }),
    reader(7, `(\\d{1,2}):(\\d{2})(?: *(?:[-至到]|to|until|till) *(\\d{1,2}):(\\d{2}))?`, (match, read) => {
        const from = minutes(match[1], match[2]);
        read.point.clock = match[3] === undefined ? { from } : { from, to: minutes(match[3], match[4]) };
        read.places.set('clock', [match.index, match.index + match[0].length]);
        return true;
    }),
    reader(7, `(${NUMBER}|两)[时点](?!间)(?:(\\d{1,2})分|(半))?`, (match, read) => {
        const hour = match[1] === '两' ? 2 : numberOf(match[1] ?? '');
        if (Number.isNaN(hour)) return false;
        read.point.clock = { from: minutes(String(hour), match[3] === undefined ? match[2] : '30') };
        read.places.set('clock', [match.index, match.index + match[0].length]);
        return true;
    })
];
