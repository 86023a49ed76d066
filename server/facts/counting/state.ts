import { satisfies } from '../../../language/amounts/index.ts';
import { NO_COUNT, type Count, type QuotaColumn, type QuotaTable } from './quota-table.ts';

/** How a duty stands by what is scheduled; `open` where that cannot be told, `unasked` where the plan only allows. */
export type QuotaState = 'met' | 'unasked' | 'short' | 'over' | 'open';

/** How a duty stands as those count it who look at the plan as a whole: short is also what is exceeded. */
export type QuotaStanding = 'met' | 'short' | 'perhaps' | 'uncountable';

/** The rows of a table, or the plan as a whole where the plan does not list what is counted for. */
export function rowsOf({ rows, whole }: QuotaTable): readonly { label: string; counts: readonly Count[] }[] {
    return rows.length > 0 ? rows : [{ label: '', counts: whole }];
}

/** How one base stands in one period. What the plan does not rule (part of a period) is open. */
export function stateIn({ quota }: QuotaTable, { bound, unruled }: QuotaColumn, count: Count): QuotaState {
    const judgement = satisfies({ min: count.certain, max: count.possible }, bound);
    if (judgement === 'yes') return 'met';
    const tooMany = bound.comparison !== 'at-least' && count.certain > (bound.amount.max ?? Infinity);
    if (judgement === 'no' && tooMany) return 'over';
    if (quota.modality === 'may' && bound.comparison !== 'at-most') return 'unasked';
    return judgement === 'maybe' || unruled ? 'open' : 'short';
}

/** How the duty stands as a whole: missed somewhere, else open somewhere, else met. */
export function stateOf(table: QuotaTable): QuotaState {
    if (table.uncountable) return 'open';
    const states = rowsOf(table).flatMap(({ counts }) =>
        table.columns.map((column, index) => stateIn(table, column, counts[index] ?? NO_COUNT))
    );
    const worst = (['short', 'over', 'open', 'met'] as const).find((state) => states.includes(state));
    return worst ?? (states.length > 0 ? 'unasked' : 'met');
}

const standings: Readonly<Record<QuotaState, QuotaStanding>> = {
    met: 'met',
    unasked: 'met',
    short: 'short',
    over: 'short',
    open: 'perhaps'
};

/** The standing of one duty, which the status bar, the side bar and the view of quotas have in common. */
export function standingOf(table: QuotaTable): QuotaStanding {
    return table.uncountable ? 'uncountable' : standings[stateOf(table)];
}

/** How many duties have which standing. */
export function countStandings(all: readonly QuotaStanding[]): Readonly<Record<QuotaStanding, number>> {
    const counts = { met: 0, short: 0, perhaps: 0, uncountable: 0 };
    for (const standing of all) counts[standing] += 1;
    return counts;
}
