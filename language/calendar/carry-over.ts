import type { WrittenPart, WrittenPoint } from './written-time.ts';

/** Fields of a point from coarse to fine; what is coarser than a point's own coarsest field is carried over to it. */
const LEVELS: readonly (readonly (keyof WrittenPoint)[])[] = [
    ['recurrence', 'year', 'schoolYear', 'yearOffset'],
    ['halfYear', 'quarter', 'season', 'termNumber', 'termOffset', 'vacation', 'month', 'monthOffset'],
    ['phase', 'phaseOf', 'week', 'day', 'dayOffset'],
    ['weekdays', 'weekdaysThrough'],
    ['halfDay'],
    ['lessons', 'clock']
];

/** The level of the coarsest field a point states itself; a phase of a term or year stands at that unit's level. */
function coarsestLevel(point: WrittenPoint): number {
    if (point.relative !== undefined && point.relative.anchor !== 'point') return 0;
    const level = LEVELS.findIndex((fields) => fields.some((field) => point[field] !== undefined));
    if (level === 2 && point.phaseOf !== undefined && point.phaseOf !== 'month') return 1;
    return level < 0 ? LEVELS.length : level;
}

/** The point with everything it leaves to the point before it: in `3月18日、19日` the second is 3月19日. */
export function carryOver(point: WrittenPoint, previous: WrittenPoint | undefined): WrittenPoint {
    if (previous === undefined) return point;
    const carried = LEVELS.slice(0, coarsestLevel(point)).flat();
    const inherited = Object.fromEntries(
        carried.filter((field) => previous[field] !== undefined).map((field) => [field, previous[field]])
    );
    return { ...inherited, ...point };
}

/** All parts with years, months and so on carried from point to point within the expression. */
export function carryThrough(parts: readonly WrittenPart[]): WrittenPart[] {
    let previous: WrittenPoint | undefined;
    return parts.map((part) => {
        const from = carryOver(part.from, previous);
        previous = from;
        if (part.to === undefined) return { ...part, from };
        const to = carryOver(part.to, from);
        previous = to;
        return { ...part, from, to };
    });
}
