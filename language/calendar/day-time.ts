import type { DayTime, HalfDay } from './span.ts';

/** How two times of one day lie to each other. */
export type OrderInDay = 'before' | 'after' | 'overlap' | 'unknown';

/** Minutes since midnight from and to which the parts of a day may reach, exclusive at the end. */
const WINDOWS: Readonly<Record<HalfDay, readonly [number, number]>> = {
    morning: [0, 720],
    noon: [690, 840],
    afternoon: [720, 1080],
    evening: [1080, 1440],
    allDay: [0, 1440]
};

/** The widest stretch of the day, in minutes, the time can lie in. */
function windowOf(time: DayTime): readonly [number, number] {
    if (time.clock !== undefined) return [time.clock.from, time.clock.to ?? 1440];
    return time.halfDay === undefined ? WINDOWS.allDay : WINDOWS[time.halfDay];
}

/** The stretch that is surely taken, or undefined where that is not known. */
function surelyTaken(time: DayTime): readonly [number, number] | undefined {
    if (time.clock !== undefined) return [time.clock.from, time.clock.to ?? time.clock.from + 1];
    return time.halfDay === 'allDay' ? WINDOWS.allDay : undefined;
}

/** The order of two times of the same day; 'unknown' where what was stated does not settle it. */
export function orderInDay(a: DayTime | undefined, b: DayTime | undefined): OrderInDay {
    if (a === undefined || b === undefined) {
        return a?.halfDay === 'allDay' || b?.halfDay === 'allDay' ? 'overlap' : 'unknown';
    }
    if (a.lessons !== undefined && b.lessons !== undefined && a.halfDay === b.halfDay) {
        if (a.lessons.last < b.lessons.first) return 'before';
        return b.lessons.last < a.lessons.first ? 'after' : 'overlap';
    }
    const [aFrom, aTo] = windowOf(a);
    const [bFrom, bTo] = windowOf(b);
    if (aTo <= bFrom) return 'before';
    if (bTo <= aFrom) return 'after';
    if (a.halfDay === 'allDay' || b.halfDay === 'allDay') return 'overlap';
    const aSure = surelyTaken(a);
    const bSure = surelyTaken(b);
    if (aSure !== undefined && bSure !== undefined && aSure[0] < bSure[1] && bSure[0] < aSure[1]) {
        return 'overlap';
    }
    return 'unknown';
}
