/**
 * On which page each block begins, and how far each section fills its last page, worked out from the grid: lines of so
 * many characters, pages of so many lines. What a reader's program does about marks at the ends of lines may move a
 * page's last line, so it is an estimate.
 */
import type { Block, DocumentTree, Section } from './blocks.ts';
import { kept, slicesOf, textArea, type Setting, type Slice } from './heights.ts';
import { measureFor } from './measure.ts';
import type { Profile } from './profile.ts';
import { isWholeNote, NAMES_BY_SIGNATURE, staysWithSignature } from './keep.ts';
import { blankLinesAbove, sectionProfile } from './spacing.ts';

export interface PageLayout {
    /** Page each block begins on, counted from 1. */
    readonly startOf: ReadonlyMap<Block, number>;
    /** Page each block ends on. */
    readonly endOf: ReadonlyMap<Block, number>;
    readonly sections: readonly SectionPages[];
    /** How many pages there are in all, the imprint's included. */
    readonly count: number;
}

export interface SectionPages {
    readonly first: number;
    readonly last: number;
    /** Points of the last page's text area that the section's text takes, an imprint at its foot left out. */
    readonly used: number;
}

/**
 * The pages of the document, section by section, as Word and browsers set them.
 *
 * @param spaced as LibreOffice sets them, with space between Chinese and Latin characters
 */
export function pageLayout(tree: DocumentTree, profile: Profile, spaced = false): PageLayout {
    const measure = measureFor(profile, tree.language, spaced);
    const startOf = new Map<Block, number>();
    const endOf = new Map<Block, number>();
    const sections: SectionPages[] = [];
    let page = 0;
    for (const section of tree.sections) {
        const first = section.kind === 'imprint' && page % 2 === 0 ? page + 2 : page + 1;
        const placed = placeSection(
            section,
            first,
            {
                area: textArea(profile, section.orientation === 'landscape'),
                profile: sectionProfile(section, profile),
                measure
            },
            { startOf, endOf }
        );
        sections.push({ first, ...placed });
        page = placed.last;
    }
    return { startOf, endOf, sections, count: page };
}

interface Piece extends Slice {
    /** Points of space above, which the first on a page does without unless the section begins with it. */
    readonly above: number;
    readonly block: Block;
    /** The block begins with it. */
    readonly first: boolean;
}

function placeSection(
    section: Section,
    firstPage: number,
    setting: Setting,
    { startOf, endOf }: { readonly startOf: Map<Block, number>; readonly endOf: Map<Block, number> }
): Omit<SectionPages, 'first'> {
    const room = setting.area.height + 0.5;
    const pieces = piecesOf(section, setting);
    let page = firstPage;
    // Space above is kept where a section begins, and left out where a page runs on from the one before it.
    let used = pieces[0]?.above ?? 0;
    let atTop = true;
    for (let from = 0; from < pieces.length;) {
        const chain = pieces.slice(from, chainEnd(pieces, from));
        const height = heightOf(chain, atTop);
        // What is kept together but higher than a page is broken like anything else.
        const taken = height > room ? chain.slice(0, 1) : chain;
        if (!atTop && used + heightOf(taken, false) > room) {
            page += 1;
            used = taken[0]?.repeated ?? 0;
            atTop = true;
        }
        for (const piece of taken) {
            if (piece.first) startOf.set(piece.block, page);
            endOf.set(piece.block, page);
            used += (atTop ? 0 : piece.above) + piece.height;
            atTop = false;
        }
        from += taken.length;
    }
    const foot = section.blocks.at(-1);
    if (foot?.kind === 'imprint') startOf.set(foot, page);
    return { last: page, used };
}

/** Everything in the section that takes room from above; an imprint stands at the foot and takes none. */
function piecesOf(section: Section, setting: Setting): Piece[] {
    const blocks = section.blocks.filter(({ kind }) => kind !== 'imprint');
    return blocks.flatMap((block, index): Piece[] => {
        const slices = slicesOf(block, setting, blocks[index - 1]);
        const least = block.kind === 'attachmentsNote' ? NAMES_BY_SIGNATURE : 1;
        const last = isWholeNote(blocks, index) ? slices.length : least;
        const held = staysWithSignature(blocks, index) ? kept(slices, last) : slices;
        return held.map((slice, part) => ({
            ...slice,
            block,
            first: part === 0,
            above: part === 0 ? blankLinesAbove(block, blocks[index - 1]) * setting.profile.linePitchPt : 0
        }));
    });
}

/** Behind the last piece that has to stand on the page of the first one. */
function chainEnd(pieces: readonly Piece[], from: number): number {
    let end = from;
    while (pieces[end]?.kept && end + 1 < pieces.length) end += 1;
    return end + 1;
}

function heightOf(chain: readonly Piece[], atTop: boolean): number {
    return chain.reduce(
        (sum, piece, index) => sum + piece.height + (index === 0 && atTop ? 0 : piece.above),
        0
    );
}
