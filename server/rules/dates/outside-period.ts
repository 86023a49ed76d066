import type { Plan } from '../../../language/model/plan.ts';
import type { Activity, When } from '../../../language/model/work.ts';
import type { TimeSpan } from '../../../language/calendar/index.ts';
import { hullOf, insideAsStated, isPartlyRead, shown } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { toldOnceADay } from '../support/once-a-day.ts';

export const outsidePeriod: Rule = {
    code: 'D03',
    name: 'outside-period',
    severity: 'error',
    since: '0.1.0',
    title: both('超出方案的期限', 'Outside the plan’s period'),
    documentation: {
        what: both(
            '活动、任务、报送或阶段的时间不在方案的期限内。期限届满后两个月以内的总结、验收、表彰一类收尾工作，和成文之后、期限开始之前的准备活动，只作参考提示；准备期间的任务和报送不报告。',
            'An activity, task, submission or stage lies outside the plan’s period. Work that closes the plan (summing up, inspection, awards) within two months after its end, and activities that prepare it between the paper’s date and its beginning, are a hint only; tasks and submissions of that time are not reported.'
        ),
        why: both(
            '期限以外的工作没有依据，也不计入定额。',
            'The plan is no basis for work outside its period, and such work does not count towards its quotas.'
        ),
        bad: example`
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年1月至2012年12月 }
            活动 送教 «2013年4月10日»
        `,
        good: example`
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年1月至2012年12月 }
            活动 送教 2012年4月10日
        `,
        source: both('方案自身的“期限”。', 'The plan’s own period.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const { period, main } = plan;
        if (!period) return;
        const from = main?.periodWhen;
        // What lies between the paper’s date and its period prepares the work: lists are drawn up before term begins.
        const [dated] = plan.documents.flatMap((document) => hullOf(document.dated)?.earliestStart ?? []);
        const isTold = toldOnceADay();
        for (const { when, what, planned, closes, activity, isDeadline } of datedThings(plan)) {
            const hull = hullOf(when);
            if (!hull || isPartlyRead(plan, when)) continue;
            const judgement = insideAsStated(hull, period);
            if (judgement === 'yes' || (judgement === 'maybe' && hull.approximate)) continue;
            if (activity && isTold(activity, hull.earliestStart)) continue;
            const possible = judgement === 'maybe';
            const ends = hull.openStart ? hull.latestEnd : hull.earliestEnd;
            const isEarly = dated !== undefined && ends >= dated && hull.earliestStart < period.earliestStart;
            if (isEarly && isDeadline && hull.latestEnd <= period.latestEnd) continue;
            const begins = period.earliestStart + (period.approximate?.start ?? 0);
            const prepares = isEarly && hull.latestEnd < begins;
            const isClosing = closes && !possible && isSoonAfter(hull, period);
            const severity =
                possible || prepares || isClosing
                    ? ('hint' as const)
                    : planned
                      ? undefined
                      : ('warning' as const);
            const leave = isClosing
                ? both(
                      '若是期满后的收尾工作，可以不改；否则',
                      'Leave it if it closes the plan after its end; otherwise change'
                  )
                : prepares
                  ? both(
                        '若是期限开始前的准备工作，可以不改；否则',
                        'Leave it if it prepares the plan’s period; otherwise change'
                    )
                  : both('', 'Change');
            yield {
                span: when.written.span,
                ...(severity && { severity }),
                message: both(
                    `${what}的时间${shown(when, 'zh')}${possible ? '可能有一部分' : ''}不在方案的期限${from ? `（${from.written.text.trim()}）` : ''}内。${leave.zh}请改时间或期限。`,
                    `${what}: ${shown(when, 'en')} ${possible ? 'may partly lie' : 'lies'} outside the plan’s period${from ? ` (${from.written.text.trim()})` : ''}. ${leave.en} one of the two.`
                ),
                ...(from && {
                    related: [{ span: from.written.span, message: both('方案的期限', 'The plan’s period') }]
                })
            };
        }
    }
};

/** Two months: a plan that ends with the year is summed up before the spring term, one that ends in July after the summer. */
const CLOSING_DAYS = 62;

/** Whether something ends after the period, but not long after. */
function isSoonAfter({ latestEnd, openEnd }: TimeSpan, period: TimeSpan): boolean {
    return !openEnd && latestEnd > period.latestEnd && latestEnd <= period.latestEnd + CLOSING_DAYS;
}

/** Work by which a plan is closed. */
const closing =
    /总结|汇报|报告|验收|考核|考评|评估|评价|评议|自评|表彰|述职|summ(?:ary|ing)|report|review|assess|evaluat|award/i;

interface DatedThing {
    readonly when: When;
    readonly what: string;
    /** Planned things must lie in the period; what was done outside it happened all the same. */
    readonly planned: boolean;
    /** A summing-up, an inspection, awards: what may come when the period is over. */
    readonly closes: boolean;
    readonly activity?: Activity;
    /** A task or submission and not an event: before the period begins lists are handed in and people chosen. */
    readonly isDeadline?: true;
}

function* datedThings(plan: Plan): Iterable<DatedThing> {
    for (const activity of plan.activities) {
        const what = `“${activity.title ?? (activity.name || activity.item.keyword.text)}”`;
        if (activity.status === 'cancelled' || activity.when?.resolved?.recurring) continue;
        const planned = activity.kind === 'activity' && activity.status !== 'done';
        if (activity.when) yield { when: activity.when, what, planned, closes: closing.test(what), activity };
    }
    for (const stage of plan.stages) {
        if (stage.when)
            yield { when: stage.when, what: `“${stage.title ?? stage.name}”`, planned: true, closes: false };
    }
    for (const measure of plan.measures) {
        const when = measure.deadline ?? measure.time;
        const what = `“${measure.title ?? (measure.name || measure.item.keyword.text)}”`;
        if (when && !when.resolved?.recurring)
            yield { when, what, planned: true, closes: closing.test(what), isDeadline: true };
    }
    for (const submission of plan.submissions) {
        const what = `“${submission.title ?? submission.name}”`;
        for (const { when } of submission.steps) {
            if (!when.resolved?.recurring)
                yield { when, what, planned: true, closes: closing.test(what), isDeadline: true };
        }
    }
}
