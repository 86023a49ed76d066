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
    VerticalAlignTable,
    WidthType,
    type FileChild
} from 'docx';
import type { Block, Classification, DocumentNumber, IssuerMark } from '../../blocks.ts';
import { gbt9704, points, twips, twipsOfPoints } from '../../gbt9704.ts';
import { widthOf } from '../../text.ts';
import { flushIndent, inFace, paragraph, tab, textRun, type Context } from './context.ts';

/** Official red, as printed by offices and kept by every colour printer. */
export const RED = 'FF0000';

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
    top: NO_BORDER,
    bottom: NO_BORDER,
    left: NO_BORDER,
    right: NO_BORDER,
    insideHorizontal: NO_BORDER,
    insideVertical: NO_BORDER
} as const;

/** Copy number, secrecy and urgency, one line each. */
export function classification(block: Classification, context: Context): Paragraph[] {
    const look = inFace(context.profile.fonts.hei, context);
    return classificationLines(block).map((text) =>
        paragraph(context, 0, [textRun(text, look)], flushIndent())
    );
}

function classificationLines(block: Classification): string[] {
    return [block.copyNumber, block.secrecy, block.urgency].filter((line) => line !== undefined);
}

/** The size of a mark in points: the profile's, or, down to half a point, what lets the longest name stand on one line. */
export function markSizePt(
    names: readonly string[],
    suffix: string,
    { profile, width }: Pick<Context, 'profile' | 'width'>
): number {
    const longest = Math.max(1, ...names.map(widthOf)) + widthOf(suffix);
    return Math.min(profile.issuerMarkSizePt, Math.floor(((width / 20 - 4) / longest) * 2) / 2);
}

/** The red mark, its top 35 mm below the top of the text area whatever stands above it. */
export function issuerMark(block: IssuerMark, previous: Block | undefined, context: Context): FileChild[] {
    const above = previous?.kind === 'classification' ? classificationLines(previous).length : 0;
    const gap = Math.max(0, twips(gbt9704.head.issuerMarkTop) - above * context.line);
    const suffix = block.suffix ?? '';
    const sizePt = markSizePt(block.names, suffix, context);
    const line = (names: string, before: number, alignment: 'center' | 'distribute'): Paragraph =>
        new Paragraph({
            alignment,
            ...flushIndent(),
            spacing: { before, line: twipsOfPoints(sizePt * 1.1), lineRule: LineRuleType.EXACT },
            keepNext: true,
            children: [
                textRun(names, {
                    ...inFace(context.profile.fonts.title, context),
                    size: sizePt * 2,
                    color: RED,
                    characterSpacing: 0
                })
            ]
        });
    // The face's square begins below the top of an exact line by what the line is higher than the square.
    const before = Math.max(0, gap - twipsOfPoints(sizePt * 0.1));
    const [first = ''] = block.names;
    if (block.names.length <= 1) return [line(first + suffix, before, 'center')];
    if (!suffix) return block.names.map((name, index) => line(name, index === 0 ? before : 0, 'center'));
    return jointMark(block, before, line, twipsOfPoints(sizePt * widthOf(suffix)) + 120, context);
}

/** Several offices one below the other, as wide as the longest, with 文件 beside them. */
function jointMark(
    block: IssuerMark,
    before: number,
    line: (names: string, before: number, alignment: 'center' | 'distribute') => Paragraph,
    suffixWidth: number,
    context: Context
): FileChild[] {
    const cell = (children: Paragraph[], width: number): TableCell =>
        new TableCell({
            children,
            verticalAlign: VerticalAlignTable.CENTER,
            width: { size: width, type: WidthType.DXA },
            margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA }
        });
    const left = context.width - suffixWidth;
    return [
        new Paragraph({
            ...flushIndent(),
            spacing: { before: Math.max(0, before - 20), line: 20, lineRule: LineRuleType.EXACT }
        }),
        new Table({
            width: { size: context.width, type: WidthType.DXA },
            columnWidths: [left, suffixWidth],
            layout: TableLayoutType.FIXED,
            borders: NO_BORDERS,
            rows: [
                new TableRow({
                    children: [
                        cell(
                            block.names.map((name) => line(name, 0, 'distribute')),
                            left
                        ),
                        cell([line(block.suffix ?? '', 0, 'center')], suffixWidth)
                    ]
                })
            ]
        })
    ];
}

/** The number in the middle, or to the left with the signers opposite it. */
export function documentNumber(block: DocumentNumber, blankLines: number, context: Context): Paragraph {
    const signers = block.signers ?? [];
    if (signers.length === 0) {
        return paragraph(context, blankLines, [textRun(block.text)], {
            alignment: AlignmentType.CENTER,
            ...flushIndent()
        });
    }
    const indent = gbt9704.head.numberIndent.value * context.advance;
    return paragraph(
        context,
        blankLines,
        [
            textRun(block.text),
            tab(),
            textRun(block.signerLabel ?? ''),
            textRun(signers.join('　'), inFace(context.profile.fonts.kai, context))
        ],
        {
            alignment: AlignmentType.LEFT,
            ...flushIndent(indent),
            tabStops: [{ type: TabStopType.RIGHT, position: context.width - indent }]
        }
    );
}

/** An empty line with the rule at its foot, 4 mm below the characters of the number or mark above it. */
export function redRule(previous: Block | undefined, context: Context): Paragraph {
    // Half of what the number's line is higher than its characters lies below them.
    const within =
        previous?.kind === 'documentNumber'
            ? (context.line - twipsOfPoints(context.profile.bodySizePt)) / 2
            : 0;
    const line = Math.max(20, Math.round(twips(gbt9704.head.ruleBelowNumber) - within));
    return new Paragraph({
        ...flushIndent(),
        spacing: { line, lineRule: LineRuleType.EXACT },
        border: {
            bottom: {
                style: BorderStyle.SINGLE,
                size: Math.round(points(gbt9704.head.ruleWidth) * 8),
                space: 0,
                color: RED
            }
        },
        run: { size: 2 }
    });
}
