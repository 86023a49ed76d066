import { quotaTitle } from '../../facts/quota-title.ts';
import { inheritedQuotas } from '../../facts/inherited/quotas.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { softened } from '../support/severity.ts';
import { shortfallOf } from './shortfall.ts';
import { addingActivities } from './stubs.ts';

export const frameworkQuotaMissed: Rule = {
    code: 'Q16',
    name: 'framework-quota-missed',
    severity: 'warning',
    since: '0.2.0',
    title: both('没有达到所依据方案的定额', 'Quota of the framework plan not met'),
    documentation: {
        what: both(
            '方案用“依据”写明了上级方案并导入了它，上级方案的定额对本方案同样有效；本方案列出的活动达不到，又没有自己另定。',
            'The plan names another plan as its basis (依据) and imports it, so that plan’s quotas hold here as well; the activities listed do not reach one of them, and the plan sets none of its own in its place.'
        ),
        why: both(
            '学校或联盟的年度计划要落实县里的框架方案，县里要求的次数在计划里排不满，年终就兑现不了。',
            'A group’s yearly plan carries out the county’s; what it does not schedule cannot be shown at the year’s end.'
        ),
        bad: example`
            导入 “县方案.alliance”
            学校 甲校、乙校
            计划 年度计划 “第一组2009年工作计划” { 发文机关 甲校  期限 2009年  依据 «县方案» }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            活动 送教 2009年4月10日 { 所属 第一组  负责 甲校  计入 联合活动 }
            # —— 另一个文件：县方案.alliance ——
            方案 县方案 “县结对帮扶工作实施方案” { 期限 2009年至2012年 }
            定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次。
        `,
        good: example`
            导入 “县方案.alliance”
            学校 甲校、乙校
            计划 年度计划 “第一组2009年工作计划” { 发文机关 甲校  期限 2009年  依据 县方案 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            活动 送教 2009年4月10日 { 所属 第一组  负责 甲校  计入 联合活动 }
            活动 联考 2009年11月5日 { 所属 第一组  负责 甲校  计入 联合活动 }
            # —— 另一个文件：县方案.alliance ——
            方案 县方案 “县结对帮扶工作实施方案” { 期限 2009年至2012年 }
            定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次。
        `,
        source: both('所依据方案的“定额”。', 'The quota of the plan named as the basis.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        for (const { framework, quota, table } of inheritedQuotas(plan)) {
            const shortfall = table && shortfallOf(plan, table);
            if (!shortfall) continue;
            const { certain, message, lacks } = shortfall;
            const severity = certain ? softened('warning', quota.modality) : 'hint';
            const { title, name } = framework.document;
            const isKnown = plan.names.find(quota.name) === quota;
            yield {
                span: framework.span,
                ...(severity !== 'warning' && { severity }),
                ...(certain && isKnown && { fixes: () => addingActivities(plan, table, lacks) }),
                message: both(
                    `所依据的“${title ?? name}”对本方案同样有效：${message.zh}`,
                    `“${title ?? name}”, the basis of this plan, holds here too: ${message.en}`
                ),
                related: [
                    {
                        span: quota.sentence.quantity?.span ?? quota.nameSpan,
                        message: both(
                            `“${quotaTitle(quota)}”在所依据的方案里`,
                            `“${quotaTitle(quota)}” in the framework plan`
                        )
                    }
                ]
            };
        }
    }
};
