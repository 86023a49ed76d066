/** Walks through the items of a file without regard to what they mean. */
import type {
    AmountAt,
    Entry,
    Item,
    LabelLine,
    Mention,
    Property,
    Quantity,
    Sentence,
    TimeAt,
    Word
} from '../../language/items/item.ts';
import type { Prose } from '../../language/prose/prose.ts';

/** What a walk reports; a part that is left out is not reported. Order within an item is not that of the text. */
export interface Visitor {
    readonly item?: (item: Item) => void;
    readonly property?: (property: Property) => void;
    readonly label?: (label: LabelLine) => void;
    readonly word?: (word: Word) => void;
    readonly time?: (time: TimeAt) => void;
    readonly amount?: (amount: AmountAt) => void;
    readonly prose?: (prose: Prose) => void;
}

/** Reports everything in the entry, nested items included. */
export function visitEntry(entry: Entry, visitor: Visitor): void {
    if (entry.entry === 'item') {
        visitItem(entry, visitor);
    } else if (entry.entry === 'paragraph') {
        visitor.prose?.(entry.prose);
    } else if (entry.entry === 'heading') {
        entry.prose.forEach((prose) => visitor.prose?.(prose));
    }
}

/** The items of the entry, itself first, nested ones behind their holder. */
export function itemsIn(entry: Entry): Item[] {
    const items: Item[] = [];
    visitEntry(entry, { item: (item) => items.push(item) });
    return items;
}

function visitItem(item: Item, visitor: Visitor): void {
    visitor.item?.(item);
    visitor.word?.(item.keyword);
    visitTime(item.time, visitor);
    item.properties.forEach((property) => visitProperty(property, visitor));
    for (const label of item.labels) {
        visitor.label?.(label);
        label.holders.forEach((holder) => visitMention(holder, visitor));
    }
    item.sentences.forEach((sentence) => visitSentence(sentence, visitor));
    for (const step of item.steps) {
        visitTime(step.time, visitor);
        visitMention(step.to, visitor);
    }
    item.mentions.forEach((mention) => visitMention(mention, visitor));
    visitAmount(item.amount, visitor);
    if (item.prose !== undefined) {
        visitor.prose?.(item.prose);
    }
    item.items.forEach((inner) => visitEntry(inner, visitor));
}

function visitProperty(property: Property, visitor: Visitor): void {
    visitor.property?.(property);
    visitor.word?.(property.key);
    switch (property.type) {
        case 'mentions':
            property.mentions.forEach((mention) => visitMention(mention, visitor));
            break;
        case 'time':
        case 'status':
            visitTime(property.time, visitor);
            break;
        case 'move':
            visitTime(property.from, visitor);
            visitTime(property.to, visitor);
            break;
        case 'done':
            visitTime(property.time, visitor);
            property.properties.forEach((inner) => visitProperty(inner, visitor));
            break;
        case 'quantity':
            visitQuantity(property.quantity, visitor);
            break;
        case 'words':
            if (property.prose !== undefined) {
                visitor.prose?.(property.prose);
            }
            break;
        case 'documents':
            break;
    }
}

function visitMention(mention: Mention, visitor: Visitor): void {
    visitAmount(mention.amount, visitor);
    for (const note of mention.notes) {
        visitAmount(note.amount, visitor);
        visitTime(note.time, visitor);
    }
}

function visitSentence(sentence: Sentence, visitor: Visitor): void {
    visitTime(sentence.time, visitor);
    if (sentence.verb !== undefined) {
        visitor.word?.(sentence.verb);
    }
    visitQuantity(sentence.quantity, visitor);
    visitQuantity(sentence.eachTime, visitor);
}

function visitQuantity(quantity: Quantity | undefined, visitor: Visitor): void {
    visitAmount(quantity?.amount, visitor);
}

function visitTime(time: TimeAt | undefined, visitor: Visitor): void {
    if (time !== undefined) {
        visitor.time?.(time);
    }
}

function visitAmount(amount: AmountAt | undefined, visitor: Visitor): void {
    if (amount !== undefined) {
        visitor.amount?.(amount);
    }
}
