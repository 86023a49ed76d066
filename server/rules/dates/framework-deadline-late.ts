import { inheritedDeadlines } from '../../facts/inherited/deadlines.ts';
import { shown } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const frameworkDeadlineLate: Rule = {
    code: 'D20',
    name: 'framework-deadline-late',
    severity: 'error',
    since: '0.2.0',
    title: both('晚于所依据方案的期限', 'Later than the framework plan allows'),
    documentation: {
        what: both(
            '所依据的上级方案规定了报送或完成的期限，本方案给同一件事定的时间比它晚。',
            'The plan named as the basis sets a date by which something is to be handed in or done, and this plan sets a later one.'
        ),
        why: both(
            '照本方案办，一定误了上级的期限。',
            'Whoever keeps to this plan misses the date set above.'
        ),
        bad: example`
            导入 “县方案.alliance”
            学校 甲校、乙校
            计划 年度计划 “第一组2009年工作计划” { 发文机关 甲校  期限 2009年  依据 县方案 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            报送 年度总结 { 甲校 «2009年12月20日前» 报 县教育局； }
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
            const [first] = own.filter(({ inTime }) => inTime !== 'yes');
            if (!first || own.some(({ inTime }) => inTime === 'yes')) continue;
            const late = first.inTime === 'no';
            const { title, name } = framework.document;
            const paper = theirs.named.title ?? theirs.named.name;
            yield {
                span: first.when.written.span,
                ...(!late && { severity: 'hint' as const }),
                message: both(
                    `所依据的“${title ?? name}”要求“${paper}”在${shown(theirs.when, 'zh')}完成，这里的${shown(first.when, 'zh')}${late ? '晚于' : '可能晚于'}它。请提前。`,
                    `“${title ?? name}”, the basis of this plan, wants “${paper}” by ${shown(theirs.when, 'en')}; ${shown(first.when, 'en')} ${late ? 'is' : 'may be'} later. Set an earlier date.`
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
