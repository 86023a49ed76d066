import { ENGLISH_MONTHS } from '../../language/calendar/index.ts';

/** Whole months, which templates reckon in: year × 12 + month − 1. */
export type Month = number;

/** From the first to the last month, both inclusive. */
export interface Months {
    readonly first: Month;
    readonly last: Month;
}

export function monthOf(year: number, month: number): Month {
    return year * 12 + month - 1;
}

export function yearIn(month: Month): number {
    return Math.floor(month / 12);
}

/** 1 to 12. */
export function numberOf(month: Month): number {
    return (month % 12) + 1;
}

/** 2027年3月 */
export function chineseMonth(month: Month): string {
    return `${String(yearIn(month))}年${String(numberOf(month))}月`;
}

/** March 2027 */
export function englishMonth(month: Month): string {
    return `${ENGLISH_MONTHS[numberOf(month) - 1] ?? ''} ${String(yearIn(month))}`;
}

/** 2027年3月至5月; a single month alone. */
export function chineseMonths({ first, last }: Months): string {
    if (first === last) {
        return chineseMonth(first);
    }
    const end = yearIn(first) === yearIn(last) ? `${String(numberOf(last))}月` : chineseMonth(last);
    return `${chineseMonth(first)}至${end}`;
}

/** March 2027 to May 2027; a single month alone. */
export function englishMonths({ first, last }: Months): string {
    return first === last ? englishMonth(first) : `${englishMonth(first)} to ${englishMonth(last)}`;
}

/** The months of the given numbers, such as April and October, that lie in the period; its middle one where none does. */
export function monthsNumbered(period: Months, numbers: readonly number[]): readonly Month[] {
    const all = Array.from({ length: period.last - period.first + 1 }, (_, index) => period.first + index);
    const fitting = all.filter((month) => numbers.includes(numberOf(month)));
    return fitting.length > 0 ? fitting : [Math.floor((period.first + period.last) / 2)];
}
