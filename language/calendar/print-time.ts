import { carryThrough } from './carry-over.ts';
import { halfWidth } from './half-width.ts';
import { printPoint } from './print-point.ts';
import type { RecurrenceUnit, WrittenPart, WrittenPoint, WrittenTime } from './written-time.ts';

const ENGLISH_UNITS: Partial<Record<RecurrenceUnit, string>> = {
    year: 'every-year',
    schoolYear: 'every-school-year',
    term: 'every-term',
    month: 'every-month',
    week: 'every-week',
    day: 'every-day'
};
const ENGLISH_SUFFIXES = {
    before: 'before',
    after: 'after',
    from: 'from',
    about: 'about',
    until: 'until'
} as const;
/** What an ISO date can hold. */
const ISO_FIELDS = new Set<string>(['start', 'end', 'year', 'month', 'day', 'suffix']);

function pad(value: number): string {
    return String(value).padStart(2, '0');
}

/** A completed point in English, if there is an English form for all it states. */
function printEnglish(point: WrittenPoint): string | undefined {
    const fields = Object.keys(point);
    const { recurrence, year, month, day, suffix } = point;
    if (recurrence !== undefined) {
        const bare = fields.every((field) => field === 'recurrence' || field === 'start' || field === 'end');
        return bare && recurrence.every === 1 ? ENGLISH_UNITS[recurrence.unit] : undefined;
    }
    if (year === undefined || !fields.every((field) => ISO_FIELDS.has(field))) return undefined;
    if (month === undefined && day !== undefined) return undefined;
    const date = [
        String(year),
        ...(month === undefined ? [] : [pad(month)]),
        ...(day === undefined ? [] : [pad(day)])
    ];
    return `${suffix === undefined ? '' : `${ENGLISH_SUFFIXES[suffix]} `}${date.join('-')}`;
}

function englishParts(parts: readonly WrittenPart[]): string[] | undefined {
    const printed: string[] = [];
    for (const { from, to, toNow } of carryThrough(parts)) {
        const start = printEnglish(from);
        const end = to === undefined ? '' : printEnglish(to);
        if (start === undefined || end === undefined || toNow) return undefined;
        printed.push(to === undefined ? start : `${start} until ${end}`);
    }
    return printed;
}

function chinesePart({ from, to, toNow }: WrittenPart): string {
    if (toNow) return `${printPoint(from)}至今`;
    return to === undefined ? printPoint(from) : `${printPoint(from)}至${printPoint(to)}`;
}

/**
 * A time in canonical form, for the formatter: 至 for ranges, 、 for lists, half-width digits without leading zeros, ISO
 * dates in English. The meaning is that of the time printed. What has no English form (terms, weeks, 旬) stays Chinese,
 * which every file may contain, and an undetermined time keeps its words.
 */
export function printTime(time: WrittenTime, language: 'zh' | 'en'): string {
    if (time.undetermined) return halfWidth(time.text).trim();
    const english = language === 'en' ? englishParts(time.parts) : undefined;
    if (english !== undefined) {
        const dates = english.join(time.alternatives ? ' or ' : ', ');
        return time.provisional ? `provisionally ${dates}`.trimEnd() : dates;
    }
    const dates = time.parts.map(chinesePart).join(time.alternatives ? '或' : '、');
    return time.provisional ? `暂定${dates}` : dates;
}
