import type { WrittenPart, WrittenPoint } from './written-time.ts';

/** Fields of a point from coarse to fine; what is coarser than a point's own coarsest field is carried over to it. */
const LEVELS: readonly (readonly (keyof WrittenPoint)[])[] = [
    [
        'recurrence',
        'year',
        'schoolYear',
        'yearOffset',
        'schoolYearOffset',
        'fromIssue',
        'yearOfPlan',
        'standing'
    ],
    [
        'halfYear',
        'quarter',
        'season',
        'termNumber',
        'termOffset',
        'vacation',
        'month',
        'nthMonth',
        'monthOffset',
        'festival'
    ],
    ['phase', 'phaseOf', 'week', 'weekParity', 'day', 'dayOffset', 'nthDay'],
    ['weekdays', 'weekdaysThrough', 'nthWeekday'],
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
    let bounds: WrittenPart | undefined;
    return parts.map((part) => {
        bounds = part.within ? carryThrough([part.within])[0] : isCarried(part.from) ? bounds : undefined;
        const within = bounds && { within: bounds };
        const from = part.within ? part.from : carryOver(part.from, previous);
        previous = from;
        if (part.to === undefined) return { ...part, from, ...within };
        const to = carryOver(part.to, from);
        previous = to;
        return { ...part, from, to, ...within };
    });
}

/** Whether the point leaves its recurrence, and so what the recurrence holds within, to the point before it. */
function isCarried(point: WrittenPoint): boolean {
    return coarsestLevel(point) > 0;
}
