import type { Block } from './blocks.ts';
import { gbt9704 } from './gbt9704.ts';

/** Blocks that belong to the head of a page; what follows them is set off by one blank line. */
const TITLE_PARTS: ReadonlySet<Block['kind']> = new Set(['title', 'subtitle']);

/**
 * Blank lines between a block and the one before it on the page, so that all writers space alike.
 *
 * @param previous the block above; undefined at the top of a section
 */
export function blankLinesAbove(block: Block, previous: Block | undefined): number {
    switch (block.kind) {
        case 'documentNumber':
            return gbt9704.head.blankLinesBelowMark.value;
        case 'title':
            return linesAboveTitle(previous);
        case 'subtitle':
        case 'attachmentLabel':
        case 'redRule':
        case 'issuerMark':
        case 'classification':
        case 'imprint':
        case 'note':
            return 0;
        case 'attachmentsNote':
            return gbt9704.attachmentsNote.blankLinesAbove.value;
        case 'signature':
            return block.sealed
                ? gbt9704.signature.blankLinesAboveSealed.value
                : gbt9704.signature.blankLinesAbove.value;
        case 'placeholder':
            return 1;
        default:
            return previous && TITLE_PARTS.has(previous.kind) ? gbt9704.title.blankLinesBelow.value : 0;
    }
}

function linesAboveTitle(previous: Block | undefined): number {
    if (previous?.kind === 'redRule') return gbt9704.title.blankLinesAbove.value;
    if (previous === undefined) return gbt9704.attachment.titleLine.value - 1;
    if (previous.kind === 'attachmentLabel') return gbt9704.attachment.titleLine.value - 2;
    return 1;
}
