/** Pairs: of schools, or of people of theirs. */
import { eachPairOnce } from '../../language/model/pairs.ts';
import type { Pair } from '../../language/model/parties.ts';
import type { Plan } from '../../language/model/plan.ts';
import { oncePerPlan } from './memo.ts';

export { partnerKey } from '../../language/model/pairs.ts';

/** Whether two whole schools are paired, and not teachers, students or holders of posts. */
export function isPairOfSchools({ lead, member }: Pair): boolean {
    return !lead.people && !member.people;
}

/** The pairs of the plan, each once, whether a 结对 item or a list names it. */
export const distinctPairs = oncePerPlan(({ pairs }: Plan): readonly Pair[] => eachPairOnce(pairs));
