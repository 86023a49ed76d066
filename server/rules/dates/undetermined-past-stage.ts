import { chineseDate, isoDate, type Day } from '../../../language/calendar/index.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Activity } from '../../../language/model/work.ts';
import { takesPlace } from '../../facts/counting/index.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const undeterminedPastStage: Rule = {
    code: 'D18',
    name: 'undetermined-past-stage',
    severity: 'warning',
    since: '0.2.0',
    title: both('阶段已过，时间仍未定', 'Still undecided after its stage'),
    documentation: {
        what: both(
            '活动的时间写着“另行通知”等，而文件里的记录或报告的成文日期已在所属阶段之后。',
            'An activity is still undecided although the file records, or is dated, later than its stage ends.'
        ),
        why: both(
            '阶段过了还没有定时间，等于没有开展；应补记，或写明取消、推迟。',
            'Once its stage is over without a date, it has not taken place: record it, or say that it was cancelled or postponed.'
        ),
        bad: example`
            阶段 启动 2009年1月至2月 { 活动 «调研»，时间 另行通知。 }
            记录 送教 2009年4月10日
        `,
        good: example`
            阶段 启动 2009年1月至2月 { 活动 调研，时间 另行通知，状态 推迟。 }
            记录 送教 2009年4月10日
        `,
        source: both('评审惯例：计划与记录对照。', 'Review practice: the plan against the record.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const latest = latestKnown(plan);
        if (latest === undefined) return;
        for (const activity of plan.activities) {
            if (!isOpen(activity)) continue;
            const end = lastDayOf(activity);
            if (end === undefined || end >= latest) continue;
            const name = activity.title ?? activity.name;
            yield {
                span: activity.nameSpan,
                message: both(
                    `“${name}”所属的阶段到${chineseDate(end)}为止，文件已记到${chineseDate(latest)}，时间仍未定。请补记实施情况，或者写明取消、推迟。`,
                    `The stage of “${name}” ended on ${isoDate(end)} and the file goes on to ${isoDate(latest)}, but no time is set. Record what happened, or say it was cancelled or postponed.`
                )
            };
        }
    }
};

function isOpen(activity: Activity): boolean {
    if (activity.kind === 'record' || activity.status === 'done' || !takesPlace(activity)) return false;
    return activity.done.length === 0 && !activity.when?.resolved?.hull;
}

/** The last day of the last of the activity's stages, where all of them have one. */
function lastDayOf({ stages }: Activity): Day | undefined {
    const ends = stages.map(({ when }) => when?.resolved?.hull?.latestEnd);
    const known = ends.filter((end) => end !== undefined);
    return known.length === 0 || known.length < ends.length ? undefined : Math.max(...known);
}

/** The latest day on which the file surely knows what happened: of a record, or of a report’s own date. */
function latestKnown(plan: Plan): Day | undefined {
    const hulls = [
        ...plan.documents.map(({ kind, dated }) => (kind === 'report' ? dated?.resolved?.hull : undefined)),
        ...plan.activities.flatMap(({ kind, when, done }) => [
            kind === 'record' ? when?.resolved?.hull : undefined,
            ...done.map((one) => one.when?.resolved?.hull)
        ])
    ];
    const days = hulls.flatMap((hull) => (hull ? [hull.earliestStart] : []));
    return days.length === 0 ? undefined : days.reduce((a, b) => Math.max(a, b));
}
