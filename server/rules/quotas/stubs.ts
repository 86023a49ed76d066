/** The activities a quota lacks, as stubs for the planner to fill in. */
import { counted } from '../../../language/amounts/index.ts';
import {
    DISTANT_FUTURE,
    DISTANT_PAST,
    chineseDate,
    englishDate,
    overlap,
    type Day
} from '../../../language/calendar/index.ts';
import { preferredWord } from '../../../language/keywords/lookup.ts';
import type { KeywordId } from '../../../language/keywords/table.ts';
import type { Item } from '../../../language/items/item.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Activity } from '../../../language/model/work.ts';
import { asWritten } from '../../../language/parsing/writing-names.ts';
import { rangeOf } from '../../../language/source.ts';
import {
    occurrencesOf,
    type QuotaColumn,
    type QuotaRow,
    type QuotaTable
} from '../../facts/counting/index.ts';
import { isPairOfSchools } from '../../facts/pairs.ts';
import { schoolDaysIn, spreadOver } from '../../facts/school-days.ts';
import { pointAt } from '../../facts/source.ts';
import { inOrder } from '../../facts/stages.ts';
import { hullOf } from '../../facts/times.ts';
import type { Fix } from '../rule.ts';
import { both } from '../support/bilingual.ts';

/** What one base lacks in one period: so many occurrences, or so many people in one. */
export interface Lack {
    readonly row: QuotaRow;
    readonly column: QuotaColumn;
    readonly missing: number;
}

/** An activity to be written. */
interface Stub {
    readonly day: Day;
    /** For what is done every day or week, in the place of the day. */
    readonly recurring?: 'day' | 'week';
    readonly row: QuotaRow;
    /** Who answers for it: the lead of the alliance, the school, or the plan’s issuer. */
    readonly host: string;
    readonly people?: number;
}

/** More than these are written as the rows of a schedule. */
const MOST_ITEMS = 12;
/** More than these nobody would look through. */
const MOST = 400;

/**
 * The fix that adds all that is lacking, on school days of the period that lie in its main stage and after the paper’s
 * date, spread over the time not yet taken. None for what is handed in, and where no sensible day is left.
 */
export function addingActivities(plan: Plan, table: QuotaTable, lacks: readonly Lack[]): readonly Fix[] {
    const { quota } = table;
    if (quota.verb === 'handIn' || lacks.length === 0) return [];
    const stubs: Stub[] = recurring(plan, table, lacks);
    for (const lack of stubs.length > 0 ? [] : lacks) {
        const found = stubsFor(plan, table, lack);
        if (!found || stubs.length + found.length > MOST) return [];
        stubs.push(...found);
    }
    stubs.sort((a, b) => a.day - b.day);
    const asRows = stubs.length > MOST_ITEMS && quota.eachTime === undefined && !stubs[0]?.recurring;
    const text = asRows ? schedule(plan, table, stubs) : items(plan, table, stubs);
    const behind = lastOf(plan, table);
    const count = stubs.length;
    return [
        {
            title: both(
                `补上所缺的${count}项活动（在校日，日期可再改）`,
                `Add the ${counted(count, 'missing activity', 'missing activities')} (on school days; adjust the dates)`
            ),
            edits: [{ span: pointAt(behind.span), text: `\n${text}` }]
        }
    ];
}

/** What is asked for once a day or a week, and lacking: one activity that recurs for each base. */
function recurring(plan: Plan, { quota, counts }: QuotaTable, lacks: readonly Lack[]): Stub[] {
    const { period } = quota;
    if ((period !== 'day' && period !== 'week') || counts === 'people') return [];
    if (lacks.some(({ missing }) => missing !== 1)) return [];
    return [...new Set(lacks.map(({ row }) => row))].flatMap((row) => {
        const host = hostOf(plan, row);
        return host === undefined ? [] : [{ day: 0, recurring: period, row, host }];
    });
}

function stubsFor(
    plan: Plan,
    table: QuotaTable,
    { row, column, missing }: Lack
): readonly Stub[] | undefined {
    const host = hostOf(plan, row);
    const people = table.counts === 'people';
    if (host === undefined || (people && table.quota.objects.length === 0)) return undefined;
    const days = spreadOver(daysFor(plan, column), people ? 1 : missing, takenIn(table, row));
    return days?.map((day) => ({ day, row, host, ...(people && { people: missing }) }));
}

function hostOf(plan: Plan, { alliance, organisation, pair, label }: QuotaRow): string | undefined {
    if (alliance) return alliance.leads[0]?.name;
    if (pair) return isPairOfSchools(pair) ? pair.lead.name : undefined;
    if (organisation) return label;
    const issuer = plan.main?.issuers[0];
    return issuer?.organisation?.name ?? plan.organisations.find(({ kind }) => kind === 'unit')?.name;
}

/** School days of the period in the stage that holds most of it, or in all of it where no stage is dated. */
function daysFor(plan: Plan, { span }: QuotaColumn): readonly Day[] {
    const limits = [span, plan.period].flatMap((one) => one ?? []);
    const dated = hullOf(plan.main?.dated)?.latestEnd ?? DISTANT_PAST;
    const first = Math.max(dated, ...limits.map((one) => one.earliestStart));
    const last = Math.min(DISTANT_FUTURE, ...limits.map((one) => one.latestEnd));
    if (limits.length === 0) return [];
    const stages = inOrder(plan)
        .filter(({ hull }) => limits.every((one) => overlap(hull, one) !== 'no'))
        .map(({ hull }) =>
            schoolDaysIn(plan.calendar, Math.max(first, hull.earliestStart), Math.min(last, hull.latestEnd))
        );
    const [most] = stages.sort((a, b) => b.length - a.length);
    return most ?? schoolDaysIn(plan.calendar, first, last);
}

/** Days on which the base already has something that counts. */
function takenIn({ activities }: QuotaTable, { alliance, organisation, pair }: QuotaRow): readonly Day[] {
    const schools = [organisation, pair?.lead.organisation, pair?.member.organisation];
    const concerns = (activity: Activity): boolean =>
        (!alliance && !organisation && !pair) ||
        (alliance !== undefined && activity.alliances.includes(alliance)) ||
        [...activity.hosts, ...activity.participants].some(
            (party) => party.organisation !== undefined && schools.includes(party.organisation)
        );
    return activities
        .filter(concerns)
        .flatMap((activity) => occurrencesOf(activity).map((one) => one.earliestStart));
}

function items(plan: Plan, table: QuotaTable, stubs: readonly Stub[]): string {
    const { quota } = table;
    const word = (id: KeywordId): string => preferredWord(id, plan.language);
    const names = freeNames(plan, stemOf(table));
    return stubs
        .map((stub) => {
            const properties = [
                ...(stub.row.alliance ? [`${word('belongs')} ${asWritten(stub.row.alliance.name)}`] : []),
                `${word(mustHost(table, stub) ? 'host' : 'responsible')} ${asWritten(stub.host)}`,
                ...(stub.row.pair ? [`${word('place')} ${asWritten(stub.row.pair.member.name)}`] : []),
                ...(stub.people === undefined ? [] : [`${word('attend')} ${participants(table, stub)}`]),
                ...(quota.eachTime?.amount.dimension === 'duration'
                    ? [`${word('duration')} ${quota.eachTime.amount.text.trim()}`]
                    : []),
                `${word('counts')} ${asWritten(quota.name)}`
            ];
            return `${word('activity')} ${names.next().value} ${timeIn(plan, stub)} { ${properties.join('  ')} }`;
        })
        .join('\n');
}

/** Whether only as host (主办) it counts for its base: one of a pair, or one of 成员学校, whose people are not named. */
function mustHost({ quota }: QuotaTable, { row, people }: Stub): boolean {
    return row.pair !== undefined || (quota.base.kind === 'schools' && people === undefined);
}

function schedule(plan: Plan, table: QuotaTable, stubs: readonly Stub[]): string {
    const { quota } = table;
    const word = (id: KeywordId): string => preferredWord(id, plan.language);
    const withPeople = table.counts === 'people';
    const pairs = stubs.some(({ row }) => row.pair);
    const heads = [
        word('time'),
        word('topic'),
        word('host'),
        ...(pairs ? [word('place')] : []),
        ...(withPeople ? [word('attend')] : []),
        word('counts')
    ];
    const rows = stubs.map((stub) => [
        dateIn(plan, stub.day),
        stemOf(table),
        stub.host,
        ...(pairs ? [stub.row.pair?.member.name ?? ''] : []),
        ...(withPeople ? [participants(table, stub)] : []),
        quota.name
    ]);
    const lines = [heads, ...rows].map((cells) => `    | ${cells.join(' | ')} |`);
    const name = freeNames(plan, stemOf(table)).next().value;
    return `${word('schedule')} ${name} {\n${lines.join('\n')}\n}`;
}

/** What the new ones are called: the kind of activity; where people are counted, the quota. */
function stemOf({ quota, counts }: QuotaTable): string {
    return (counts === 'people' ? undefined : quota.objects[0]) ?? quota.name;
}

/** 甲校2名骨干教师; 骨干教师2名 where no school is the base. */
function participants({ quota }: QuotaTable, { row, people = 0 }: Stub): string {
    const amount = `${people}${quota.bound?.amount.writtenUnit ?? ''}`;
    const kind = quota.objects[0] ?? '';
    const school = row.pair?.lead.name ?? (row.organisation ? row.label : undefined);
    return school === undefined ? `${kind}${amount}` : `${asWritten(school)}${amount}${kind}`;
}

/** 帮扶活动1, 帮扶活动2 …: those the plan does not have yet, as they are written. */
function* freeNames(plan: Plan, stem: string): Generator<string, never> {
    for (let number = 1; ; number++) {
        const name = `${stem}${number}`;
        if (!plan.names.find(name)) yield asWritten(name);
    }
}

function timeIn(plan: Plan, { day, recurring: unit }: Stub): string {
    return unit ? RECURRING[unit][plan.language] : dateIn(plan, day);
}

const RECURRING = {
    day: { zh: '每天', en: 'every-day' },
    week: { zh: '每周', en: 'every-week' }
} as const;

function dateIn(plan: Plan, day: Day): string {
    return plan.language === 'zh' ? chineseDate(day) : englishDate(day);
}

/** Behind which top-level item the new ones stand: the last that counts for the quota, the last activity, or the quota. */
function lastOf(plan: Plan, { quota, activities }: QuotaTable): Item {
    const last = activities.at(-1)?.item ?? plan.activities.at(-1)?.item ?? quota.item;
    const { start } = rangeOf(last.span);
    const around = plan.entries.find((entry): entry is Item => {
        const range = rangeOf(entry.span);
        return entry.entry === 'item' && range.start <= start && start < range.end;
    });
    return around ?? last;
}
