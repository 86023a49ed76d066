import {
    announcedYears,
    chineseDate,
    holidayOn,
    isoDate,
    type Day
} from '../../../language/calendar/index.ts';
import { exactDays } from '../../facts/times.ts';
import type { Activity } from '../../../language/model/work.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { isOnDuty } from '../support/on-duty.ts';
import { toldOnceADay } from '../support/once-a-day.ts';

export const holiday: Rule = {
    code: 'D10',
    name: 'holiday',
    severity: 'hint',
    since: '0.1.0',
    title: both('活动在法定节日', 'Activity on a public holiday'),
    documentation: {
        what: both(
            '计划中的活动定在法定节假日，按国务院办公厅公布的放假安排判断。',
            'A planned activity falls on a day off for a public holiday, as announced by the State Council.'
        ),
        why: both(
            `节日放假，学校没有人。${announcedYears.first}至${announcedYears.last}年以外的放假安排不掌握，只判断日期固定的节日。`,
            `Schools are closed. Outside ${announcedYears.first} to ${announcedYears.last} only holidays with a fixed date are known.`
        ),
        bad: example`
            活动 观摩 «2009年10月1日»
        `,
        good: example`
            活动 观摩 2009年10月13日
        `,
        source: both(
            '《全国年节及纪念日放假办法》；国务院办公厅各年放假安排。',
            'The national rules on holidays and the yearly announcements.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const isTold = toldOnceADay();
        for (const activity of plan.activities) {
            if (activity.kind === 'record' || activity.status === 'done' || activity.status === 'cancelled')
                continue;
            const when = activity.when;
            for (const span of when?.resolved?.recurring ? [] : (when?.resolved?.spans ?? [])) {
                const days = exactDays(span);
                const [day] = days;
                if (day === undefined || !when) continue;
                const [holiday, ...later] = days.map(holidayOn);
                if (!holiday || later.includes(undefined) || isMeant(activity, holiday.zh)) continue;
                if (isTold(activity, day)) continue;
                const [zh, en] = daysOf(day, days.at(-1) ?? day);
                yield {
                    span: when.written.span,
                    message: both(
                        `${zh}是${holiday.zh}假期，学校放假。请改日期。`,
                        `${en} off for ${holiday.en}: schools are closed. Change the date.`
                    )
                };
            }
        }
    }
};

/** 2024年5月1日, or the first day and the last. */
function daysOf(first: Day, last: Day): readonly [zh: string, en: string] {
    return first === last
        ? [chineseDate(first), `${isoDate(first)} is a day`]
        : [`${chineseDate(first)}至${chineseDate(last)}`, `${isoDate(first)} to ${isoDate(last)} are days`];
}

/** 清明祭扫, 国庆联欢, 国庆值班: what is named after the holiday, or is a turn of duty, is meant to be on it. */
function isMeant({ name, title = '', topics, item }: Activity, holiday: string): boolean {
    const stem = holiday.slice(0, 2);
    const table = item.names.flatMap((named) => [named.name, named.title?.text ?? '']);
    return [name, title, ...topics, ...table].some((words) => words.includes(stem) || isOnDuty(words));
}
