import type { Entry, Item } from '../items/item.ts';
import type { SyntaxProblem } from './problem.ts';

/** Problems seen only once the items are there: slots filled twice. */
export function valueProblems(entries: readonly Entry[]): SyntaxProblem[] {
    return entries.flatMap((entry) =>
        entry.entry === 'item' ? [...slotsTwice(entry), ...valueProblems(entry.items)] : []
    );
}

function slotsTwice(item: Item): SyntaxProblem[] {
    return item.sentences.flatMap((sentence) =>
        sentence.repeated.map((span) => ({
            code: 'slot-twice' as const,
            span,
            item: item.names[0]?.name ?? ''
        }))
    );
}
