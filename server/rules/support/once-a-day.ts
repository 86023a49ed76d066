import type { Activity } from '../../../language/model/work.ts';

/**
 * Tells a day of a table once: of the rows that take their date from the heading or row above, only the first one of each day is to
 * be reported. `isTold` gives true for the others.
 */
export function toldOnceADay(): (activity: Activity, day: number) => boolean {
    const told = new Set<string>();
    return ({ row, item, when }, day) => {
        if (!row) return false;
        const key = `${item.span.place.uri} ${String(item.span.place.start)} ${String(item.span.start)} ${String(day)}`;
        const isTold = told.has(key) && (when?.from ?? []).length > 0;
        told.add(key);
        return isTold;
    };
}
