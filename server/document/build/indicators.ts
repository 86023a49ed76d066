/** A scoring that only names its indicators -> a line of text. */
import type { Item } from '../../../language/items/item.ts';
import { parseLine } from '../../../language/prose/inline.ts';
import type { Block, Run } from '../blocks.ts';
import { runsOfLine } from './runs.ts';
import { frameWordsOf, titleWords } from './words.ts';
import type { PrintedPlan } from './wording.ts';

/** An indicator below another one: 1.1. */
const NUMBER_BELOW = /^\d+[.．]\d/;

/**
 * 考核方面的指标为管理机制、干部培养。A table of one column, without points and ways of scoring, would say no more.
 * Undefined for every other scoring, and for one whose indicators are in two levels, which a line would lose.
 */
export function indicatorLine(item: Item, plan: PrintedPlan): Block | undefined {
    const [header, ...rows] = item.rows;
    const isLine =
        item.kind === 'scores' &&
        header?.cells.length === 1 &&
        rows.length > 0 &&
        rows.every(({ cells }) => cells.length === 1 && !NUMBER_BELOW.test(cells[0]?.text ?? ''));
    if (!isLine) return undefined;
    const { colon, listSign, stop } = frameWordsOf(plan);
    const title = item.names.length > 0 ? titleWords(item, 0, plan) : '';
    const heading = header.cells[0]?.text ?? '';
    const led = plan.language === 'zh' ? `${title}的${heading}为` : `${title}${stop} ${heading}${colon}`;
    const label = title === '' ? `${heading}${colon}` : led;
    const indicators = rows.flatMap(({ cells: [cell] }, index): Run[] => [
        ...(index === 0 ? [] : [{ text: listSign }]),
        ...(cell ? runsOfLine(parseLine(cell.text, cell.span), plan) : [])
    ]);
    return {
        kind: 'paragraph',
        runs: [{ text: label }, ...indicators, { text: stop }],
        source: item.span
    };
}
