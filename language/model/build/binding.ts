/** How closely schools are bound, from the properties of an alliance, a measure or a principle. */
import { mentionProperty, mentionsOf, mentionText } from '../../items/access.ts';
import type { Item } from '../../items/item.ts';
import type { KeywordId } from '../../keywords/table.ts';
import type { Binding } from '../parties.ts';
import type { Mutable } from './context.ts';

const sides: ReadonlyMap<string, 'separate' | 'joint'> = new Map([
    ['独立', 'separate'],
    ['分开', 'separate'],
    ['各自', 'separate'],
    ['separate', 'separate'],
    ['统一', 'joint'],
    ['合并', 'joint'],
    ['unified', 'joint'],
    ['joint', 'joint']
]);

/** Whether the word says that each keeps its own or that all have one; undefined for a word not known. */
function sideOf(word: string): 'separate' | 'joint' | undefined {
    return sides.get(word);
}

/** The binding that an item states; undefined where it states none. */
export function bindingOf(item: Item): Binding | undefined {
    const binding: Mutable<Binding> = {
        inCharge: mentionsOf(item, 'responsible').map(mentionText),
        unified: mentionsOf(item, 'unified').map(mentionText)
    };
    const count = item.properties.find((one) => one.type === 'quantity' && one.key.id === 'legalPersons');
    if (count?.type === 'quantity' && count.quantity.amount.amount) {
        binding.legalPersons = count.quantity.amount.amount;
    }
    const accounts = sideIn(item, 'accounts');
    const staffing = sideIn(item, 'staffing');
    if (accounts) {
        binding.accounts = accounts;
    }
    if (staffing) {
        binding.staffing = staffing;
    }
    const levels = mentionProperty(item, 'levels');
    if (levels) {
        const { amount } = levels.amount ?? {};
        binding.levels = { names: levels.mentions.map(mentionText), ...(amount && { count: amount }) };
    }
    const states = binding.legalPersons ?? accounts ?? staffing ?? levels;
    return states === undefined && binding.unified.length === 0 ? undefined : binding;
}

function sideIn(item: Item, key: KeywordId): 'separate' | 'joint' | undefined {
    const property = item.properties.find((one) => one.type === 'status' && one.key.id === key);
    return property?.type === 'status' ? sideOf(property.status) : undefined;
}
