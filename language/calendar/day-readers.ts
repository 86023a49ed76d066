import { CN, JOIN, NUMBER, WEEKDAY, nextPoint, noteNumber, numberOf, place, reader } from './reader-tools.ts';
import type { TimeReader } from './reader-tools.ts';

/** Months, days and weeks. */
export const DAY_READERS: readonly TimeReader[] = [
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
    // 2009.4—6, 2009.4.5—10: the end of a range whose beginning is written with stops
    reader(3, `(\\d{1,2})(?![\\d.:年月日号学-])`, (match, read, draft) => {
        const before = draft.points.at(-2)?.point;
        const form = draft.forms.at(-1);
        if (read.joint !== 'range' || form?.kind !== 'dotted' || form.end !== before?.end) return false;
        const field = before.day === undefined ? 'month' : 'day';
        read.point[field] = Number(match[1]);
        read.places.set(field, [match.index, match.index + match[0].length]);
        read.rank = 4;
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
    reader(4, `第?(${NUMBER})(?=(?:[、和]第?${NUMBER}){1,20}周)`, (match, read) => {
        if (read.point.week !== undefined || (!match[0].startsWith('第') && read.joint === undefined))
            return false;
        read.point.week = numberOf(match[1] ?? '');
        read.places.set('week', [match.index, match.index + match[0].length]);
        return !Number.isNaN(read.point.week);
    }),
    reader(4, `(${NUMBER})周(?=$|[ 、,])`, (match, read, draft) => {
        const before = draft.points.at(-2)?.point.week;
        if (before === undefined || read.joint !== 'list' || read.point.week !== undefined) return false;
        read.point.week = numberOf(match[1] ?? '');
        read.places.set('week', [match.index, match.index + match[0].length]);
        return !Number.isNaN(read.point.week);
    }),
    reader(
        4,
        `第(${NUMBER})(?: *([-至到、和]) *第?(${NUMBER}))? *(?:个?星期(?!${WEEKDAY})|周)`,
        (match, read, draft) => {
            if (read.point.week !== undefined) return false;
            const first = numberOf(match[1] ?? '');
            read.point.week = first;
            read.places.set('week', [match.index, match.index + match[0].length]);
            if (match[3] === undefined) return !Number.isNaN(first);
            const joint = /[、和]/.test(match[2] ?? '') ? 'list' : 'range';
            const next = nextPoint(draft, read, match.index, match.index + match[0].length, joint);
            next.point.week = numberOf(match[3]);
            next.places.set('week', [match.index, match.index + match[0].length]);
            next.rank = 4;
            return true;
        }
    ),
    reader(4, `(首|最后一|末|次)周`, (match, read) => {
        read.point.week = { 首: 1, 次: 2 }[match[1] ?? ''] ?? -1;
        read.places.set('week', [match.index, match.index + match[0].length]);
        return true;
    })
];
