import { quotaTitle } from '../../facts/quota-title.ts';
import { printBound } from '../../facts/amounts.ts';
import { durationsOf } from '../../facts/durations.ts';
import { shown, shownInBrackets } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { softened } from '../support/severity.ts';

export const exchangeTooShort: Rule = {
    code: 'Q03',
    name: 'exchange-too-short',
    severity: 'error',
    since: '0.1.0',
    title: both('一次的时间太短', 'Too short each time'),
    documentation: {
        what: both(
            '计入定额的活动，一次的时间短于定额的要求。',
            'An activity that counts for a quota is shorter than the quota asks for each time.'
        ),
        why: both(
            '例如交流任职不少于一个月，只去一天的不能计入。',
            'If an exchange lasts at least a month, a visit of a day cannot count.'
        ),
        bad: example`
            学校 甲校、乙校
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2012年 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 教师顶岗：牵头学校 每年 选派 教师 1名 到 成员学校，每次 不少于一个月。
            活动 顶岗 «2012年10月8日至10月19日» { 参加 甲校教师1名  计入 教师顶岗 }
        `,
        good: example`
            学校 甲校、乙校
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2012年 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 教师顶岗：牵头学校 每年 选派 教师 1名 到 成员学校，每次 不少于一个月。
            活动 顶岗 2012年10月8日至11月9日 { 参加 甲校教师1名  计入 教师顶岗 }
        `,
        source: both('方案自身的“定额”（每次……）。', 'The plan’s own quota (each time …).')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const { activity, quota, when, judgement } of durationsOf(plan)) {
            if (judgement !== 'no' || !quota.eachTime) continue;
            const asked = printBound(quota.eachTime);
            const severity = softened('error', quota.modality);
            yield {
                span: when.written.span,
                ...(severity !== 'error' && { severity }),
                message: both(
                    `“${activity.title ?? (activity.name || activity.item.keyword.text)}”（${shownInBrackets(when)}）不足一次的要求：“${quotaTitle(quota)}”规定每次${asked.zh}。请延长，或者去掉“计入”。`,
                    `“${activity.title ?? (activity.name || activity.item.keyword.text)}” (${shown(when, 'en')}) is too short: “${quotaTitle(quota)}” asks for ${asked.en} each time. Make it longer or do not count it.`
                ),
                related: [
                    {
                        span: quota.sentence.eachTime?.span ?? quota.nameSpan,
                        message: both('定额的要求', 'What the quota asks for')
                    }
                ]
            };
        }
    }
};
