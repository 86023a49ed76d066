/** How counts under a duty are put into words: in hovers, lenses, hints and the side bar. */
import { printBound } from '../facts/amounts.ts';
import type { Count, QuotaColumn, QuotaTable, Uncountable } from '../facts/counting/index.ts';
import type { ReaderLanguage } from '../messages/language.ts';
import type { Bilingual } from '../rules/rule.ts';

const reasons: Readonly<Record<Uncountable, Bilingual>> = {
    'no-amount': { zh: '没有确定的数量，无法核对。', en: 'There is no figure to check.' },
    share: {
        zh: '百分比按人数核对，不按活动计数。',
        en: 'A percentage is checked by headcounts, not by activities.'
    },
    unit: { zh: '这种数量不按活动计数。', en: 'Activities do not add up to this kind of amount.' },
    period: { zh: '这种周期不逐一计数。', en: 'Periods of this kind are not counted one by one.' },
    'no-period': { zh: '方案没有写明期限，无法按周期计数。', en: 'The plan states no period to count in.' }
};

/** Why a duty is not counted, as a sentence. */
export function reasonAgainstCounting(reason: Uncountable): Bilingual {
    return reasons[reason];
}

/** `3`, or `2–3` where it is not certain; `2–…` where there is no upper end. */
export function countText({ certain, possible }: Count): string {
    const most = Number.isFinite(possible) ? String(possible) : '…';
    return certain === possible ? String(certain) : `${String(certain)}–${most}`;
}

/** How many there are of what is asked for: `3/4次`, `3 of 4`; with a range or ceiling `3（2—5次）`. */
export function countIn(
    { quota }: QuotaTable,
    { bound }: QuotaColumn,
    count: Count,
    language: ReaderLanguage
): string {
    const { min, max, writtenUnit = '' } = bound.amount;
    const number = countText(count);
    const target = bound.comparison === 'at-most' || (max !== undefined && max !== min) ? undefined : min;
    if (target === undefined) {
        const asked = printBound(quota.bound ?? bound)[language];
        return language === 'zh' ? `${number}（${asked}）` : `${number} (${asked})`;
    }
    return language === 'zh' ? `${number}/${String(target)}${writtenUnit}` : `${number} of ${String(target)}`;
}
