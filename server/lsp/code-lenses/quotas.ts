import { NO_COUNT, rowsOf, stateIn, type QuotaTable } from '../../facts/counting/index.ts';
import type { ReaderLanguage } from '../../messages/language.ts';
import { countIn } from '../quota-text.ts';

/** So many periods a line holds. */
const mostPeriods = 6;

/**
 * What is scheduled for a duty, period by period: `2010年 3/4次` (`3 of 4 in 2010`); where it is counted for several, in
 * how many of them it is reached: `2010年 2/3组达到`.
 */
export function quotaLensText(table: QuotaTable, language: ReaderLanguage): string {
    const rows = rowsOf(table);
    const [only] = rows;
    const texts = table.columns.slice(0, mostPeriods).map((column, index) => {
        const period = column.label[language];
        const counts = rows.map((row) => row.counts[index] ?? NO_COUNT);
        const [count] = counts;
        if (rows.length === 1 && count !== undefined) {
            const text = countIn(table, column, count, language);
            return language === 'zh' ? `${period} ${text}` : `${text} in ${period}`;
        }
        const met = counts.filter((one) => stateIn(table, column, one) === 'met').length;
        return language === 'zh'
            ? `${period} ${String(met)}/${String(rows.length)}处达到`
            : `met by ${String(met)} of ${String(rows.length)} in ${period}`;
    });
    const whose = rows.length === 1 && only !== undefined && only.label !== '' ? `${only.label} ` : '';
    const more = table.columns.length > mostPeriods ? ' · …' : '';
    return `${whose}${texts.join(' · ')}${more}`;
}
