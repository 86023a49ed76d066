import {
    civil,
    dayOf,
    daysInMonth,
    DISTANT_FUTURE,
    type Day,
    type TimeSpan
} from '../../../language/calendar/index.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Activity, ActivityStatus, When } from '../../../language/model/work.ts';
import type { Span } from '../../../language/source.ts';
import type { Mark, Schedule, ScheduleRow } from '../schemas.ts';
import { nameOf, placeOf, whenText } from '../support.ts';
import { bandsIn } from './bands.ts';

/** A date further than this from the plan's period is not drawn: most likely it is a slip of the pen. */
const MARGIN_DAYS = 366;

/** So much is drawn at most where the plan states no period. */
const LONGEST_DAYS = 20 * 366;

interface DraftRow extends Omit<ScheduleRow, 'marks'> {
    readonly spans: readonly { readonly span: TimeSpan; readonly role: Mark['role'] }[];
    /** A stage, which covers its whole time. */
    readonly covers: boolean;
}

/** When everything in the plan takes place: stages, activities and deadlines, each in the order of time. */
export function scheduleOf(plan: Plan, today?: Day): Schedule {
    const groups = [
        { kind: 'stages' as const, rows: plan.stages.map((one) => row(one, [one.when], one.nameSpan, true)) },
        { kind: 'activities' as const, rows: plan.activities.map(activityRow) },
        { kind: 'deadlines' as const, rows: deadlinesOf(plan) }
    ];
    const range = rangeFor(
        plan,
        groups.flatMap(({ rows }) => rows)
    );
    return {
        ...(range && { range }),
        ...(today !== undefined && { today }),
        bands: range ? bandsIn(plan.calendar, range.first, range.last) : [],
        groups: groups
            .filter(({ rows }) => rows.length > 0)
            .map(({ kind, rows }) => ({ kind, rows: inOrder(rows.map((one) => placed(one, range))) }))
    };
}

interface Timed {
    readonly name: string;
    readonly title?: string;
    readonly topics?: readonly string[];
    readonly text?: string;
}

function row(named: Timed, whens: readonly (When | undefined)[], span: Span, covers = false): DraftRow {
    const known = whens.filter((when) => when !== undefined);
    return {
        name: nameOf(named),
        when: whenText(known),
        status: known.some((when) => when.resolved?.provisional) ? 'provisional' : 'planned',
        spans: known.flatMap((when) =>
            spansOf(when).map((each) => ({ span: each, role: 'planned' as const }))
        ),
        covers,
        place: placeOf(span)
    };
}

function activityRow(activity: Activity): DraftRow {
    const done = activity.done.flatMap(({ when }) => (when ? [when] : []));
    const former = activity.moved?.from;
    const planned = activity.when;
    const basic = row(activity, [planned], activity.nameSpan);
    const happened = activity.kind === 'record' || activity.status === 'done';
    const as = (when: When, role: Mark['role']): DraftRow['spans'] =>
        spansOf(when).map((span) => ({ span, role }));
    return {
        ...basic,
        when: whenText(planned ? [planned] : done),
        status: statusOf(activity, basic.status),
        spans: [
            ...(former && former !== planned ? as(former, 'former') : []),
            ...(planned ? as(planned, happened && done.length === 0 ? 'done' : 'planned') : []),
            ...done.flatMap((when) => as(when, 'done'))
        ]
    };
}

function statusOf({ status, kind, done }: Activity, byTime: ActivityStatus): ActivityStatus {
    if (status !== 'planned') return status;
    return kind === 'record' || done.length > 0 ? 'done' : byTime;
}

/** Hand-ins with each of their steps, and measures that are due. */
function deadlinesOf(plan: Plan): DraftRow[] {
    const submissions = plan.submissions.flatMap((one) =>
        one.steps.map(({ when, who, step }) => {
            const name = nameOf(one);
            return row({ name: who ? `${name}（${who}）` : name }, [when], step.span);
        })
    );
    const measures = plan.measures.flatMap((one) =>
        one.deadline || one.time ? [row(one, [one.deadline ?? one.time], one.nameSpan)] : []
    );
    return [...submissions, ...measures];
}

/** One span for each date; of alternatives (或) one for all. */
function spansOf({ resolved }: When): readonly TimeSpan[] {
    if (!resolved) return [];
    if (resolved.alternatives) return resolved.hull ? [resolved.hull] : [];
    return resolved.spans;
}

interface Range {
    readonly first: Day;
    readonly last: Day;
}

/** Whole months that hold the plan's period and everything dated, but for what is far outside. */
function rangeFor(plan: Plan, rows: readonly DraftRow[]): Range | undefined {
    const stretches = rows.flatMap(({ spans }) => spans.map(({ span }) => endsOf(span)));
    const { period } = plan;
    const stated = period && !period.openStart && !period.openEnd ? endsOf(period) : undefined;
    const all = stated ? [...stretches, stated] : stretches;
    if (all.length === 0) return undefined;
    const least = all.reduce((day, { first }) => Math.min(day, first), Infinity);
    const most = all.reduce((day, { last }) => Math.max(day, last), -Infinity);
    const first = stated ? Math.max(least, stated.first - MARGIN_DAYS) : least;
    const last = Math.min(
        most,
        stated ? stated.last + MARGIN_DAYS : first + LONGEST_DAYS,
        first + LONGEST_DAYS
    );
    const [from, to] = [civil(first), civil(last)];
    return {
        first: dayOf(from.year, from.month, 1),
        last: dayOf(to.year, to.month, daysInMonth(to.year, to.month))
    };
}

/** The days a span may touch; an open side is where the known one is. */
function endsOf({ earliestStart, latestEnd, openStart, openEnd }: TimeSpan): Range {
    if (openStart && openEnd) return { first: earliestStart, last: latestEnd };
    if (openStart) return { first: latestEnd, last: latestEnd };
    return {
        first: earliestStart,
        last: openEnd && latestEnd === DISTANT_FUTURE ? earliestStart : latestEnd
    };
}

function placed({ spans, covers, ...rest }: DraftRow, range: Range | undefined): ScheduleRow {
    const marks = range
        ? spans
              .map(({ span, role }) => markOf(span, role, covers, range))
              .filter((mark) => shows(mark, range))
        : [];
    return { ...rest, marks };
}

function shows({ first, last }: Mark, range: Range): boolean {
    return last >= range.first && first <= range.last;
}

function markOf(span: TimeSpan, role: Mark['role'], covers: boolean, range: Range): Mark {
    const { earliestStart, latestStart, earliestEnd, latestEnd, openStart, openEnd, approximate } = span;
    const shape = openStart
        ? 'deadline'
        : earliestStart === latestEnd
          ? 'day'
          : covers || openEnd || latestStart <= earliestEnd
            ? 'period'
            : 'within';
    return {
        shape,
        role,
        first: openStart ? latestEnd : earliestStart,
        last: openEnd ? Math.min(latestEnd, range.last) : latestEnd,
        softStart: openStart ? 0 : Math.max(latestStart - earliestStart, approximate?.start ?? 0),
        softEnd: openEnd || openStart ? 0 : Math.max(latestEnd - earliestEnd, approximate?.end ?? 0),
        openEnd: openEnd === true
    };
}

/** By their first day; what has none comes last, and equal ones stay as the plan has them. */
function inOrder(rows: readonly ScheduleRow[]): ScheduleRow[] {
    const key = ({ marks }: ScheduleRow): number =>
        marks.reduce((day, mark) => (mark.role === 'former' ? day : Math.min(day, mark.first)), Infinity);
    return rows
        .map((one) => ({ one, day: key(one) }))
        .sort((a, b) => (a.day === b.day ? 0 : a.day - b.day))
        .map(({ one }) => one);
}
