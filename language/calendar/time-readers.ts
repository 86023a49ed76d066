import { chineseNumber } from '../amounts/chinese-number.ts';
import { openPoint } from './time-draft.ts';
import { problem } from './time-problem.ts';
import type { ReadPoint, TimeDraft } from './time-draft.ts';
import type { HalfDay } from './span.ts';
import type { Phase, PhaseUnit, RecurrenceUnit } from './written-time.ts';

/**
 * One component of a point: where its pattern (sticky, on half-width text) matches and the point has no finer component
 * yet, `take` notes it. `take` gives false to decline. `rank`: components go from coarse (1) to fine (8).
 */
export interface TimeReader {
    readonly pattern: RegExp;
    readonly rank: number;
    readonly take: (match: RegExpExecArray, read: ReadPoint, draft: TimeDraft) => boolean | undefined;
}

const CN = '[〇一二三四五六七八九十]';
const NUMBER = `(?:\\d{1,2}|${CN}{1,3})`;
const WEEKDAY = '[一二三四五六日天]';
const JOIN = ' *[-、,和及与至到] *';

/** A number in Arabic or Chinese numerals; NaN where it is neither. */
function numberOf(text: string): number {
    return /^\d+$/.test(text) ? Number(text) : (chineseNumber(text) ?? NaN);
}

/** Notes how a number was written where a style rule may object. */
function noteNumber(draft: TimeDraft, digits: string, start: number): void {
    const end = start + digits.length;
    if (/^0\d$/.test(digits)) {
        draft.forms.push({ kind: 'zero-padded', start, end, suggestion: digits.slice(1) });
    } else if (/[〇一二三四五六七八九十]/.test(digits)) {
        const kind = /\d/.test(digits) ? 'mixed-numeral' : 'chinese-numeral';
        const value = yearOrNumber(digits);
        draft.forms.push({ kind, start, end, ...(value === undefined ? {} : { suggestion: String(value) }) });
    }
}

/** Reads 2008, 二〇〇八 and the mixed 二00八. */
function yearOrNumber(digits: string): number | undefined {
    if (!/\d/.test(digits)) return chineseNumber(digits);
    const arabic = digits.replace(/[〇一二三四五六七八九]/g, (sign) => String(chineseNumber(sign)));
    return /^\d+$/.test(arabic) ? Number(arabic) : undefined;
}

function reader(rank: number, source: string, take: TimeReader['take']): TimeReader {
    return { rank, pattern: new RegExp(source, 'iy'), take };
}

/** Text of a group and where it begins (groups are found by order, each after the one before). */
function place(match: RegExpExecArray, group: number): readonly [number, number] {
    const text = match[group] ?? '';
    const start = match.index + match[0].indexOf(text);
    return [start, start + text.length];
}

const RECURRENCE_UNITS: Readonly<Record<string, RecurrenceUnit>> = {
    学年: 'schoolYear',
    学年度: 'schoolYear',
    'school-year': 'schoolYear',
    学期: 'term',
    term: 'term',
    季度: 'quarter',
    半年: 'halfYear',
    年: 'year',
    年度: 'year',
    year: 'year',
    月: 'month',
    month: 'month',
    周: 'week',
    星期: 'week',
    week: 'week',
    天: 'day',
    日: 'day',
    day: 'day'
};

const recurrences: readonly TimeReader[] = [
    reader(
        1,
        `(每|隔)(?:逢)?(\\d{1,2}|[一二两三四五六])?个?(学年度?|学期|季度|半年|年度?|月|(?:周|星期)(?!${WEEKDAY})|天|日)`,
        (match, { point }) => {
            const unit = RECURRENCE_UNITS[match[3] ?? ''];
            if (unit === undefined) return false;
            const times = match[2] === undefined ? 1 : numberOf(match[2]);
            point.recurrence = { every: match[1] === '隔' ? times + 1 : times, unit };
            return times > 0;
        }
    ),
    reader(1, `every[- ](school-year|term|year|month|week|day)`, (match, { point }) => {
        point.recurrence = { every: 1, unit: RECURRENCE_UNITS[(match[1] ?? '').toLowerCase()] ?? 'year' };
        return true;
    })
];

const years: readonly TimeReader[] = [
    reader(1, `(\\d{4}) *年? *[-至到] *(\\d{4}|\\d{2}) *学年度?`, (match, { point }, draft) => {
        point.schoolYear = Number(match[1]);
        const next = point.schoolYear + 1;
        const written = match[2] ?? '';
        if (Number(written) !== (written.length === 4 ? next : next % 100)) {
            const end = match.index + match[0].length;
            const suggestion = `${point.schoolYear}—${next}学年`;
            const data = { text: match[0], from: point.schoolYear, to: Number(written) };
            draft.problems.push(problem('impossible-date', match.index, end, data, [suggestion]));
        }
        return true;
    }),
    reader(1, `(\\d{4}) *学年度?`, (match, { point }) => {
        point.schoolYear = Number(match[1]);
        return true;
    }),
    reader(1, `(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d|[-/.]\\d)`, (match, read, draft) => {
        const [year, mark, month, day] = [match[1] ?? '', match[2] ?? '', match[3] ?? '', match[4] ?? ''];
        Object.assign(read.point, { year: Number(year), month: Number(month), day: Number(day) });
        const end = match.index + match[0].length;
        read.places.set('month', [match.index + 5, match.index + 5 + month.length]);
        read.places.set('day', [end - day.length, end]);
        read.rank = 4;
        draft.forms.push({ kind: mark === '-' ? 'iso' : 'dotted', start: match.index, end });
        return true;
    }),
    reader(1, `(\\d{4})([-/.])(\\d{1,2})(?!\\d|[-/.]\\d|年| *学年)`, (match, read, draft) => {
        const [year, mark, month] = [match[1] ?? '', match[2] ?? '', match[3] ?? ''];
        Object.assign(read.point, { year: Number(year), month: Number(month) });
        const end = match.index + match[0].length;
        read.places.set('month', [end - month.length, end]);
        read.rank = 3;
        draft.forms.push({ kind: mark === '-' ? 'iso' : 'dotted', start: match.index, end });
        return true;
    }),
    reader(
        1,
        `(\\d{4}|[〇O0-9一二三四五六七八九]{4}) *年(?!级|[-至]\\d{2,4}学年)度?`,
        (match, read, draft) => {
            const written = (match[1] ?? '').replace(/o/gi, '〇');
            const year = yearOrNumber(written);
            if (year === undefined) return false;
            read.point.year = year;
            read.places.set('year', place(match, 1));
            noteNumber(draft, written, match.index);
            return true;
        }
    ),
    reader(1, `['’]?(\\d{2}) *年(?=\\d|${CN}|春|秋|[初底末])`, (match, read, draft) => {
        const year = 2000 + Number(match[1]);
        read.point.year = year;
        draft.forms.push({
            kind: 'two-digit-year',
            start: match.index,
            end: match.index + match[0].length,
            suggestion: `${year}年`
        });
        return true;
    }),
    reader(1, `(\\d{4})(?!\\d|[./]\\d| *[年学]| *(?:[-至到、和] *\\d{4})+ *学?年)`, (match, read) => {
        read.point.year = Number(match[1]);
        return true;
    }),
    reader(1, `(\\d{4})(?=(?: *[-至到、和] *\\d{4}){1,12} *年)`, (match, read) => {
        read.point.year = Number(match[1]);
        return true;
    }),
    reader(1, `(次年|翌年|第二年|明年|来年|当年|同年|本年度?|今年)度?`, (match, { point }) => {
        point.yearOffset = /[次翌二明来]/.test(match[1] ?? '') ? 1 : 0;
        return true;
    }),
    reader(1, `(次月|下月|当月|本月|同月)`, (match, read) => {
        read.point.monthOffset = /[次下]/.test(match[1] ?? '') ? 1 : 0;
        read.rank = 3;
        return true;
    }),
    reader(1, `(次日|翌日|第二天|当日|当天|同日)`, (match, read) => {
        read.point.dayOffset = /[次翌二]/.test(match[1] ?? '') ? 1 : 0;
        read.rank = 4;
        return true;
    })
];

const terms: readonly TimeReader[] = [
    reader(2, `([上下])半年`, (match, { point }) => {
        point.halfYear = match[1] === '上' ? 1 : 2;
        return true;
    }),
    reader(2, `第?([一二三四1-4])季度`, (match, { point }) => {
        point.quarter = numberOf(match[1] ?? '');
        return true;
    }),
    reader(2, `([春秋])(?:季学期|季|学期)(?!度)`, (match, { point }) => {
        point.season = match[1] === '春' ? 'spring' : 'autumn';
        return true;
    }),
    reader(2, `第([一二12])学期`, (match, { point }) => {
        point.termNumber = /[一1]/.test(match[0]) ? 1 : 2;
        return true;
    }),
    reader(2, `([上下本该])学期(?![初中末])`, (match, { point }) => {
        const next = match[1] === '下' ? 1 : 0;
        if (point.schoolYear !== undefined) point.termNumber = next === 1 ? 2 : 1;
        else point.termOffset = match[1] === '上' ? -1 : next;
        return true;
    }),
    reader(2, `([暑寒])[假期](?:期间|里|中)?`, (match, { point }) => {
        point.vacation = match[1] === '暑' ? 'summer' : 'winter';
        return true;
    })
];

const PHASE_MARKS: Readonly<Record<string, Phase>> = {
    初: 'start',
    中: 'middle',
    底: 'end',
    末: 'end',
    上: 'firstTenDays',
    下: 'lastTenDays'
};
const PHASE_UNITS: Readonly<Record<string, PhaseUnit>> = {
    年: 'year',
    学年: 'schoolYear',
    学期: 'term',
    期: 'term',
    月: 'month'
};

/** The unit a bare 初 or 底 belongs to: the finest one already written. */
function phaseUnitOf({ point }: ReadPoint): PhaseUnit {
    const unit = point.recurrence?.unit;
    if (point.month !== undefined || point.monthOffset !== undefined || unit === 'month') return 'month';
    if (point.season !== undefined || point.termNumber !== undefined || unit === 'term') return 'term';
    return point.schoolYear !== undefined || unit === 'schoolYear' ? 'schoolYear' : 'year';
}

const phases: readonly TimeReader[] = [
    reader(4, `开学(?:([初])|(?=$|[ 前后起至到、,和或-]|当))`, (match, { point }) => {
        point.phase = match[1] === undefined ? 'opening' : 'start';
        point.phaseOf = 'term';
        return true;
    }),
    reader(4, `放假(?=$|[ 前后起至到、,和或-])`, (_, { point }) => {
        point.phase = 'closing';
        point.phaseOf = 'term';
        return true;
    }),
    reader(4, `(?:本|该)?(学年|学期|期|年)([初中底末])(?:考试|联考)?`, (match, { point }) => {
        const phase = PHASE_MARKS[match[2] ?? ''];
        const unit = PHASE_UNITS[match[1] ?? ''];
        if (phase === undefined || unit === undefined) return false;
        point.phase = phase;
        point.phaseOf = unit;
        return true;
    }),
    reader(4, `月?([上中下])旬`, (match, { point }) => {
        const mark = match[1] ?? '';
        point.phase = mark === '中' ? 'middleTenDays' : (PHASE_MARKS[mark] ?? 'firstTenDays');
        point.phaseOf = 'month';
        return true;
    }),
    reader(4, `月([初中底末])`, (match, { point }) => {
        point.phase = PHASE_MARKS[match[1] ?? ''] ?? 'start';
        point.phaseOf = 'month';
        return true;
    }),
    reader(4, `([初中底末])`, (match, read) => {
        const phase = PHASE_MARKS[match[1] ?? ''];
        if (phase === undefined || read.rank === 0 || read.rank >= 4) return false;
        read.point.phase = phase;
        read.point.phaseOf = phaseUnitOf(read);
        return true;
    })
];

const days: readonly TimeReader[] = [
    reader(3, `(\\d{1,2}|十[一二]?|[一二三四五六七八九元]) *月份?`, (match, read, draft) => {
        const digits = match[1] ?? '';
        read.point.month = digits === '元' ? 1 : numberOf(digits);
        read.places.set('month', [match.index, match.index + match[0].length]);
        noteNumber(draft, digits, match.index);
        return true;
    }),
    reader(
        3,
        `(\\d{1,2}|${CN}{1,2})(?=(?:${JOIN}(?:\\d{1,2}|${CN}{1,2})){1,12} *月)`,
        (match, read, draft) => {
            read.point.month = numberOf(match[1] ?? '');
            read.places.set('month', [match.index, match.index + match[0].length]);
            noteNumber(draft, match[1] ?? '', match.index);
            return true;
        }
    ),
    reader(4, `(${NUMBER}) *([日号])(?![程常])`, (match, read, draft) => {
        const end = match.index + match[0].length;
        if (read.point.day !== undefined) return false;
        read.point.day = numberOf(match[1] ?? '');
        read.places.set('day', [match.index, end]);
        noteNumber(draft, match[1] ?? '', match.index);
        if (match[2] === '号') draft.forms.push({ kind: 'hao', start: end - 1, end, suggestion: '日' });
        return !Number.isNaN(read.point.day);
    }),
    reader(4, `(${NUMBER})(?=(?:${JOIN}${NUMBER}){1,31} *[日号])`, (match, read, draft) => {
        read.point.day = numberOf(match[1] ?? '');
        read.places.set('day', [match.index, match.index + match[0].length]);
        noteNumber(draft, match[1] ?? '', match.index);
        return !Number.isNaN(read.point.day);
    }),
    reader(3, `(\\d{1,2})\\.(\\d{1,2})(?![\\d.%])`, (match, read, draft) => {
        const end = match.index + match[0].length;
        Object.assign(read.point, { month: Number(match[1]), day: Number(match[2]) });
        read.places.set('month', place(match, 1));
        read.places.set('day', [end - (match[2] ?? '').length, end]);
        read.rank = 4;
        draft.forms.push({ kind: 'dotted', start: match.index, end });
        return true;
    }),
    reader(3, `(\\d{2})-(\\d{2})(?!\\d|[-年月日号])`, (match, read, draft) => {
        // 04-12 is a day only behind a date that gives its year; elsewhere it is read as anything else would be.
        if (draft.points.length < 2) return false;
        Object.assign(read.point, { month: Number(match[1]), day: Number(match[2]) });
        const { index } = match;
        read.places.set('month', [index, index + 2]);
        read.places.set('day', [index + 3, index + 5]);
        read.rank = 4;
        draft.forms.push({ kind: 'iso', start: index, end: index + 5 });
        return true;
    }),
    reader(4, `第(${NUMBER})(?: *([-至到、和]) *第?(${NUMBER}))? *(?:个?星期|周)`, (match, read, draft) => {
        if (read.point.week !== undefined) return false;
        const first = numberOf(match[1] ?? '');
        read.point.week = first;
        read.places.set('week', [match.index, match.index + match[0].length]);
        if (match[3] === undefined) return !Number.isNaN(first);
        read.point.end = match.index + match[0].length;
        const next = openPoint(draft, match.index, /[、和]/.test(match[2] ?? '') ? 'list' : 'range');
        next.point.week = numberOf(match[3]);
        next.places.set('week', [match.index, match.index + match[0].length]);
        next.rank = 4;
        return true;
    }),
    reader(4, `(首|最后一|末|次)周`, (match, read) => {
        read.point.week = { 首: 1, 次: 2 }[match[1] ?? ''] ?? -1;
        read.places.set('week', [match.index, match.index + match[0].length]);
        return true;
    })
];

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

const withinDay: readonly TimeReader[] = [
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

/** All components in the order they are tried: the longer form of a word stands before the shorter. */
export const TIME_READERS: readonly TimeReader[] = [
    ...recurrences,
    ...years,
    ...terms,
    ...phases,
    ...days,
    ...withinDay
];
