import type { Entry, Item, ItemKind } from '../../../language/items/item.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Span } from '../../../language/source.ts';
import { oncePerPlan } from '../memo.ts';
import { textsOfEntry, type TextPiece } from '../texts.ts';

/** A stretch of running text made comparable: what a copy with other names and figures would still have in common. */
export interface Passage {
    readonly span: Span;
    /** The text without marks and blanks, names as □ and figures as #. */
    readonly masked: string;
    /** The stretches of GRAM characters in it, as numbers. */
    readonly grams: ReadonlySet<number>;
    /** Of each WINDOW neighbouring stretches the least: two passages with a long stretch in common share one. */
    readonly marks: readonly number[];
}

/** Shorter stretches stand in every official paper (加强领导). */
const GRAM = 6;
const WINDOW = 4;
/** Passages with fewer stretches say too little to be compared. */
const LEAST_GRAMS = 5;

/** Frames, and items that name schools and people or lay down dates: nobody calls those copied. */
const LISTS: ReadonlySet<ItemKind> = new Set<ItemKind>([
    'plan',
    'notice',
    'charter',
    'programme',
    'report',
    'method',
    'attachment',
    'school',
    'unit',
    'committee',
    'person',
    'category',
    'set',
    'calendar',
    'alliance',
    'pairing',
    'list',
    'variable',
    'suppress'
]);

interface Read {
    /** The names that were taken out. */
    readonly names: string;
    readonly passages: readonly Passage[];
}

/** Entries outlast keystrokes elsewhere in the file, and with them what was read in them. */
const readBefore = new WeakMap<Entry, Read>();

/** What the plan's own file says, paragraph by paragraph and item by item, in its order. */
export const passagesOf = oncePerPlan((plan: Plan): readonly Passage[] => {
    const pattern = namesPattern(plan);
    const names = pattern?.source ?? '';
    return plan.entries.flatMap((entry) => {
        const before = readBefore.get(entry);
        if (before?.names === names) return before.passages;
        const passages = stretchesOf(textsOfEntry(entry, plan)).flatMap((stretch) =>
            passageOf(stretch, pattern)
        );
        readBefore.set(entry, { names, passages });
        return passages;
    });
});

interface Stretch {
    text: string;
    readonly span: Span;
}

function passageOf({ text, span }: Stretch, names: RegExp | undefined): readonly Passage[] {
    const masked = mask(text, names);
    const list = gramsOf(masked);
    return list.length < LEAST_GRAMS ? [] : [{ span, masked, grams: new Set(list), marks: winnow(list) }];
}

/** The lines of prose, and for each item its names, titles, words and cells together. */
function stretchesOf(pieces: readonly TextPiece[]): readonly Stretch[] {
    const stretches: Stretch[] = [];
    const ofItem = new Map<Item, Stretch>();
    for (const { kind, item, text, span } of pieces) {
        if (kind === 'heading' || (item && LISTS.has(item.kind))) continue;
        if (!item || kind === 'prose') {
            stretches.push({ text, span });
            continue;
        }
        const known = ofItem.get(item);
        if (known) {
            known.text += `\n${text}`;
            continue;
        }
        const [first] = item.names;
        const stretch = {
            text: [...item.names.map(({ name }) => name), text].join('\n'),
            span: first?.title?.span ?? first?.span ?? span
        };
        ofItem.set(item, stretch);
        stretches.push(stretch);
    }
    return stretches;
}

/** How much of the smaller of two passages the other has too, from 0 to 1. */
export function likeness(a: Passage, b: Passage): number {
    const [small, large] = a.grams.size <= b.grams.size ? [a, b] : [b, a];
    let shared = 0;
    for (const gram of small.grams) if (large.grams.has(gram)) shared++;
    return shared / Math.max(1, small.grams.size);
}

/** Every name the plan knows, the longest first; undefined where it knows none. */
function namesPattern(plan: Plan): RegExp | undefined {
    const names = new Set<string>();
    for (const { name, title } of [...plan.organisations, ...plan.persons, ...plan.alliances]) {
        names.add(name);
        if (title !== undefined) names.add(title);
    }
    for (const { alias } of plan.organisations) if (alias !== undefined) names.add(alias);
    const long = [...names].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
    return long.length === 0
        ? undefined
        : new RegExp(long.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
}

function mask(text: string, names: RegExp | undefined): string {
    const nameless = names ? text.replace(names, '□') : text;
    return nameless
        .replace(/\uFFFC+/g, '□')
        .replace(/\d+|[〇一二三四五六七八九十百千]+(?=[个名所次人项年月日节])/g, '#')
        .replace(/[^\p{L}#□]/gu, '')
        .toLowerCase();
}

/** The stretches of GRAM characters as 32-bit numbers (FNV-1a), in order. */
function gramsOf(masked: string): readonly number[] {
    const grams: number[] = [];
    for (let start = 0; start + GRAM <= masked.length; start++) {
        let hash = 0x811c9dc5;
        for (let at = start; at < start + GRAM; at++) {
            hash = Math.imul(hash ^ masked.charCodeAt(at), 0x01000193);
        }
        grams.push(hash >>> 0);
    }
    return grams;
}

/** Winnowing after Schleimer, Wilkerson and Aiken (2003): the least of each window, each position once. */
function winnow(grams: readonly number[]): readonly number[] {
    const marks = new Set<number>();
    for (let start = 0; start + WINDOW <= grams.length; start++) {
        let least = Infinity;
        for (let at = start; at < start + WINDOW; at++) least = Math.min(least, grams[at] ?? Infinity);
        marks.add(least);
    }
    return [...marks];
}
