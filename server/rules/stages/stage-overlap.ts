import { overlap } from '../../../language/calendar/index.ts';
import { inOrder, type DatedStage } from '../../facts/stages.ts';
import { sharedMonths, shown, shownInBrackets } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const stageOverlap: Rule = {
    code: 'T02',
    name: 'stage-overlap',
    severity: 'error',
    since: '0.1.0',
    title: both('阶段重叠', 'Stages overlap'),
    documentation: {
        what: both(
            '两个阶段的时间重叠；按月份写的，只能说可能重叠。',
            'Two stages share some time; where only months are written, they may.'
        ),
        why: both(
            '重叠的时间里该做哪个阶段的事，说法会不一。',
            'In the shared time nobody knows which stage’s work is due.'
        ),
        bad: example`
            阶段 启动 2009年1月至2月 { 任务：动员 }
            阶段 推进 «2009年2月至11月» { 任务：实施 }
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
            const judgement = last ? overlap(last.hull, stage.hull) : 'no';
            if (last && judgement !== 'no') {
                const months = sharedMonths(last.hull, stage.hull);
                const possible = judgement === 'maybe';
                yield {
                    span: stage.when.written.span,
                    ...(possible && { severity: 'hint' as const }),
                    message: possible
                        ? both(
                              `“${last.name}”（${shownInBrackets(last.when)}）与“${stage.name}”（${shownInBrackets(stage.when)}）按月份看可能重叠：都包含${months?.zh ?? '同一时间'}。若是月内衔接，可以不改；否则请写到日。`,
                              `“${last.name}” (${shown(last.when, 'en')}) and “${stage.name}” (${shown(stage.when, 'en')}) may overlap: both contain ${months?.en ?? 'the same time'}. Leave it if one follows the other within the month; otherwise give the days.`
                          )
                        : both(
                              `“${last.name}”（${shownInBrackets(last.when)}）与“${stage.name}”（${shownInBrackets(stage.when)}）重叠${months ? `（${months.zh}）` : ''}。请改正起止时间。`,
                              `“${last.name}” (${shown(last.when, 'en')}) and “${stage.name}” (${shown(stage.when, 'en')}) overlap${months ? ` (${months.en})` : ''}. Correct their limits.`
                          ),
                    related: [
                        {
                            span: last.when.written.span,
                            message: both(`“${last.name}”的时间`, `The time of “${last.name}”`)
                        }
                    ]
                };
            }
            if (!last || stage.hull.latestEnd > last.hull.latestEnd) last = stage;
        }
    }
};
