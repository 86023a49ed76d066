/**
 * The language as tests of rules import it, with the plan of a text built once: what a mutant changes comes after the
 * plan, and plans are immutable.
 */
import { planOf as planAnew } from '../../language/index.ts';
import type { Plan } from '../../language/model/plan.ts';

export * from '../../language/index.ts';

const known = new Map<string, Plan>();

/** The plan of one text that imports nothing. */
export function planOf(text: string, uri?: string): Plan {
    const key = `${uri ?? ''}\n${text}`;
    const plan = known.get(key) ?? planAnew(text, uri);
    known.set(key, plan);
    return plan;
}
