import { civil, dayOf, type Day } from '../../../language/calendar/index.ts';

/** The chart is about so wide, in pixels, as far as the width of a month allows. */
const USUAL_WIDTH = 960;
const MONTH_WIDTH = { least: 14, most: 180 };
const DAYS_PER_MONTH = 365.2425 / 12;

/** A month's name needs so much room, its number so much; with less only every third is numbered. */
const NAME_WIDTH = 34;
const NUMBER_WIDTH = 18;

/** From days to pixels. Pure day arithmetic: no clock changes, no time zone. */
export interface Scale {
    readonly first: Day;
    readonly last: Day;
    /** Pixels. */
    readonly width: number;
    readonly perDay: number;
    /** Where a day begins, in pixels from the left, to a tenth. */
    start(day: Day): number;
    /** Where a day ends. */
    end(day: Day): number;
}

/** A scale for whole months, `first` to `last` inclusive. */
export function scaleFor(first: Day, last: Day): Scale {
    const days = last - first + 1;
    const months = Math.max(1, Math.round(days / DAYS_PER_MONTH));
    const month = Math.min(MONTH_WIDTH.most, Math.max(MONTH_WIDTH.least, Math.round(USUAL_WIDTH / months)));
    const width = month * months;
    const perDay = width / days;
    const at = (day: Day): number => Math.round((day - first) * perDay * 10) / 10;
    return { first, last, width, perDay, start: at, end: (day) => at(day + 1) };
}

export interface MonthTick {
    readonly year: number;
    readonly month: number;
    /** Pixels. */
    readonly x: number;
    readonly width: number;
    /** How its label fits: the name, the number alone, or no label. */
    readonly label: 'name' | 'number' | 'none';
}

/** The months of a scale from left to right. */
export function monthsOf(scale: Scale): MonthTick[] {
    const ticks: MonthTick[] = [];
    const start = civil(scale.first);
    for (let index = 0; ; index += 1) {
        const day = dayOf(start.year, start.month + index, 1);
        if (day > scale.last) return ticks;
        const { year, month } = civil(day);
        const x = scale.start(day);
        const width = scale.start(dayOf(year, month + 1, 1)) - x;
        const label =
            width >= NAME_WIDTH ? 'name' : width >= NUMBER_WIDTH || (month - 1) % 3 === 0 ? 'number' : 'none';
        ticks.push({ year, month, x, width, label });
    }
}

/** The years of a scale, each with where it begins and how wide it is, in pixels. */
export function yearsOf(months: readonly MonthTick[]): { year: number; x: number; width: number }[] {
    const years: { year: number; x: number; width: number }[] = [];
    for (const { year, x, width } of months) {
        const known = years.at(-1);
        if (known?.year === year) known.width = x + width - known.x;
        else years.push({ year, x, width });
    }
    return years;
}
