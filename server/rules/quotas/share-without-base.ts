import { quotaTitle } from '../../facts/quota-title.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { softened } from '../support/severity.ts';

export const shareWithoutBase: Rule = {
    code: 'Q08',
    name: 'share-without-base',
    severity: 'warning',
    since: '0.1.0',
    title: both('百分比没有基数', 'Percentage without its base'),
    documentation: {
        what: both(
            '定额写了百分比，没有写是什么的百分之几。',
            'A quota gives a percentage without saying of what.'
        ),
        why: both(
            '“不低于20%”是全体教师的20%还是青年教师的20%，结果不同。',
            'Twenty per cent of all teachers and of the young ones are different numbers.'
        ),
        bad: example`
            学校 甲校、乙校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 交流比例：每个联盟 每学年 选派 骨干教师 «不低于 20%»。
        `,
        good: example`
            学校 甲校、乙校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 交流比例：每个联盟 每学年 选派 骨干教师 不低于 青年教师的20%。
        `,
        source: both('评审惯例：比例写明分母。', 'Review practice: a share names its base.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const quota of plan.quotas) {
            if (!quota.share || quota.share.base || quota.verb === 'reach') continue;
            const severity = softened('warning', quota.modality);
            yield {
                span: quota.sentence.quantity?.span ?? quota.nameSpan,
                ...(severity !== 'warning' && { severity }),
                message: both(
                    `“${quotaTitle(quota)}”的${quota.share.percent.text.trim()}没有写基数。请写明是什么的百分之几，例如“青年教师的20%”。`,
                    `“${quotaTitle(quota)}”: ${quota.share.percent.text.trim()} of what? Name the base, such as 20% of young teachers (青年教师的20%).`
                )
            };
        }
    }
};
