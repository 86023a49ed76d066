import type { ItemKind } from '../../../language/items/item.ts';
import type { Named } from '../../../language/model/plan.ts';

/** Kinds whose title is the name people know them by, so that it is printed wherever they are named. */
const titled: ReadonlySet<string> = new Set([
    'school',
    'unit',
    'committee',
    'principle',
    'alliance',
    'stage',
    'activity',
    'record',
    'measure',
    'body'
]);

export function isPlainKind(named: Named): boolean {
    return titled.has(named.item.kind);
}

const declarations: ReadonlySet<ItemKind> = new Set<ItemKind>([
    'school',
    'unit',
    'committee',
    'person',
    'category',
    'set'
]);

/** Items that only declare: a paper names them where others do, and says at its end which nobody named. */
export function isDeclaration(kind: ItemKind): boolean {
    return declarations.has(kind);
}

const neverPrinted: ReadonlySet<ItemKind> = new Set<ItemKind>(['variable', 'suppress', 'attachment']);

/** Items that are no part of the text: values for quotes, excuses, and attachments, which have pages of their own. */
export function isNeverPrinted(kind: ItemKind): boolean {
    return neverPrinted.has(kind);
}

const documents: ReadonlySet<ItemKind> = new Set<ItemKind>([
    'plan',
    'notice',
    'charter',
    'programme',
    'report',
    'method'
]);

/** Items that open a paper. */
export function isDocument(kind: ItemKind): boolean {
    return documents.has(kind);
}
