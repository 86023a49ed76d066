/** How high the blocks of a document are, worked out from the grid. */
import { isCondensed, noteIndents } from './attachments-note.ts';
import type { Block, Classification, Imprint, ImprintNote, IssuerMark, Runs, Table } from './blocks.ts';
import { gbt9704, points } from './gbt9704.ts';
import { lineCount } from './lines.ts';
import type { Measure } from './measure.ts';
import { textHeightMm, textWidthMm, titleWidth, type Profile } from './profile.ts';
import { placedCells, staysWithNextRow } from './table-grid.ts';
import { plainText, widthOf } from './text.ts';
import { breakTitle } from './title.ts';

/** Space above and below the words of a table's row, and its rule, in points. */
const ROW_SPACE = 4.5;

/** The space within a cell to the left and right of its words, in points. */
const CELL_SPACE = 6.5;

/** What no page break may tear: a line of text, a row of a table. */
export interface Slice {
    /** In points. */
    readonly height: number;
    /** Stands on the page of what follows, as a heading does. */
    readonly kept: boolean;
    /** In points: what stands above it again where it begins a page, the head of a table. */
    readonly repeated: number;
}

/** Width and height of the text area in points. */
export interface Area {
    readonly width: number;
    readonly height: number;
}

const POINTS_PER_MM = 72 / 25.4;

export function textArea(profile: Profile, landscape: boolean): Area {
    const [width, height] = [textWidthMm(profile) * POINTS_PER_MM, textHeightMm(profile) * POINTS_PER_MM];
    return landscape ? { width: height, height: width } : { width, height };
}

/** Where a block is set. */
export interface Setting {
    readonly area: Area;
    readonly profile: Profile;
    readonly measure: Measure;
}

/**
 * The slices of a block from top to bottom, the space above the block left out.
 *
 * @param previous the block above it, from which the parts of a head take their places
 */
export function slicesOf(
    block: Block,
    { area, profile, measure }: Setting,
    previous: Block | undefined
): Slice[] {
    const line = profile.linePitchPt;
    /** Characters of a full line. */
    const full = (area.width / (textWidthMm(profile) * POINTS_PER_MM)) * measure.line;
    const count = (runs: Runs, indent: number): number => lineCount(plainText(runs), full, measure, indent);
    switch (block.kind) {
        case 'paragraph':
            return loose(
                line,
                count(block.runs, block.layout === undefined || block.layout === 'body' ? 2 : 0)
            );
        case 'note':
            return loose(line, count(block.runs, 2));
        case 'heading': {
            const lines = count([{ text: block.number }, ...block.runs, ...(block.runIn ?? [])], 2);
            return block.runIn ? loose(line, lines) : kept(loose(line, lines));
        }
        case 'addressees':
            return loose(line, count(block.runs, 0));
        case 'list':
            return listSlices(block, 2, line, count);
        case 'title':
            return [
                whole(line * breakTitle(block.text, titleWidth(profile), block.unbreakable).length, true)
            ];
        case 'subtitle':
            return kept(loose(line, count(block.runs, 0)));
        case 'table':
            return rowSlices(block, area, profile, measure);
        case 'attachmentsNote': {
            const { label, numbers } = noteIndents(block, measure);
            const room = full - gbt9704.body.indent.value - label - numbers;
            return block.items.flatMap((item) =>
                loose(
                    line,
                    isCondensed(item, block, measure) ? 1 : lineCount(plainText(item.runs), room, measure)
                )
            );
        }
        case 'signature':
            return [whole(line * (block.issuers.length + 1))];
        case 'issuerMark':
            return [whole(markHeight(block, previous, { area, profile, measure }))];
        case 'redRule': {
            const within = previous?.kind === 'documentNumber' ? (line - profile.bodySizePt) / 2 : 0;
            return [whole(points(gbt9704.head.ruleBelowNumber) - within + points(gbt9704.head.ruleWidth))];
        }
        case 'letterHead':
            return [
                whole(
                    line * Math.max(1, block.classification.length) +
                        profile.bodySizePt * (7 / 8) +
                        letterOverhang(block.names.length, profile)
                )
            ];
        case 'contents':
            // The page's number has to stand on the last line too, whatever it will be.
            return block.entries.flatMap(({ level, text }) =>
                loose(line, lineCount(`${text} 000`, full - (level - 1) * 2, measure))
            );
        case 'classification':
            return loose(line, classificationLines(block));
        case 'imprint':
            return [whole(imprintHeight(block, profile, measure))];
        case 'placeholder':
            return [whole(line, true), ...loose(line, lineCount(plainText(block.runs), full - 4, measure))];
        default:
            return [whole(line)];
    }
}

/** Height of the imprint in points: its lines stand on the grid of the text, its rules within them. */
export function imprintHeight(block: Imprint, profile: Profile, measure: Measure): number {
    return imprintLineCount(block, profile, measure) * profile.linePitchPt;
}

export function imprintLineCount(block: Imprint, profile: Profile, measure: Measure): number {
    const office = block.plain ? 0 : officeLineCount(block, profile, measure);
    return block.notes.reduce((sum, note) => sum + noteLineCount(note, profile, measure), office);
}

/** Lines of the imprint that a note takes. */
export function noteLineCount(note: ImprintNote, profile: Profile, measure: Measure): number {
    return lineCount(plainText(note.runs), imprintMeasure(profile) - measure.widthOf(note.label), measure);
}

/** Lines of office and date: two where both have no room on one, with a character between them. */
export function officeLineCount(
    { office, date }: Imprint,
    profile: Profile,
    { widthOf: wide }: Measure
): 1 | 2 {
    return wide(office) + 1 + wide(date) > imprintMeasure(profile) ? 2 : 1;
}

/** Ems of a line of the imprint. */
function imprintMeasure(profile: Profile): number {
    const ems = (textWidthMm(profile) * POINTS_PER_MM) / points(gbt9704.size.small);
    return ems - 2 * gbt9704.imprint.indent.value;
}

function loose(height: number, count: number): Slice[] {
    return Array.from({ length: Math.max(1, count) }, () => whole(height));
}

function whole(height: number, keep = false): Slice {
    return { height, kept: keep, repeated: 0 };
}

/** The same slices, the last of them (or more, counted from the end) on the page of what follows. */
export function kept(slices: readonly Slice[], last = 1): Slice[] {
    return slices.map((slice, index) => (index >= slices.length - last ? { ...slice, kept: true } : slice));
}

function classificationLines({ copyNumber, secrecy, urgency }: Classification): number {
    return [copyNumber, secrecy, urgency].filter((each) => each !== undefined).length;
}

/** The red mark with what is above it, whose top lies 35 mm below the text area's; its square begins within its line. */
function markHeight(block: IssuerMark, previous: Block | undefined, { area, profile }: Setting): number {
    const size = markSizePt(block, area, profile);
    const above = previous?.kind === 'classification' ? classificationLines(previous) : 0;
    const gap = points(gbt9704.head.issuerMarkTop) - above * profile.linePitchPt - size * 0.1;
    return Math.max(0, gap) + size * 1.1 * block.names.length;
}

function markSizePt(block: IssuerMark, area: Area, profile: Profile): number {
    const longest = Math.max(1, ...block.names.map(widthOf)) + widthOf(block.suffix ?? '');
    return Math.min(profile.issuerMarkSizePt, Math.floor(((area.width - 4) / longest) * 2) / 2);
}

/** By how much a letter's head reaches into the text area. */
function letterOverhang(names: number, profile: Profile): number {
    const foot =
        points(gbt9704.letter.markTop) +
        names * profile.issuerMarkSizePt +
        points(gbt9704.letter.ruleBelowMark);
    return Math.max(0, foot - profile.marginsMm.top * POINTS_PER_MM);
}

function listSlices(
    list: Extract<Block, { kind: 'list' }>,
    indent: number,
    line: number,
    count: (runs: Runs, indent: number) => number
): Slice[] {
    return list.items.flatMap((item) => [
        ...loose(line, count([{ text: item.label }, ...item.runs], indent)),
        ...(item.children ? listSlices(item.children, indent + 1, line, count) : [])
    ]);
}

/** The runs of a cell, one group for each that begins a line of its own. */
function ownLines(runs: Runs): Runs[] {
    const starts = runs.flatMap(({ ownLine }, index) => (ownLine && index > 0 ? [index] : []));
    return [0, ...starts].map((start, index) => runs.slice(start, starts[index]));
}

function rowSlices(block: Table, area: Area, profile: Profile, measure: Measure): Slice[] {
    const total = block.columns.reduce((sum, column) => sum + column.width, 0);
    const line = profile.tableSizePt * 1.4;
    const heights = placedCells(block).map((cells) => {
        const most = cells.map(({ cell, column, columnSpan, rowSpan }) => {
            const columns = block.columns.slice(column, column + columnSpan);
            const share = columns.reduce((sum, each) => sum + each.width, 0) / total;
            const ems = Math.max(1, (share * area.width - CELL_SPACE) / profile.tableSizePt);
            const lines = ownLines(cell.runs).map((runs) => lineCount(plainText(runs), ems, measure));
            return Math.ceil(lines.reduce((sum, each) => sum + each, 0) / rowSpan);
        });
        return Math.max(1, ...most) * line + ROW_SPACE;
    });
    const head = heights.slice(0, block.headRows).reduce((sum, height) => sum + height, 0);
    const rows = heights.map((height, index): Slice => {
        const inHead = index < block.headRows;
        return { height, kept: staysWithNextRow(block, index), repeated: inHead ? 0 : head };
    });
    return block.caption ? [whole(line + ROW_SPACE, true), ...rows] : rows;
}
