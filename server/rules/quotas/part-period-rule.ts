import { quotaTitle } from '../../facts/quota-title.ts';
import { quotaTables } from '../../facts/counting/index.ts';
import { pointAt } from '../../facts/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both, listed } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const partPeriodRule: Rule = {
    code: 'Q11',
    name: 'part-period-rule',
    severity: 'hint',
    since: '0.1.0',
    title: both('不满一个周期怎么算没有写', 'Part of a period without a rule'),
    documentation: {
        what: both(
            '方案的期限从年中开始或结束，定额没有写不满一年、一学期时怎么算。',
            'The plan begins or ends within a year or term, and a quota does not say what holds for that part.'
        ),
        why: both(
            '头尾不满一年，按整年要求还是按比例，说法会不一。',
            'Whether the full number or a part of it is due will be disputed.'
        ),
        bad: example`
            学校 甲校、乙校
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年9月至2010年12月 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 联合活动：每个联盟 «每年» 开展 帮扶活动 不少于4次。
        `,
        good: example`
            学校 甲校、乙校
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年9月至2010年12月 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于4次，按比例。
        `,
        source: both('评审惯例：写明按比例或按整年。', 'Review practice: say pro rata or in full.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const { quota, columns } of quotaTables(plan)) {
            const parts = columns.filter((column) => column.unruled);
            if (parts.length === 0 || quota.period === 'month' || quota.bound?.comparison === 'at-most')
                continue;
            const { sentence } = quota;
            const names = listed(parts.map((part) => part.label.zh));
            yield {
                span: sentence.time?.span ?? quota.nameSpan,
                message: both(
                    `${names.zh}不满一个周期，“${quotaTitle(quota)}”没有写怎么算。请加“，按比例”，或者说明按整个周期要求。`,
                    `${listed(parts.map((part) => part.label.en)).en} ${parts.length > 1 ? 'are' : 'is'} only partly in the plan, and “${quotaTitle(quota)}” does not say what holds. Add “${PRO_RATA[plan.language].trim()}”, or say that the full number is due.`
                ),
                fixes: () => [
                    {
                        title: both(
                            `加上“${PRO_RATA[plan.language].trim()}”`,
                            `Add “${PRO_RATA[plan.language].trim()}”`
                        ),
                        edits: [{ span: pointAt(sentence.span), text: PRO_RATA[plan.language] }]
                    }
                ]
            };
        }
    }
};

const PRO_RATA = { zh: '，按比例', en: ', pro rata' } as const;
