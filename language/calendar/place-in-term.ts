import { termSpan, weekStartOf } from './school-calendar.ts';
import type { Term } from './school-calendar.ts';
import { eventSpan } from './span.ts';
import type { Precision, TimeSpan } from './span.ts';
import type { WrittenPoint } from './written-time.ts';

/** 开学初 is the first two weeks of a term. */
const OPENING_DAYS = 14;
/** 期中 is the four weeks around the middle of a term. */
const MIDDLE_DAYS = 28;
/** 期末 and 学期末 are the last three weeks of a term. */
const CLOSING_DAYS = 21;

/** An event from `first` to `last`, both possibly off by the estimate of the term's nearer limit. */
function estimated(first: number, last: number, off: number, precision: Precision): TimeSpan {
    const span = eventSpan(first - off, last + off, precision);
    return off === 0 ? span : { ...span, approximate: { start: 2 * off, end: 2 * off } };
}

/** The days of a week or phase of a term, or the whole term as the time of an event. */
export function placeInTerm(point: WrittenPoint, term: Term): TimeSpan {
    const span = termSpan(term);
    const startOff = term.start - span.earliestStart;
    const endOff = term.end - span.earliestEnd;
    if (point.week !== undefined) {
        const first = point.week < 0 ? term.end - 6 : weekStartOf(term, point.week);
        return estimated(first, first + 6, point.week < 0 ? endOff : startOff, 'week');
    }
    if (point.phaseOf !== 'term') {
        const event = eventSpan(span.earliestStart, span.latestEnd, 'term');
        return span.approximate === undefined ? event : { ...event, approximate: span.approximate };
    }
    const middle = Math.floor((term.start + term.end) / 2);
    switch (point.phase) {
        case 'opening':
            return estimated(term.start, term.start, startOff, 'day');
        case 'closing':
            return estimated(term.end, term.end, endOff, 'day');
        case 'middle':
        case 'middleTenDays':
            return estimated(
                middle - MIDDLE_DAYS / 2,
                middle + MIDDLE_DAYS / 2 - 1,
                Math.max(startOff, endOff),
                'tenDays'
            );
        case 'end':
        case 'lastTenDays':
            return estimated(term.end - CLOSING_DAYS + 1, term.end, endOff, 'tenDays');
        default:
            return estimated(term.start, term.start + OPENING_DAYS - 1, startOff, 'tenDays');
    }
}
