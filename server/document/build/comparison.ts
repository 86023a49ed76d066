/** Plan against record: what the quotas ask for and what was done, and planned activities with what came of them. */
import type { Activity, When } from '../../../language/model/work.ts';
import { NO_COUNT, quotaTables, rowsOf, type Count, type QuotaTable } from '../../facts/counting/index.ts';
import { wholeText } from '../../facts/times.ts';
import type { Block, Table, TableCell } from '../blocks.ts';
import { frameWordsOf, sentenceWords, spelled, timeWords } from './words.ts';
import type { PrintedPlan } from './wording.ts';

/** The table of quotas, then that of planned activities; nothing for a plan that has neither. */
export function comparisonBlocks(plan: PrintedPlan): Block[] {
    const activities = activityRows(plan);
    const words = frameWordsOf(plan);
    return [
        ...quotaTable(plan),
        ...(activities.length > 0
            ? [
                  table(
                      words.activitiesDone,
                      [words.activity, words.plannedFor, words.doneOn, words.verdict],
                      [8.5, 6.6, 6.6, 3],
                      activities
                  )
              ]
            : [])
    ];
}

/**
 * What the quotas ask for and what came of each. Where one is counted for several schools or terms, it is said once, in
 * a row over the whole width: it stands with its rows on the next page too, as a cell over several rows would not.
 */
function quotaTable(plan: PrintedPlan): Block[] {
    const quotas = quotaResults(plan);
    if (quotas.length === 0) return [];
    const words = frameWordsOf(plan);
    const rows = quotas.flatMap(({ results }) => results);
    if (rows.length === quotas.length) {
        const head = [words.quota, words.duty, words.whoAndWhen, words.achieved, words.verdict];
        const cells = quotas.flatMap(({ title, duty, results }) =>
            results.map((result) => [cell(title), cell(duty), ...resultCells(result, plan)])
        );
        return [table(words.quotasMet, head, [4.5, 8.5, 6.5, 2.5, 4], cells)];
    }
    const head = [words.whoAndWhen, words.achieved, words.verdict];
    const { rows: printed, ...rest } = table(
        words.quotasMet,
        head,
        [16, 4, 6],
        rows.map((result) => resultCells(result, plan).map(inOneLine))
    );
    const body = printed.slice(1);
    let next = 0;
    const grouped = quotas.flatMap(({ title, duty, results }) => {
        const text = `${title}${words.colon}${duty}`;
        const over: TableCell = { runs: [{ text }], columnSpan: head.length, shade: 'head', align: 'left' };
        return [{ cells: [over] }, ...body.slice(next, (next += results.length))];
    });
    return [{ ...rest, rows: [...printed.slice(0, 1), ...grouped] }];
}

/** A table of the rows, without the columns that hold nothing; what it is about and the verdict are always there. */
function table(
    caption: string,
    head: readonly string[],
    widths: readonly number[],
    rows: readonly (readonly TableCell[])[]
): Table {
    const shown = head.flatMap((_, index) =>
        rows.some((cells) => (cells[index]?.runs.length ?? 0) > 0) ? [index] : []
    );
    const pick = (cells: readonly TableCell[]): TableCell[] => shown.flatMap((index) => cells[index] ?? []);
    return {
        kind: 'table',
        caption: [{ text: caption }],
        columns: shown.map((index) => {
            const width = widths[index] ?? 1;
            return { width, align: index < 2 && width > 8 ? 'left' : 'centred' };
        }),
        headRows: 1,
        rows: [head.map(cell), ...rows].map((cells) => ({ cells: pick(cells) }))
    };
}

function cell(text: string): TableCell {
    return { runs: text === '' ? [] : [{ text }] };
}

/** Whether the plan says of anything that it was done, so that there is something to hold against it. */
export function hasRecords(plan: PrintedPlan): boolean {
    return plan.activities.some(isDone);
}

const isDone = (activity: Activity): boolean =>
    activity.kind === 'record' || activity.status === 'done' || activity.done.length > 0;

interface QuotaResults {
    readonly title: string;
    readonly duty: string;
    /** One for each base and period of a quota that can be counted; one saying so for one that cannot. */
    readonly results: readonly Result[];
}

function quotaResults(plan: PrintedPlan): QuotaResults[] {
    const done = { ...plan.facts, activities: plan.activities.filter(isDone) };
    return quotaTables(done).map((counted) => ({
        title: counted.quota.title ?? counted.quota.name,
        duty: sentenceWords(counted.quota.sentence, plan),
        results: resultsOf(counted, plan)
    }));
}

function resultCells({ who, done, verdict }: Result, plan: PrintedPlan): TableCell[] {
    return [whoCell(who, plan), cell(done), cell(verdict)];
}

/** Who and when, each on a line of its own: 纺机联盟，2012年秋季学期 */
function whoCell(parts: readonly string[], plan: PrintedPlan): TableCell {
    const comma = plan.language === 'zh' ? '，' : ', ';
    return {
        runs: parts.map((part, index) => ({
            text: index < parts.length - 1 ? `${part}${comma}` : part,
            ...(index > 0 && { ownLine: true })
        }))
    };
}

/** In the wide column of a table in groups there is room for who and when; an empty cell says that it is meant so. */
function inOneLine({ runs }: TableCell): TableCell {
    return cell(runs.length === 0 ? '—' : runs.map(({ text }) => text).join(''));
}

/** What came of a quota for one who has it, in one period. */
interface Result {
    readonly who: readonly string[];
    readonly done: string;
    readonly verdict: string;
}

function resultsOf(table: QuotaTable, plan: PrintedPlan): Result[] {
    const words = frameWordsOf(plan);
    if (table.uncountable) {
        return [{ who: [], done: '', verdict: words.notCountable }];
    }
    return rowsOf(table).flatMap(({ label, counts }) =>
        table.columns.map((column, index) => {
            const count = counts[index] ?? NO_COUNT;
            return {
                who: [fullName(label, plan), column.label[plan.language]].filter((part) => part !== ''),
                done: countWords(count),
                verdict: verdict(count, column.bound, plan)
            };
        })
    );
}

/** The title of an alliance, under which the paper knows it; of a school the name it is called by. */
function fullName(name: string, plan: PrintedPlan): string {
    const title = plan.alliances.find((alliance) => alliance.name === name)?.title;
    return title ?? (plan.language === 'en' ? spelled(name) : name);
}

function countWords({ certain, possible }: Count): string {
    if (certain === possible) return String(certain);
    return Number.isFinite(possible) ? `${certain}—${possible}` : `${certain}—`;
}

function verdict(count: Count, bound: QuotaTable['columns'][number]['bound'], plan: PrintedPlan): string {
    const words = frameWordsOf(plan);
    const { min = 0, max = Infinity } = bound.amount;
    const least = bound.comparison === 'at-most' ? 0 : min;
    const most = bound.comparison === 'at-least' ? Infinity : max;
    if (count.certain >= least && count.possible <= most) return words.met;
    if (count.certain > most) return words.exceeded;
    if (count.possible < least) return words.notMet;
    return words.unclear;
}

/** Planned activities and when they were held; records, which nobody planned here, stand for themselves. */
function activityRows(plan: PrintedPlan): TableCell[][] {
    const words = frameWordsOf(plan);
    const planned = plan.activities.filter(({ kind }) => kind === 'activity');
    if (!planned.some(isDone)) {
        return [];
    }
    return planned.map((activity) => {
        const held = activity.done.flatMap(({ when }) => (when ? [timeWords(when.written, plan)] : []));
        const when = activity.when ? rowTime(activity.when, plan) : '';
        return [
            cell(activity.title ?? activity.name),
            cell(when),
            cell(held.join(words.listSign)),
            cell(statusWords(activity, plan))
        ];
    });
}

/** The time as printed; of a row of a table the whole date, for the rows above it do not stand here. */
function rowTime(when: When, plan: PrintedPlan): string {
    return (when.from ?? []).length > 0 ? wholeText(when, plan.language) : timeWords(when.written, plan);
}

function statusWords(activity: Activity, plan: PrintedPlan): string {
    const words = frameWordsOf(plan);
    if (isDone(activity)) return words.met;
    switch (activity.status) {
        case 'cancelled':
            return words.cancelled;
        case 'postponed':
            return words.postponed;
        case 'underway':
            return words.underway;
        default:
            return words.notYet;
    }
}
