/** Which files' names a plan uses. */
import type { Plan } from '../../language/model/plan.ts';
import { oncePerPlan } from './memo.ts';

/** URIs of the files that declare something the plan refers to, quotes, or takes for its framework. */
export const usedFiles = oncePerPlan(
    (plan: Plan): ReadonlySet<string | undefined> =>
        new Set([
            ...plan.references.map(({ target }) => target?.nameSpan.place.uri),
            ...plan.quotes.map(({ target }) => target?.nameSpan.place.uri),
            ...plan.frameworks.map(({ document }) => document.nameSpan.place.uri)
        ])
);
