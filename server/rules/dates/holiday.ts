import { chineseDate, civil, isoDate } from '../../../language/calendar/index.ts';
import { singleDay } from '../../facts/times.ts';
import type { Bilingual, Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const holiday: Rule = {
    code: 'D10',
    name: 'holiday',
    severity: 'hint',
    since: '0.1.0',
    title: both('活动在法定节日', 'Activity on a public holiday'),
    documentation: {
        what: both(
            '计划中的活动定在日期固定的法定节日（元旦、劳动节、国庆节）。',
            'A planned activity falls on a public holiday with a fixed date.'
        ),
        why: both(
            '节日放假，学校没有人；春节、清明、端午、中秋每年日期不同，不在此列。',
            'Schools are closed; holidays of the lunar calendar are not covered.'
        ),
        bad: example`
            活动 观摩 «2009年10月1日»
        `,
        good: example`
            活动 观摩 2009年10月13日
        `,
        source: both('《全国年节及纪念日放假办法》。', 'The national rules on holidays.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const activity of plan.activities) {
            if (activity.kind === 'record' || activity.status === 'done' || activity.status === 'cancelled')
                continue;
            const when = activity.when;
            for (const span of when?.resolved?.recurring ? [] : (when?.resolved?.spans ?? [])) {
                const day = singleDay(span);
                if (day === undefined || !when) continue;
                const date = civil(day);
                const holiday = HOLIDAYS[`${date.month}-${date.day}`];
                if (!holiday) continue;
                yield {
                    span: when.written.span,
                    message: both(
                        `${chineseDate(day)}是${holiday.zh}，学校放假。请改日期。`,
                        `${isoDate(day)} is ${holiday.en}: schools are closed. Change the date.`
                    )
                };
            }
        }
    }
};

const national = both('国庆节', 'National Day');
const HOLIDAYS: Readonly<Record<string, Bilingual>> = {
    '1-1': both('元旦', 'New Year’s Day'),
    '5-1': both('劳动节', 'Labour Day'),
    '10-1': national,
    '10-2': national,
    '10-3': national
};
