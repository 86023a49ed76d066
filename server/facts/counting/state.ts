import { satisfies } from '../../../language/amounts/index.ts';
import { NO_COUNT, type Count, type QuotaColumn, type QuotaTable } from './quota-table.ts';

/** How a duty stands by what is scheduled; `open` where that cannot be told. */
export type QuotaState = 'met' | 'short' | 'over' | 'open';

/** The rows of a table, or the plan as a whole where the plan does not list what is counted for. */
export function rowsOf({ rows, whole }: QuotaTable): readonly { label: string; counts: readonly Count[] }[] {
    return rows.length > 0 ? rows : [{ label: '', counts: whole }];
}

/** How one base stands in one period. What the plan does not rule (part of a period) and what it only allows is open. */
export function stateIn({ quota }: QuotaTable, { bound, unruled }: QuotaColumn, count: Count): QuotaState {
    const judgement = satisfies({ min: count.certain, max: count.possible }, bound);
    if (judgement === 'yes') return 'met';
    if (judgement === 'maybe') return 'open';
    const tooMany = bound.comparison !== 'at-least' && count.certain > (bound.amount.max ?? Infinity);
    if (tooMany) return 'over';
    return unruled || quota.modality === 'may' ? 'open' : 'short';
}

/** How the duty stands as a whole: missed somewhere, else open somewhere, else met. */
export function stateOf(table: QuotaTable): QuotaState {
    if (table.uncountable) return 'open';
    const states = rowsOf(table).flatMap(({ counts }) =>
        table.columns.map((column, index) => stateIn(table, column, counts[index] ?? NO_COUNT))
    );
    const worst = (['short', 'over', 'open'] as const).find((state) => states.includes(state));
    return worst ?? 'met';
}
