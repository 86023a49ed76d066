/** Short ways to what an item says. */
import type { KeywordId } from '../keywords/table.ts';
import type {
    Entry,
    Item,
    Mention,
    MentionProperty,
    Property,
    Reference,
    StatusProperty,
    TimeProperty,
    WordsProperty
} from './item.ts';

interface HasProperties {
    readonly properties: readonly Property[];
}

/** Every item of the entries, nested ones behind the one that holds them. */
export function* itemsOf(entries: readonly Entry[]): Generator<Item> {
    for (const entry of entries) {
        if (entry.entry === 'item') {
            yield entry;
            if (entry.items.length > 0) {
                yield* itemsOf(entry.items);
            }
        }
    }
}

const none: readonly never[] = [];

/** The mentions of all properties with the key, or with either of two, in order. */
export function mentionsOf(of: HasProperties, key: KeywordId, other?: KeywordId): readonly Mention[] {
    let found: readonly Mention[] = none;
    for (const property of of.properties) {
        if (property.type === 'mentions' && (property.key.id === key || property.key.id === other)) {
            found = found.length === 0 ? property.mentions : [...found, ...property.mentions];
        }
    }
    return found;
}

/** Every mention of an item: those of its properties, done blocks, labels, and its own. */
export function* mentionsIn(item: Item): Generator<Mention> {
    yield* item.mentions;
    yield* mentionsOfProperties(item.properties);
    for (const label of item.labels) {
        yield* label.holders;
    }
}

function* mentionsOfProperties(properties: readonly Property[]): Generator<Mention> {
    for (const property of properties) {
        if (property.type === 'mentions') {
            yield* property.mentions;
        } else if (property.type === 'done') {
            yield* mentionsOfProperties(property.properties);
        }
    }
}

export function mentionProperty(of: HasProperties, key: KeywordId): MentionProperty | undefined {
    return of.properties.find((p): p is MentionProperty => p.type === 'mentions' && p.key.id === key);
}

export function timeProperty(of: HasProperties, key: KeywordId): TimeProperty | undefined {
    return of.properties.find((p): p is TimeProperty => p.type === 'time' && p.key.id === key);
}

export function wordsProperties(of: HasProperties, key: KeywordId): WordsProperty[] {
    return of.properties.filter((p): p is WordsProperty => p.type === 'words' && p.key.id === key);
}

export function statusProperty(of: HasProperties): StatusProperty | undefined {
    return of.properties.find((p): p is StatusProperty => p.type === 'status' && p.key.id === 'status');
}

/** What a mention refers to, as written: 将台小学, 牵头学校·校长; empty for an amount alone. */
export function mentionText({ reference }: Mention): string {
    return reference ? pathText(reference) : '';
}

/** A reference as printed, its steps joined by ·. */
export function pathText({ segments }: Reference): string {
    return segments.length === 1 ? segments[0].name : segments.map((segment) => segment.name).join('·');
}
