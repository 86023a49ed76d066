import { chineseDate, isoDate } from '../../../language/calendar/index.ts';
import { bookingsOf, clash, type Booking } from '../../facts/bookings.ts';
import type { Shared } from '../../facts/across/plan-set.ts';
import type { Problem } from '../rule.ts';
import { acrossRule } from '../support/across-rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const personInTwoPlans = acrossRule({
    code: 'R16',
    name: 'person-in-two-plans',
    severity: 'hint',
    since: '0.2.0',
    title: both('同一人在两个方案里时间冲突', 'Person booked by two plans'),
    documentation: {
        what: both(
            '两个方案把同一人安排在同一天、不同地点的活动里。同一人指出自同一名录的人员，同名的不算。',
            'Two plans put one person in different places on one day: a person of one registry, not a namesake.'
        ),
        why: both(
            '名师、教研员常被几个联盟同时邀请，到时总有一处落空。',
            'Master teachers and researchers are asked by several alliances; one of them will be let down.'
        ),
        bad: example`
            导入 “other.alliance”
            学校 甲校
            活动 听课 2009年4月10日 { 参加 «王某»  地点 甲校 }
            # —— 另一个文件 ——
            学校 乙校
            人员 王某 { 担任 乙校·教师 }
            活动 研讨 2009年4月10日 { 参加 王某  地点 乙校 }
        `,
        good: example`
            导入 “other.alliance”
            学校 甲校
            活动 听课 2009年4月10日上午 { 参加 王某  地点 甲校 }
            # —— 另一个文件 ——
            学校 乙校
            人员 王某 { 担任 乙校·教师 }
            活动 研讨 2009年4月10日下午 { 参加 王某  地点 乙校 }
        `,
        source: both('评审惯例：核对人员安排。', 'Review practice: who is where and when.')
    },
    *checkAcross(plan, others): Iterable<Problem> {
        for (const booking of bookingsOf(plan)) {
            const other = others
                .under(bookings, keyOf(booking))
                .find(({ value }) => !sameEvent(value, booking) && clash(value, booking) !== 'no');
            if (!other) continue;
            const { person, day, span } = booking;
            const { activity, place } = other.value;
            const sure = clash(other.value, booking) === 'yes';
            const name = activity.title ?? activity.name;
            const title = other.plan.main?.title ?? other.plan.main?.name;
            const where =
                title === undefined ? both('另一个文件', 'another file') : both(`“${title}”`, `“${title}”`);
            yield {
                span,
                message: both(
                    `“${person.name}”${chineseDate(day)}${sure ? '' : '可能'}同时在${where.zh}的“${name}”（${place}）。请错开时间，或者换人。`,
                    `“${person.name}” ${sure ? 'is' : 'may be'} at “${name}” (${place}) of ${where.en} at the same time on ${isoDate(day)}. Change one of the two.`
                ),
                related: [{ span: activity.nameSpan, message: both(name, name) }]
            };
        }
    }
});

const bookings: Shared<Booking> = {
    of: (plan) => bookingsOf(plan).map((booking) => [keyOf(booking), booking] as const),
    print: ({ place, time, activity }) => JSON.stringify([place, time, activity.title ?? activity.name]),
    besides: ({ main }) => main?.title ?? main?.name ?? ''
};

/** Equal exactly for one day of one person: the name and the file that declares it. */
function keyOf({ person, day }: Booking): string {
    return `${day} ${person.name} ${person.nameSpan.place.uri}`;
}

/** A plan and the report on it name the same event, perhaps each with a place of its own wording. */
function sameEvent(a: Booking, b: Booking): boolean {
    return (a.activity.title ?? a.activity.name) === (b.activity.title ?? b.activity.name);
}
