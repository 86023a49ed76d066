import type { Plan } from '../../../language/model/plan.ts';
import type { When } from '../../../language/model/work.ts';
import { hullOf, inside, shown } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const outsidePeriod: Rule = {
    code: 'D03',
    name: 'outside-period',
    severity: 'error',
    since: '0.1.0',
    title: both('超出方案的期限', 'Outside the plan’s period'),
    documentation: {
        what: both(
            '活动、任务、报送或阶段的时间不在方案的期限内。',
            'An activity, task, submission or stage lies outside the plan’s period.'
        ),
        why: both(
            '期限以外的工作没有依据，定额也不会计入。',
            'Work outside the period has no basis and does not count for quotas.'
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
        for (const { when, what, planned } of datedThings(plan)) {
            const hull = hullOf(when);
            if (!hull) continue;
            const judgement = inside(hull, period);
            if (judgement === 'yes' || (judgement === 'maybe' && hull.approximate)) continue;
            const possible = judgement === 'maybe';
            const severity = possible ? ('hint' as const) : planned ? undefined : ('warning' as const);
            yield {
                span: when.written.span,
                ...(severity && { severity }),
                message: both(
                    `${what}的时间${shown(when, 'zh')}${possible ? '可能有一部分' : ''}不在方案的期限${from ? `（${from.written.text.trim()}）` : ''}内。请改时间或期限。`,
                    `${what}: ${shown(when, 'en')} ${possible ? 'may partly lie' : 'lies'} outside the plan’s period${from ? ` (${from.written.text.trim()})` : ''}. Change one of the two.`
                ),
                ...(from && {
                    related: [{ span: from.written.span, message: both('方案的期限', 'The plan’s period') }]
                })
            };
        }
    }
};

interface DatedThing {
    readonly when: When;
    readonly what: string;
    /** Planned things must lie in the period; what was done outside it happened all the same. */
    readonly planned: boolean;
}

function* datedThings(plan: Plan): Iterable<DatedThing> {
    for (const activity of plan.activities) {
        const what = `“${activity.title ?? (activity.name || activity.item.keyword.text)}”`;
        if (activity.status === 'cancelled' || activity.when?.resolved?.recurring) continue;
        const planned = activity.kind === 'activity' && activity.status !== 'done';
        if (activity.when) yield { when: activity.when, what, planned };
    }
    for (const stage of plan.stages) {
        if (stage.when) yield { when: stage.when, what: `“${stage.title ?? stage.name}”`, planned: true };
    }
    for (const measure of plan.measures) {
        const when = measure.deadline ?? measure.time;
        const what = `“${measure.title ?? (measure.name || measure.item.keyword.text)}”`;
        if (when && !when.resolved?.recurring) yield { when, what, planned: true };
    }
    for (const submission of plan.submissions) {
        for (const { when } of submission.steps) {
            if (!when.resolved?.recurring)
                yield { when, what: `“${submission.title ?? submission.name}”`, planned: true };
        }
    }
}
