import type { Plan } from '../../language/model/plan.ts';

/**
 * A fact computed at most once for a plan, however many rules and views ask for it. Plans are immutable, so the
 * value stays right as long as the plan lives, and goes with it.
 */
export function oncePerPlan<T>(compute: (plan: Plan) => T): (plan: Plan) => T {
    const known = new WeakMap<Plan, { readonly value: T }>();
    return (plan) => {
        let fact = known.get(plan);
        if (fact === undefined) {
            fact = { value: compute(plan) };
            known.set(plan, fact);
        }
        return fact.value;
    };
}
