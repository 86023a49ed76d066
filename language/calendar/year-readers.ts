import { CN, WEEKDAY, noteNumber, numberOf, place, reader, yearOrNumber } from './reader-tools.ts';
import type { TimeReader } from './reader-tools.ts';
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
    reader(1, `(?:every|each|per)[- ](school[- ]year|term|year|month|week|day)`, (match, { point }) => {
        const unit = (match[1] ?? '').toLowerCase().replace(' ', '-');
        point.recurrence = { every: 1, unit: RECURRENCE_UNITS[unit] ?? 'year' };
        return true;
    })
];

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
    reader(1, `(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d|[-/.]\\d{1,2}(?!\\d))`, (match, read, draft) => {
        const [year, mark, month, day] = [match[1] ?? '', match[2] ?? '', match[3] ?? '', match[4] ?? ''];
        Object.assign(read.point, { year: Number(year), month: Number(month), day: Number(day) });
        const end = match.index + match[0].length;
        read.places.set('month', [match.index + 5, match.index + 5 + month.length]);
        read.places.set('day', [end - day.length, end]);
        read.rank = 4;
        draft.forms.push({ kind: mark === '-' ? 'iso' : 'dotted', start: match.index, end });
        return true;
    }),
    reader(1, `(\\d{4})([-/.])(\\d{1,2})(?!\\d|[-/.]\\d{1,2}(?!\\d)|年| *学年)`, (match, read, draft) => {
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
