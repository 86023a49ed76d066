/** What only a letter has: the mark between the page's head and a red double rule, and a second rule at the foot. */
import {
    AlignmentType,
    BorderStyle,
    FrameAnchorType,
    LineRuleType,
    Paragraph,
    TabStopType,
    type ParagraphChild
} from 'docx';
import type { LetterHead } from '../../blocks.ts';
import { gbt9704, twips, twipsOfMm, twipsOfPoints } from '../../gbt9704.ts';
import { flushIndent, inFace, paragraph, tab, textRun, type Context } from './context.ts';
import { markSizePt, RED } from './head.ts';

/** Eighths of a point of the thick part of a double rule; the thin part follows from the style. */
const DOUBLE_RULE = 24;

/** Twips by which the rule stands out to the left and right of the text: it is centred on the page, as the one at the foot. */
function overhang({ profile }: Context): readonly [number, number] {
    const beside = (twips(gbt9704.page.width) - twips(gbt9704.letter.ruleLength)) / 2;
    const { left, right } = profile.marginsMm;
    return [Math.round(twipsOfMm(left) - beside), Math.round(twipsOfMm(right) - beside)];
}

/** The issuers' names and the rule below them, for the header of the first page, whose distance is 30 mm. */
export function letterMark(block: LetterHead, context: Context): Paragraph[] {
    const sizePt = markSizePt(block.names, '', context);
    const line = { line: twipsOfPoints(sizePt), lineRule: LineRuleType.EXACT };
    const look = {
        ...inFace(context.profile.fonts.title, context),
        size: sizePt * 2,
        color: RED,
        characterSpacing: 0
    };
    const [left, right] = overhang(context);
    return [
        ...block.names.map(
            (name) =>
                new Paragraph({
                    alignment: AlignmentType.CENTER,
                    ...flushIndent(),
                    spacing: line,
                    children: [textRun(name, look)]
                })
        ),
        new Paragraph({
            ...flushIndent(-left, -right),
            spacing: { line: twips(gbt9704.letter.ruleBelowMark), lineRule: LineRuleType.EXACT },
            border: {
                bottom: {
                    style: BorderStyle.THICK_THIN_SMALL_GAP,
                    size: DOUBLE_RULE,
                    space: 0,
                    color: RED
                }
            },
            run: { size: 2 }
        })
    ];
}

/** The rule at the foot of the first page: a frame at its place on the page, whatever the footer's own distance is. */
export function letterFoot(): Paragraph {
    const length = twips(gbt9704.letter.ruleLength);
    return new Paragraph({
        ...flushIndent(),
        spacing: { line: 20, lineRule: LineRuleType.EXACT },
        frame: {
            type: 'absolute',
            position: {
                x: Math.round((twips(gbt9704.page.width) - length) / 2),
                y: twips(gbt9704.page.height) - twips(gbt9704.letter.footRule) - 60
            },
            width: length,
            height: 60,
            anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE }
        },
        border: {
            bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: DOUBLE_RULE, space: 0, color: RED }
        },
        run: { size: 2 }
    });
}

/** Seven eighths of a character between the rule and what stands below it. */
const BELOW_RULE = 7 / 8;

/** Classification to the left, the number to the right of the first line. */
export function letterLines(block: LetterHead, context: Context): Paragraph[] {
    const hei = inFace(context.profile.fonts.hei, context);
    const rows = Math.max(1, block.classification.length);
    return Array.from({ length: rows }, (_, index) => {
        const left = block.classification[index];
        const right = index === 0 ? block.number : undefined;
        const children: ParagraphChild[] = [
            ...(left === undefined ? [] : [textRun(left, hei)]),
            ...(right === undefined ? [] : [tab(), textRun(right)])
        ];
        return paragraph(context, 0, children, {
            alignment: AlignmentType.LEFT,
            ...flushIndent(),
            tabStops: [{ type: TabStopType.RIGHT, position: context.width }],
            ...(index === 0 && {
                spacing: { before: twipsOfPoints(context.profile.bodySizePt * BELOW_RULE) }
            })
        });
    });
}

/** From the page's head to the mark. */
export const letterHeaderDistance = twipsOfMm(gbt9704.letter.markTop.value);
