import type { Named } from '../../../language/model/plan.ts';
import type { Span } from '../../../language/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const changedTwice: Rule = {
    code: 'D19',
    name: 'changed-twice',
    severity: 'error',
    since: '0.2.0',
    title: both('同一变更里改了两次', 'Changed twice in one amendment'),
    documentation: {
        what: both(
            '同一个“变更”对同一事项写了两处，例如先改期又取消。',
            'One amendment says two things about one item, such as moving and cancelling it.'
        ),
        why: both(
            '不知道以哪一处为准。先后两次调整应写成两个“变更”，各有依据。',
            'Nobody can tell which holds. Two changes in turn are two amendments, each with its basis.'
        ),
        bad: example`
            活动 调研 2009年4月
            变更 春季调整 {
                调研 原定 2009年4月 改为 2009年9月
                取消 «调研»
            }
        `,
        good: example`
            活动 调研 2009年4月
            变更 春季调整 { 调研 原定 2009年4月 改为 2009年9月 }
        `,
        source: both('方案自身：一事一改。', 'The plan itself: one change for one thing.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const { changes } of plan.amendments) {
            const seen = new Map<Named, Span>();
            for (const { change, targets } of changes) {
                for (const target of targets) {
                    const span =
                        change.targets.find(({ segments }) => segments[0].name === target.name)?.span ??
                        change.span;
                    const earlier = seen.get(target);
                    if (!earlier) seen.set(target, span);
                    if (!earlier) continue;
                    const name = target.title ?? target.name;
                    yield {
                        span,
                        message: both(
                            `这个变更前面已经改过“${name}”。请只保留一处。`,
                            `This amendment has changed “${name}” before. Keep one of the two.`
                        ),
                        related: [{ span: earlier, message: both('前面的一处', 'The earlier one') }]
                    };
                }
            }
        }
    }
};
