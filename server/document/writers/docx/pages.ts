import {
    AlignmentType,
    Footer,
    PageNumber,
    PageOrientation,
    Paragraph,
    SectionType,
    TextRun,
    type ISectionOptions
} from 'docx';
import type { Section } from '../../blocks.ts';
import { gbt9704, points, twips, twipsOfMm, twipsOfPoints } from '../../gbt9704.ts';
import type { Profile } from '../../profile.ts';
import { imprintHeight } from './closing.ts';
import { contextFor, flushIndent, type Context } from './context.ts';
import { STYLE } from './styles.ts';

/** Margins, page size, grid and footers of a section of the tree. */
export function sectionPages(section: Section, profile: Profile): Omit<ISectionOptions, 'children'> {
    const landscape = section.orientation === 'landscape';
    const context = contextFor(profile, landscape);
    const imprint = section.blocks.find((block) => block.kind === 'imprint');
    const alone = section.kind === 'imprint' && imprint !== undefined;
    const margin = landscape ? rotatedMargins(profile) : uprightMargins(profile);
    const top = alone ? foot(context, margin) - imprintHeight(imprint, context) : margin.top;
    return {
        properties: {
            type: alone ? SectionType.EVEN_PAGE : SectionType.NEXT_PAGE,
            page: {
                size: {
                    width: twips(gbt9704.page.width),
                    height: twips(gbt9704.page.height),
                    orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
                },
                margin: { ...margin, top: Math.max(margin.top, top), header: 0, gutter: 0 }
            },
            // A grid would be centred in what is left of the imprint's page, and lift the table off its foot.
            ...(alone ? { verticalAlign: 'bottom' } : { grid: { type: 'lines', linePitch: context.line } })
        },
        footers: footers(profile, alone)
    };
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
        footer: Math.min(upright.right, upright.footer)
    };
}

/** From the foot of the page to the foot of the number's line, so that its dashes lie 7 mm below the text. */
function footerDistance(profile: Profile): number {
    const halfLine = twipsOfPoints(points(gbt9704.size.small) * 0.62);
    return Math.max(0, twipsOfMm(profile.marginsMm.bottom) - twips(gbt9704.pageNumber.below) - halfLine);
}

function foot(context: Context, margin: Margins): number {
    return margin.top + context.height;
}

/** Odd pages right, even pages left, one character in; the imprint's page bears no number. */
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
