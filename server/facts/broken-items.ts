import { itemsOf } from '../../language/items/access.ts';
import type { Item } from '../../language/items/item.ts';
import type { SyntaxProblemCode } from '../../language/parsing/problem.ts';
import { rangeOf, type Place } from '../../language/source.ts';
import { oncePerPlan } from './memo.ts';

/** Behind these the parser passes over words of the item. */
const passesOver: ReadonlySet<SyntaxProblemCode> = new Set<SyntaxProblemCode>([
    'unexpected',
    'incomplete',
    'name-needs-quotes',
    'run-together',
    'unfinished-sentence',
    'misplaced-item',
    'unclosed-quote',
    'unreadable-value'
]);

/**
 * The items of which a part could not be read: the one each syntax problem stands in, and the top-level item around
 * it, and the nameless beside it, which may be no item at all. What such an item seems to lack may be there, so no rule says that it is absent.
 */
export const brokenItems = oncePerPlan((plan): ReadonlySet<Item> => {
    const broken = new Set<Item>();
    if (plan.problems.length === 0) {
        return broken;
    }
    const items = [...itemsOf(plan.entries)];
    const places = new Set<Place>();
    for (const { code, span } of plan.problems) {
        if (!passesOver.has(code)) continue;
        const { start } = rangeOf(span);
        const inside = items.findLast((item) => rangeOf(item.span).start <= start);
        const around = items.find((item) => item.span.place === inside?.span.place);
        for (const item of [inside, around]) {
            if (item) broken.add(item);
        }
        places.add(span.place);
    }
    for (const item of items) {
        if (item.names.length === 0 && places.has(item.span.place)) broken.add(item);
    }
    return broken;
});
