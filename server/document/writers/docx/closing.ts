import { AlignmentType, type Paragraph } from 'docx';
import type { AttachmentsNote, Signature } from '../../blocks.ts';
import { CONDENSED, isCondensed, noteIndents } from '../../attachments-note.ts';
import { gbt9704, twipsOfPoints } from '../../gbt9704.ts';
import { NAMES_BY_SIGNATURE } from '../../keep.ts';
import { flushIndent, paragraph, tab, textRun, textRuns, type Context } from './context.ts';
import { characterSpacing } from './styles.ts';

/** Blank lines above a block, and whether its end stands on the page of what follows. */
interface ClosingPlace {
    readonly above: number;
    readonly keepNext: boolean;
    /** Of a note of attachments: whether none of it may be on another page. */
    readonly whole?: boolean;
}

/** 附件：1. 名称, names hanging below one another. */
export function attachmentsNote(block: AttachmentsNote, place: ClosingPlace, context: Context): Paragraph[] {
    const { label, numbers: numberWidth } = noteIndents(block, context.measure);
    const { profile, language, measure } = context;
    const closer =
        characterSpacing(profile, language) - Math.round(CONDENSED * twipsOfPoints(profile.bodySizePt));
    const left = Math.round((gbt9704.body.indent.value + label + numberWidth) * context.advance);
    return block.items.map((item, index) => {
        const first = index === 0;
        const hanging = Math.round(((first ? label : 0) + numberWidth) * context.advance);
        const look = isCondensed(item, block, measure) ? { characterSpacing: closer } : {};
        const lead = (first ? block.label : '') + item.number;
        return paragraph(
            context,
            first ? place.above : 0,
            [textRun(lead), ...(item.number ? [tab()] : []), ...textRuns(item.runs, look)],
            {
                alignment: AlignmentType.LEFT,
                indent: { left, hanging },
                keepNext:
                    place.keepNext &&
                    (place.whole === true || index >= block.items.length - NAMES_BY_SIGNATURE)
            }
        );
    });
}

/**
 * Issuer and date. With a seal both stand about one axis, the date four characters from the right; without one the
 * issuer stands two from the right and the date begins two characters after it (7.3.5).
 */
export function signature(block: Signature, place: ClosingPlace, context: Context): Paragraph[] {
    const lines = [...block.issuers, block.date];
    const indents = block.sealed ? sealedIndents(block, context) : unsealedIndents(block, context);
    return lines.map((text, index) => {
        const last = index === lines.length - 1;
        const [left, right] = (last ? indents.date : indents.issuer).map(Math.round);
        return paragraph(context, index === 0 ? place.above : 0, [textRun(text)], {
            alignment: block.sealed ? AlignmentType.CENTER : AlignmentType.LEFT,
            ...flushIndent(left, right),
            keepNext: !last || place.keepNext,
            keepLines: true
        });
    });
}

/** A date as long as any, for a paper that is to be dated by hand. */
const UNDATED = '2000年12月31日';

interface SignatureIndents {
    readonly issuer: readonly [number, number];
    readonly date: readonly [number, number];
}

function sealedIndents(block: Signature, context: Context): SignatureIndents {
    const { widthOf } = context.measure;
    const date = widthOf(block.date || UNDATED) * context.advance;
    const widest = Math.max(date, ...block.issuers.map((name) => widthOf(name) * context.advance));
    // A name that is wider than the date's place needs a little more than its width, or it would break.
    const axis = Math.max(
        gbt9704.signature.sealedRight.value * context.advance + date / 2,
        (widest + context.advance / 2) / 2
    );
    const half = Math.min(axis, context.width - axis);
    const both = [context.width - axis - half, axis - half] as const;
    return { issuer: both, date: both };
}

function unsealedIndents(block: Signature, context: Context): SignatureIndents {
    const em = context.advance;
    const { unsealedRight, dateShift } = gbt9704.signature;
    const { widthOf } = context.measure;
    const issuer = Math.max(...block.issuers.map(widthOf), 0);
    const date = widthOf(block.date);
    const issuerRight =
        date > issuer ? unsealedRight.value + dateShift.value + date - issuer : unsealedRight.value;
    const left = Math.max(0, context.width - (issuerRight + issuer) * em);
    return { issuer: [left, 0], date: [left + dateShift.value * em, 0] };
}
