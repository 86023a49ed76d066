import { chineseDate, isoDate } from '../../../language/calendar/index.ts';
import { inOrder } from '../../facts/stages.ts';
import { shown, shownInBrackets } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const periodNotCovered: Rule = {
    code: 'T05',
    name: 'period-not-covered',
    severity: 'warning',
    since: '0.1.0',
    title: both('阶段没有覆盖全部期限', 'Stages do not cover the period'),
    documentation: {
        what: both(
            '第一个阶段晚于方案期限的开始，或者最后一个阶段早于期限的结束。',
            'The first stage begins after the plan’s period, or the last one ends before it.'
        ),
        why: both('没有阶段的那段时间没有安排。', 'For the remaining time nothing is arranged.'),
        bad: example`
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年1月至2012年12月 }
            阶段 启动 2009年1月至2月 { 任务：动员 }
            阶段 推进 «2009年3月至2011年12月» { 任务：实施 }
        `,
        good: example`
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年1月至2012年12月 }
            阶段 启动 2009年1月至2月 { 任务：动员 }
            阶段 推进 2009年3月至2012年12月 { 任务：实施 }
        `,
        source: both('方案自身：阶段与期限对照。', 'The plan itself: its stages against its period.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const { period, main } = plan;
        const stages = inOrder(plan);
        const [first] = stages;
        // A stage whose time cannot be read may cover what seems to be missing.
        const unread = plan.stages.some((stage) => stage.when && !stage.when.resolved?.hull);
        if (!period || !first || period.approximate || unread) return;
        const last = stages.reduce((latest, stage) =>
            stage.hull.latestEnd > latest.hull.latestEnd ? stage : latest
        );
        const limits = main?.periodWhen
            ? [{ span: main.periodWhen.written.span, message: both('方案的期限', 'The plan’s period') }]
            : [];
        if (first.hull.earliestStart > period.earliestStart && !period.openStart && !first.hull.approximate) {
            yield {
                span: first.when.written.span,
                message: both(
                    `方案从${chineseDate(period.earliestStart)}开始，第一个阶段“${first.name}”（${shownInBrackets(first.when)}）开始得晚，前面没有安排。请改阶段或期限。`,
                    `The plan begins on ${isoDate(period.earliestStart)}, but its first stage “${first.name}” (${shown(first.when, 'en')}) begins later. Change one of the two.`
                ),
                related: limits
            };
        }
        if (last.hull.latestEnd < period.latestEnd && !period.openEnd && !last.hull.approximate) {
            yield {
                span: last.when.written.span,
                message: both(
                    `方案到${chineseDate(period.latestEnd)}结束，最后一个阶段“${last.name}”（${shownInBrackets(last.when)}）结束得早，后面没有安排。请改阶段或期限。`,
                    `The plan ends on ${isoDate(period.latestEnd)}, but its last stage “${last.name}” (${shown(last.when, 'en')}) ends earlier. Change one of the two.`
                ),
                related: limits
            };
        }
    }
};
