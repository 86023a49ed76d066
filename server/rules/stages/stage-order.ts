import { before, type TimeSpan } from '../../../language/calendar/index.ts';
import type { Stage } from '../../../language/model/work.ts';
import { hullOf, shown, shownInBrackets } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const stageOrder: Rule = {
    code: 'T03',
    name: 'stage-order',
    severity: 'error',
    since: '0.1.0',
    title: both('阶段次序颠倒', 'Stages out of order'),
    documentation: {
        what: both(
            '后写的阶段，时间却在前一个阶段之前。',
            'A stage written later lies before the one above it.'
        ),
        why: both(
            '阶段按时间先后排列，颠倒多半是年份或月份写错。',
            'Stages stand in the order of time; mostly a year or month is wrong.'
        ),
        bad: example`
            阶段 推进 2009年3月至11月 { 任务：实施 }
            阶段 启动 «2009年1月至2月» { 任务：动员 }
        `,
        good: example`
            阶段 启动 2009年1月至2月 { 任务：动员 }
            阶段 推进 2009年3月至11月 { 任务：实施 }
        `,
        source: both('方案自身：阶段按时间排列。', 'The plan itself: stages in the order of time.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        let above: { readonly stage: Stage; readonly hull: TimeSpan } | undefined;
        for (const stage of plan.stages) {
            const hull = hullOf(stage.when);
            if (!hull || !stage.when) continue;
            if (above?.stage.when && before(hull, above.hull) === 'yes') {
                const earlier = above.stage.when;
                const name = above.stage.title ?? above.stage.name;
                yield {
                    span: stage.when.written.span,
                    message: both(
                        `“${stage.title ?? stage.name}”（${shownInBrackets(stage.when)}）写在“${name}”（${shownInBrackets(earlier)}）之后，时间却在前。请核对时间或调换次序。`,
                        `“${stage.title ?? stage.name}” (${shown(stage.when, 'en')}) is written after “${name}” (${shown(earlier, 'en')}) but lies before it. Check the times or change the order.`
                    ),
                    related: [{ span: earlier.written.span, message: both('前面的阶段', 'The stage above') }]
                };
            }
            above = { stage, hull };
        }
    }
};
