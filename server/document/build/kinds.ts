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
