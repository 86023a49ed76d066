import {
    AlignmentType,
    BorderStyle,
    Footer,
    Header,
    HeightRule,
    PageNumber,
    PageOrientation,
    Paragraph,
    SectionType,
    Table,
    TableAnchorType,
    TableCell,
    TableLayoutType,
    TableRow,
    TextDirection,
    TextRun,
    VerticalAlignTable,
    WidthType,
    type ISectionOptions
} from 'docx';
import type { DocumentLanguage, LetterHead, Section } from '../../blocks.ts';
import { gbt9704, points, twips, twipsOfMm, twipsOfPoints } from '../../gbt9704.ts';
import type { Profile } from '../../profile.ts';
import { contextFor, flushIndent, type Context } from './context.ts';
import { letterFoot, letterHeaderDistance, letterMark } from './letter.ts';
import { NUMBER_FOOT, NUMBER_LINE, STYLE } from './styles.ts';

/** Margins, page size, grid and footers of a section of the tree. */
export function sectionPages(
    section: Section,
    profile: Profile,
    language: DocumentLanguage
): Omit<ISectionOptions, 'children'> {
    const landscape = section.orientation === 'landscape';
    const context = contextFor(section, profile, language);
    const alone = section.kind === 'imprint';
    const unnumbered = section.afterEmptyPage === true;
    const margin = landscape ? rotatedMargins(profile) : uprightMargins(profile);
    const letter = section.blocks.find((block) => block.kind === 'letterHead');
    return {
        properties: {
            ...(letter && { titlePage: true }),
            type: alone ? SectionType.EVEN_PAGE : SectionType.NEXT_PAGE,
            page: {
                size: {
                    width: twips(gbt9704.page.width),
                    height: twips(gbt9704.page.height),
                    orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
                },
                margin: {
                    ...margin,
                    header: letter ? letterHeaderDistance : 0,
                    gutter: 0
                }
            },
            grid: { type: 'lines', linePitch: gridPitch(context) }
        },
        ...(letter && { headers: letterHeaders(letter, context) }),
        footers: {
            ...(landscape ? sideways(profile, margin) : footers(profile, unnumbered)),
            ...(letter && {
                first: new Footer({ children: [letterFoot(), new Paragraph({ style: STYLE.footer })] })
            })
        }
    };
}

/**
 * Twips between the lines of the grid, of which whole ones fill the text area. No line snaps to it (`snapToGrid`), so it
 * moves none; but LibreOffice sets the text into the middle of the area by what whole lines leave of its height.
 */
function gridPitch({ height, line }: Context): number {
    return Math.floor(height / Math.max(1, Math.floor(height / line)));
}

interface Margins {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly footer: number;
}

function uprightMargins(profile: Profile): Margins {
    const { top, right, bottom, left } = profile.marginsMm;
    return {
        top: twipsOfMm(top),
        right: twipsOfMm(right),
        bottom: twipsOfMm(bottom),
        left: twipsOfMm(left),
        footer: footerDistance(profile)
    };
}

/** The sheet turned so that the head of a table lies towards the binding on odd pages and the trim on even ones. */
function rotatedMargins(profile: Profile): Margins {
    const upright = uprightMargins(profile);
    return {
        top: upright.left,
        right: upright.top,
        bottom: upright.right,
        left: upright.bottom,
        footer: Math.max(0, upright.right - NUMBER_LINE)
    };
}

/** From the foot of the page to the foot of the number's line, so that its dashes lie 7 mm below the text. */
function footerDistance(profile: Profile): number {
    return Math.max(0, twipsOfMm(profile.marginsMm.bottom) - NUMBER_FOOT);
}

/** The mark stands in the header of the first page alone. */
function letterHeaders(letter: LetterHead, context: Context): { first: Header } {
    return { first: new Header({ children: letterMark(letter, context) }) };
}

/** Twips: a cell high enough for a number of four digits, and as wide as its line. */
const CELL = { width: twipsOfMm(10), height: twipsOfMm(32) };

/**
 * Page numbers of a turned page: they stand where they stand on an upright sheet, so that whoever leafs through the
 * bound paper finds them. The turned page's left edge is the sheet's foot, its bottom the sheet's right side.
 */
function sideways(profile: Profile, margin: Margins): { default: Footer; even: Footer } {
    if (profile.pageNumber === 'none') return footers(profile, false);
    const side = gbt9704.pageNumber.indent.value * twipsOfPoints(points(gbt9704.size.small));
    const foot = twips(gbt9704.page.width) - margin.bottom;
    const axis = margin.left - twips(gbt9704.pageNumber.below);
    const middle = Math.round((margin.top + foot - CELL.height) / 2);
    const [odd, even] =
        profile.pageNumber === 'centred' ? [middle, middle] : [foot - side - CELL.height, margin.top + side];
    const numbered = (top: number, alignment: 'left' | 'right' | 'center'): Footer =>
        new Footer({
            children: [
                verticalNumber(axis - CELL.width / 2, top, alignment),
                new Paragraph({ style: STYLE.footer })
            ]
        });
    const [oddSide, evenSide] =
        profile.pageNumber === 'centred' ? (['center', 'center'] as const) : (['right', 'left'] as const);
    return { default: numbered(odd, oddSide), even: numbered(even, evenSide) };
}

/** A cell that floats at its place on the page, its words running down. */
function verticalNumber(left: number, top: number, alignment: 'left' | 'right' | 'center'): Table {
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
    return new Table({
        width: { size: CELL.width, type: WidthType.DXA },
        columnWidths: [CELL.width],
        layout: TableLayoutType.FIXED,
        margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
        float: {
            horizontalAnchor: TableAnchorType.PAGE,
            verticalAnchor: TableAnchorType.PAGE,
            absoluteHorizontalPosition: Math.round(left),
            absoluteVerticalPosition: Math.round(top)
        },
        borders: {
            top: none,
            bottom: none,
            left: none,
            right: none,
            insideHorizontal: none,
            insideVertical: none
        },
        rows: [
            new TableRow({
                height: { value: CELL.height, rule: HeightRule.EXACT },
                children: [
                    new TableCell({
                        textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
                        verticalAlign: VerticalAlignTable.CENTER,
                        margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
                        width: { size: CELL.width, type: WidthType.DXA },
                        children: [
                            new Paragraph({
                                style: STYLE.footer,
                                alignment,
                                children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })]
                            })
                        ]
                    })
                ]
            })
        ]
    });
}

/** Odd pages right, even pages left, one character in; an imprint's page behind an empty one bears no number. */
function footers(profile: Profile, empty: boolean): { default: Footer; even: Footer } {
    if (empty || profile.pageNumber === 'none') {
        const blank = (): Footer => new Footer({ children: [new Paragraph({ style: STYLE.footer })] });
        return { default: blank(), even: blank() };
    }
    const side = gbt9704.pageNumber.indent.value * twipsOfPoints(points(gbt9704.size.small));
    const centred = profile.pageNumber === 'centred';
    const numbered = (alignment: 'left' | 'right'): Footer =>
        new Footer({
            children: [
                new Paragraph({
                    style: STYLE.footer,
                    alignment: centred ? AlignmentType.CENTER : alignment,
                    ...(centred ? {} : flushIndent(side, side)),
                    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })]
                })
            ]
        });
    return { default: numbered('right'), even: numbered('left') };
}
