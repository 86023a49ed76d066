import { brokenItems } from '../../facts/broken-items.ts';
import { quotaTitle } from '../../facts/quota-title.ts';
import { printBound } from '../../facts/amounts.ts';
import { pointAt } from '../../facts/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const periodMissing: Rule = {
    code: 'Q06',
    name: 'period-missing',
    severity: 'hint',
    since: '0.1.0',
    title: both('定额没有写周期', 'Quota without a period'),
    documentation: {
        what: both(
            '定额没有写每年、每学期等周期，按整个方案期限计算。',
            'A quota names no period (each year, each term) and is counted over the whole plan.'
        ),
        why: both(
            '“不少于4次”是每年4次还是三年共4次，差别很大。',
            'Four a year and four in all are very different.'
        ),
        bad: example`
            学校 甲校、乙校
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年至2012年 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 «联合活动»：每个联盟 开展 帮扶活动 不少于1次。
            活动 送教 每年4月 { 所属 第一组  计入 联合活动 }
        `,
        good: example`
            学校 甲校、乙校
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年至2012年 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于1次。
            活动 送教 每年4月 { 所属 第一组  计入 联合活动 }
        `,
        source: both('评审惯例：数量与周期一起写。', 'Review practice: an amount goes with its period.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        const { period } = plan;
        const years =
            period && !period.openStart && !period.openEnd
                ? (period.latestEnd - period.earliestStart + 1) / DAYS_PER_YEAR
                : undefined;
        if (years !== undefined && years < LONGER_THAN) return;
        for (const quota of plan.quotas) {
            if (
                quota.period !== 'plan' ||
                quota.when ||
                !quota.bound ||
                quota.modality === 'may' ||
                quota.verb === 'handIn' ||
                brokenItems(plan).has(quota.item)
            )
                continue;
            const { who } = quota.sentence;
            yield {
                span: quota.nameSpan,
                message: both(
                    `“${quotaTitle(quota)}”没有写周期，按整个期限计算（${printBound(quota.bound).zh}）。若是每年或每学期的要求，请写明。`,
                    `“${quotaTitle(quota)}” names no period and is counted over the whole plan (${printBound(quota.bound).en}). Say so if it is meant for each year or term.`
                ),
                fixes: () => [
                    {
                        title: both('加上“每年”', `Add “${EACH_YEAR[plan.language].trim()}”`),
                        edits: [{ span: pointAt(who.span), text: EACH_YEAR[plan.language] }]
                    }
                ]
            };
        }
    }
};

const EACH_YEAR = { zh: ' 每年', en: ' each year' } as const;
const DAYS_PER_YEAR = 365.25;
/** In a plan of about a year the whole plan is the period. */
const LONGER_THAN = 1.1;
