import { civil, vacationSpan, type TimeSpan } from '../../../language/calendar/index.ts';
import { hullOf, inside, shown } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { toldOnceADay } from '../support/once-a-day.ts';

export const vacation: Rule = {
    code: 'D11',
    name: 'vacation',
    severity: 'hint',
    since: '0.1.0',
    title: both('活动在寒暑假', 'Activity in the school vacation'),
    documentation: {
        what: both(
            '计划中的活动整个落在寒假或暑假里。',
            'A planned activity lies wholly in the winter or summer vacation.'
        ),
        why: both(
            '假期师生不在校；培训、夏令营一类可以不改。',
            'Schools are closed; training and camps may well be meant.'
        ),
        bad: example`
            活动 送教下乡 «2009年8月3日»
        `,
        good: example`
            活动 送教下乡 2009年9月3日
        `,
        source: both(
            '方案的校历；没有校历时按通常的学期。',
            'The plan’s school calendar, else the usual terms.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const vacations = new Map<string, TimeSpan>();
        const isTold = toldOnceADay();
        for (const activity of plan.activities) {
            if (activity.kind === 'record' || activity.status === 'done' || activity.status === 'cancelled')
                continue;
            if (
                /[寒暑假]|培训|研修|夏令营|vacation|camp|training/.test(
                    `${activity.name}${activity.title ?? ''}`
                )
            )
                continue;
            const { when } = activity;
            const hull = hullOf(when);
            if (!when || !hull || when.resolved?.recurring || /[寒暑假]|vacation/.test(when.written.text))
                continue;
            const { year, month } = civil(hull.earliestStart);
            const kind = VACATION_MONTHS[month];
            if (!kind) continue;
            const key = `${year} ${kind}`;
            const vacation = vacations.get(key) ?? vacationSpan(plan.calendar, year, kind);
            vacations.set(key, vacation);
            if (inside(hull, vacation) !== 'yes') continue;
            if (isTold(activity, hull.earliestStart)) continue;
            yield {
                span: when.written.span,
                message: both(
                    `${shown(when, 'zh')}在${kind === 'summer' ? '暑假' : '寒假'}里，师生不在校。若不是有意安排，请改时间。`,
                    `${shown(when, 'en')} lies in the ${kind} vacation. Change it unless that is meant.`
                )
            };
        }
    }
};

/** Months in which a vacation can begin an activity. */
const VACATION_MONTHS: Readonly<Record<number, 'summer' | 'winter'>> = {
    1: 'winter',
    2: 'winter',
    7: 'summer',
    8: 'summer'
};
