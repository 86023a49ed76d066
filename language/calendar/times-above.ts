import type { SchoolCalendar } from './school-calendar.ts';
import type { TimeSpan } from './span.ts';
import type { WrittenPoint } from './written-time.ts';

/** A time that stands above another in a table, or at its head, with what it means. */
export interface TimeSource {
    /** Its last point, with all it took from further up. */
    readonly point: WrittenPoint;
    /** It has several points or a beginning and an end: what is below it may lie on any day of them. */
    readonly stretch: boolean;
    /** Absent where its days are not known, and for what happens again and again. */
    readonly span?: TimeSpan | undefined;
    /** Its year is written, in itself or in a row it goes on from; else it was told from what surrounds the table. */
    readonly statesYear: boolean;
}

/** What a time in a table leaves to the rows above it and to the table. */
export interface TimesAbove<S extends TimeSource> {
    readonly calendar: SchoolCalendar;
    /** The headings of rows in force, the coarsest first. */
    readonly headings: readonly S[];
    /** The row above, or the heading where no row stands between. */
    readonly last?: S | undefined;
    /** What the whole table is about, the nearest first: its head, its title, its chapter, the plan's period. */
    readonly around: readonly S[];
    /** What the numbers of weeks count in. */
    readonly weeksOf: 'term' | 'month';
    /** The table states days of the week and no dates: a day stands for that day of every week. */
    readonly weekly: boolean;
}

/** The first and last day of a source whose days are known and closed. */
export function closedSpan(source: TimeSource | undefined): TimeSpan | undefined {
    const span = source?.span;
    return span === undefined || span.openStart || span.openEnd ? undefined : span;
}
