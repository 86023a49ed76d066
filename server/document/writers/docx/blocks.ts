import type { Paragraph } from 'docx';
import { AlignmentType, BorderStyle, HeadingLevel, ShadingType, type FileChild } from 'docx';
import type { Block, Heading, List, Placeholder } from '../../blocks.ts';
import { gbt9704 } from '../../gbt9704.ts';
import { titleWidth, type Face } from '../../profile.ts';
import { isWholeNote, staysWithSignature } from '../../keep.ts';
import { blankLinesAbove } from '../../spacing.ts';
import { breakTitle } from '../../title.ts';
import type { Comments } from './comments.ts';
import { attachmentsNote, signature } from './closing.ts';
import { flushIndent, inFace, paragraph, textRun, textRuns, type Context } from './context.ts';
import { classification, documentNumber, issuerMark, redRule } from './head.ts';
import { bookmarked, contents } from './contents.ts';
import { imprint } from './imprint.ts';
import { letterLines } from './letter.ts';
import { STYLE } from './styles.ts';
import { table } from './table.ts';

/** Dark red: a gap that must be filled before the paper goes out, told apart from the official red. */
const WARNING = 'C00000';

const PARAGRAPH_LAYOUT = {
    body: {},
    flush: flushIndent(),
    centred: { alignment: AlignmentType.CENTER, ...flushIndent() },
    right: { alignment: AlignmentType.RIGHT, ...flushIndent() }
} as const;

/** The blocks of one section as Word's paragraphs and tables, in order. */
export function sectionContent(blocks: readonly Block[], context: Context, comments: Comments): FileChild[] {
    return blocks.flatMap((block, index) => {
        const previous = blocks[index - 1];
        const keepNext = staysWithSignature(blocks, index);
        const whole = isWholeNote(blocks, index);
        return comments.mark(block, blockContent(block, { previous, keepNext, whole }, context));
    });
}

/** Blank lines above a block, and whether its end stands on the page of what follows. */
interface Place {
    readonly above: number;
    readonly keepNext: boolean;
}

interface Neighbours {
    readonly previous: Block | undefined;
    /** The block's end must stand on the page of what follows. */
    readonly keepNext: boolean;
    /** The block is a note of attachments that is not broken. */
    readonly whole: boolean;
}

function blockContent(block: Block, neighbours: Neighbours, context: Context): FileChild[] {
    const { previous, keepNext, whole } = neighbours;
    const above = blankLinesAbove(block, previous);
    switch (block.kind) {
        case 'classification':
            return classification(block, context);
        case 'issuerMark':
            return issuerMark(block, previous, context);
        case 'documentNumber':
            return [documentNumber(block, above, context)];
        case 'redRule':
            return [redRule(previous, context)];
        case 'letterHead':
            return letterLines(block, context);
        case 'contents':
            return contents(block, above, context);
        case 'title': {
            const lines = breakTitle(block.text, titleWidth(context.profile), block.unbreakable);
            const runs = lines.map((line, index) => textRun(line, index > 0 ? { break: 1 } : {}));
            return [
                paragraph(context, above, bookmarked(block.listed, runs), { heading: HeadingLevel.TITLE })
            ];
        }
        case 'subtitle':
            return [paragraph(context, above, textRuns(block.runs), { style: STYLE.subtitle })];
        case 'addressees':
            return [paragraph(context, above, textRuns(block.runs), flushIndent())];
        case 'heading':
            return [heading(block, { above, keepNext }, context)];
        case 'paragraph': {
            const layout = PARAGRAPH_LAYOUT[block.layout ?? 'body'];
            return [
                paragraph(context, above, textRuns(block.runs, {}, context), {
                    style: STYLE.body,
                    ...layout,
                    keepNext
                })
            ];
        }
        case 'list':
            return list(block, 0, { above, keepNext }, context);
        case 'table':
            return table(block, { above, keepNext }, context);
        case 'attachmentsNote':
            return attachmentsNote(block, { above, keepNext, whole }, context);
        case 'signature':
            return signature(block, { above, keepNext }, context);
        case 'note':
            return [paragraph(context, above, textRuns(block.runs), { style: STYLE.body })];
        case 'attachmentLabel': {
            const look = inFace(context.profile.fonts.hei, context);
            return [paragraph(context, above, [textRun(block.text, look)], flushIndent())];
        }
        case 'placeholder':
            return placeholder(block, above, context);
        case 'imprint':
            return imprint(block, context);
    }
}

function faceOf(level: Heading['level'], context: Context): Face {
    const { fonts } = context.profile;
    return level === 1 ? fonts.hei : level === 2 ? fonts.kai : fonts.body;
}

/** A heading alone is a real heading; one that runs on into its text would put the whole text into the outline. */
function heading(block: Heading, { above, keepNext }: Place, context: Context): Paragraph {
    const { listed } = block;
    if (!block.runIn) {
        const layout = block.centred ? PARAGRAPH_LAYOUT.centred : {};
        const words = bookmarked(listed, [textRun(block.number), ...textRuns(block.runs)]);
        return paragraph(context, above, words, { style: STYLE.headings[block.level], ...layout });
    }
    const look = {
        ...inFace(faceOf(block.level, context), context),
        ...(context.profile.boldLevels.includes(block.level) ? { bold: true } : {})
    };
    const led = bookmarked(listed, [textRun(block.number, look), ...textRuns(block.runs, look)]);
    return paragraph(context, above, [...led, ...textRuns(block.runIn)], { style: STYLE.body, keepNext });
}

function list(block: List, depth: number, place: Place, context: Context): Paragraph[] {
    const indent = gbt9704.body.indent.value + depth;
    return block.items.flatMap((item, index) => {
        const keepNext = place.keepNext && index === block.items.length - 1;
        const above = index === 0 ? place.above : 0;
        return [
            paragraph(context, above, [textRun(item.label), ...textRuns(item.runs)], {
                style: STYLE.body,
                indent: { firstLine: indent * context.advance, firstLineChars: indent * 100 },
                keepNext: keepNext && !item.children
            }),
            ...(item.children ? list(item.children, depth + 1, { above: 0, keepNext }, context) : [])
        ];
    });
}

function placeholder(block: Placeholder, above: number, context: Context): Paragraph[] {
    const side = { style: BorderStyle.SINGLE, size: 12, space: 6, color: WARNING } as const;
    const box = {
        border: { top: side, bottom: side, left: side, right: side },
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF2F2' },
        alignment: AlignmentType.CENTER,
        ...flushIndent(2 * context.advance, 2 * context.advance)
    } as const;
    const look = { ...inFace(context.profile.fonts.hei, context), color: WARNING };
    return [
        paragraph(context, above, [textRun(block.heading, look)], { ...box, keepNext: true }),
        paragraph(context, 0, textRuns(block.runs, { color: WARNING }), box)
    ];
}
