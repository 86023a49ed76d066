import { chineseDate, isoDate } from '../../../language/calendar/index.ts';
import { bookingsOf, clash, type Booking } from '../../facts/bookings.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const personDoubleBooked: Rule = {
    code: 'R08',
    name: 'person-double-booked',
    severity: 'hint',
    since: '0.1.0',
    title: both('同一人同一天在两处', 'Person in two places on one day'),
    documentation: {
        what: both(
            '同一人在同一天参加地点不同的两项活动。',
            'Somebody takes part in two activities in different places on one day.'
        ),
        why: both(
            '时间冲突会让其中一项活动缺人；若一上一下错开，可以不改。',
            'One of them will lack that person, unless one is in the morning and one in the afternoon.'
        ),
        bad: example`
            学校 甲校、乙校
            人员 王某
            活动 听课 2009年4月10日 { 参加 王某  地点 甲校 }
            活动 研讨 2009年4月10日 { 参加 «王某»  地点 乙校 }
        `,
        good: example`
            学校 甲校、乙校
            人员 王某
            活动 听课 2009年4月10日上午 { 参加 王某  地点 甲校 }
            活动 研讨 2009年4月10日下午 { 参加 王某  地点 乙校 }
        `,
        source: both('评审惯例：核对人员安排。', 'Review practice: who is where and when.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const booked = new Map<string, Booking[]>();
        for (const booking of bookingsOf(plan)) {
            const { person, day, span } = booking;
            const key = `${day} ${person.name}`;
            const others = booked.get(key) ?? [];
            booked.set(key, [...others, booking]);
            const other = others.find((one) => clash(one, booking) !== 'no');
            if (!other) continue;
            const sure = clash(other, booking) === 'yes';
            const name = other.activity.title ?? other.activity.name;
            yield {
                span,
                message: both(
                    `“${person.name}”${chineseDate(day)}${sure ? '' : '可能'}同时在“${name}”（${other.place}）。请错开时间，或者换人。`,
                    `“${person.name}” ${sure ? 'is' : 'may be'} at “${name}” (${other.place}) at the same time on ${isoDate(day)}. Change one of the two.`
                ),
                related: [{ span: other.activity.nameSpan, message: both(name, name) }]
            };
        }
    }
};
