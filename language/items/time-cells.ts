/** What the cells of a table say of when: dates, and the shorter words of columns for months, weeks, weekdays and lessons. */
import type { ColumnMeaning } from './columns.ts';
import { coarsestDepth, DEPTH, finestDepth, type WrittenPoint, type WrittenTime } from '../calendar/index.ts';
import type { Cell, TimeAt } from './item.ts';
import { timeAt } from './values.ts';

const known = new WeakMap<Cell, TimeAt>();

/**
 * The time in a cell of a column that says when. Below 月份 a number is a month, below 周次 a week, below 星期 a day of the week,
 * below 节次 a lesson. What cannot be read below any heading but that of the date is text and no mistake.
 */
export function timeInCell(cell: Cell, meaning: ColumnMeaning | undefined): TimeAt {
    const before = known.get(cell);
    if (before !== undefined) {
        return before;
    }
    const time = inWords(cell, meaning) ?? plainTime(cell, meaning);
    known.set(cell, time);
    return time;
}

function plainTime({ text, span }: Cell, meaning: ColumnMeaning | undefined): TimeAt {
    const read = timeAt(text, span);
    if (read.time === undefined) {
        return meaning === 'time' ? read : { text, span, problems: [] };
    }
    return { ...read, time: onOneDay(read.time) };
}

/** 16 October, morning: behind a comma a time of day belongs to the day before it. */
function onOneDay(time: WrittenTime): WrittenTime {
    const [date, hour, ...others] = time.parts;
    if (date === undefined || hour === undefined || others.length > 0 || date.to || hour.to || hour.within) {
        return time;
    }
    const between = time.text.slice(date.from.end, hour.from.start);
    const joins = /^\s*[,，]\s*$/.test(between) && finestDepth(date.from) <= DEPTH.weekday;
    if (!joins || coarsestDepth(hour.from) < DEPTH.halfDay) {
        return time;
    }
    const from = { ...hour.from, ...date.from, end: hour.from.end };
    return { ...time, parts: [{ ...date, from }] };
}

/** A bare number or sign with the unit its column gives it; every offset is that of the whole cell. */
function inWords({ text, span }: Cell, meaning: ColumnMeaning | undefined): TimeAt | undefined {
    const words = meaning && unitText(text.replaceAll(/\s/g, ''), meaning);
    const read = words === undefined ? undefined : timeAt(words, span).time;
    if (read === undefined) {
        return undefined;
    }
    const whole = (point: WrittenPoint): WrittenPoint => ({ ...point, start: 0, end: text.length });
    const parts = read.parts.map((part) => ({
        ...part,
        from: whole(part.from),
        ...(part.to && { to: whole(part.to) })
    }));
    return { text, span, problems: [], time: { ...read, text, parts } };
}

const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const numbers = new RegExp(`^第?(${number}(?:[-—–~～至、,，]${number})*)[月周节课]?$`);

/** 9 below 月份 as 9月, 5 below 周次 as 第5周, 三 below 星期 as 周三, 3—4 below 节次 as 第3—4节. */
function unitText(text: string, meaning: ColumnMeaning): string | undefined {
    const figures = numbers.exec(text)?.[1];
    switch (meaning) {
        case 'month':
            return figures && `${figures}月`;
        case 'week':
            return figures && `第${figures}周`;
        case 'weekday':
            return /^[一二三四五六日天](?:[、至—-][一二三四五六日天])*$/.test(text) ? `周${text}` : undefined;
        case 'session':
            return figures && `第${figures}节`;
        default:
            return undefined;
    }
}
