import type { Bound } from '../../../language/amounts/index.ts';
import { preferredWord } from '../../../language/keywords/lookup.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { QuotaPeriod } from '../../../language/model/quota.ts';
import { quotaTitle } from '../../facts/quota-title.ts';
import { printBound } from '../../facts/amounts.ts';
import { inheritedQuotas } from '../../facts/inherited/quotas.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { softened } from '../support/severity.ts';

export const frameworkQuotaWeakened: Rule = {
    code: 'Q17',
    name: 'framework-quota-weakened',
    severity: 'error',
    since: '0.2.0',
    title: both('低于所依据方案的要求', 'Weaker than the framework plan'),
    documentation: {
        what: both(
            '所依据的上级方案对同一件事有定额，本方案自己定的比它低（下限更少，或上限更多）。',
            'The plan named as the basis has a quota for the same thing, and this plan’s own asks for less, or allows more.'
        ),
        why: both(
            '下级的计划可以比上级的要求高，不能比它低。',
            'A plan may ask for more than the one it rests on, but not for less.'
        ),
        bad: example`
            导入 “县方案.alliance”
            学校 甲校、乙校
            计划 年度计划 “第一组2009年工作计划” { 发文机关 甲校  期限 2009年  依据 县方案 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 组内活动：第一组 每年 开展 帮扶活动 «不少于1次»。
            活动 送教 2009年4月10日、11月5日 { 所属 第一组  负责 甲校  计入 组内活动 }
            # —— 另一个文件：县方案.alliance ——
            方案 县方案 “县结对帮扶工作实施方案” { 期限 2009年至2012年 }
            定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次。
        `,
        good: example`
            导入 “县方案.alliance”
            学校 甲校、乙校
            计划 年度计划 “第一组2009年工作计划” { 发文机关 甲校  期限 2009年  依据 县方案 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 组内活动：第一组 每学期 开展 帮扶活动 不少于1次。
            活动 送教 2009年4月10日、11月5日 { 所属 第一组  负责 甲校  计入 组内活动 }
            # —— 另一个文件：县方案.alliance ——
            方案 县方案 “县结对帮扶工作实施方案” { 期限 2009年至2012年 }
            定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次。
        `,
        source: both('所依据方案的“定额”。', 'The quota of the plan named as the basis.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const { framework, quota, own } of inheritedQuotas(plan)) {
            const { bound } = quota;
            if (!own?.bound || !bound || own.bound.amount.unit !== bound.amount.unit) continue;
            const [mine, theirs] = [timesAYear(own.period), timesAYear(quota.period)];
            const isSamePeriod = own.period === quota.period;
            if (!isSamePeriod && (mine === undefined || theirs === undefined)) continue;
            const factor = isSamePeriod ? 1 : (mine ?? 1) / (theirs ?? 1);
            if (!isWeaker(own.bound, bound, factor)) continue;
            const severity = softened('error', quota.modality);
            const { title, name } = framework.document;
            const [asked, written] = [printBound(bound), printBound(own.bound)];
            const quantity = own.sentence.quantity;
            yield {
                span: quantity?.span ?? own.nameSpan,
                ...(severity !== 'error' && { severity }),
                message: both(
                    `所依据的“${title ?? name}”对“${quotaTitle(quota)}”要求${PERIODS[quota.period].zh}${asked.zh}，这里只要求${PERIODS[own.period].zh}${written.zh}。请改为不低于上级要求。`,
                    `“${title ?? name}”, the basis of this plan, asks for ${asked.en}${PERIODS[quota.period].en} (“${quotaTitle(quota)}”); this asks for ${written.en}${PERIODS[own.period].en} only. Ask for no less.`
                ),
                related: [
                    {
                        span: quota.sentence.quantity?.span ?? quota.nameSpan,
                        message: both('所依据方案的要求', 'What the framework plan asks for')
                    }
                ],
                ...(isSamePeriod &&
                    quantity && {
                        fixes: () => [
                            {
                                title: both(`改为${asked.zh}`, `Ask for ${asked.en}`),
                                edits: [{ span: quantity.span, text: writtenBound(bound, plan.language) }]
                            }
                        ]
                    })
            };
        }
    }
};

/** Whether less than the other asks for would do, `factor` periods of the first being one of the other. */
function isWeaker(own: Bound, other: Bound, factor: number): boolean {
    const [least, most] = [other.amount.min ?? other.amount.max, other.amount.max ?? other.amount.min];
    if (other.comparison === 'at-most') {
        return most !== undefined && own.comparison === 'at-most' && (own.amount.max ?? 0) * factor > most;
    }
    if (least === undefined) return false;
    const asked = own.comparison === 'at-most' ? 0 : (own.amount.min ?? own.amount.max ?? 0);
    return asked * factor < least;
}

/** The bound as a sentence has it: 不少于4次, at-least 4 times. */
function writtenBound({ comparison, amount }: Bound, language: Plan['language']): string {
    const word = comparison === 'exactly' ? '' : preferredWord(WORDS[comparison], language);
    return `${word}${word !== '' && language === 'en' ? ' ' : ''}${amount.text.trim()}`;
}

const WORDS = { 'at-least': 'atLeast', 'at-most': 'atMost', about: 'about' } as const;

/** How many of a period make a year; undefined for those that years are not made of. */
function timesAYear(period: QuotaPeriod): number | undefined {
    return {
        year: 1,
        schoolYear: 1,
        term: 2,
        month: 12,
        week: undefined,
        day: undefined,
        plan: undefined,
        other: undefined
    }[period];
}

const PERIODS: Readonly<Record<QuotaPeriod, { readonly zh: string; readonly en: string }>> = {
    day: { zh: '每天', en: ' a day' },
    week: { zh: '每周', en: ' a week' },
    month: { zh: '每月', en: ' a month' },
    term: { zh: '每学期', en: ' a term' },
    schoolYear: { zh: '每学年', en: ' a school year' },
    year: { zh: '每年', en: ' a year' },
    plan: { zh: '', en: '' },
    other: { zh: '', en: '' }
};
