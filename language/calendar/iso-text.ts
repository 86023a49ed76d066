import type { WrittenPoint } from './written-time.ts';

function pad(value: number): string {
    return String(value).padStart(2, '0');
}

/** The year, month and day of a point as ISO 8601 has them; undefined for a point whose days are said otherwise. */
export function isoText({ year, month, day, recurrence, ...others }: WrittenPoint): string | undefined {
    const coarse = [
        others.season,
        others.halfYear,
        others.quarter,
        others.vacation,
        others.festival,
        others.termNumber,
        others.schoolYear
    ];
    if (year === undefined || recurrence !== undefined || coarse.some((field) => field !== undefined))
        return undefined;
    if (month === undefined) return day === undefined ? String(year) : undefined;
    return [String(year), pad(month), ...(day === undefined ? [] : [pad(day)])].join('-');
}
