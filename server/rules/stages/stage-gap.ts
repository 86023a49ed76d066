import { counted } from '../../../language/amounts/index.ts';
import { inOrder, type DatedStage } from '../../facts/stages.ts';
import { shown, shownInBrackets } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const stageGap: Rule = {
    code: 'T01',
    name: 'stage-gap',
    severity: 'warning',
    since: '0.1.0',
    title: both('阶段之间有空档', 'Gap between stages'),
    documentation: {
        what: both(
            '上一阶段结束之后、下一阶段开始之前，有一段时间不属于任何阶段。',
            'Between the end of one stage and the beginning of the next lies time that belongs to none.'
        ),
        why: both(
            '空档里的工作没有阶段可归，多半是月份写错。',
            'Work in the gap belongs nowhere; mostly a month is wrong.'
        ),
        bad: example`
            阶段 启动 2009年1月至2月 { 任务：动员 }
            阶段 推进 «2009年5月至11月» { 任务：实施 }
        `,
        good: example`
            阶段 启动 2009年1月至2月 { 任务：动员 }
            阶段 推进 2009年3月至11月 { 任务：实施 }
        `,
        source: both('方案自身：阶段应前后相接。', 'The plan itself: stages follow each other.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        let last: DatedStage | undefined;
        for (const stage of inOrder(plan)) {
            if (
                last &&
                stage.hull.earliestStart > last.hull.latestEnd + 1 &&
                !stage.hull.approximate &&
                !last.hull.approximate
            ) {
                const days = stage.hull.earliestStart - last.hull.latestEnd - 1;
                yield {
                    span: stage.when.written.span,
                    message: both(
                        `“${last.name}”（${shownInBrackets(last.when)}）与“${stage.name}”（${shownInBrackets(stage.when)}）之间有${days}天不属于任何阶段。请核对起止月份。`,
                        `Between “${last.name}” (${shown(last.when, 'en')}) and “${stage.name}” (${shown(stage.when, 'en')}) ${counted(days, 'day belongs', 'days belong')} to no stage. Check the months.`
                    ),
                    related: [{ span: last.when.written.span, message: both('上一阶段', 'The stage before') }]
                };
            }
            if (!last || stage.hull.latestEnd > last.hull.latestEnd) last = stage;
        }
    }
};
