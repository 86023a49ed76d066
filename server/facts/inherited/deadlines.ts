/** Deadlines that a plan inherits from the one it names as its basis. */
import { overlap, type Judgement, type TimeSpan } from '../../../language/calendar/index.ts';
import { relativeParty } from '../../../language/model/built-in.ts';
import type { Framework } from '../../../language/model/frame.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Named } from '../../../language/model/plan.ts';
import type { When } from '../../../language/model/work.ts';
import type { Who } from '../../../language/items/item.ts';
import { samePaper } from '../counting/index.ts';
import { oncePerPlan } from '../memo.ts';
import { hullOf } from '../times.ts';

/** A time by which something of a name has to be done, in the plan itself or in its framework. */
export interface Deadline {
    readonly named: Named;
    readonly when: When;
    /** To whom it is handed in, where that is said. */
    readonly to?: string;
}

export interface InheritedDeadline {
    readonly framework: Framework;
    readonly theirs: Deadline;
    /** What the plan itself has by that name; empty where it says nothing of it. */
    readonly own: readonly (Deadline & {
        /** Whether it is in time. */
        readonly inTime: Judgement;
    })[];
}

/** What the frameworks ask schools and alliances to hand in or do by a time, with what the plan has for it. */
export const inheritedDeadlines = oncePerPlan((plan: Plan): readonly InheritedDeadline[] => {
    const here = ownDeadlines(plan);
    return plan.frameworks.flatMap((framework) =>
        deadlinesOf(framework)
            .filter(({ when }) => fallsIn(when, plan.period))
            .map((theirs) => ({ framework, theirs, own: answersTo(theirs, here) }))
    );
});

function deadlinesOf({ submissions, measures }: Framework): readonly Deadline[] {
    return [
        ...submissions.flatMap((submission) =>
            submission.steps
                .filter(({ step }) => isSubordinate(step.who))
                .map(({ when, to }) => ({ named: submission, when, ...(to && { to: to.text }) }))
        ),
        ...measures.flatMap((measure) => {
            const bound = measure.responsible.some(
                ({ mention }) => relativeParty(mention.reference?.segments[0].name ?? '') !== undefined
            );
            return bound && measure.deadline ? [{ named: measure, when: measure.deadline }] : [];
        })
    ].filter(({ when }) => when.resolved !== undefined && !when.resolved.recurring);
}

/** 每个联盟, 各学校, 成员学校: whoever works by a plan of their own. */
function isSubordinate({ parties }: Who): boolean {
    return parties.some(
        ({ segments: [first] }) =>
            first.noun === 'alliance' ||
            first.noun === 'school' ||
            first.name === '学校' ||
            relativeParty(first.name) !== undefined
    );
}

function ownDeadlines(plan: Plan): readonly Deadline[] {
    return [
        ...plan.submissions.flatMap((submission) =>
            submission.steps.map(({ when, to }) => ({ named: submission, when, ...(to && { to: to.text }) }))
        ),
        ...plan.measures.flatMap((measure) => {
            const when = measure.deadline ?? measure.time;
            return when ? [{ named: measure, when }] : [];
        }),
        ...plan.activities.flatMap((activity) =>
            activity.when ? [{ named: activity, when: activity.when }] : []
        )
    ];
}

/** The plan’s own of the same name; of several steps those to the same receiver, where there are any. */
function answersTo(theirs: Deadline, here: readonly Deadline[]): InheritedDeadline['own'] {
    const named = here.filter((one) => samePaper(one.named, theirs.named));
    const received = named.filter((one) => one.to !== undefined && one.to === theirs.to);
    return (received.length > 0 ? received : named).map((one) => ({ ...one, inTime: inTime(one, theirs) }));
}

/** An end that was left to the reader’s reading (3月上旬) may be any day of it. */
function inTime(own: Deadline, theirs: Deadline): Judgement {
    const [mine, limit] = [hullOf(own.when), hullOf(theirs.when)];
    if (!mine || !limit || own.when.resolved?.recurring) return 'maybe';
    const earliest = mine.openStart ? mine.latestEnd : mine.earliestEnd;
    if (earliest > limit.latestEnd) return 'no';
    return mine.latestEnd > limit.latestEnd ? 'maybe' : 'yes';
}

function fallsIn(when: When, period: TimeSpan | undefined): boolean {
    const hull = hullOf(when);
    if (!hull || !period) return hull !== undefined;
    const due = hull.openStart
        ? { ...hull, earliestStart: hull.latestEnd, latestStart: hull.latestEnd }
        : hull;
    return overlap(due, period) !== 'no';
}
