/** How messages name things, and what a planner meant as one name. */
import type { Item } from '../items/item.ts';
import { letter } from '../lexing/characters.ts';

/** How a message names the item: keyword and name; empty for none. */
export function titleOf(item: Item | undefined): string {
    return item
        ? [item.keyword.text, item.names[0]?.name].filter((part) => part !== undefined).join(' ')
        : '';
}

const sign = `(?:${letter}|[0-9０-９·．.•・-])`;
const inBrackets = '[（(][0-9０-９]+[)）]';
const before = new RegExp(`(?:${sign}|${inBrackets}|[（(][0-9０-９]*)*$`);
const behind = new RegExp(`(?:${inBrackets}|[0-9０-９]*[)）]|${sign})*`, 'y');

/**
 * The run of letters, figures and signs around the offset that would be one name in quotation marks: 五（2）班,
 * 买买提·吐尔逊, 12中. Undefined where nothing but letters stands there, for those need none.
 */
export function nameAround(text: string, offset: number): { start: number; text: string } | undefined {
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    const left = before.exec(line.slice(-40))?.[0] ?? '';
    behind.lastIndex = offset;
    const right = behind.exec(text)?.[0] ?? '';
    const whole = left + right;
    const isName = new RegExp(letter).test(whole) && /[^a-zA-Z_\u3007\u3400-\u9fff]/.test(whole);
    return isName ? { start: offset - left.length, text: whole } : undefined;
}
