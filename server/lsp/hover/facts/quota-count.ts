/** What a plan's activities add up to under a duty, as a small table. */
import { satisfies } from '../../../../language/amounts/index.ts';
import type { Quota } from '../../../../language/model/quota.ts';
import type { Plan } from '../../../../language/model/plan.ts';
import { printBound } from '../../../facts/amounts.ts';
import {
    NO_COUNT,
    rowsOf,
    tableFor,
    type Count,
    type QuotaColumn,
    type QuotaTable
} from '../../../facts/counting/index.ts';
import { escapeMarkdown } from '../../../document/text.ts';
import type { ReaderLanguage } from '../../../messages/language.ts';
import { countText, reasonAgainstCounting } from '../../quota-text.ts';

/** So many rows and columns a hover shows; the rest is in the findings. */
const mostRows = 8;
const mostColumns = 6;

/** The count for each base and period, met or not, as a Markdown table; a sentence where nothing can be counted. */
export function describeCount(quota: Quota, plan: Plan, language: ReaderLanguage): string | undefined {
    const table = tableFor(plan, quota);
    if (table === undefined) {
        return undefined;
    }
    return table.uncountable === undefined
        ? markdown(table, language)
        : reasonAgainstCounting(table.uncountable)[language];
}

function markdown(table: QuotaTable, language: ReaderLanguage): string {
    const columns = table.columns.slice(0, mostColumns);
    const whole = language === 'zh' ? '全部' : 'All';
    const rows = rowsOf(table);
    const lines = [
        ['', ...columns.map(({ label }) => label[language])],
        ['---', ...columns.map(() => ':---:')],
        ...rows
            .slice(0, mostRows)
            .map(({ label, counts }) => [
                escapeMarkdown(label || whole),
                ...columns.map((column, index) => escapeMarkdown(cell(counts[index], column, language)))
            ])
    ];
    const hidden = rows.length > mostRows || table.columns.length > mostColumns;
    return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}${hidden ? '\n\n……' : ''}`;
}

const marks = { yes: '✓', no: '✗', maybe: '?' } as const;

/** `2 ✗ 不少于4次`: how many, whether that will do, and what is asked for where it will not. */
function cell(count: Count | undefined, { bound }: QuotaColumn, language: ReaderLanguage): string {
    const { certain, possible } = count ?? NO_COUNT;
    const judgement = satisfies({ min: certain, max: possible }, bound);
    const asked = judgement === 'yes' ? '' : ` (${printBound(bound)[language]})`;
    return `${countText({ certain, possible })} ${marks[judgement]}${asked}`;
}
