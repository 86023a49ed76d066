import { civil, type Day } from '../../../../language/calendar/index.ts';
import type { Repetition } from '../../schedule.ts';

/** Fewer are written one by one: a rule would save nothing and be harder to move. */
const FEWEST = 3;

/**
 * The rule that gives exactly these days, in order; undefined where none does (holidays left out, last days of
 * months, days past the 28th), so that they have to be written one by one.
 */
export function repetitionOf(days: readonly Day[]): Repetition | undefined {
    const [first, second] = days;
    if (first === undefined || second === undefined || days.length < FEWEST) {
        return undefined;
    }
    const count = days.length;
    const step = second - first;
    if (step > 0 && days.every((day, index) => day === first + index * step)) {
        return step % 7 === 0
            ? { unit: 'week', every: step / 7, count }
            : { unit: 'day', every: step, count };
    }
    const dates = days.map(civil);
    const [start, next] = dates;
    if (!start || !next || start.day > 28) {
        return undefined;
    }
    const monthOf = (date: (typeof dates)[number]): number => date.year * 12 + date.month;
    const every = monthOf(next) - monthOf(start);
    const regular = dates.every(
        (date, index) => date.day === start.day && monthOf(date) === monthOf(start) + index * every
    );
    if (!regular || every <= 0) {
        return undefined;
    }
    return every % 12 === 0 ? { unit: 'year', every: every / 12, count } : { unit: 'month', every, count };
}
