/** Tables that say something: schedules -> activities, pair lists -> pairs, school calendars -> terms. */
import { parseAmount } from '../../amounts/index.ts';
import {
    chinaCalendar,
    civil,
    dayOf,
    parseTime,
    type Day,
    type SchoolCalendar
} from '../../calendar/index.ts';
import { withTerms, type Season, type Term } from '../../calendar/school-calendar.ts';
import { itemsOf, mentionsOf } from '../../items/access.ts';
import { columnMeaning, columnsOf, isTimeColumn, type ColumnMeaning } from '../../items/columns.ts';
import type { Cell, Item, Mention, Reference, Row, Segment } from '../../items/item.ts';
import { isHeadingRow } from '../../items/rows.ts';
import type { SourceFile } from '../../parsing/source-file.ts';
import { within } from '../../source.ts';
import { isKind } from '../kinds.ts';
import type { Membership, Pair } from '../parties.ts';
import type { Named } from '../plan.ts';
import type { Activity, Stage, When } from '../work.ts';
import { participantsOf, partiesOf, targetOf, type BuildContext, type Mutable } from './context.ts';
import type { DatedSource } from './dated-source.ts';
import { RowDates } from './row-dates.ts';
import { emptyActivity } from './shells.ts';
import { membershipOf } from './parties.ts';
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

/** Between the names in a cell; 或 and or stand between blanks, as in the plan's own lists. */
const betweenNames = /[、,，；;]|(?<=[ \t\u3000])(?:或|or)(?=[ \t\u3000])/g;

/** The names in a cell, divided by 、 or 或, as mentions; `将台小学4名教师` keeps its amount. */
export function mentionsInCell(cell: Cell | undefined): Mention[] {
    if (!cell) {
        return [];
    }
    const { text, span } = cell;
    const signs = [...text.matchAll(betweenNames)];
    const mentions: Mention[] = [];
    for (const [index, from] of [undefined, ...signs].entries()) {
        const begin = from === undefined ? 0 : from.index + from[0].length;
        const raw = text.slice(begin, signs[index]?.index);
        const name = raw.trim();
        if (name !== '') {
            const start = begin + raw.length - raw.trimStart().length;
            const mention = mentionFrom(name, within(span, start, start + name.length));
            mentions.push(from && /或|or/.test(from[0]) ? { ...mention, or: true } : mention);
        }
    }
    return mentions;
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

/** The rows of a 日程: its activities, and the times written in headings and beside dates. */
export interface ScheduleRows {
    readonly activities: readonly Activity[];
    readonly times: readonly When[];
}

/**
 * The rows of a 日程 as activities, each on the date its cells say with what stands above them. `around` is what the
 * table is about, the nearest first; `stage` is the one that holds it.
 */
export function scheduleRows(
    item: Item,
    context: BuildContext,
    around: readonly DatedSource[],
    stage?: Stage
): ScheduleRows {
    const [header, ...rows] = item.rows;
    if (!header) {
        return { activities: [], times: [] };
    }
    const columns = columnsOf(header);
    const shared = {
        responsible: mentionsOf(item, 'responsible'),
        hosts: mentionsOf(item, 'host'),
        places: mentionsOf(item, 'place'),
        belongs: mentionsOf(item, 'belongs'),
        counts: mentionsOf(item, 'counts'),
        stage
    };
    const dates = new RowDates(rows, header, around, context);
    const activities: Activity[] = [];
    for (const row of rows) {
        if (isHeadingRow(row, header)) {
            dates.heading(row);
        } else {
            activities.push(rowActivity(item, row, { header, columns }, context, dates.row(row), shared));
        }
    }
    return { activities, times: dates.others };
}

interface Shared {
    readonly responsible: readonly Mention[];
    readonly hosts: readonly Mention[];
    readonly places: readonly Mention[];
    readonly belongs: readonly Mention[];
    readonly counts: readonly Mention[];
    readonly stage: Stage | undefined;
}

/** What a row is called: the cell of that column, else the first one that says neither when nor a number. */
function titleCell(row: Row, header: Row, columns: Columns): Cell | undefined {
    const other = row.cells.find(({ text }, index) => {
        const meaning = columnMeaning(header.cells[index]?.text ?? '');
        return text !== '' && meaning !== 'index' && !isTimeColumn(meaning);
    });
    return cellAt(row, columns, 'title', 'topic') ?? other;
}

function rowActivity(
    item: Item,
    row: Row,
    { header, columns }: { readonly header: Row; readonly columns: Columns },
    context: BuildContext,
    when: When | undefined,
    shared: Shared
): Activity {
    const { names } = context;
    const title = titleCell(row, header, columns);
    const places = mentionsInCell(cellAt(row, columns, 'place'));
    const hosts = mentionsInCell(cellAt(row, columns, 'host'));
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
        places: partiesOf(places.length > 0 ? places : shared.places, names),
        hosts: partiesOf(hosts.length > 0 ? hosts : shared.hosts, names),
        responsible: partiesOf(responsible.length > 0 ? responsible : shared.responsible, names),
        participants: participantsOf(mentionsInCell(cellAt(row, columns, 'attend')), names),
        alliances: belongs.filter((named) => isKind(named, 'alliance')),
        stages: [
            ...(shared.stage ? [shared.stage] : []),
            ...belongs.filter((named) => isKind(named, 'stage'))
        ],
        countsTo: (counts.length > 0 ? counts : shared.counts)
            .map((m) => targetOf(m.reference, names))
            .filter((named) => isKind(named, 'quota')),
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

/**
 * The pairs of a list with a column for those who lead or help and one for those who belong or are helped: schools, or
 * teachers and students by name. A blank cell of the first repeats the one above.
 */
export function pairsInList(list: Named, context: BuildContext): Pair[] {
    const [header, ...rows] = list.item.rows;
    const columns = header && columnsOf(header);
    if (!columns || !hasOne(columns, 'lead', 'mentor') || !hasOne(columns, 'members', 'mentee')) {
        return [];
    }
    const partners = (row: Row, side: 'lead' | 'members', people: 'mentor' | 'mentee'): Membership[] =>
        mentionsInCell(cellAt(row, columns, side, people)).map((mention) =>
            membershipOf(mention, context, columns.has(people))
        );
    let leads: Membership[] = [];
    return rows.flatMap((row) => {
        const named = partners(row, 'lead', 'mentor');
        leads = named.length > 0 ? named : leads;
        const model = cellAt(row, columns, 'model')?.text;
        const members = partners(row, 'members', 'mentee');
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

function hasOne(columns: Columns, ...meanings: readonly ColumnMeaning[]): boolean {
    return meanings.some((meaning) => columns.has(meaning));
}

/** The terms that a file states itself, not those of what it imports; none where it holds no readable 校历. */
export function statedCalendar(file: SourceFile): SchoolCalendar {
    return file.chunks
        .flatMap((chunk) => [...itemsOf(chunk.entries)])
        .filter(({ kind }) => kind === 'calendar')
        .reduce(calendarWith, chinaCalendar);
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
