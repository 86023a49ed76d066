import { satisfies, type Bound } from '../../language/amounts/index.ts';
import type { Alliance, Assignment, Role } from '../../language/model/parties.ts';
import type { Plan } from '../../language/model/plan.ts';
import { exactValue } from './amounts.ts';
import { assignmentsIn } from './posts.ts';
import { termSpan } from './terms-of-office.ts';

/** How many hold a role at one time: surely, and at the most that what is written allows. */
export interface HolderCount {
    readonly sure: number;
    readonly possible: number;
}

/**
 * How many hold a role in an alliance. Of those who follow one another (`王某（至2010年）、李某（2011年起）`) only those count
 * who hold it on one day; who has no time counts all along, and 成员学校·校长 stands for as many as there are members.
 */
export function holdersOf(plan: Plan, role: Role, alliance: Alliance): HolderCount {
    const held = assignmentsIn(plan, alliance).filter((assignment) => assignment.role === role.name);
    const all = held.map((assignment) => ({
        number: numberOf(assignment, alliance),
        span: termSpan(assignment.held, role)
    }));
    const most = (days: readonly number[], isThere: (at: Span, day: number) => boolean): number =>
        Math.max(
            ...days.map((day) =>
                all
                    .filter(({ span }) => !span || isThere(span, day))
                    .reduce((count, { number }) => count + number, 0)
            )
        );
    const spans = all.flatMap(({ span }) => span ?? []);
    const days = spans.length === 0 ? [0] : undefined;
    return {
        sure: most(
            days ?? spans.map(({ latestStart }) => latestStart),
            (span, day) => span.latestStart <= day && day <= span.earliestEnd
        ),
        possible: most(
            days ?? spans.map(({ earliestStart }) => earliestStart),
            (span, day) => span.earliestStart <= day && day <= span.latestEnd
        )
    };
}

/** Whether some number that the text allows is as many as asked for. */
export function fits({ sure, possible }: HolderCount, asked: Bound): boolean {
    for (let count = sure; count <= possible; count += 1) {
        if (satisfies(count, asked) !== 'no') return true;
    }
    return false;
}

type Span = NonNullable<ReturnType<typeof termSpan>>;

function numberOf({ relative, holder }: Assignment, { members }: Alliance): number {
    if (relative === 'members') return Math.max(1, members.length);
    return exactValue(holder.amount?.amount) ?? 1;
}
