import {
    civil,
    holidayOn,
    isMakeUpWorkday,
    termOf,
    termSpan,
    weekday,
    type Day,
    type SchoolCalendar
} from '../../language/calendar/index.ts';

/**
 * The days from `first` to `last`, both inclusive, on which schools are surely open: in a term, on a working day, no
 * holiday. Of terms that no calendar states only the certain part counts.
 */
export function schoolDaysIn(calendar: SchoolCalendar, first: Day, last: Day): readonly Day[] {
    const days: Day[] = [];
    if (first > last) return days;
    for (let year = civil(first).year - 1; year <= civil(last).year; year++) {
        for (const season of ['autumn', 'spring'] as const) {
            const { latestStart, earliestEnd } = termSpan(termOf(calendar, year, season));
            const end = Math.min(last, earliestEnd);
            for (let day = Math.max(first, latestStart); day <= end; day++) if (isWorked(day)) days.push(day);
        }
    }
    return days;
}

function isWorked(day: Day): boolean {
    return holidayOn(day) === undefined && (weekday(day) <= FRIDAY || isMakeUpWorkday(day));
}

const FRIDAY = 5;

/**
 * `wanted` days spread over the list, as even as can be beside those already `taken`: the list is divided into equal
 * stretches, one for each day taken or wanted, and those that hold none yet give their middle. Undefined where there
 * are too few days.
 */
export function spreadOver(
    days: readonly Day[],
    wanted: number,
    taken: readonly Day[]
): readonly Day[] | undefined {
    const busy = new Set(taken);
    const free = days.filter((day) => !busy.has(day));
    if (free.length < wanted) return undefined;
    const count = wanted + taken.filter((day) => isAmong(day, days)).length;
    const empty = Array.from({ length: count }, (_, index) => stretch(days, index, count))
        .filter((part) => !taken.some((day) => isAmong(day, part)))
        .flatMap((part) => part.at(Math.floor(part.length / 2)) ?? [])
        .filter((day) => !busy.has(day));
    const chosen = new Set(empty.slice(0, wanted));
    for (const day of free) {
        if (chosen.size >= wanted) break;
        chosen.add(day);
    }
    return [...chosen].sort((a, b) => a - b);
}

function stretch(days: readonly Day[], index: number, count: number): readonly Day[] {
    return days.slice(
        Math.floor((index * days.length) / count),
        Math.floor(((index + 1) * days.length) / count)
    );
}

/** Whether a day lies between the first and the last of the list. */
function isAmong(day: Day, days: readonly Day[]): boolean {
    const [first, last] = [days[0], days.at(-1)];
    return first !== undefined && last !== undefined && day >= first && day <= last;
}
