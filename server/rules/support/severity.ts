import type { Modality } from '../../../language/items/item.ts';
import type { Severity } from '../rule.ts';

const steps: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** 原则上, 一般, 可以 leave room: a breach of such a duty weighs one step less. */
export function softened(severity: Severity, modality: Modality | undefined): Severity {
    if (modality === undefined || modality === 'shall') return severity;
    return steps[steps.indexOf(severity) + 1] ?? 'hint';
}
