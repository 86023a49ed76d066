/**
 * Baselines: findings an old plan may keep. A finding is known again by its rule, the item it stands in and the words
 * it marks, not by its line, so that edits elsewhere leave it known.
 */
import * as z from 'zod';
import type { Entry, Item } from '../../language/items/item.ts';
import type { Plan } from '../../language/model/plan.ts';
import { rangeOf } from '../../language/source.ts';
import type { Finding } from '../rules/rule.ts';

const entrySchema = z.strictObject({
    /** The rule's code. */
    code: z.string(),
    /** Keyword and name of the items around it, outermost first; empty outside of any. */
    item: z.string(),
    /** The words marked, blanks and widths made alike. */
    text: z.string(),
    /** How often the same occurs. */
    count: z.int().min(1)
});

export const baselineSchema = z.strictObject({
    version: z.literal(1),
    /** By the plan's path relative to the baseline file's folder, with `/`. */
    plans: z.record(z.string(), z.array(entrySchema))
});

export type BaselineEntry = z.infer<typeof entrySchema>;
export type Baseline = z.infer<typeof baselineSchema>;

/** A plan's findings against its part of a baseline. */
export interface Compared {
    /** The findings that are not in it. */
    readonly fresh: readonly Finding[];
    /** How many are in it. */
    readonly known: number;
    /** What is in it and was not found any more. */
    readonly gone: readonly BaselineEntry[];
}

/** Tells the findings a baseline knows from the others. */
export function compare(
    plan: Plan,
    findings: readonly Finding[],
    entries: readonly BaselineEntry[]
): Compared {
    if (entries.length === 0) {
        return { fresh: findings, known: 0, gone: [] };
    }
    const left = new Map<string, number>();
    for (const entry of entries) {
        left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + entry.count);
    }
    const fresh = findings.filter((finding) => {
        const key = keyOf(markOf(plan, finding));
        const count = left.get(key) ?? 0;
        if (count > 0) {
            left.set(key, count - 1);
        }
        return count === 0;
    });
    const gone = entries.flatMap((entry) => {
        const count = left.get(keyOf(entry)) ?? 0;
        left.delete(keyOf(entry));
        return count > 0 ? [{ ...entry, count }] : [];
    });
    return { fresh, known: findings.length - fresh.length, gone };
}

/** The findings of a plan as a baseline holds them, in an order that does not depend on where they stand. */
export function entriesOf(plan: Plan, findings: readonly Finding[]): BaselineEntry[] {
    const counted = new Map<string, BaselineEntry>();
    for (const finding of findings) {
        const mark = markOf(plan, finding);
        const count = (counted.get(keyOf(mark))?.count ?? 0) + 1;
        counted.set(keyOf(mark), { ...mark, count });
    }
    return [...counted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

type Mark = Omit<BaselineEntry, 'count'>;

function keyOf({ code, item, text }: Mark): string {
    return JSON.stringify([code, item, text]);
}

function markOf(plan: Plan, { code, span }: Finding): Mark {
    const { start, end } = rangeOf(span);
    return { code, item: itemsAround(plan.entries, start, end), text: alike(plan.text.slice(start, end)) };
}

/** `阶段 实施推进 / 活动 送教下乡`; an item without a name gives its keyword. */
function itemsAround(entries: readonly Entry[], start: number, end: number): string {
    const path: string[] = [];
    let inside: readonly Entry[] = entries;
    for (;;) {
        const around = inside.find((entry): entry is Item => {
            const range = rangeOf(entry.span);
            return entry.entry === 'item' && range.start <= start && end <= range.end;
        });
        if (around === undefined) {
            return path.join(' / ');
        }
        const names = around.names.map(({ name }) => name).join('、');
        path.push(names === '' ? around.kind : `${around.kind} ${names}`);
        inside = around.items;
    }
}

function alike(text: string): string {
    return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}
