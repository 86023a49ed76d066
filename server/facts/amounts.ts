import type { Amount, Bound } from '../../language/amounts/index.ts';

/** The figure of an amount that states exactly one; undefined for ranges, rough or unstated amounts. */
export function exactValue(amount: Amount | undefined): number | undefined {
    if (!amount || amount.approximate || amount.unquantified || amount.min !== amount.max) return undefined;
    return amount.min;
}

const comparisons = {
    'at-least': { zh: '不少于', en: 'at least ' },
    'at-most': { zh: '不超过', en: 'at most ' },
    about: { zh: '约', en: 'about ' },
    exactly: { zh: '', en: '' }
} as const;

/** A bound as a message says it: 不少于4次, at least 4次. */
export function printBound(bound: Bound): { readonly zh: string; readonly en: string } {
    const words = comparisons[bound.comparison];
    const text = bound.amount.text.trim();
    return { zh: `${words.zh}${text}`, en: `${words.en}${text}` };
}
