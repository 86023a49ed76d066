import type { Bound } from '../../../language/amounts/index.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { When } from '../../../language/model/work.ts';
import { printBound } from '../../facts/amounts.ts';
import {
    contributionsTo,
    NO_COUNT,
    quotaTables,
    standingOf,
    stateIn,
    type Contribution,
    type Count,
    type QuotaColumn,
    type QuotaTable
} from '../../facts/counting/index.ts';
import { writtenAt } from '../../facts/source.ts';
import type { OpenedCell } from '../../protocol.ts';
import type { QuotaCell, Quotas, QuotaView } from '../schemas.ts';
import { selectionOf, type Selection } from './bounds.ts';
import { baseIn, limitOf, nameOf, placeOf, unitOf, whenText } from '../support.ts';

/** The plan's quotas, each with what its activities add up to; `opened` names the cell whose activities are listed. */
export function quotasOf(plan: Plan, opened?: OpenedCell): Quotas {
    return { quotas: quotaTables(plan).map((table) => viewOf(plan, table, opened)) };
}

function viewOf(plan: Plan, table: QuotaTable, opened: OpenedCell | undefined): QuotaView {
    const { quota, uncountable, unlisted } = table;
    const rows = unlisted ? [{ label: '', counts: table.whole }] : table.rows;
    const cells = rows.map(({ counts }) =>
        table.columns.map((column, index) => cellOf(table, column, counts[index]))
    );
    const shown = selectionOf(cells, table.columns.length);
    return {
        id: idOf(plan, table),
        name: nameOf({ ...quota, text: dutyOf(plan, table) }),
        duty: dutyOf(plan, table),
        place: placeOf(quota.nameSpan),
        unit: unitOf(quota.bound?.amount),
        standing: standingOf(table),
        ...(uncountable && { uncountable }),
        unlisted,
        columns: picked(table.columns, shown.columns).map(({ key, label, bound, part }) => ({
            key,
            label,
            asked: printBound(bound),
            partial: part === 'partial'
        })),
        rows: shown.rows.map((row) => ({
            label: baseIn(plan, rows[row]?.label ?? ''),
            cells: picked(cells[row] ?? [], shown.columns)
        })),
        ...(shown.bounded && { bounded: shown.bounded }),
        ...openedIn(plan, table, opened, shown)
    };
}

function picked<T>(all: readonly T[], indexes: readonly number[]): T[] {
    return indexes.flatMap((index) => all[index] ?? []);
}

function dutyOf(plan: Plan, { quota }: QuotaTable): string {
    const duty = writtenAt(plan, quota.sentence.span).trim();
    // Blanks part the words of the language; a Chinese reader wants none.
    return plan.language === 'zh' ? duty.replace(/\s+/g, '') : duty;
}

/** By what an opened cell knows its quota: its name, what it says where it has none. */
function idOf(plan: Plan, table: QuotaTable): string {
    return table.quota.name || dutyOf(plan, table);
}

function cellOf(table: QuotaTable, column: QuotaColumn, count: Count = NO_COUNT): QuotaCell {
    const { certain, possible } = count;
    const state = stateIn(table, column, count);
    const missing = Math.max(0, leastOf(column.bound) - certain);
    return {
        certain,
        possible: limitOf(possible),
        state: state === 'open' ? 'perhaps' : state,
        ...((state === 'open' || state === 'short') && missing > 0 && { missing })
    };
}

/** The least number a bound lets pass; 0 where it sets no lower limit. */
function leastOf({ comparison, amount }: Bound): number {
    return comparison === 'at-most' ? 0 : (amount.min ?? amount.max ?? 0);
}

function openedIn(
    plan: Plan,
    table: QuotaTable,
    opened: OpenedCell | undefined,
    shown: Selection
): Pick<QuotaView, 'opened'> {
    // A quota without a name is opened by what it says, with or without the blanks of the text.
    const bare = (text: string): string => text.replace(/\s+/g, '');
    if (!opened || bare(opened.quota) !== bare(idOf(plan, table))) return {};
    // The view names a row by its title, a lens by the name in the text.
    const isOpened = ({ label }: { readonly label: string }): boolean =>
        label === opened.row || baseIn(plan, label) === opened.row;
    const row = table.unlisted ? 0 : table.rows.findIndex(isOpened);
    const column = table.columns.findIndex(({ key }) => key === opened.column);
    const [shownRow, shownColumn] = [shown.rows.indexOf(row), shown.columns.indexOf(column)];
    if (shownRow < 0 || shownColumn < 0) return {};
    const items = contributionsTo(plan, table, table.unlisted ? undefined : row, column);
    return { opened: { row: shownRow, column: shownColumn, items: items.map(counted) } };
}

function counted({ from, count }: Contribution): NonNullable<QuotaView['opened']>['items'][number] {
    return {
        name: nameOf(from),
        when: whenText(timesOf(from)),
        certain: count.certain,
        possible: limitOf(count.possible),
        place: placeOf(from.nameSpan)
    };
}

/** When it took place, where that is on record; else when it is to. */
function timesOf(from: Contribution['from']): readonly When[] {
    if (from.kind === 'submission') return from.steps.slice(0, 1).map(({ when }) => when);
    const done = from.done.flatMap(({ when }) => (when ? [when] : []));
    if (done.length > 0 && from.when?.resolved?.recurring !== true) return done;
    return from.when ? [from.when] : [];
}
