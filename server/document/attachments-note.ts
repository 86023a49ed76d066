/** How the names of the attachments note are set, the same in every format. */
import type { AttachmentItem, AttachmentsNote } from './blocks.ts';
import { gbt9704 } from './gbt9704.ts';
import type { Measure } from './measure.ts';
import { plainText } from './text.ts';

/** Ems by which each character of a condensed name advances less. */
export const CONDENSED = 0.05;

/** Room for rounding, in ems. */
const ROOM = 0.1;

/** Ems from the margin to the label's end, to the numbers' end and so to the names. */
export function noteIndents(
    block: AttachmentsNote,
    { widthOf }: Measure
): { readonly label: number; readonly numbers: number } {
    const numbers = Math.max(0, ...block.items.map((item) => widthOf(item.number)));
    return { label: widthOf(block.label), numbers: numbers > 0 ? numbers + 0.4 : 0 };
}

/**
 * Whether a name that misses one line by little is set closer, so that no character stands alone on a second one: where
 * room is short for the signature, letter and line spacing are what may be changed (GB/T 9704, 7.3.5.4).
 */
export function isCondensed(item: AttachmentItem, block: AttachmentsNote, measure: Measure): boolean {
    const { label, numbers } = noteIndents(block, measure);
    const room = measure.line - gbt9704.body.indent.value - label - numbers;
    const text = plainText(item.runs);
    const width = measure.widthOf(text);
    return width > room && width - CONDENSED * [...text].length <= room - ROOM;
}
