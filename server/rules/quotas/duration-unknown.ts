import { printBound } from '../../facts/amounts.ts';
import { durationsOf } from '../../facts/durations.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const durationUnknown: Rule = {
    code: 'Q04',
    name: 'duration-unknown',
    severity: 'warning',
    since: '0.1.0',
    title: both('时长无法证明', 'Duration cannot be shown'),
    documentation: {
        what: both(
            '计入定额的活动没有写结束时间，看不出是否达到每次的时长。',
            'An activity that counts for a quota has no end, so that its length cannot be shown.'
        ),
        why: both(
            '例如“12月13日起”顶岗，没有写到哪一天，就不能证明满一个月。',
            'Posts swapped from 13 December, with no end, do not prove a month.'
        ),
        bad: example`
            学校 甲校、乙校
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2012年 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 教师顶岗：牵头学校 每年 选派 教师 1名 到 成员学校，每次 不少于一个月。
            活动 顶岗 «2012年10月8日起» { 参加 甲校教师1名  计入 教师顶岗 }
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
        for (const { activity, quota, when, judgement, open } of durationsOf(plan)) {
            if (judgement !== 'maybe' || !quota.eachTime) continue;
            const asked = printBound(quota.eachTime);
            yield {
                span: when.written.span,
                ...(!open && { severity: 'hint' as const }),
                message: both(
                    `“${activity.title ?? (activity.name || activity.item.keyword.text)}”（${when.written.text.trim()}）${open ? '没有写结束时间' : '的起止不够具体'}，不能证明达到每次${asked.zh}。请写明起止日期。`,
                    `“${activity.title ?? (activity.name || activity.item.keyword.text)}” (${when.written.text.trim()}) ${open ? 'has no end' : 'has no exact limits'}, so that ${asked.en} cannot be shown. Give both dates.`
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
