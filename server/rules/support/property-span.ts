import type { Item } from '../../../language/items/item.ts';
import type { KeywordId } from '../../../language/keywords/table.ts';
import type { Span } from '../../../language/source.ts';

/** Where the amount of an item’s property stands (任期 3年, 满分 100分); undefined where the item has none. */
export function propertySpan(item: Item, key: KeywordId): Span | undefined {
    for (const property of item.properties) {
        if (property.type === 'quantity' && property.key.id === key) return property.quantity.span;
    }
    return undefined;
}
