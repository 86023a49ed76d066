/** What figures say in a plan: a goal that rises, a share of those of an age, the rate of an allowance. */
import type { Plan } from '../../../language/model/plan.ts';
import type { Allowance } from '../../../language/model/provisions.ts';
import { rangeOf } from '../../../language/source.ts';
import { exactValue } from '../../facts/amounts.ts';
import { shareCounts } from '../../facts/shares.ts';
import { escapeMarkdown } from '../../document/text.ts';
import type { ReaderLanguage } from '../../messages/language.ts';
import { touches } from '../search.ts';
import type { Told } from './told.ts';

/** What is told of the figures at the offset; undefined where none stand. */
export function valueAt(plan: Plan, offset: number, language: ReaderLanguage): Told | undefined {
    return (
        changeAt(plan, offset, language) ?? shareAt(plan, offset, language) ?? rateAt(plan, offset, language)
    );
}

/** From where to where, and by how much. */
function changeAt({ goals }: Plan, offset: number, language: ReaderLanguage): Told | undefined {
    const written = goals.find(({ change }) => change && touches(change.written.span, offset))?.change
        ?.written;
    if (written === undefined) {
        return undefined;
    }
    const { from, to, span } = written;
    const [first, last] = [exactValue(from.amount.amount), exactValue(to.amount.amount)];
    const unit = from.amount.amount?.unit ?? '';
    const step = first === undefined || last === undefined ? undefined : round(Math.abs(last - first));
    const dated = (end: typeof from): string => {
        const on = end.time?.text.trim();
        const amount = end.amount.text.trim();
        return on === undefined ? amount : language === 'zh' ? `${amount}（${on}）` : `${amount} (${on})`;
    };
    const points = { zh: unit === '%' ? '个百分点' : unit, en: unit === '%' ? ' percentage points' : unit };
    const rises = written.direction === 'rise';
    const by =
        step === undefined
            ? ''
            : language === 'zh'
              ? `，${rises ? '提高' : '降低'}${String(step)}${points.zh}`
              : `, ${rises ? 'up' : 'down'} ${String(step)}${points.en}`;
    return { range: rangeOf(span), text: escapeMarkdown(`${dated(from)} → ${dated(to)}${by}`) };
}

/** A difference without the dust of binary fractions. */
function round(value: number): number {
    return Math.round(value * 1000) / 1000;
}

/** The share in people, as far as the schools state their headcounts. */
function shareAt(plan: Plan, offset: number, language: ReaderLanguage): Told | undefined {
    const quota = plan.quotas.find(
        ({ share, sentence }) => share && sentence.quantity && touches(sentence.quantity.span, offset)
    );
    if (quota?.sentence.quantity === undefined) {
        return undefined;
    }
    const lines = shareCounts(plan, quota).map(({ row, column, of, asked }) =>
        language === 'zh'
            ? `${row}${column.zh}：${String(of)}人，应有${String(Math.ceil(asked))}人`
            : `${[row, column.en].filter(Boolean).join(' ')}: ${String(Math.ceil(asked))} of ${String(of)}`
    );
    const nothing =
        language === 'zh'
            ? '各校的“人数”里没有写明这一类有多少人，不能算出人数。'
            : 'The headcounts of the schools do not say how many there are, so it comes to no number.';
    return {
        range: rangeOf(quota.sentence.quantity.span),
        text: lines.length === 0 ? nothing : itemised([...new Set(lines)])
    };
}

/** The rate with its tiers and limits, one below another. */
function rateAt({ allowances, text }: Plan, offset: number, language: ReaderLanguage): Told | undefined {
    const allowance = allowances.find(({ rates, tiers }) =>
        [...rates, ...tiers].some(({ span }) => touches(span, offset))
    );
    const written = [...(allowance?.rates ?? []), ...(allowance?.tiers ?? [])].find(({ span }) =>
        touches(span, offset)
    );
    return (
        allowance && written && { range: rangeOf(written.span), text: rateLines(allowance, text, language) }
    );
}

function rateLines({ rates, tiers, cap, floor }: Allowance, text: string, language: ReaderLanguage): string {
    const zh = language === 'zh';
    const yuan = (amount: Allowance['cap']): string =>
        amount === undefined ? '?' : zh ? `${String(amount.min)}元` : `${String(amount.min)} yuan`;
    const paid = rates.map(({ each, eachTime, period, amount }) =>
        [each, eachTime && (zh ? '每次' : 'each time'), period, yuan(amount)].filter(Boolean).join(' · ')
    );
    const instead = tiers.map(({ span }) => {
        const { start, end } = rangeOf(span);
        return text.slice(start, end).trim();
    });
    const limits = [
        ...(cap ? [`${zh ? '最多' : 'at most '}${yuan(cap)}`] : []),
        ...(floor ? [`${zh ? '最少' : 'at least '}${yuan(floor)}`] : [])
    ];
    return itemised([...paid, ...instead, ...limits]);
}

/** Lines of plain text as a Markdown list. */
function itemised(lines: readonly string[]): string {
    return lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n');
}
