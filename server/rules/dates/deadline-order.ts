import type { When } from '../../../language/model/work.ts';
import { countedFrom, hullOf } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const deadlineOrder: Rule = {
    code: 'D17',
    name: 'deadline-order',
    severity: 'error',
    since: '0.1.0',
    title: both('逐级报送的期限颠倒', 'Deadlines of a chain in the wrong order'),
    documentation: {
        what: both(
            '逐级报送中，下级的期限晚于上级的期限。',
            'In a chain of submissions, the lower level is due after the higher one.'
        ),
        why: both(
            '学校还没报，中心小学就要上报，无法执行。',
            'The central school would have to report before the schools below it do.'
        ),
        bad: example`
            学校 甲校
            单位 教育局
            报送 反馈表 {
                学校 2009年3月10日前 报 甲校；
                甲校 «2009年3月5日前» 报 教育局；
            }
        `,
        good: example`
            学校 甲校
            单位 教育局
            报送 反馈表 {
                学校 2009年3月10日前 报 甲校；
                甲校 2009年3月20日前 报 教育局；
            }
        `,
        source: both('常理：先下级，后上级。', 'Common sense: the lower level reports first.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const { steps } of plan.submissions) {
            for (const [index, step] of steps.entries()) {
                const previous = steps[index - 1];
                const due = hullOf(step.when);
                const earlier = hullOf(previous?.when);
                if (!previous || !due || !earlier) continue;
                const isWindow = earlier.openStart ?? isWithin(previous.when);
                const first = isWindow ? earlier.latestEnd : earlier.earliestEnd;
                const isTooEarly =
                    step.when.resolved?.recurring && previous.when.resolved?.recurring
                        ? isEachEarlier(step.when, previous.when)
                        : due.latestEnd < first;
                if (!isTooEarly) continue;
                yield {
                    span: step.when.written.span,
                    message: both(
                        `这一级的期限（${countedFrom(step.when.written)}）早于前一级（${countedFrom(previous.when.written)}），无法执行。请改正期限。`,
                        `This level is due (${countedFrom(step.when.written)}) before the one below it (${countedFrom(previous.when.written)}). Correct the dates.`
                    ),
                    related: [
                        {
                            span: previous.when.written.span,
                            message: both('前一级的期限', 'The level before')
                        }
                    ]
                };
            }
        }
    }
};

/** Most days that two recurring deadlines lie apart: 每年6月 may hand on in January what comes of the June before. */
const MOST_DAYS = 92;

/** 每年6月20日前 behind 每年6月30日前: each time before the level below it. */
function isEachEarlier({ resolved: due }: When, { resolved: before }: When): boolean {
    if (!due?.recurring || !before?.recurring || due.spans.length !== before.spans.length) return false;
    return due.spans.every(({ latestEnd }, at) => {
        const below = before.spans[at];
        if (below === undefined) return false;
        const end = below.openStart ? below.latestEnd : below.earliestEnd;
        return latestEnd < end && end - latestEnd <= MOST_DAYS;
    });
}

/** 启动会后10天内: due on its last day. */
function isWithin({ written }: When): boolean {
    return /内$|^within /i.test(written.text.trim());
}
