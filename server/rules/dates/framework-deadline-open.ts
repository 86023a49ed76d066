import { preferredWord } from '../../../language/keywords/lookup.ts';
import { inheritedDeadlines } from '../../facts/inherited/deadlines.ts';
import { shown } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const frameworkDeadlineOpen: Rule = {
    code: 'D21',
    name: 'framework-deadline-open',
    severity: 'hint',
    since: '0.2.0',
    title: both('没有落实所依据方案的期限', 'Deadline of the framework plan not taken up'),
    documentation: {
        what: both(
            '所依据的上级方案要求学校或联盟在某日前报送或完成一件事，而本方案里没有同名的报送、任务或活动。只看期限落在本方案期限以内的。',
            'The plan named as the basis wants something handed in or done by schools or alliances by a date within this plan’s period, and nothing here has its name.'
        ),
        why: both(
            '上级要的材料没有列进计划，到时候容易漏报。',
            'What is not in the plan is easily forgotten when it falls due.'
        ),
        bad: example`
            导入 “县方案.alliance”
            学校 甲校、乙校
            计划 年度计划 “第一组2009年工作计划” { 发文机关 甲校  期限 2009年  依据 «县方案» }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            # —— 另一个文件：县方案.alliance ——
            单位 县教育局
            方案 县方案 “县结对帮扶工作实施方案” { 期限 2009年至2012年 }
            报送 年度总结 { 每个联盟 2009年12月10日前 报 县教育局； }
        `,
        good: example`
            导入 “县方案.alliance”
            学校 甲校、乙校
            计划 年度计划 “第一组2009年工作计划” { 发文机关 甲校  期限 2009年  依据 县方案 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            报送 年度总结 { 甲校 2009年12月5日前 报 县教育局； }
            # —— 另一个文件：县方案.alliance ——
            单位 县教育局
            方案 县方案 “县结对帮扶工作实施方案” { 期限 2009年至2012年 }
            报送 年度总结 { 每个联盟 2009年12月10日前 报 县教育局； }
        `,
        source: both('所依据方案的“报送”和“任务”。', 'Submissions and tasks of the plan named as the basis.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const { framework, theirs, own } of inheritedDeadlines(plan)) {
            if (own.length > 0) continue;
            const { title, name } = framework.document;
            const paper = theirs.named.title ?? theirs.named.name;
            yield {
                span: framework.span,
                message: both(
                    `所依据的“${title ?? name}”要求“${paper}”在${shown(theirs.when, 'zh')}完成，本方案没有安排。请加上同名的“报送”或“任务”。`,
                    `“${title ?? name}”, the basis of this plan, wants “${paper}” by ${shown(theirs.when, 'en')}; nothing is planned for it here. Add a submission or task (${preferredWord('submission', plan.language)}, ${plan.language === 'zh' ? '任务' : 'task'}) of that name.`
                ),
                related: [
                    {
                        span: theirs.when.written.span,
                        message: both('所依据方案的期限', 'The date in the framework plan')
                    }
                ]
            };
        }
    }
};
