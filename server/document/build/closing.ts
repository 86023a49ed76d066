/** The line a report closes with where its text ends in a table. */
import type { PlanDocument } from '../../../language/model/frame.ts';
import type { Block } from '../blocks.ts';
import { frameWordsOf, titleWords } from './words.ts';
import type { PrintedPlan } from './wording.ts';

/**
 * 特此汇报。 after a table that would be the last of a report's text. A signature stands on a page with text of the paper
 * (GB/T 9704, 7.3.5.4); Word keeps a table's last row by it, LibreOffice does not, but it keeps a line of text. A summary
 * (总结) has no such line by custom, and an English report none.
 */
export function closingLine(
    { kind, item }: PlanDocument,
    body: readonly Block[],
    plan: PrintedPlan
): Block[] {
    const [noun] = /(?:汇报|报告)$/.exec(titleWords(item, 0, plan)) ?? [];
    if (plan.language === 'en' || kind !== 'report' || noun === undefined || body.at(-1)?.kind !== 'table') {
        return [];
    }
    const { herewith, stop } = frameWordsOf(plan);
    return [{ kind: 'paragraph', runs: [{ text: `${herewith}${noun}${stop}` }] }];
}
