/** Hints behind the amount of a duty: what is scheduled for it. */
import { rangeOf } from '../../../language/source.ts';
import { NO_COUNT, quotaTables, rowsOf, stateIn, type QuotaTable } from '../../facts/counting/index.ts';
import type { ReaderLanguage } from '../../messages/language.ts';
import { describeCount } from '../hover/facts/quota-count.ts';
import { countIn } from '../quota-text.ts';
import type { HintTeller } from './hint.ts';

export const quotaHints: HintTeller = (plan, within, language) =>
    quotaTables(plan).flatMap((table) => {
        const { quota } = table;
        const offset = rangeOf(quota.sentence.quantity?.span ?? quota.nameSpan).end;
        const label = offset < within.start || offset > within.end ? undefined : labelOf(table, language);
        const tooltip = label === undefined ? undefined : describeCount(quota, plan, language);
        return label === undefined ? [] : [{ offset, label, ...(tooltip !== undefined && { tooltip }) }];
    });

/** The count itself where there is one, else in how many places it is reached. */
function labelOf(table: QuotaTable, language: ReaderLanguage): string | undefined {
    const cells = rowsOf(table).flatMap(({ counts }) =>
        table.columns.map((column, index) => {
            const count = counts[index] ?? NO_COUNT;
            return { column, count, state: stateIn(table, column, count) };
        })
    );
    const [only] = cells;
    if (only === undefined) {
        return undefined;
    }
    if (cells.length === 1) {
        return countIn(table, only.column, only.count, language);
    }
    const met = cells.filter(({ state }) => state === 'met').length;
    const share = `${String(met)}/${String(cells.length)}`;
    return language === 'zh' ? `${share}处达到` : `met in ${share}`;
}
