/** What stands on one page with the signature: no page bears a signature without text of the paper (GB/T 9704, 7.3.5.4). */
import type { Block } from './blocks.ts';

/** Blocks that are no text of the paper: its head and its end. */
const FRAME: ReadonlySet<Block['kind']> = new Set([
    'classification',
    'issuerMark',
    'documentNumber',
    'redRule',
    'letterHead',
    'title',
    'subtitle',
    'addressees',
    'attachmentsNote',
    'signature',
    'note',
    'imprint'
]);

/**
 * Whether the end of a block has to stand on the page of the block after it, for a signature's sake: what is before it,
 * and before a note of attachments that it follows; and the signature itself where a note in brackets is below it, for
 * nobody looks for that on a page of its own. Text that is all there is stays on the first page, which must not be
 * without text (5.2.2).
 */
export function staysWithSignature(blocks: readonly Block[], index: number): boolean {
    const [next, second] = [blocks[index + 1]?.kind, blocks[index + 2]?.kind];
    if (next === 'signature' || (next === 'note' && blocks[index]?.kind === 'signature')) return true;
    if (next !== 'attachmentsNote' || second !== 'signature') return false;
    return blocks.slice(0, index).some(({ kind }) => !FRAME.has(kind));
}

/** Most names of a note that goes to another page as a whole: with text above and signature below they fill a page. */
export const LONGEST_WHOLE_NOTE = 12;

/** How many names of a note that is broken stand with the signature. */
export const NAMES_BY_SIGNATURE = 2;

/**
 * Whether a note of attachments stays in one piece. Where text goes with it, it does; else it would leave the page of the
 * only text for the next one, and a long one would leave none of that page to the signature. In two pieces it has its
 * last names on the page of the signature.
 */
export function isWholeNote(blocks: readonly Block[], index: number): boolean {
    const note = blocks[index];
    if (note?.kind !== 'attachmentsNote') return false;
    return note.items.length <= LONGEST_WHOLE_NOTE && staysWithSignature(blocks, index - 1);
}

/** The last block of text ahead of a signature; undefined where there is no signature or no text. */
export function textBeforeSignature(blocks: readonly Block[]): Block | undefined {
    const signature = blocks.findIndex(({ kind }) => kind === 'signature');
    return blocks.slice(0, Math.max(0, signature)).findLast(({ kind }) => !FRAME.has(kind));
}
