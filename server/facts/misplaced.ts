import { itemsOf } from '../../language/items/access.ts';
import { rangeOf, type Span } from '../../language/source.ts';
import { oncePerPlan } from './memo.ts';

/** UTF-16 offsets in the plan's text, the end exclusive. */
interface Stretch {
    readonly start: number;
    readonly end: number;
}

/**
 * The items that stand where none may stand. They are read where they are, so that no text is lost; what the plan means
 * by them is known only once they stand in the right place.
 */
export const misplacedItems = oncePerPlan((plan): readonly Stretch[] => {
    const found = plan.problems.filter(({ code }) => code === 'misplaced-item');
    if (found.length === 0) return [];
    const starts = new Set(found.map(({ span }) => rangeOf(span).start));
    return [...itemsOf(plan.entries)]
        .map(({ span }) => rangeOf(span))
        .filter(({ start }) => starts.has(start));
});

/** Whether a text stands in such an item. */
export function isIn(stretches: readonly Stretch[], span: Span): boolean {
    if (stretches.length === 0) return false;
    const { start } = rangeOf(span);
    return stretches.some((one) => one.start <= start && start < one.end);
}
