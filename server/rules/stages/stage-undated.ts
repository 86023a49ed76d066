import { brokenItems } from '../../facts/broken-items.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const stageUndated: Rule = {
    code: 'T06',
    name: 'stage-undated',
    severity: 'warning',
    since: '0.1.0',
    title: both('阶段没有时间', 'Stage without a time'),
    documentation: {
        what: both('阶段没有写起止时间，或者时间未定。', 'A stage has no time, or one that is not decided.'),
        why: both(
            '没有时间，就无法核对活动是否按阶段进行。',
            'Without it nobody can check whether work keeps to the stages.'
        ),
        bad: example`
            阶段 «启动» { 任务：动员 }
        `,
        good: example`
            阶段 启动 2009年1月至2月 { 任务：动员 }
        `,
        source: both('评审惯例：阶段写明起止。', 'Review practice: a stage says when it begins and ends.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const stage of plan.stages) {
            if (!stage.when && brokenItems(plan).has(stage.item)) continue;
            if (stage.when && (stage.when.written.problems.length > 0 || !stage.when.resolved?.undetermined))
                continue;
            yield {
                span: stage.when?.written.span ?? stage.nameSpan,
                message: both(
                    `“${stage.title ?? stage.name}”没有写明时间。请在名称后面写起止月份，例如“2009年1月至2月”。`,
                    `“${stage.title ?? stage.name}” has no definite time. Write it after the name, such as 2009-01-01 until 2009-02-28 (2009年1月至2月).`
                )
            };
        }
    }
};
