import { chineseDate, isoDate, overlap, type TimeSpan } from '../../../language/calendar/index.ts';
import type { Activity } from '../../../language/model/work.ts';
import { takesPlace } from '../../facts/counting/index.ts';
import { singleDay } from '../../facts/times.ts';
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
        const booked = new Map<string, { readonly activity: Activity; readonly span: TimeSpan }[]>();
        for (const activity of plan.activities) {
            const [place] = activity.places;
            if (!place || !takesPlace(activity)) continue;
            for (const party of [...activity.hosts, ...activity.participants, ...activity.invited]) {
                if (!party.person) continue;
                for (const span of activity.when?.resolved?.spans ?? []) {
                    const day = singleDay(span);
                    if (day === undefined) continue;
                    const key = `${day} ${party.person.name}`;
                    const others = booked.get(key) ?? [];
                    booked.set(key, [...others, { activity, span }]);
                    const clash = others.find(
                        (other) =>
                            other.activity.places[0]?.text !== place.text &&
                            overlap(other.span, span) !== 'no'
                    );
                    if (!clash) continue;
                    const sure =
                        overlap(clash.span, span) === 'yes' &&
                        span.dayTime !== undefined &&
                        clash.span.dayTime !== undefined;
                    const other = clash.activity.title ?? clash.activity.name;
                    yield {
                        span: party.span,
                        message: both(
                            `“${party.person.name}”${chineseDate(day)}${sure ? '' : '可能'}同时在“${other}”（${clash.activity.places[0]?.text ?? ''}）。请错开时间，或者换人。`,
                            `“${party.person.name}” ${sure ? 'is' : 'may be'} at “${other}” (${clash.activity.places[0]?.text ?? ''}) at the same time on ${isoDate(day)}. Change one of the two.`
                        ),
                        related: [{ span: clash.activity.nameSpan, message: both(other, other) }]
                    };
                }
            }
        }
    }
};
