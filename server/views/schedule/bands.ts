import {
    civil,
    holidayOn,
    termOf,
    termSpan,
    vacationSpan,
    type Day,
    type SchoolCalendar,
    type Season,
    type TimeSpan
} from '../../../language/calendar/index.ts';
import type { Band } from '../schemas.ts';

/** In a longer chart a holiday is less than a pixel wide, and terms are too many to be told apart. */
const HOLIDAYS_UP_TO_DAYS = 4 * 366;
const TERMS_UP_TO_DAYS = 12 * 366;

const seasons: readonly Season[] = ['autumn', 'spring'];
const vacations = {
    winter: { zh: '寒假', en: 'Winter vacation' },
    summer: { zh: '暑假', en: 'Summer vacation' }
};

/** Terms, vacations and public holidays between two days, both inclusive, clipped to them, in the order of time. */
export function bandsIn(calendar: SchoolCalendar, first: Day, last: Day): Band[] {
    const days = last - first + 1;
    const bands = [
        ...(days <= TERMS_UP_TO_DAYS ? schoolBands(calendar, first, last) : []),
        ...(days <= HOLIDAYS_UP_TO_DAYS ? holidays(first, last) : [])
    ];
    return bands
        .filter((band) => band.last >= first && band.first <= last)
        .map((band) => ({ ...band, first: Math.max(first, band.first), last: Math.min(last, band.last) }))
        .sort((a, b) => a.first - b.first);
}

function schoolBands(calendar: SchoolCalendar, first: Day, last: Day): Band[] {
    const bands: Band[] = [];
    for (let year = civil(first).year - 1; year <= civil(last).year; year += 1) {
        for (const season of seasons) {
            const term = termOf(calendar, year, season);
            bands.push(band('term', termNames(year, season), termSpan(term)));
        }
        for (const kind of ['winter', 'summer'] as const)
            bands.push(band('vacation', vacations[kind], vacationSpan(calendar, year + 1, kind)));
    }
    return bands;
}

function termNames(schoolYear: number, season: Season): Band['name'] {
    const year = season === 'autumn' ? schoolYear : schoolYear + 1;
    return season === 'autumn'
        ? { zh: `${year}年秋季学期`, en: `Autumn ${year}` }
        : { zh: `${year}年春季学期`, en: `Spring ${year}` };
}

/** Estimated limits are drawn at the middle of the estimate. */
function band(kind: Band['kind'], name: Band['name'], span: TimeSpan): Band {
    const middle = (a: Day, b: Day): Day => Math.round((a + b) / 2);
    return {
        kind,
        name,
        first: middle(span.earliestStart, span.latestStart),
        last: middle(span.earliestEnd, span.latestEnd),
        estimated: span.approximate !== undefined
    };
}

/** Days off that follow one another for the same holiday make one band. */
function holidays(first: Day, last: Day): Band[] {
    const bands: Band[] = [];
    for (let day = first; day <= last; day += 1) {
        const name = holidayOn(day);
        if (!name) continue;
        const before = bands.at(-1);
        if (before && before.last === day - 1 && before.name.zh === name.zh) {
            bands[bands.length - 1] = { ...before, last: day };
        } else {
            bands.push({ kind: 'holiday', name, first: day, last: day, estimated: false });
        }
    }
    return bands;
}
