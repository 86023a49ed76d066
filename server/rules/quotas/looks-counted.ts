import { brokenItems } from '../../facts/broken-items.ts';
import { takesPlace } from '../../facts/counting/index.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { addingProperty, propertyText } from '../support/edits.ts';
import { example } from '../support/example.ts';

export const looksCounted: Rule = {
    code: 'Q10',
    name: 'looks-counted',
    severity: 'hint',
    since: '0.1.0',
    title: both('活动可能应当计入定额', 'Activity that may count for a quota'),
    documentation: {
        what: both(
            '活动的名称里有定额的名称或事项，却没有写“计入”。',
            'An activity’s title contains a quota’s name or object, but the activity is not counted for it.'
        ),
        why: both(
            '只按“计入”和“类别”计数，名称相近的不会自动计入。',
            'Only 计入 and 类别 count; similar wording does not.'
        ),
        bad: example`
            学校 甲校、乙校
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 期中联考：每个联盟 每年 组织 期中联考 不少于1次。
            活动 «春季期中联考» 2009年4月10日 { 所属 第一组 }
        `,
        good: example`
            学校 甲校、乙校
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 期中联考：每个联盟 每年 组织 期中联考 不少于1次。
            活动 春季期中联考 2009年4月10日 { 所属 第一组  计入 期中联考 }
        `,
        source: both('语言规则：按“计入”或“类别”计数。', 'The language: activities count by 计入 or 类别.')
    },
    fixable: true,
    *check(plan): Iterable<Problem> {
        // One without a name cannot be counted towards.
        const named = plan.quotas.filter(({ name }) => name !== '');
        const words = named.flatMap((quota) =>
            [...new Set([quota.name, ...quota.objects])]
                .filter((word) => word.length >= SHORTEST)
                .map((word) => ({ word, quota }))
        );
        if (words.length === 0) return;
        const broken = brokenItems(plan);
        for (const activity of plan.activities) {
            // What was not read of it may be the 计入.
            if (broken.has(activity.item)) continue;
            if (activity.countsTo.length > 0 || activity.categories.length > 0 || !takesPlace(activity))
                continue;
            const title = `${activity.name}\n${activity.title ?? ''}`;
            const near = words.find(({ word }) => title.includes(word));
            if (!near) continue;
            const { quota } = near;
            const mark = propertyText(plan, 'counts', quota.name);
            yield {
                span: activity.nameSpan,
                message: both(
                    `“${activity.title ?? activity.name}”的名称含有“${near.word}”，但没有写“${mark}”，没有为这条定额计数。若应计入，请加上。`,
                    `“${activity.title ?? activity.name}” has “${near.word}” in its title but is not counted for the quota “${quota.name}”. Add “${mark}” if it should be.`
                ),
                related: [{ span: quota.nameSpan, message: both('定额', 'The quota') }],
                ...(!activity.row && {
                    fixes: () => [
                        {
                            title: both(`计入“${quota.name}”`, `Count it for “${quota.name}”`),
                            edits: [addingProperty(plan, activity.item, mark)]
                        }
                    ]
                })
            };
        }
    }
};

/** Shorter words (活动, 教师) would fit everywhere. */
const SHORTEST = 3;
