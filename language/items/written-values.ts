/** The times and amounts written in items, wherever an item may hold one. Cells of tables are read with the plan, not here. */
import { itemsOf } from './access.ts';
import type {
    AmountAt,
    Change,
    Condition,
    Entry,
    FigureChange,
    Item,
    Property,
    Quantity,
    Sentence,
    TimeAt
} from './item.ts';

/** Written times and written amounts, each in the order in which the items hold them. */
export interface WrittenValues {
    readonly times: readonly TimeAt[];
    readonly amounts: readonly AmountAt[];
}

/** Every written time and every written amount of the items among the entries, nested ones included. */
export function writtenValues(entries: readonly Entry[]): WrittenValues {
    const times: TimeAt[] = [];
    const amounts: AmountAt[] = [];
    const take: Take = (time, amount) => {
        if (time) times.push(time);
        if (amount) amounts.push(amount);
    };
    for (const item of itemsOf(entries)) takeItem(item, take);
    return { times, amounts };
}

interface Holding {
    readonly time?: TimeAt;
    readonly amount?: AmountAt;
    readonly notes?: readonly Holding[];
}

type Take = (time: TimeAt | undefined, amount?: AmountAt) => void;

function takeItem(item: Item, take: Take): void {
    take(item.time, item.amount);
    takeMentions(item.mentions, take);
    takeProperties(item.properties, take);
    for (const label of item.labels) takeMentions(label.holders, take);
    for (const sentence of item.sentences) takeSentence(sentence, take);
    for (const { who, time, to } of item.steps) {
        takeMentions(who.notes, take);
        take(time);
        takeMentions([to], take);
    }
    for (const condition of item.conditions) takeCondition(condition, take);
    for (const change of item.changes) takeChange(change, take);
}

function takeProperties(properties: readonly Property[], take: Take): void {
    for (const property of properties) {
        switch (property.type) {
            case 'time':
            case 'status':
                take(property.time);
                break;
            case 'move':
                take(property.from);
                take(property.to);
                break;
            case 'done':
                take(property.time);
                takeProperties(property.properties, take);
                break;
            case 'mentions':
                take(undefined, property.amount);
                takeMentions(property.mentions, take);
                break;
            case 'quantity':
                takeQuantity(property.quantity, take);
                break;
            case 'rate':
                take(property.time);
                takeQuantity(property.quantity, take);
                break;
            case 'tier':
                take(undefined, property.limit);
                take(undefined, property.amount);
                break;
            case 'words':
            case 'documents':
                break;
        }
    }
}

/** What parties, other mentions and their notes hold. */
function takeMentions(mentions: readonly Holding[], take: Take): void {
    for (const { time, amount, notes } of mentions) {
        take(time, amount);
        takeMentions(notes ?? [], take);
    }
}

function takeSentence({ who, time, during, quantity, figures, eachTime }: Sentence, take: Take): void {
    takeMentions(who.notes, take);
    take(time);
    take(during);
    takeQuantity(quantity, take);
    takeFigures(figures, take);
    takeQuantity(eachTime, take);
}

function takeFigures(figures: FigureChange | undefined, take: Take): void {
    take(figures?.from.time, figures?.from.amount);
    take(figures?.to.time, figures?.to.amount);
}

function takeQuantity(quantity: Quantity | undefined, take: Take): void {
    take(undefined, quantity?.amount);
}

function takeCondition(condition: Condition, take: Take): void {
    if (condition.type === 'group') {
        take(undefined, condition.count);
        for (const inner of condition.conditions) takeCondition(inner, take);
    } else if (condition.type === 'measured') {
        takeQuantity(condition.quantity, take);
    }
}

function takeChange({ from, to }: Change, take: Take): void {
    take(from);
    take(to);
}
