import { chineseDate, holidayOn, isMakeUpWorkday, isoDate } from '../../../language/calendar/index.ts';
import { singleDay, weekdayOf } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { isOnDuty } from '../support/on-duty.ts';
import { toldOnceADay } from '../support/once-a-day.ts';

export const weekend: Rule = {
    code: 'D09',
    name: 'weekend',
    severity: 'hint',
    since: '0.1.0',
    title: both('活动在周末', 'Activity on a weekend'),
    documentation: {
        what: both('计划中的活动定在周六或周日。', 'A planned activity falls on a Saturday or Sunday.'),
        why: both(
            '周末师生不在校；若是有意安排（如“六一”演出），可以不改。调休上班的周末不报告，放假的周末归规则D10。',
            'Nobody is at school; leave it if it is meant. Weekends worked to make up for a holiday are not reported, holidays are left to rule D10.'
        ),
        bad: example`
            活动 文艺汇演 «2013年6月1日»
        `,
        good: example`
            活动 文艺汇演 2013年5月31日
        `,
        source: both('评审惯例：核对活动日期的星期。', 'Review practice: look up the weekday of each date.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const isTold = toldOnceADay();
        for (const activity of plan.activities) {
            if (activity.kind === 'record' || activity.status === 'done' || activity.status === 'cancelled')
                continue;
            const when = activity.when;
            for (const span of when?.resolved?.recurring ? [] : (when?.resolved?.spans ?? [])) {
                const day = singleDay(span);
                if (day === undefined || !when) continue;
                const { number, zh, en } = weekdayOf(day);
                if (number < SATURDAY || isMakeUpWorkday(day) || holidayOn(day)) continue;
                if (activity.item.names.some(({ name, title }) => isOnDuty(name + (title?.text ?? ''))))
                    continue;
                if (isTold(activity, day)) continue;
                yield {
                    span: when.written.span,
                    message: both(
                        `${chineseDate(day)}是${zh}。若不是有意安排在周末，请改日期。`,
                        `${isoDate(day)} is a ${en}. Change it unless the weekend is meant.`
                    )
                };
            }
        }
    }
};

const SATURDAY = 6;
