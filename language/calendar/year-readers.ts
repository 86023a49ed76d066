import {
    CN,
    NUMBER,
    WEEKDAY,
    nextPoint,
    noteNumber,
    numberOf,
    place,
    reader,
    yearOrNumber
} from './reader-tools.ts';
import type { TimeReader } from './reader-tools.ts';
import type { ReadPoint } from './time-draft.ts';
import { problem } from './time-problem.ts';
import type { RecurrenceUnit } from './written-time.ts';

const RECURRENCE_UNITS: Readonly<Record<string, RecurrenceUnit>> = {
    学年: 'schoolYear',
    学年度: 'schoolYear',
    'school-year': 'schoolYear',
    学期: 'term',
    term: 'term',
    季度: 'quarter',
    半年: 'halfYear',
    quarter: 'quarter',
    'half-year': 'halfYear',
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

/** 每年, 隔周, every year. */
export const RECURRENCE_READERS: readonly TimeReader[] = [
    // 每月逢5、10日, 每逢5日: the days named, each month
    reader(1, `每?逢(?=${NUMBER}(?:[、,和]${NUMBER}){0,9} *[日号])`, (_, { point }) => {
        point.recurrence = { every: 1, unit: 'month' };
        return true;
    }),
    reader(1, `每个?月的?逢?([单双])周(?:(?:周|星期)?(${WEEKDAY}))?`, (match, read) => {
        read.point.recurrence = { every: 1, unit: 'month' };
        return takeParity(match, read);
    }),
    reader(
        1,
        `(每|隔)(?:逢)?(\\d{1,2}|[一二两三四五六])?个?(学年度?|学期|季度|半年|年度?|月|(?:周|星期)(?!${WEEKDAY}(?!次))|天|日)(?: *(\\d{1,2}|[一二两三四五六七八九十])(?:至(?:\\d{1,2}|[一二两三四五六七八九十]))?次)?(?:逢(?=\\d|${CN}))?`,
        (match, { point }) => {
            const unit = RECURRENCE_UNITS[match[3] ?? ''];
            if (unit === undefined) return false;
            const count = match[2] === undefined ? 1 : numberOf(match[2]);
            const times = match[4] === undefined ? 1 : numberOf(match[4]);
            point.recurrence = {
                every: match[1] === '隔' ? count + 1 : count,
                unit,
                ...(times > 1 && { times })
            };
            return count > 0 && times > 0;
        }
    ),
    reader(
        1,
        `(?:每?逢|每)?([单双])周(?:(?:周|星期)?(${WEEKDAY}))?(?=$|[ (,、]|[上下]午|第)`,
        (match, read) => {
            read.point.recurrence = { every: 2, unit: 'week' };
            return takeParity(match, read);
        }
    ),
    reader(
        1,
        `(?:every|each|per|an?)(?:-| +)(school(?:-| +)year|half(?:-| +)year|term|quarter|year|month|week|fortnight|day)(?![a-z]| +(?:before|after)(?![a-z]))`,
        (match, { point }) => {
            const unit = (match[1] ?? '').toLowerCase().replace(/ +/, '-');
            point.recurrence =
                unit === 'fortnight'
                    ? { every: 2, unit: 'week' }
                    : { every: 1, unit: RECURRENCE_UNITS[unit] ?? 'year' };
            return true;
        }
    )
];

/** 单 or 双, and the weekday that may stand behind it. */
function takeParity(match: RegExpExecArray, read: ReadPoint): true {
    read.point.weekParity = match[1] === '单' ? 'odd' : 'even';
    read.rank = 4;
    if (match[2] === undefined) return true;
    read.point.weekdays = ['一二三四五六日'.indexOf(match[2].replace('天', '日')) + 1];
    read.rank = 5;
    return true;
}

/** Years, school years, whole ISO dates, and 次年 次月 次日. */
export const YEAR_READERS: readonly TimeReader[] = [
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
    reader(1, `(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d|\\2\\d{1,2}(?!\\d))`, (match, read, draft) => {
        const [year, mark, month, day] = [match[1] ?? '', match[2] ?? '', match[3] ?? '', match[4] ?? ''];
        Object.assign(read.point, { year: Number(year), month: Number(month), day: Number(day) });
        const end = match.index + match[0].length;
        read.places.set('month', [match.index + 5, match.index + 5 + month.length]);
        read.places.set('day', [end - day.length, end]);
        read.rank = 4;
        draft.forms.push({ kind: mark === '-' ? 'iso' : 'dotted', start: match.index, end });
        return true;
    }),
    reader(1, `(\\d{4})([-/.])(\\d{1,2})(?!\\d|\\2\\d{1,2}(?!\\d)|年| *学年)`, (match, read, draft) => {
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
    reader(1, `岁末年初|年末岁初`, (match, read, draft) => {
        Object.assign(read.point, { phase: 'end', phaseOf: 'year' });
        const next = nextPoint(draft, read, match.index, match.index + match[0].length, 'range');
        Object.assign(next.point, { yearOffset: 1, phase: 'start', phaseOf: 'year' });
        next.rank = 4;
        return true;
    }),
    reader(1, `全年|年内|年度内|全年度|all year`, (_, { point }) => {
        point.yearOffset = 0;
        return true;
    }),
    reader(1, `长期|常年|长年|永久|all along|standing`, (_, { point }) => {
        point.standing = true;
        return true;
    }),
    reader(1, `第(${NUMBER})年度?(?!级)`, (match, read) => {
        const nth = numberOf(match[1] ?? '');
        // Behind another date 第二年 is the year after it.
        if (nth === 2 && read.joint !== undefined) read.point.yearOffset = 1;
        else read.point.yearOfPlan = nth;
        return nth > 0;
    }),
    reader(1, `([本上下])学年度?(?![初中末])`, (match, { point }) => {
        point.schoolYearOffset = match[1] === '上' ? -1 : match[1] === '下' ? 1 : 0;
        point.fromIssue = true;
        return true;
    }),
    reader(1, `(去年|上年|今年|明年|来年)度?`, (match, { point }) => {
        point.yearOffset = /[去上]/.test(match[0]) ? -1 : /[明来]/.test(match[0]) ? 1 : 0;
        point.fromIssue = true;
        return true;
    }),
    reader(1, `(次年|翌年|当年|同年|本年度?)度?`, (match, { point }) => {
        point.yearOffset = /[次翌]/.test(match[1] ?? '') ? 1 : 0;
        return true;
    }),
    reader(1, `(次月|下月|当月|本月|同月)`, (match, read) => {
        read.point.monthOffset = /[次下]/.test(match[1] ?? '') ? 1 : 0;
        read.rank = 3;
        return true;
    }),
    reader(1, `(次日|翌日|第二天|当日|当天|同日)`, (match, read) => {
        read.point.dayOffset = /[次翌二]/.test(match[1] ?? '') ? 1 : 0;
        // In an agenda it is the second of its days, elsewhere the day after.
        if (match[1] === '第二天') read.point.nthDay = 2;
        read.rank = 4;
        return true;
    })
];
