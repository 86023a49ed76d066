import type { When } from '../../../language/model/work.ts';
import { wholeText } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const rowOutsideHeading: Rule = {
    code: 'D23',
    name: 'row-outside-heading',
    severity: 'warning',
    since: '0.2.0',
    title: both('表中的行不在所属的月份或周次内', 'Row outside the month or week above it'),
    documentation: {
        what: both(
            '日程表里某一行的时间，不在它上面的月份、周次等分组标题之内；可能在其内的不报。',
            'The time of a row lies outside the heading of months or weeks above it. What may lie within is not reported.'
        ),
        why: both(
            '照标题查日程的人会漏掉这一行，或者按错的月份准备。',
            'Whoever looks under the heading misses the row or prepares for the wrong month.'
        ),
        bad: example`
            学校 甲校
            日程 学期安排 {
                | 时间 | 内容 | 主办 |
                | 2024年10月 |
                | 10月11日 | 听课 | 甲校 |
                | «11月3日» | 评课 | 甲校 |
            }
        `,
        good: example`
            学校 甲校
            日程 学期安排 {
                | 时间 | 内容 | 主办 |
                | 2024年10月 |
                | 10月11日 | 听课 | 甲校 |
                | 2024年11月 |
                | 11月3日 | 评课 | 甲校 |
            }
        `,
        source: both('方案自身：日程表的分组标题。', 'The plan itself: the headings of its schedule.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const { row, when } of plan.activities) {
            if (!row || !when?.outside || isBeside(when)) continue;
            const { outside } = when;
            const heading = outside.text.trim();
            yield {
                span: when.written.span,
                message: both(
                    `这一行是${wholeText(when, 'zh')}，不在上面的“${heading}”之内。请核对日期，或者移到所属的标题下。`,
                    `This row is on ${wholeText(when, 'en')}, outside “${heading}” above it. Check the date, or move the row under its heading.`
                ),
                related: [
                    { span: outside.span, message: both('这一行所在的标题', 'The heading it stands under') }
                ]
            };
        }
    }
};

/** 第一天上午 heads what follows it; a row that says 下午 itself stands beside it, not below. */
function isBeside({ written, outside }: When): boolean {
    const heads = outside?.time?.parts[0]?.from.halfDay !== undefined;
    return heads && written.time?.parts[0]?.from.halfDay !== undefined;
}
