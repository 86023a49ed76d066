import type { Budget, BudgetLine } from './provisions.ts';

const totalColumn = /^(?:合计|总计|共计|total)$/i;

/**
 * What all lines of a budget come to, in yuan: by their 合计 column, else by all their sums. Lines called 合计 are left
 * out. Undefined where a sum cannot be read or is no money.
 */
export function budgetTotal({ lines }: Budget): number | undefined {
    const parts = lines.filter(({ isTotal }) => !isTotal).map(lineTotal);
    return parts.length === 0 ? undefined : addUp(parts);
}

function lineTotal({ sums }: BudgetLine): number | undefined {
    const total = sums.filter(({ column }) => totalColumn.test(column.trim()));
    const counted = total.length > 0 ? total : sums;
    return addUp(
        counted.map(({ amount }) =>
            amount?.dimension === 'money' && amount.min === amount.max && !amount.approximate
                ? amount.min
                : undefined
        )
    );
}

function addUp(parts: readonly (number | undefined)[]): number | undefined {
    const sum = parts.reduce<number | undefined>(
        (done, part) => (done === undefined || part === undefined ? undefined : done + part),
        0
    );
    return sum === undefined ? undefined : Number(sum.toFixed(2));
}

/** 6万元, 9500元: a sum in yuan as papers write it. */
export function moneyText(yuan: number): string {
    const tenThousands = Number((yuan / 10000).toFixed(4));
    return yuan >= 10000 && Number(tenThousands.toFixed(2)) === tenThousands
        ? `${tenThousands}万元`
        : `${yuan}元`;
}
