import { DISTANT_FUTURE, DISTANT_PAST, type Day } from '../../../../language/calendar/index.ts';
import type { Plan } from '../../../../language/model/plan.ts';
import type { Activity, Party } from '../../../../language/model/work.ts';
import { occurrencesOf } from '../../../facts/counting/index.ts';
import { wholeText } from '../../../facts/times.ts';
import { emptyCell, textOrEmpty, type Sheet, type SheetCell } from '../../sheets.ts';
import { called } from './names.ts';
import type { SheetWords } from './words.ts';

/** A row for each activity and record of the plan, rows of schedules included. */
export function activitySheet(plan: Plan, words: SheetWords): Sheet {
    return {
        name: words.activities,
        columns: [
            { head: words.index, width: 6 },
            { head: words.activity, width: 36 },
            { head: words.earliest, width: 13 },
            { head: words.latest, width: 13 },
            { head: words.time, width: 24 },
            { head: words.heldOn, width: 24 },
            { head: words.occurrences, width: 8 },
            { head: words.place, width: 18 },
            { head: words.hosts, width: 18 },
            { head: words.responsible, width: 18 },
            { head: words.assisting, width: 18 },
            { head: words.participants, width: 30 },
            { head: words.alliances, width: 18 },
            { head: words.countsTo, width: 18 },
            { head: words.status, width: 10 },
            { head: words.outputs, width: 24 },
            { head: words.notes, width: 24 }
        ],
        rows: plan.activities.map((activity, index) => rowOf(activity, index, words)),
        totalRows: 0
    };
}

function rowOf(activity: Activity, index: number, words: SheetWords): SheetCell[] {
    const list = (texts: readonly string[]): SheetCell => textOrEmpty(texts.join(words.listSign));
    const parties = (named: readonly Party[]): SheetCell => list(named.map(partyName));
    const names = (named: readonly { name: string; title?: string }[]): SheetCell => list(named.map(called));
    const spans = occurrencesOf(activity);
    return [
        { kind: 'number', value: index + 1 },
        textOrEmpty(called(activity)),
        dayOrEmpty(Math.min(...spans.map((span) => span.earliestStart))),
        dayOrEmpty(Math.max(...spans.map((span) => span.latestEnd))),
        textOrEmpty(activity.when ? wholeText(activity.when, words.language) : ''),
        list(activity.done.flatMap(({ when }) => when?.written.text ?? [])),
        spans.length > 0 ? { kind: 'number', value: spans.length } : emptyCell,
        parties(activity.places),
        parties(activity.hosts),
        parties(activity.responsible),
        parties(activity.assisting),
        parties([...activity.participants, ...activity.invited]),
        names(activity.alliances),
        names(activity.countsTo),
        textOrEmpty(words.statuses[activity.status]),
        list(activity.outputs),
        list(activity.notes)
    ];
}

/** Open ends and no time at all leave the cell empty. */
function dayOrEmpty(day: Day): SheetCell {
    return Number.isFinite(day) && day > DISTANT_PAST && day < DISTANT_FUTURE
        ? { kind: 'day', day }
        : emptyCell;
}

/** 咸阳纺机学校 for 纺机学校; a post or a number of people as it was written. */
function partyName({ organisation, text }: Party): string {
    return organisation && text === organisation.name ? called(organisation) : text;
}
