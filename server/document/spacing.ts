import type { Block, Section } from './blocks.ts';
import { gbt9704 } from './gbt9704.ts';
import type { Profile } from './profile.ts';

/**
 * A step by which lines are set closer, in points, and the most steps: from 28.95 to 22.95 points, which papers with a
 * long note of attachments want; a tenth of a line, which nobody sees, is enough for most.
 */
export const TIGHTER_PT = 0.25;
export const TIGHTEST = 24;

/** The profile a section is set by. */
export function sectionProfile({ tighter = 0 }: Section, profile: Profile): Profile {
    return tighter === 0 ? profile : { ...profile, linePitchPt: profile.linePitchPt - tighter * TIGHTER_PT };
}

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
        case 'letterHead':
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
        case 'table':
            // Word makes one of two tables with nothing between them.
            return previous?.kind === 'table' ? 1 : linesBelowTitle(previous);
        default:
            return linesBelowTitle(previous);
    }
}

function linesBelowTitle(previous: Block | undefined): number {
    return previous && TITLE_PARTS.has(previous.kind) ? gbt9704.title.blankLinesBelow.value : 0;
}

function linesAboveTitle(previous: Block | undefined): number {
    if (previous?.kind === 'redRule' || previous?.kind === 'letterHead')
        return gbt9704.title.blankLinesAbove.value;
    if (previous === undefined) return gbt9704.attachment.titleLine.value - 1;
    if (previous.kind === 'attachmentLabel') return gbt9704.attachment.titleLine.value - 2;
    return 1;
}
