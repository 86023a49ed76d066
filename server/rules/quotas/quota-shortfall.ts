import type { Plan } from '../../../language/model/plan.ts';
import { quotaTables, type QuotaTable } from '../../facts/counting/index.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { softened } from '../support/severity.ts';
import { shortfallOf } from './shortfall.ts';
import { addingActivities } from './stubs.ts';

export const quotaShortfall: Rule = {
    code: 'Q01',
    name: 'quota-shortfall',
    severity: 'warning',
    since: '0.1.0',
    title: both('定额没有达到', 'Quota not met'),
    documentation: {
        what: both(
            '方案要求的次数或人数，列出的活动达不到。',
            'The activities listed do not reach the number a quota asks for.'
        ),
        why: both(
            '方案自己定的要求，自己的安排就达不到，评审不会通过。',
            'A plan whose own schedule misses its own duties will not pass review.'
        ),
        bad: example`
            学校 甲校、乙校
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 联合活动：每个联盟 每年 开展 帮扶活动 «不少于2次»。
            活动 送教 2009年4月10日 { 所属 第一组  计入 联合活动 }
        `,
        good: example`
            学校 甲校、乙校
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次。
            活动 送教 2009年4月10日 { 所属 第一组  计入 联合活动 }
            活动 联考 2009年11月5日 { 所属 第一组  计入 联合活动 }
        `,
        source: both('方案自身的“定额”。', 'The plan’s own quota.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        if (laysDownOnly(plan)) return;
        for (const table of quotaTables(plan)) {
            const { quota } = table;
            const shortfall = shortfallOf(plan, table);
            if (!shortfall) continue;
            const { certain, message, lacks } = shortfall;
            const severity = certain
                ? softened(isWeak(table) ? 'information' : 'warning', quota.modality)
                : 'hint';
            yield {
                span: quota.sentence.quantity?.span ?? quota.nameSpan,
                ...(severity !== 'warning' && { severity }),
                ...(certain && { fixes: () => addingActivities(plan, table, lacks) }),
                message
            };
        }
    }
};

/** A charter, an agreement or rules lay duties down; where they schedule nothing at all, others will. */
function laysDownOnly({ main, activities }: Plan): boolean {
    return (main?.kind === 'charter' || main?.kind === 'method') && activities.length === 0;
}

/** What is handed in, or done by each class, teacher or pair that is not listed, is often not put on the plan’s schedule. */
function isWeak({ quota: { verb, base }, unlisted }: QuotaTable): boolean {
    return verb === 'handIn' || base.kind === 'category' || (base.kind === 'pairs' && unlisted);
}
