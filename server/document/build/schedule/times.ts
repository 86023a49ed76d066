import { DISTANT_FUTURE, DISTANT_PAST, type TimeSpan } from '../../../../language/calendar/index.ts';

/** Whether both ends are known, so that it can stand in a calendar. */
export function isBounded({ earliestStart, latestEnd }: TimeSpan): boolean {
    return earliestStart > DISTANT_PAST && latestEnd < DISTANT_FUTURE;
}
