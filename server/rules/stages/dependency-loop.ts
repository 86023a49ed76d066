import { mentionsOf } from '../../../language/items/access.ts';
import type { Named, Plan } from '../../../language/model/plan.ts';
import type { Activity, Measure } from '../../../language/model/work.ts';
import type { Bilingual, Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const dependencyLoop: Rule = {
    code: 'T08',
    name: 'dependency-loop',
    severity: 'error',
    since: '0.1.0',
    title: both('前置关系成环', 'Loop of predecessors'),
    documentation: {
        what: both('几个活动互为前置。', 'Activities wait for each other.'),
        why: both('哪一个都无法先开始。', 'None of them can begin.'),
        bad: example`
            活动 岗前培训 2009年3月 { 前置 «骨干选拔» }
            活动 骨干选拔 2009年3月 { 前置 «岗前培训» }
        `,
        good: example`
            活动 岗前培训 2009年3月
            活动 骨干选拔 2009年4月 { 前置 岗前培训 }
        `,
        source: both('常理：先后关系不能成环。', 'Common sense: nothing can come before itself.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const looping = inLoops(plan);
        for (const activity of [...plan.activities, ...plan.measures]) {
            if (!looping.has(activity)) continue;
            for (const mention of mentionsOf(activity.item, 'after')) {
                const target = mention.reference && plan.names.head(mention.reference).target;
                if (!target || !looping.has(target)) continue;
                yield { span: mention.span, message: saidOf(activity, target) };
            }
        }
    }
};

/** Of itself, of two that wait for each other, or of a longer loop. */
function saidOf(one: Activity | Measure, target: Named): Bilingual {
    const [name, other] = [one.title ?? one.name, target.title ?? target.name];
    if (one === target) {
        return both(
            `“${name}”的前置是它自己，无法先做。请改成别的事项，或者去掉“前置”。`,
            `“${name}” waits for itself. Name another one, or take 前置 (after) away.`
        );
    }
    const isMutual = 'after' in target && Array.isArray(target.after) && target.after.includes(one);
    return isMutual
        ? both(
              `“${name}”与“${other}”互为前置，哪一个都无法先做。请去掉其中一处“前置”。`,
              `“${name}” and “${other}” wait for each other. Take one 前置 (after) away.`
          )
        : both(
              `“${name}”的前置“${other}”又要等“${name}”，前置绕成一圈，哪一个都无法先做。请去掉其中一处“前置”。`,
              `“${name}” waits for “${other}”, which in turn waits for “${name}” by way of others. Take one 前置 (after) of the loop away.`
          );
}

/**
 * The activities and tasks that can be reached from themselves: what remains when all that can be ordered is taken away, and all that
 * merely waits for a loop.
 */
function inLoops(plan: Plan): ReadonlySet<Named> {
    const waiting = new Map<Named, Set<Named>>();
    const followers = new Map<Named, Named[]>();
    for (const activity of [...plan.activities, ...plan.measures]) {
        if (activity.after.length === 0) continue;
        waiting.set(activity, new Set(activity.after));
        for (const first of activity.after) followers.set(first, [...(followers.get(first) ?? []), activity]);
    }
    const free: Named[] = [...followers.keys()].filter((named) => !waiting.has(named));
    for (const named of free) {
        for (const follower of followers.get(named) ?? []) {
            const rest = waiting.get(follower);
            rest?.delete(named);
            if (rest?.size !== 0) continue;
            waiting.delete(follower);
            free.push(follower);
        }
    }
    const isWaitedFor = (named: Named): boolean =>
        (followers.get(named) ?? []).some((follower) => waiting.has(follower));
    const behind = [...waiting.keys()].filter((named) => !isWaitedFor(named));
    for (const named of behind) {
        const firsts = waiting.get(named) ?? [];
        waiting.delete(named);
        for (const first of firsts) if (waiting.has(first) && !isWaitedFor(first)) behind.push(first);
    }
    return new Set(waiting.keys());
}
