import {
    AlignmentType,
    BorderStyle,
    LineRuleType,
    Paragraph,
    Table,
    TableCell,
    TableLayoutType,
    TableRow,
    TabStopType,
    WidthType,
    type FileChild,
    type IBorderOptions
} from 'docx';
import type { AttachmentsNote, Imprint, Signature } from '../../blocks.ts';
import { gbt9704, points, twipsOfPoints } from '../../gbt9704.ts';
import { plainText, widthOf } from '../../text.ts';
import { flushIndent, paragraph, tab, textRun, textRuns, type Context } from './context.ts';

/** 附件：1. 名称, names hanging below one another. */
export function attachmentsNote(
    block: AttachmentsNote,
    place: { readonly above: number; readonly keepNext: boolean },
    context: Context
): Paragraph[] {
    const label = widthOf(block.label);
    const number = Math.max(0, ...block.items.map((item) => widthOf(item.number)));
    const numberWidth = number > 0 ? number + 0.4 : 0;
    const left = Math.round((gbt9704.body.indent.value + label + numberWidth) * context.advance);
    return block.items.map((item, index) => {
        const first = index === 0;
        const hanging = Math.round(((first ? label : 0) + numberWidth) * context.advance);
        const lead = (first ? block.label : '') + item.number;
        return paragraph(
            context,
            first ? place.above : 0,
            [textRun(lead), ...(item.number ? [tab()] : []), ...textRuns(item.runs)],
            {
                alignment: AlignmentType.LEFT,
                indent: { left, hanging },
                keepNext: place.keepNext && index === block.items.length - 1
            }
        );
    });
}

/**
 * Issuer and date. With a seal both stand about one axis, the date four characters from the right; without one the
 * issuer stands two from the right and the date begins two characters after it (7.3.5).
 */
export function signature(block: Signature, blankLines: number, context: Context): Paragraph[] {
    const lines = [...block.issuers, block.date];
    const indents = block.sealed ? sealedIndents(block, context) : unsealedIndents(block, context);
    return lines.map((text, index) => {
        const last = index === lines.length - 1;
        const [left, right] = (last ? indents.date : indents.issuer).map(Math.round);
        return paragraph(context, index === 0 ? blankLines : 0, [textRun(text)], {
            alignment: block.sealed ? AlignmentType.CENTER : AlignmentType.LEFT,
            ...flushIndent(left, right),
            keepNext: !last,
            keepLines: true
        });
    });
}

interface SignatureIndents {
    readonly issuer: readonly [number, number];
    readonly date: readonly [number, number];
}

function sealedIndents(block: Signature, context: Context): SignatureIndents {
    const date = widthOf(block.date) * context.advance;
    const widest = Math.max(date, ...block.issuers.map((name) => widthOf(name) * context.advance));
    const axis = Math.max(gbt9704.signature.sealedRight.value * context.advance + date / 2, widest / 2);
    const half = Math.min(axis, context.width - axis);
    const both = [context.width - axis - half, axis - half] as const;
    return { issuer: both, date: both };
}

function unsealedIndents(block: Signature, context: Context): SignatureIndents {
    const em = context.advance;
    const { unsealedRight, dateShift } = gbt9704.signature;
    const issuer = Math.max(...block.issuers.map(widthOf), 0);
    const date = widthOf(block.date);
    const issuerRight =
        date > issuer ? unsealedRight.value + dateShift.value + date - issuer : unsealedRight.value;
    const left = Math.max(0, context.width - (issuerRight + issuer) * em);
    return { issuer: [left, 0], date: [left + dateShift.value * em, 0] };
}

/** Twips of the imprint's two kinds of rule, in eighths of a point as Word counts them. */
const OUTER = rule(points(gbt9704.imprint.outerRule));
const INNER = rule(points(gbt9704.imprint.innerRule));

function rule(widthPt: number): IBorderOptions {
    return { style: BorderStyle.SINGLE, size: Math.round(widthPt * 8), color: '000000' };
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/**
 * The imprint as a table of full width. It stands in a section of its own whose upper margin is so deep that the
 * table ends at the foot of the text area: right in every program and readable by every reader, unlike a floating
 * table or a text box.
 */
export function imprint(block: Imprint, context: Context): FileChild[] {
    const size = points(gbt9704.size.small) * 2;
    const em = twipsOfPoints(points(gbt9704.size.small));
    const side = gbt9704.imprint.indent.value * em;
    const look = { size, characterSpacing: 0 };
    const notes = block.notes.map((note) => {
        const hanging = Math.round(widthOf(note.label) * em);
        return new Paragraph({
            alignment: AlignmentType.BOTH,
            indent: { left: side + hanging, right: side, hanging },
            children: [textRun(note.label, look), ...textRuns(note.runs, look)]
        });
    });
    const office = new Paragraph({
        alignment: AlignmentType.LEFT,
        ...flushIndent(side, side),
        tabStops: [{ type: TabStopType.RIGHT, position: context.width - side }],
        children: [textRun(block.office, look), tab(), textRun(block.date, look)]
    });
    const lines = [...notes, office];
    const rows = lines.map(
        (line, index) =>
            new TableRow({
                cantSplit: true,
                children: [
                    new TableCell({
                        children: [line],
                        width: { size: context.width, type: WidthType.DXA },
                        borders: {
                            top: index === 0 ? OUTER : INNER,
                            bottom: index === lines.length - 1 ? OUTER : INNER,
                            left: NONE,
                            right: NONE
                        }
                    })
                ]
            })
    );
    return [
        new Table({
            rows,
            columnWidths: [context.width],
            width: { size: context.width, type: WidthType.DXA },
            layout: TableLayoutType.FIXED,
            margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA }
        }),
        new Paragraph({
            ...flushIndent(),
            spacing: { line: TAIL, lineRule: LineRuleType.EXACT },
            run: { size: 2 }
        })
    ];
}

/** Twips of the line a Word file must have after a table. */
const TAIL = 20;

/** Twips of room for the rules and for rounding. */
const RULES = 60;

/** Height of the imprint in twips, a little too much rather than too little. */
export function imprintHeight(block: Imprint, context: Context): number {
    const em = twipsOfPoints(points(gbt9704.size.small));
    const lines = block.notes.map((note) => {
        const room = context.width / em - 2 * gbt9704.imprint.indent.value - widthOf(note.label);
        // A line gives up to one character to the rule that no mark may begin a line.
        return Math.max(1, Math.ceil(widthOf(plainText(note.runs)) / Math.max(1, Math.floor(room) - 1)));
    });
    return (lines.reduce((sum, each) => sum + each, 0) + 1) * context.line + RULES + TAIL;
}
