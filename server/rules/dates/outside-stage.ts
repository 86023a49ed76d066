import { hullOf, insideAsStated, isPartlyRead, shown, shownInBrackets } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const outsideStage: Rule = {
    code: 'D04',
    name: 'outside-stage',
    severity: 'error',
    since: '0.1.0',
    title: both('超出所属阶段', 'Outside its stage'),
    documentation: {
        what: both(
            '活动或任务的时间不在它所属的阶段内。',
            'An activity or task lies outside the stage it belongs to.'
        ),
        why: both(
            '阶段是方案定的步骤，活动写在哪个阶段就应在哪个阶段做。',
            'Stages are the plan’s steps; what stands in one is done in it.'
        ),
        bad: example`
            阶段 启动 2009年1月至2月 {
                活动 动员会 «2009年5月6日»
            }
        `,
        good: example`
            阶段 启动 2009年1月至2月 {
                活动 动员会 2009年1月6日
            }
        `,
        source: both('方案自身的“阶段”。', 'The plan’s own stages.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const stage of plan.stages) {
            const limits = hullOf(stage.when);
            if (!limits || !stage.when) continue;
            const things = [
                ...stage.activities.map((activity) => ({ named: activity, when: activity.when })),
                ...stage.measures.map((measure) => ({
                    named: measure,
                    when: measure.deadline ?? measure.time
                })),
                ...stage.submissions.flatMap((one) => one.steps.map(({ when }) => ({ named: one, when })))
            ];
            for (const { named, when } of things) {
                const hull = hullOf(when);
                if (!hull || !when || isPartlyRead(plan, when)) continue;
                const judgement = insideAsStated(hull, limits);
                if (judgement === 'yes' || (judgement === 'maybe' && hull.approximate)) continue;
                const possible = judgement === 'maybe';
                const what = named.title ?? (named.name || named.item.keyword.text);
                yield {
                    span: when.written.span,
                    ...(possible && { severity: 'hint' as const }),
                    message: both(
                        `“${what}”的时间${shown(when, 'zh')}${possible ? '可能有一部分' : ''}不在“${stage.title ?? stage.name}”（${shownInBrackets(stage.when)}）内。请改时间，或者移到相应的阶段。`,
                        `“${what}” (${shown(when, 'en')}) ${possible ? 'may partly lie' : 'lies'} outside the stage “${stage.title ?? stage.name}” (${shown(stage.when, 'en')}). Change the time or move it to the right stage.`
                    ),
                    related: [
                        { span: stage.when.written.span, message: both('阶段的时间', 'The stage’s time') }
                    ]
                };
            }
        }
    }
};
