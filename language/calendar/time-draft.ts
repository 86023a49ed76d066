import type { TimeProblem, WrittenForm, WrittenPoint } from './written-time.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A point while it is being read. */
export type DraftPoint = Writable<WrittenPoint>;

/** How two points are joined. */
export type Joint = 'range' | 'list' | 'or' | 'within';

/** Where a component of a point was read, for messages about it. */
export type Places = Map<'year' | 'month' | 'day' | 'week' | 'weekday' | 'clock', readonly [number, number]>;

/** A point with what reading has to remember about it. */
export interface ReadPoint {
    readonly point: DraftPoint;
    readonly places: Places;
    /** How it is joined to the point before; undefined for the first. */
    joint?: Joint;
    /** Rank of the last component read; components of a point go from coarse to fine. */
    rank: number;
    /** The point is 今 (至今). */
    now?: true;
    /** A word before the time that says how far it reaches: 截至. */
    until?: true;
}

/** All that is known while reading one text. */
export interface TimeDraft {
    /** Half-width text, unit for unit as long as the original. */
    readonly plain: string;
    readonly points: ReadPoint[];
    readonly forms: WrittenForm[];
    readonly problems: TimeProblem[];
    provisional: boolean;
    undetermined: boolean;
}

/** A fresh point beginning at an offset. */
export function openPoint(draft: TimeDraft, start: number, joint?: Joint): ReadPoint {
    const opened: ReadPoint = {
        point: { start, end: start },
        places: new Map(),
        rank: 0,
        ...(joint === undefined ? {} : { joint })
    };
    draft.points.push(opened);
    return opened;
}
