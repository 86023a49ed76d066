import { before } from '../../../language/calendar/index.ts';
import type { Named, Plan } from '../../../language/model/plan.ts';
import type { When } from '../../../language/model/work.ts';
import { hullOf, shown } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const beforeDrafting: Rule = {
    code: 'D05',
    name: 'before-drafting',
    severity: 'warning',
    since: '0.1.0',
    title: both('期限早于成文日期', 'Due before the document’s date'),
    documentation: {
        what: both(
            '任务或报送的期限、计划中的活动，早于文件的成文日期。',
            'A deadline or a planned activity lies before the date of the document.'
        ),
        why: both(
            '文件发出时期限已过，收文的学校无法照办。',
            'When the document arrives, the date has already passed.'
        ),
        bad: example`
            单位 县教育局
            通知 印发通知 《关于印发〈结对帮扶工作实施方案〉的通知》 {
                印发 帮扶
                发文机关 县教育局
                成文日期 2008年12月13日
                主送：各学校
            }
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2008年至2012年 }
            措施 制定计划 “制定工作计划” { 负责 县教育局  截止 «2008年11月30日» }
        `,
        good: example`
            单位 县教育局
            通知 印发通知 《关于印发〈结对帮扶工作实施方案〉的通知》 {
                印发 帮扶
                发文机关 县教育局
                成文日期 2008年12月13日
                主送：各学校
            }
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2008年至2012年 }
            措施 制定计划 “制定工作计划” { 负责 县教育局  截止 2009年1月30日 }
        `,
        source: both(
            '评审惯例：期限在成文日期之后。',
            'Review practice: deadlines come after the document’s date.'
        )
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const dated = draftedOn(plan);
        const drafted = hullOf(dated);
        if (!dated || !drafted) return;
        for (const { when, named, weak } of dueThings(plan)) {
            const hull = hullOf(when);
            if (
                !hull ||
                when.resolved?.recurring ||
                before({ ...hull, earliestStart: hull.earliestEnd }, drafted) !== 'yes'
            )
                continue;
            const what = named.title ?? (named.name || named.item.keyword.text);
            yield {
                span: when.written.span,
                ...(weak && { severity: 'information' as const }),
                message: both(
                    `“${what}”的时间${shown(when, 'zh')}早于成文日期${dated.written.text.trim()}，文件发出时已经过了。请核对年份和日期。`,
                    `“${what}” (${shown(when, 'en')}) lies before the document’s date ${dated.written.text.trim()}. Check year and day.`
                ),
                related: [{ span: dated.written.span, message: both('成文日期', 'The document’s date') }]
            };
        }
    }
};

/** The date of the notice that issues the plan, else of the plan itself. */
function draftedOn(plan: Plan): When | undefined {
    const notice = plan.documents.find((document) => document.kind === 'notice' && document.dated);
    const reports = plan.main?.kind === 'report';
    return reports ? undefined : (notice?.dated ?? plan.main?.dated);
}

interface DueThing {
    readonly when: When;
    readonly named: Named;
    readonly weak: boolean;
}

function* dueThings(plan: Plan): Iterable<DueThing> {
    for (const measure of plan.measures)
        if (measure.deadline) yield { when: measure.deadline, named: measure, weak: false };
    for (const submission of plan.submissions) {
        for (const { when } of submission.steps) yield { when, named: submission, weak: false };
    }
    for (const activity of plan.activities) {
        const planned =
            activity.kind === 'activity' &&
            (activity.status === 'planned' || activity.status === 'provisional');
        if (planned && activity.when) yield { when: activity.when, named: activity, weak: true };
    }
}
