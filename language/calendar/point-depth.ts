import type { WrittenPoint } from './written-time.ts';

/** Fields of a point from coarse to fine; those of one line are as fine as one another. */
const DEPTHS: readonly (readonly (keyof WrittenPoint)[])[] = [
    ['recurrence', 'year', 'schoolYear', 'yearOffset', 'schoolYearOffset', 'yearOfPlan', 'standing'],
    ['halfYear', 'quarter', 'season', 'termNumber', 'termOffset', 'vacation'],
    ['month', 'nthMonth', 'monthOffset', 'festival'],
    ['week', 'weekParity'],
    ['day', 'dayOffset', 'nthDay'],
    ['weekdays', 'nthWeekday'],
    ['halfDay'],
    ['lessons', 'clock']
];

/** Depths by name, as `coarsestDepth` and `finestDepth` give them. */
export const DEPTH = {
    year: 0,
    term: 1,
    month: 2,
    week: 3,
    day: 4,
    weekday: 5,
    halfDay: 6,
    hour: 7
} as const;

/** Deeper than any field: a point that states nothing a table could complete. */
export const NO_DEPTH = DEPTHS.length;

/** How deep a phase stands: 上旬 within a month, 期末 within a term, 年底 within a year. */
function phaseDepth({ phase, phaseOf }: WrittenPoint): number | undefined {
    if (phase === undefined) return undefined;
    if (phaseOf === 'month') return DEPTH.week;
    return phaseOf === 'term' || phaseOf === 'quarter' ? DEPTH.month : DEPTH.term;
}

function depthsOf(point: WrittenPoint): number[] {
    const found = DEPTHS.flatMap((fields, depth) =>
        fields.some((field) => point[field] !== undefined) ? [depth] : []
    );
    const phase = phaseDepth(point);
    return phase === undefined ? found : [...found, phase];
}

/** The depth of the coarsest thing a point states: 0 for one with its year, `NO_DEPTH` for one that states nothing. */
export function coarsestDepth(point: WrittenPoint): number {
    return Math.min(NO_DEPTH, ...depthsOf(point));
}

/** The depth of the finest thing a point states, -1 for one that states nothing. */
export function finestDepth(point: WrittenPoint): number {
    return Math.max(-1, ...depthsOf(point));
}
