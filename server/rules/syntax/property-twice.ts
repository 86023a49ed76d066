import type { Property } from '../../../language/items/item.ts';
import { itemsOf } from '../../../language/items/access.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

/** Kinds of properties of which an item has one; names and texts may be given in several lines. */
const single: ReadonlySet<Property['type']> = new Set<Property['type']>(['time', 'status', 'quantity']);

export const propertyTwice: Rule = {
    code: 'L15',
    name: 'property-twice',
    severity: 'warning',
    since: '0.2.0',
    title: both('同一说明写了两次', 'Property given twice'),
    documentation: {
        what: both(
            '一个条目里，时间、状态或数量这样只有一个值的说明写了两次。',
            'A property that takes one value, such as a time, a status or an amount, is given twice in one item.'
        ),
        why: both(
            '只有第一次的会参加核对，后一次的形同虚设；多半是改动时忘了删除旧的。',
            'Only the first is checked and the second does nothing; mostly an old line was left when the new one was written.'
        ),
        bad: example`
            单位 教研室
            活动 送教下乡 {
                时间 2009年4月10日
                «时间» 2009年5月8日
                负责 教研室
            }
        `,
        good: example`
            单位 教研室
            活动 送教下乡 {
                时间 2009年4月10日、5月8日
                负责 教研室
            }
        `,
        source: both(
            '语言规则：一项说明写一次，几个值用“、”并列。',
            'The language: a property is written once, several values with 、.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const item of itemsOf(plan.entries)) {
            const seen = new Set<string>();
            for (const { type, key } of item.properties) {
                if (!single.has(type)) continue;
                if (seen.has(key.id)) {
                    yield {
                        span: key.span,
                        message: both(
                            `“${key.text}”写了两次，只采用第一次的。请只保留一处；有几个值的，用“、”并列。`,
                            `“${key.text}” is given twice and only the first counts. Keep one; put several values together with 、.`
                        )
                    };
                }
                seen.add(key.id);
            }
        }
    }
};
