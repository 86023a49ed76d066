import type { KeywordId } from '../keywords/table.ts';
import type { ItemKind } from './item.ts';

const workItems: readonly ItemKind[] = [
    'activity',
    'record',
    'quota',
    'submission',
    'measure',
    'principle',
    'goal',
    'suppress',
    'table',
    'schedule',
    'list',
    'attachment',
    'body',
    'role',
    'award',
    'eligibility'
];

/** Which items may stand inside another one's braces; an item not named holds none. */
export const heldItems: Readonly<Partial<Record<ItemKind, readonly ItemKind[]>>> = {
    stage: workItems,
    measure: workItems,
    principle: workItems,
    assessment: workItems,
    plan: ['attachment'],
    notice: ['attachment'],
    charter: ['attachment'],
    programme: ['attachment'],
    report: ['attachment'],
    method: ['attachment']
};

/** Keywords that open an item and are also the keyword of a property, so that a line may start with them in braces. */
const alsoProperties: ReadonlySet<KeywordId> = new Set<KeywordId>(['guideline', 'category']);

/** Keywords that open an item. */
export const itemKinds: ReadonlySet<KeywordId> = new Set<ItemKind>([
    'plan',
    'notice',
    'charter',
    'programme',
    'report',
    'method',
    'attachment',
    'unit',
    'school',
    'committee',
    'person',
    'category',
    'set',
    'calendar',
    'alliance',
    'pairing',
    'body',
    'role',
    'guideline',
    'goal',
    'principle',
    'measure',
    'stage',
    'activity',
    'record',
    'schedule',
    'list',
    'table',
    'quota',
    'submission',
    'eligibility',
    'assessment',
    'scores',
    'award',
    'budget',
    'allowance',
    'supplies',
    'amendment',
    'variable',
    'suppress'
]);

export function isItemKind(id: KeywordId | undefined): id is ItemKind {
    return id !== undefined && itemKinds.has(id);
}

/** Whether a line that starts with `inner` can stand inside the braces of `outer`; 正文 goes where other items go. */
export function mayStandInside(inner: KeywordId, outer: ItemKind | undefined): boolean {
    if (alsoProperties.has(inner)) {
        return true;
    }
    const held = outer && heldItems[outer];
    return inner === 'text' ? held === workItems : isItemKind(inner) && (held?.includes(inner) ?? false);
}
