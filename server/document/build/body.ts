/** The entries of a file that belong to one document -> its text. */
import type { Entry } from '../../../language/items/item.ts';
import type { PlanDocument } from '../../../language/model/frame.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Block } from '../blocks.ts';
import { blocksOfItem } from './items.ts';
import { Numbering } from './numbering.ts';
import { blocksOfProse } from './runs.ts';

const documentKinds: ReadonlySet<string> = new Set([
    'plan',
    'notice',
    'charter',
    'programme',
    'report',
    'method'
]);

/**
 * The entries of each document: what stands behind its item up to the next document. What stands before the first
 * document goes to that one, so that nothing is lost; a file without documents has all under `undefined`.
 */
export function entriesByDocument(plan: Plan): ReadonlyMap<PlanDocument | undefined, readonly Entry[]> {
    const groups = new Map<PlanDocument | undefined, Entry[]>();
    let current: PlanDocument | undefined = plan.documents[0];
    for (const entry of plan.entries) {
        if (entry.entry === 'item' && documentKinds.has(entry.kind)) {
            current = plan.documents.find((document) => document.item === entry) ?? current;
            continue;
        }
        const group = groups.get(current);
        if (group) {
            group.push(entry);
        } else {
            groups.set(current, [entry]);
        }
    }
    return groups;
}

/** The blocks of entries in their own order, headings and paragraphs numbered anew. */
export function bodyBlocks(entries: readonly Entry[], plan: Plan): Block[] {
    const numbering = new Numbering(plan.language);
    const blocks: Block[] = [];
    let level = 0;
    for (const entry of entries) {
        switch (entry.entry) {
            case 'heading':
                level = entry.level;
                blocks.push({
                    kind: 'heading',
                    level: entry.level,
                    number: entry.level === 1 ? numbering.first() : numbering.second(),
                    runs: [{ text: entry.title, source: entry.titleSpan }],
                    source: entry.span
                });
                blocks.push(...entry.prose.flatMap((prose) => blocksOfProse(prose, plan, numbering)));
                break;
            case 'paragraph':
                blocks.push(...blocksOfProse(entry.prose, plan, numbering));
                break;
            case 'item':
                blocks.push(
                    ...blocksOfItem(entry, {
                        plan,
                        numbering,
                        inChapter: level > 0,
                        underFirstLevel: level === 1
                    })
                );
                break;
            case 'import':
                break;
        }
    }
    return blocks;
}
