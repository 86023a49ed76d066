/** Syntax nodes of conditions and amendments -> items. */
import type * as ast from '../generated/ast.ts';
import { keywordOf } from '../keywords/lookup.ts';
import type { Change, Condition } from './item.ts';
import {
    amountOf,
    modalityOf,
    present,
    quantityOf,
    referenceOf,
    spanOf,
    timeOf,
    type ChunkText
} from './values.ts';

const groups: ReadonlyMap<string, 'all' | 'any' | 'some'> = new Map([
    ['allOf', 'all'],
    ['anyOf', 'any'],
    ['someOf', 'some']
]);

/** The condition, or nothing where error recovery left too little of it. */
export function conditionOf(node: ast.Condition, chunk: ChunkText): Condition | undefined {
    const span = spanOf(node, chunk);
    const reference = referenceOf(node.reference, chunk);
    if (reference) {
        return { type: 'named', reference, span };
    }
    const key = node.kind === undefined ? undefined : keywordOf(node.kind);
    const group = key === undefined ? undefined : groups.get(key);
    if (group) {
        const count = amountOf(node.amount, chunk);
        const conditions = present(node.conditions.map((inner) => conditionOf(inner, chunk)));
        return { type: 'group', kind: group, conditions, span, ...(count && { count }) };
    }
    const quantity = quantityOf(node.quantity, chunk);
    const modality = modalityOf(node.modality);
    if (!quantity || (key !== 'age' && key !== 'seniority')) {
        return undefined;
    }
    return { type: 'measured', kind: key, quantity, span, ...(modality && { modality }) };
}

export function changeOf(node: ast.Change, chunk: ChunkText): Change | undefined {
    const key = node.kind === undefined ? undefined : keywordOf(node.kind);
    const base = {
        targets: present(node.targets.map((target) => referenceOf(target, chunk))),
        span: spanOf(node, chunk)
    };
    if (key === 'cancelled') {
        return { ...base, kind: 'cancelled' };
    }
    if (key === 'mergedInto') {
        const into = referenceOf(node.into, chunk);
        const to = timeOf(node.time, chunk);
        return into && { ...base, kind: 'merged', into, ...(to && { to }) };
    }
    const from = timeOf(node.from, chunk);
    const to = timeOf(node.to, chunk);
    return key === 'originally' && from && to ? { ...base, kind: 'moved', from, to } : undefined;
}
