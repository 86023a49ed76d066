/** What the weeks of a table are counted in. */
/** What a row states, for what the table counts in. */
export interface RowPoints {
    readonly coarsest: number;
    readonly finest: number;
    readonly month: number | undefined;
    readonly week: number | undefined;
}

/** A month has no more weeks than these. */
const WEEKS_OF_MONTH = 6;

/**
 * What the weeks of a table are counted in: in the month where each month begins with its own first week, else in the term.
 */
export function weeksOf(rows: readonly RowPoints[]): 'term' | 'month' {
    const weeks: { readonly week: number; readonly month: number | undefined }[] = [];
    let current: number | undefined;
    for (const { month, week } of rows) {
        current = month ?? current;
        if (week !== undefined) {
            weeks.push({ week, month: current });
        }
    }
    if (weeks.length === 0 || weeks.some(({ week, month }) => week > WEEKS_OF_MONTH || month === undefined)) {
        return 'term';
    }
    const restarts = weeks.some(({ week }, index) => index > 0 && week < (weeks[index - 1]?.week ?? 0));
    return restarts || new Set(weeks.map(({ month }) => month)).size === 1 ? 'month' : 'term';
}
