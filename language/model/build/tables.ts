/** Tables that say something: schedules -> activities, pair lists -> pairs, school calendars -> terms. */
import { parseAmount } from '../../amounts/index.ts';
import { civil, dayOf, parseTime, type Day, type SchoolCalendar } from '../../calendar/index.ts';
import { withTerms, type Season, type Term } from '../../calendar/school-calendar.ts';
import { mentionsOf } from '../../items/access.ts';
import { columnsOf, type ColumnMeaning } from '../../items/columns.ts';
import type { Cell, Item, Mention, Reference, Row, Segment } from '../../items/item.ts';
import { timeAt } from '../../items/values.ts';
import { within } from '../../source.ts';
import type { Membership, Pair } from '../parties.ts';
import type { Named } from '../plan.ts';
import type { Quota } from '../quota.ts';
import type { Activity } from '../work.ts';
import {
    isKind,
    isOrganisation,
    participantsOf,
    partiesOf,
    targetOf,
    whenOf,
    type BuildContext,
    type Mutable
} from './context.ts';
import { emptyActivity } from './shells.ts';
import { statusOf } from './work.ts';

type Columns = ReadonlyMap<ColumnMeaning, number>;

function cellAt(row: Row, columns: Columns, ...meanings: readonly ColumnMeaning[]): Cell | undefined {
    for (const meaning of meanings) {
        const index = columns.get(meaning);
        const cell = index === undefined ? undefined : row.cells[index];
        if (cell && cell.text !== '') {
            return cell;
        }
    }
    return undefined;
}

/** The names in a cell, divided by 、, as mentions; `将台小学4名教师` keeps its amount. */
export function mentionsInCell(cell: Cell | undefined): Mention[] {
    if (!cell) {
        return [];
    }
    return [...cell.text.matchAll(/[^、,，；;]+/g)].map((match) => {
        const raw = match[0];
        const leading = raw.length - raw.trimStart().length;
        const start = match.index + leading;
        return mentionFrom(raw.trim(), within(cell.span, start, start + raw.trim().length));
    });
}

function mentionFrom(text: string, span: Mention['span']): Mention {
    const counted = /^(.*?)([0-9０-９]+[名人位个])(.*)$/.exec(text);
    const name = counted?.[1] ?? text;
    const parts = name.split(/[·.．•・]/);
    const segments: Segment[] = [];
    let at = 0;
    for (const part of parts) {
        segments.push({ name: part, span: within(span, at, at + part.length), quoted: true });
        at += part.length + 1;
    }
    const [first, ...rest] = segments.filter((segment) => segment.name !== '');
    const reference: Reference | undefined = first && {
        segments: [first, ...rest],
        span: within(span, 0, name.length)
    };
    const amountText = counted?.[2];
    const amount = amountText === undefined ? undefined : parseAmount(amountText).amount;
    const amountStart = name.length;
    return {
        all: false,
        notes: [],
        span,
        ...(reference && { reference }),
        ...(amountText !== undefined && {
            amount: {
                text: amountText,
                span: within(span, amountStart, amountStart + amountText.length),
                ...(amount && { amount })
            }
        })
    };
}

/** The rows of a 日程 as activities. A row with one cell is a heading for those below; a date in it gives the year. */
export function activitiesOf(item: Item, context: BuildContext): Activity[] {
    const [header, ...rows] = item.rows;
    if (!header) {
        return [];
    }
    const columns = columnsOf(header);
    const shared = { responsible: mentionsOf(item, 'responsible'), belongs: mentionsOf(item, 'belongs') };
    let year: number | undefined;
    const activities: Activity[] = [];
    for (const row of rows) {
        const filled = row.cells.filter((cell) => cell.text !== '');
        if (filled.length <= 1 && header.cells.length > 2) {
            year = yearIn(filled[0]?.text) ?? year;
            continue;
        }
        const activity = rowActivity(item, row, columns, context, year, shared);
        year = yearIn(activity.when?.written.text) ?? year;
        activities.push(activity);
    }
    return activities;
}

function yearIn(text: string | undefined): number | undefined {
    const match = /(\d{4})\s?(?:年|-|\.)/.exec(text ?? '');
    return match?.[1] === undefined ? undefined : Number(match[1]);
}

interface Shared {
    readonly responsible: readonly Mention[];
    readonly belongs: readonly Mention[];
}

function rowActivity(
    item: Item,
    row: Row,
    columns: Columns,
    context: BuildContext,
    year: number | undefined,
    shared: Shared
): Activity {
    const { names } = context;
    const title = cellAt(row, columns, 'title', 'topic') ?? row.cells[1];
    const time = cellAt(row, columns, 'time');
    const when = time && whenOf(timeAt(time.text, time.span), context, { year });
    const responsible = mentionsInCell(cellAt(row, columns, 'responsible'));
    const status = cellAt(row, columns, 'status');
    const counts = mentionsInCell(cellAt(row, columns, 'counts'));
    const texts = (meaning: ColumnMeaning): string[] => {
        const cell = cellAt(row, columns, meaning);
        return cell ? [cell.text] : [];
    };
    const belongs = shared.belongs.map((mention) => targetOf(mention.reference, names));
    const activity: Mutable<Activity> = {
        ...emptyActivity('activity', row.span, true),
        name: '',
        ...(title && { title: title.text }),
        nameSpan: title?.span ?? row.span,
        item,
        places: partiesOf(mentionsInCell(cellAt(row, columns, 'place')), names),
        hosts: partiesOf(mentionsInCell(cellAt(row, columns, 'host')), names),
        responsible: partiesOf(responsible.length > 0 ? responsible : shared.responsible, names),
        participants: participantsOf(mentionsInCell(cellAt(row, columns, 'attend')), names),
        alliances: belongs.filter((named) => isKind<Activity['alliances'][number]>(named, 'alliance')),
        stages: belongs.filter((named) => isKind<Activity['stages'][number]>(named, 'stage')),
        countsTo: counts
            .map((m) => targetOf(m.reference, names))
            .filter((named) => isKind<Quota>(named, 'quota')),
        categories: texts('category'),
        topics: texts('topic'),
        outputs: texts('output'),
        notes: texts('note')
    };
    if (when) {
        activity.when = when;
    }
    if (status) {
        activity.status = statusOf(status.text) ?? 'planned';
        activity.statusSpan = status.span;
    }
    return activity;
}

/** The pairs of a list with a lead and a member column. A blank lead cell repeats the one above. */
export function pairsInList(list: Named, context: BuildContext): Pair[] {
    const [header, ...rows] = list.item.rows;
    const columns = header && columnsOf(header);
    if (!columns?.has('lead') || !columns.has('members')) {
        return [];
    }
    let leads: Membership[] = [];
    return rows.flatMap((row) => {
        const named = mentionsInCell(cellAt(row, columns, 'lead')).map((mention) =>
            membership(mention, context)
        );
        leads = named.length > 0 ? named : leads;
        const model = cellAt(row, columns, 'model')?.text;
        const members = mentionsInCell(cellAt(row, columns, 'members')).map((mention) =>
            membership(mention, context)
        );
        return leads.flatMap((lead) =>
            members.map((member) => ({
                lead,
                member,
                ...(model !== undefined && { model }),
                source: list,
                span: row.span
            }))
        );
    });
}

function membership(mention: Mention, context: BuildContext): Membership {
    const target = targetOf(mention.reference, context.names);
    return {
        name: mention.reference?.segments[0].name ?? '',
        ...(isOrganisation(target) && { organisation: target }),
        span: mention.span,
        alsoHolds: []
    };
}

/** The calendar with the terms that a 校历 table states. Rows that cannot be read are left to the rules. */
export function calendarWith(calendar: SchoolCalendar, item: Item): SchoolCalendar {
    const [header, ...rows] = item.rows;
    if (!header) {
        return calendar;
    }
    const columns = columnsOf(header);
    const terms = rows.flatMap((row) => {
        const name = cellAt(row, columns, 'term')?.text ?? '';
        const start = dayIn(cellAt(row, columns, 'opening')?.text);
        const end = dayIn(cellAt(row, columns, 'closing')?.text);
        const weekStart = weekdayIn(cellAt(row, columns, 'weekStart')?.text ?? '');
        return start === undefined || end === undefined ? [] : [termFrom(name, start, end, weekStart)];
    });
    return withTerms(calendar, terms);
}

/** The season stands in the name of the term; without one the day school opens tells it. */
function termFrom(name: string, start: Day, end: Day, weekStart: number): Term {
    const { year, month } = civil(start);
    const isAutumn = /[秋春]|autumn|spring/i.test(name) ? /秋|autumn/i.test(name) : month >= 7;
    const season: Season = isAutumn ? 'autumn' : 'spring';
    return { name, schoolYear: isAutumn ? year : year - 1, season, start, end, exact: true, weekStart };
}

/** 1 Monday to 7 Sunday; Monday where nothing is said. */
function weekdayIn(text: string): number {
    const sign = /(?:周|星期)([一二三四五六日天])/.exec(text)?.[1];
    const english = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(text.slice(0, 3).toLowerCase());
    const day = sign === undefined ? english : '一二三四五六日'.indexOf(sign.replace('天', '日'));
    return day < 0 ? 1 : day + 1;
}

function dayIn(text: string | undefined): Day | undefined {
    const point = text === undefined ? undefined : parseTime(text).time?.parts[0]?.from;
    return point?.year === undefined || point.month === undefined || point.day === undefined
        ? undefined
        : dayOf(point.year, point.month, point.day);
}
