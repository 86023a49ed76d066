import type { QuotaCell, QuotaView } from '../schemas.ts';

/** More periods, and more bases, than these nobody looks through side by side: days of school, pairs of a county. */
export const MOST_PERIODS = 24;
export const MOST_BASES = 60;

/** Which of the rows and columns of a quota are shown, by their indexes, and what all of them come to. */
export interface Selection {
    readonly rows: readonly number[];
    readonly columns: readonly number[];
    /** Absent where all are shown. */
    readonly bounded?: NonNullable<QuotaView['bounded']>;
}

/**
 * All rows and columns; of more than can be looked through, those in which something is not met, and where there are
 * none, the first ones.
 */
export function selectionOf(cells: readonly (readonly QuotaCell[])[], periods: number): Selection {
    const everyRow = cells.map((_, index) => index);
    const everyColumn = Array.from({ length: periods }, (_, index) => index);
    if (everyRow.length <= MOST_BASES && periods <= MOST_PERIODS)
        return { rows: everyRow, columns: everyColumn };
    const rows = chosen(everyRow, MOST_BASES, (row) => cells[row]?.some(isOpen) === true);
    const columns = chosen(everyColumn, MOST_PERIODS, (column) =>
        rows.some((row) => cells[row]?.[column] !== undefined && isOpen(cells[row][column]))
    );
    const all = cells.flat();
    const count = (...states: readonly QuotaCell['state'][]): number =>
        all.filter(({ state }) => states.includes(state)).length;
    return {
        rows,
        columns,
        bounded: {
            bases: cells.length,
            periods,
            met: count('met', 'unasked'),
            short: count('short', 'over'),
            perhaps: count('perhaps')
        }
    };
}

function chosen(
    all: readonly number[],
    most: number,
    matters: (index: number) => boolean
): readonly number[] {
    if (all.length <= most) return all;
    const found = all.filter(matters);
    return (found.length > 0 ? found : all).slice(0, most);
}

function isOpen({ state }: QuotaCell): boolean {
    return state === 'short' || state === 'over' || state === 'perhaps';
}
