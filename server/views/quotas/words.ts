import { missing, quotaWords } from '../../messages/views.ts';
import type { Bilingual } from '../../rules/rule.ts';
import type { QuotaCell } from '../schemas.ts';

/** 3, or 3–5 where two more are uncertain, or 3+ where nobody can say how many more. */
export function countText({ certain, possible }: Pick<QuotaCell, 'certain' | 'possible'>): string {
    if (possible === null) return `${certain}+`;
    return possible > certain ? `${certain}–${possible}` : String(certain);
}

/** The count with the unit as the plan writes it: 1次, 4 times, and of one 1 time. */
export function countWithUnit(count: Pick<QuotaCell, 'certain' | 'possible'>, unit: string): string {
    const text = countText(count);
    if (!/^[a-z]/i.test(unit)) return `${text}${unit}`;
    const one = unit === 'people' ? 'person' : unit.replace(/s$/, '');
    return `${text} ${text === '1' ? one : unit}`;
}

/** The cell's state: 达到, 缺2次. */
export function stateText({ state, missing: lacking }: QuotaCell, unit: string): Bilingual {
    switch (state) {
        case 'short':
            return missing(lacking, unit);
        case 'perhaps':
            return quotaWords.perhaps;
        default:
            return quotaWords[state];
    }
}
