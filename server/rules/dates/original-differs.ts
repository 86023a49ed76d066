import { overlap } from '../../../language/calendar/index.ts';
import type { Named, Plan } from '../../../language/model/plan.ts';
import type { Amendment } from '../../../language/model/provisions.ts';
import type { Activity, When } from '../../../language/model/work.ts';
import { hullOf, shown } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const originalDiffers: Rule = {
    code: 'D22',
    name: 'original-differs',
    severity: 'warning',
    since: '0.2.0',
    title: both('“原定”与原来的时间不符', 'Original time differs from the plan'),
    documentation: {
        what: both(
            '“变更”写的原定时间，不是那项活动原来的时间；前面已经改过期的，与改后的时间对照；活动已经写成改后时间的，不对照。',
            'The original time (原定) in an amendment is not the one the activity had; where an earlier amendment moved it, not the one it was moved to. An activity that already bears its new time is not looked at.'
        ),
        why: both(
            '收文的人对不上号：改的是哪一次，或者原方案是哪一天，总有一处写错了。',
            'Readers cannot tell which occasion is moved; the plan or the amendment has the wrong day.'
        ),
        bad: example`
            学校 甲校
            活动 听课 2009年4月10日 { 负责 甲校 }
            变更 春季调整 { 听课 原定 «2009年4月17日» 改为 2009年4月24日 }
        `,
        good: example`
            学校 甲校
            活动 听课 2009年4月10日 { 负责 甲校 }
            变更 春季调整 { 听课 原定 2009年4月10日 改为 2009年4月24日 }
        `,
        source: both('方案自身：变更与原安排对照。', 'The plan itself: the amendment against what it amends.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const moved = new Map<Named, When>();
        for (const { changes } of plan.amendments) {
            yield* differing(plan, changes, moved);
            for (const { targets, to } of changes)
                if (to) for (const target of targets) moved.set(target, to);
        }
    }
};

/** One amendment against the times as they were before it; what it says twice is another rule’s (D19). */
function* differing(
    plan: Plan,
    changes: Amendment['changes'],
    moved: ReadonlyMap<Named, When>
): Iterable<Problem> {
    for (const { targets, from } of changes) {
        for (const target of targets) {
            const before = moved.get(target) ?? original(plan, target);
            const [stated, known] = [hullOf(from), hullOf(before)];
            if (!from || !before || !stated || !known || overlap(stated, known) !== 'no') continue;
            const name = target.title ?? target.name;
            yield {
                span: from.written.span,
                message: both(
                    `“${name}”原来的时间是${shown(before, 'zh')}，这里的原定写${shown(from, 'zh')}。请核对两处。`,
                    `“${name}” was to be on ${shown(before, 'en')}, the amendment says ${shown(from, 'en')}. Check both.`
                ),
                related: [{ span: before.written.span, message: both('原来的时间', 'The time it had') }]
            };
        }
    }
}

/** The time an activity bears, unless that is one it was moved to. */
function original({ amendments }: Plan, target: Named): When | undefined {
    const before = (target as Activity).moved?.before;
    const own = hullOf(before);
    const bearsNew = amendments
        .flatMap(({ changes }) => changes)
        .some(({ targets, to }) => {
            const later = targets.includes(target) ? hullOf(to) : undefined;
            return own !== undefined && later !== undefined && overlap(own, later) !== 'no';
        });
    return bearsNew ? undefined : before;
}
