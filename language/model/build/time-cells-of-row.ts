/** The cells of a row that say when: how fine they are, and which of them the row is dated by. */
import { parseAmount } from '../../amounts/index.ts';
import {
    asPeriod,
    coarsestDepth,
    DEPTH,
    finestDepth,
    NO_DEPTH,
    type ResolvedTime,
    type TimeSpan,
    type WrittenTime
} from '../../calendar/index.ts';
import type { ColumnMeaning } from '../../items/columns.ts';
import type { Cell, TimeAt } from '../../items/item.ts';
import type { When } from '../work.ts';

/** A cell that says when, with what it says. */
export interface TimeCell {
    readonly cell: Cell;
    readonly meaning: ColumnMeaning | undefined;
    readonly time: TimeAt;
}

/** How coarse a cell's time is; what could not be read comes last. */
export function depthOf({ time }: TimeAt): number {
    const [first] = time?.parts ?? [];
    return first === undefined ? NO_DEPTH : coarsestDepth((first.within ?? first).from);
}

/** How fine a cell's time is, to take the week before the date beside it. */
export function finenessOf({ time }: TimeAt): number {
    const [first] = time?.parts ?? [];
    return first === undefined ? NO_DEPTH : finestDepth((first.within ?? first).from);
}

/** The cell that rules point at: the date where one is written, else the finest time. */
export function mainOf<T extends { readonly cell: TimeCell; readonly joins: boolean }>(
    done: readonly T[]
): T | undefined {
    const dated = done.filter(({ cell }) => cell.meaning === 'time');
    const isDate = ({ cell }: T): boolean => depthOf(cell.time) <= DEPTH.weekday;
    return dated.find(isDate) ?? done.findLast(({ joins }) => joins) ?? dated[0];
}

/** 全年, 年内: all of what the table is about. */
export function isAllYear({ parts }: WrittenTime): boolean {
    const from = parts.length === 1 ? parts[0]?.from : undefined;
    return from?.yearOffset === 0 && from.fromIssue === undefined;
}

export function allOf(resolved: ResolvedTime, span: TimeSpan): ResolvedTime {
    const all = asPeriod(span);
    return { ...resolved, spans: [all], hull: all, missingYear: false, inheritedYear: true };
}

/** 次日: counted from the row above. */
export function countsOn({ parts }: WrittenTime): boolean {
    return parts.some(({ from }) => (from.dayOffset ?? from.monthOffset) !== undefined);
}

/** What a date means together with the time beside it; where that says nothing, what the date means alone. */
export function resolvedOf(finest: When, main: When): Pick<When, 'resolved'> {
    const resolved = finest.resolved ?? main.resolved;
    return resolved ? { resolved } : {};
}

/** A time beside the date that has something to say of its own: what it means, or what is wrong in it. */
export function isTold({ resolved, written }: When): boolean {
    // 放学前, 约40分钟 beside a date are words; a slip such as 9;20 is none.
    const isWord = !/[0-9０-９]/.test(written.text) || parseAmount(written.text).amount !== undefined;
    return resolved === undefined ? written.problems.length > 0 && !isWord : !resolved.missingYear;
}

export function withoutTwins(times: readonly TimeAt[], own: TimeAt | undefined): TimeAt[] {
    const seen = new Set<number>(own ? [own.span.start] : []);
    return times.filter(({ span, text }) => {
        const isNew = text !== '' && !seen.has(span.start);
        seen.add(span.start);
        return isNew;
    });
}
