import type { Judgement } from '../calendar/span.ts';
import type { Amount } from './amount.ts';

export type Comparison = 'at-least' | 'at-most' | 'about' | 'exactly';

/** A demand on a figure: 不少于4次. */
export interface Bound {
    readonly comparison: Comparison;
    readonly amount: Amount;
}

/** A figure that may not be known exactly, both ends inclusive. */
export interface CountRange {
    readonly min: number;
    readonly max: number;
}

/** 左右 allows a fifth, at least one; beyond half the figure it is certainly missed. */
const CLOSE = 0.2;
const FAR = 0.5;

function allowance(value: number, share: number): number {
    return Math.max(1, value * share);
}

function inside(count: CountRange, min: number, max: number): Judgement {
    if (count.max < min || count.min > max) return 'no';
    return count.min >= min && count.max <= max ? 'yes' : 'maybe';
}

/** Inside the close allowance is met, outside the far one is missed, between them is open. */
function roughly(count: CountRange, min: number, max: number): Judgement {
    if (inside(count, min - allowance(min, FAR), max + allowance(max, FAR)) === 'no') return 'no';
    return inside(count, min - allowance(min, CLOSE), max + allowance(max, CLOSE)) === 'yes'
        ? 'yes'
        : 'maybe';
}

/**
 * Whether a count meets a bound. 'maybe' where the count is not known well enough, the amount has no figure (若干), or
 * it lies between "about" and "clearly not about" a rough figure. A bound `exactly` with a range (2—3名) is met inside
 * the range, with an open amount (4次以上) on its stated side.
 */
export function satisfies(count: CountRange | number, { comparison, amount }: Bound): Judgement {
    const known = typeof count === 'number' ? { min: count, max: count } : count;
    if (amount.unquantified || (amount.min === undefined && amount.max === undefined)) return 'maybe';
    const least = amount.min ?? -Infinity;
    const most = amount.max ?? Infinity;
    const rough = amount.approximate || comparison === 'about';
    const judge = rough ? roughly : inside;
    if (comparison === 'at-least') return judge(known, amount.min ?? amount.max ?? 0, Infinity);
    if (comparison === 'at-most') return judge(known, -Infinity, amount.max ?? amount.min ?? 0);
    return judge(known, least, most);
}
