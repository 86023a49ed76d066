import { before, type TimeSpan } from '../../../language/calendar/index.ts';
import type { Item } from '../../../language/items/item.ts';
import type { When } from '../../../language/model/work.ts';
import { hullOf, shown } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const rowOutOfOrder: Rule = {
    code: 'D15',
    name: 'row-out-of-order',
    severity: 'hint',
    since: '0.1.0',
    title: both('日程没有按时间排列', 'Schedule out of order'),
    documentation: {
        what: both('日程表中一行的时间早于上一行。', 'A row of a schedule lies before the row above it.'),
        why: both(
            '多半是日期写错，或者该移到前面。',
            'Mostly the date is wrong or the row belongs further up.'
        ),
        bad: example`
            日程 学期安排 {
                | 时间 | 内容 | 主办 |
                | 2012年10月31日 | 示范课 | 甲校 |
                | «2012年9月3日» | 启动会 | 甲校 |
            }
        `,
        good: example`
            日程 学期安排 {
                | 时间 | 内容 | 主办 |
                | 2012年9月3日 | 启动会 | 甲校 |
                | 2012年10月31日 | 示范课 | 甲校 |
            }
        `,
        source: both(
            '评审惯例：日程按时间先后排列。',
            'Review practice: a schedule stands in the order of time.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        let above: { readonly item: Item; readonly hull: TimeSpan; readonly when: When } | undefined;
        for (const { row, item, when } of plan.activities) {
            const hull = hullOf(when);
            if (!row || !hull || !when || when.resolved?.recurring || when.written.text === '') continue;
            if (above?.item === item && before(hull, above.hull) === 'yes') {
                yield {
                    span: when.written.span,
                    message: both(
                        `这一行的${shown(when, 'zh')}早于上一行的${shown(above.when, 'zh')}。请核对日期，或者移到前面。`,
                        `This row (${shown(when, 'en')}) lies before the one above (${shown(above.when, 'en')}). Check the date or move the row up.`
                    ),
                    related: [{ span: above.when.written.span, message: both('上一行', 'The row above') }]
                };
                continue;
            }
            above = { item, hull, when };
        }
    }
};
