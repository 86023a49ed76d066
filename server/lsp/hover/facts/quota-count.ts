/** What a plan's activities add up to under a duty, as a small table. */
import { satisfies } from '../../../../language/amounts/index.ts';
import type { Quota } from '../../../../language/model/quota.ts';
import type { Plan } from '../../../../language/model/plan.ts';
import { printBound } from '../../../facts/amounts.ts';
import {
    tableFor,
    type Count,
    type QuotaColumn,
    type QuotaTable,
    type Uncountable
} from '../../../facts/counting/index.ts';
import type { ReaderLanguage } from '../../../messages/language.ts';
import type { Bilingual } from '../../../rules/rule.ts';

/** So many rows and columns a hover shows; the rest is in the findings. */
const mostRows = 8;
const mostColumns = 6;

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

/** The count for each base and period, met or not, as a Markdown table; a sentence where nothing can be counted. */
export function describeCount(quota: Quota, plan: Plan, language: ReaderLanguage): string | undefined {
    const table = tableFor(plan, quota);
    if (table === undefined) {
        return undefined;
    }
    return table.uncountable === undefined ? markdown(table, language) : reasons[table.uncountable][language];
}

function markdown(table: QuotaTable, language: ReaderLanguage): string {
    const columns = table.columns.slice(0, mostColumns);
    const whole = language === 'zh' ? '全部' : 'All';
    const rows = table.rows.length > 0 ? table.rows : [{ label: whole, counts: table.whole }];
    const lines = [
        ['', ...columns.map(({ label }) => label[language])],
        ['---', ...columns.map(() => ':---:')],
        ...rows
            .slice(0, mostRows)
            .map(({ label, counts }) => [
                label || whole,
                ...columns.map((column, index) => cell(counts[index], column, language))
            ])
    ];
    const hidden = rows.length > mostRows || table.columns.length > mostColumns;
    return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}${hidden ? '\n\n……' : ''}`;
}

const marks = { yes: '✓', no: '✗', maybe: '?' } as const;

/** `2 ✗ 不少于4次`: how many, whether that will do, and what is asked for where it will not. */
function cell(count: Count | undefined, { bound }: QuotaColumn, language: ReaderLanguage): string {
    const { certain, possible } = count ?? { certain: 0, possible: 0 };
    const judgement = satisfies({ min: certain, max: possible }, bound);
    const most = Number.isFinite(possible) ? String(possible) : '…';
    const number = certain === possible ? String(certain) : `${String(certain)}–${most}`;
    const asked = judgement === 'yes' ? '' : ` (${printBound(bound)[language]})`;
    return `${number} ${marks[judgement]}${asked}`;
}
