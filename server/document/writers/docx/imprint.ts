/**
 * The imprint (版记): frames that stand at the foot of the text area of the page they are anchored on. A frame is part of
 * the text for every reader, unlike a text box, and stays in its place in every program, unlike a floating table.
 *
 * Each line has a frame of its own, placed from the head of the page: LibreOffice takes a frame of several paragraphs
 * only where all have the same rules, and reckons what lies between text and page number to the text area.
 */
import {
    AlignmentType,
    BorderStyle,
    FrameAnchorType,
    FrameWrap,
    HeightRule,
    LineRuleType,
    Paragraph,
    TabStopType,
    TextRun,
    type IBorderOptions,
    type IParagraphOptions
} from 'docx';
import type { Imprint, ImprintNote } from '../../blocks.ts';
import { gbt9704, points, twipsOfMm, twipsOfPoints } from '../../gbt9704.ts';
import { noteLineCount, officeLineCount } from '../../heights.ts';
import { flushIndent, tab, textRun, textRuns, type Context } from './context.ts';

const OUTER = rule(points(gbt9704.imprint.outerRule));
const INNER = rule(points(gbt9704.imprint.innerRule));

/** A rule in eighths of a point, as Word counts them. */
function rule(widthPt: number): IBorderOptions & { readonly size: number } {
    return { style: BorderStyle.SINGLE, size: Math.round(widthPt * 8), color: '000000', space: 0 };
}

const EM = twipsOfPoints(points(gbt9704.size.small));
const SIDE = gbt9704.imprint.indent.value * EM;
const LOOK = { size: points(gbt9704.size.small) * 2, characterSpacing: 0 };

/** A note or the office: how many lines it takes, and its paragraph. */
interface FootLine {
    readonly count: number;
    of(look: IParagraphOptions): Paragraph;
}

/** The imprint's lines, and the low paragraph they are anchored on. */
export function imprint(block: Imprint, context: Context): Paragraph[] {
    const { profile, measure } = context;
    const lines: FootLine[] = [
        ...block.notes.map((note) => ({
            count: noteLineCount(note, profile, measure),
            of: (look: IParagraphOptions) => noteLine(note, look, context)
        })),
        ...(block.plain
            ? []
            : [
                  {
                      count: officeLineCount(block, profile, measure),
                      of: (look: IParagraphOptions) => officeLine(block, look, context)
                  }
              ])
    ];
    let foot = twipsOfMm(profile.marginsMm.top) + context.height;
    const framed = lines.toReversed().map((line, index) => {
        const bottom = index === 0 ? OUTER : INNER;
        const top = index === lines.length - 1 ? OUTER : undefined;
        const rules = block.plain ? 0 : twipsOfPoints((bottom.size + (top?.size ?? 0)) / 8);
        const height = line.count * context.line;
        foot -= height;
        return line.of({
            frame: frameAt(foot, height, context),
            // The rules lie within the grid, so what they take is taken from the lines between them.
            spacing: { line: Math.floor((height - rules) / line.count), lineRule: LineRuleType.EXACT },
            ...(!block.plain && { border: { ...(top && { top }), bottom } })
        });
    });
    return [
        ...framed.toReversed(),
        new Paragraph({
            ...flushIndent(),
            spacing: { line: 20, lineRule: LineRuleType.EXACT },
            run: { size: 2 }
        })
    ];
}

/** As wide as the text, its upper edge so many twips below the page's. */
function frameAt(top: number, height: number, context: Context): NonNullable<IParagraphOptions['frame']> {
    return {
        type: 'absolute',
        position: { x: twipsOfMm(context.profile.marginsMm.left), y: top },
        width: context.width,
        height,
        rule: HeightRule.EXACT,
        wrap: FrameWrap.AROUND,
        anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE }
    };
}

/** 抄送：…, the names hanging behind the label. */
function noteLine(note: ImprintNote, look: IParagraphOptions, { measure }: Context): Paragraph {
    const hanging = Math.round(measure.widthOf(note.label) * EM);
    return new Paragraph({
        ...look,
        alignment: AlignmentType.BOTH,
        indent: { left: SIDE + hanging, right: SIDE, hanging },
        children: [textRun(note.label, LOOK), ...textRuns(note.runs, LOOK)]
    });
}

/** The office to the left, the date to the right, below it where one line has no room for both. */
function officeLine(block: Imprint, look: IParagraphOptions, context: Context): Paragraph {
    const below =
        officeLineCount(block, context.profile, context.measure) === 2 ? [new TextRun({ break: 1 })] : [];
    return new Paragraph({
        ...look,
        alignment: AlignmentType.LEFT,
        ...flushIndent(SIDE, SIDE),
        tabStops: [{ type: TabStopType.RIGHT, position: context.width - SIDE }],
        children: [textRun(block.office, LOOK), ...below, tab(), textRun(block.date, LOOK)]
    });
}
