import { before, within } from '../../../language/calendar/index.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Goal } from '../../../language/model/work.ts';
import type { Bilingual, Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const goalFigures: Rule = {
    code: 'Q20',
    name: 'goal-figures',
    severity: 'error',
    since: '0.2.0',
    title: both('目标的数字前后矛盾', 'Figures of a goal contradict each other'),
    documentation: {
        what: both(
            '目标写“由……提高到……”，数字却没有提高；写“降低到”，却没有降低；或者达到的日期早于起点、在方案期限之外。',
            'A goal that is to rise does not, or one that is to fall; or the date of its target lies before its start or outside the plan’s period.'
        ),
        why: both(
            '数字或日期写反了，目标无法考核。',
            'Figures or dates were swapped, and nobody can be held to the goal.'
        ),
        bad: example`
            方案 帮扶 “结对帮扶方案” { 期限 2024年至2026年 }
            学校 甲校、乙校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            目标 结对率：成员学校 «由2024年的95%提高到2026年的60%»。
        `,
        good: example`
            方案 帮扶 “结对帮扶方案” { 期限 2024年至2026年 }
            学校 甲校、乙校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            目标 结对率：成员学校 由2024年的60%提高到2026年的95%。
        `,
        source: both('算术；评审惯例。', 'Arithmetic; review practice.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const goal of plan.goals) {
            const message = mistakeIn(goal, plan);
            if (goal.change && message) yield { span: goal.change.written.span, message };
        }
    }
};

/** What surely cannot be: a figure that may be right, or a date that may lie in the period, is no mistake. */
function mistakeIn({ change }: Goal, plan: Plan): Bilingual | undefined {
    if (!change) return undefined;
    const { direction, from, to } = change.written;
    const [low, high] = direction === 'rise' ? [from, to] : [to, from];
    const { min } = low.amount.amount ?? {};
    const { max } = high.amount.amount ?? {};
    if (min !== undefined && max !== undefined && min >= max) {
        return direction === 'rise'
            ? both(
                  `由${from.amount.text}到${to.amount.text}没有提高。请核对两个数字。`,
                  `From ${from.amount.text} to ${to.amount.text} is no rise. Check both figures.`
              )
            : both(
                  `由${from.amount.text}到${to.amount.text}没有降低。请核对两个数字。`,
                  `From ${from.amount.text} to ${to.amount.text} is no fall. Check both figures.`
              );
    }
    const [begins, ends] = [change.from?.resolved?.hull, change.to?.resolved?.hull];
    if (begins && ends && before(ends, begins) === 'yes') {
        return both(
            `达到的时间${to.time?.text ?? ''}早于起点${from.time?.text ?? ''}。请核对日期。`,
            `The target is dated ${to.time?.text ?? ''}, before its start ${from.time?.text ?? ''}. Check the dates.`
        );
    }
    const { period } = plan;
    if (ends && period && within(ends, period) === 'no') {
        return both(
            `目标在${to.time?.text ?? ''}达到，不在方案期限之内。请核对日期。`,
            `The target is dated ${to.time?.text ?? ''}, outside the plan’s period. Check the date.`
        );
    }
    return undefined;
}
