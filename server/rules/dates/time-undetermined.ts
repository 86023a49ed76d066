import { brokenItems } from '../../facts/broken-items.ts';
import type { When } from '../../../language/model/work.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const timeUndetermined: Rule = {
    code: 'D16',
    name: 'time-undetermined',
    severity: 'hint',
    since: '0.1.0',
    title: both('时间未定', 'Time not decided'),
    documentation: {
        what: both(
            '活动或任务的时间写“待定”“另行通知”，或者没有写时间。',
            'An activity or task has no time, or one still to be decided.'
        ),
        why: both(
            '未定的时间不能核对，也不能计入每年、每学期的次数。',
            'It cannot be checked or counted for a year or term.'
        ),
        bad: example`
            活动 专项调研 { 时间 «另行通知» }
        `,
        good: example`
            活动 专项调研 { 时间 2009年9月上旬 }
        `,
        source: both('评审惯例：未定事项列出清单。', 'Review practice: open points are listed.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const activity of plan.activities) {
            if (activity.kind === 'record' || activity.status === 'cancelled' || activity.status === 'done')
                continue;
            const { when } = activity;
            if (when ? !when.resolved?.undetermined : brokenItems(plan).has(activity.item)) continue;
            const what = activity.title ?? (activity.name || activity.item.keyword.text);
            yield {
                span: when?.written.span ?? activity.nameSpan,
                message: both(
                    `“${what}”的时间${when ? '未定' : '没有写'}，没有参加核对和计数。定下后请补上。`,
                    `${when ? `The time of “${what}” is not decided` : `“${what}” has no time`}, so it is neither checked nor counted. Add the time once it is known.`
                )
            };
        }
        for (const { deadline, time, name, title, item } of plan.measures) {
            const open = [deadline, time].find((when) => when?.resolved?.undetermined);
            if (open) yield undecided(open, title ?? (name || item.keyword.text));
        }
    }
};

/** Of a task or measure: without a time it is none of this rule's matter, for many go on as long as the plan. */
function undecided({ written: { span } }: When, what: string): Problem {
    return {
        span,
        message: both(
            `“${what}”的时间未定，没有参加核对。定下后请补上。`,
            `The time of “${what}” is not decided, so it is not checked. Add the time once it is known.`
        )
    };
}
