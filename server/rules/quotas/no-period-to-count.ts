import { quotaTitle } from '../../facts/quota-title.ts';
import { quotaTables } from '../../facts/counting/index.ts';
import type { Problem, Rule } from '../rule.ts';
import { both, listed } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const noPeriodToCount: Rule = {
    code: 'Q09',
    name: 'no-period-to-count',
    severity: 'warning',
    since: '0.1.0',
    title: both('没有期限，无法按年计数', 'No period to count in'),
    documentation: {
        what: both(
            '有每年、每学期的定额，方案却没有写期限。',
            'There are quotas for each year or term, but the plan has no period.'
        ),
        why: both(
            '不知道从哪一年到哪一年，就不能逐年核对。',
            'Without its first and last year, nothing can be counted by years.'
        ),
        bad: example`
            学校 甲校、乙校
            方案 «帮扶» “结对帮扶工作实施方案”
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于1次。
            活动 送教 每年4月 { 所属 第一组  计入 联合活动 }
        `,
        good: example`
            学校 甲校、乙校
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年至2012年 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于1次。
            活动 送教 每年4月 { 所属 第一组  计入 联合活动 }
        `,
        source: both('方案自身的“期限”。', 'The plan’s own period.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        if (!plan.main) return;
        const waiting = quotaTables(plan).filter((table) => table.uncountable === 'no-period');
        if (waiting.length === 0) return;
        const names = listed(waiting.map(({ quota }) => `“${quotaTitle(quota)}”`));
        yield {
            span: plan.main.periodWhen?.written.span ?? plan.main.nameSpan,
            message: both(
                `${plan.main.periodWhen ? '期限没有起止' : '方案没有写期限'}，${names.zh}不能按年或学期核对。请写“期限 2009年至2012年”。`,
                `${plan.main.periodWhen ? 'The period is open' : 'The plan has no period'}, so ${names.en} cannot be counted by years or terms. Write “period 2009 to 2012” (期限 2009年至2012年).`
            )
        };
    }
};
