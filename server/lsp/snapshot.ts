import type { Plan } from '../../language/model/plan.ts';
import { oncePerPlan } from '../facts/memo.ts';
import { LineIndex } from './lines.ts';

/** One plan file as it stands now: what every provider works on. */
export interface Snapshot {
    /** The URI as the client wrote it when it opened the document. */
    readonly uri: string;
    readonly plan: Plan;
    readonly lines: LineIndex;
}

const linesOf = oncePerPlan((plan) => new LineIndex(plan.text));

/** The plan with its line index, which is made once for a plan. */
export function snapshotOf(plan: Plan, uri: string = plan.uri): Snapshot {
    return { uri, plan, lines: linesOf(plan) };
}
