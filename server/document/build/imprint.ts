/** Where the imprint stands: at the foot of the last page of text, or on an even page of its own. */
import type { DocumentTree, Section } from '../blocks.ts';
import { imprintHeight, textArea } from '../heights.ts';
import { measureFor } from '../measure.ts';
import { pageLayout, type SectionPages } from '../pages.ts';
import type { Profile } from '../profile.ts';

/**
 * Lines that have to be left between the text and the imprint, so that a line more in another program than was worked
 * out here does not push it off an even page.
 */
const SPARE_LINES = 1;

/**
 * The document with its imprint where GB/T 9704 wants it (7.4): at the foot of the last page of text where that page is
 * even and has room, else on the next even page. A page ahead of it that stays empty bears no number, and then the
 * imprint's does not either (7.5). It shares a page only where every program's setting leaves it that room: as Word and
 * browsers set Chinese beside Latin characters, and as LibreOffice does.
 */
export function withImprintInPlace(tree: DocumentTree, profile: Profile): DocumentTree {
    const imprint = tree.sections.at(-1);
    const [block] = imprint?.blocks ?? [];
    const text = tree.sections.slice(0, -1);
    const last = text.at(-1);
    if (imprint?.kind !== 'imprint' || block?.kind !== 'imprint' || !last) {
        return tree;
    }
    const ends = [false, true].map((spaced) =>
        pageLayout({ ...tree, sections: text }, profile, spaced).sections.at(-1)
    );
    const height = imprintHeight(block, profile, measureFor(profile, tree.language));
    const needed = height + SPARE_LINES * profile.linePitchPt;
    const hasRoom = (end: SectionPages | undefined): boolean =>
        end !== undefined && isEven(end) && end.used + needed <= textArea(profile, false).height;
    const upright = last.orientation !== 'landscape' && last.form !== 'letter';
    if (upright && ends.every(hasRoom)) {
        return { ...tree, sections: [...text.slice(0, -1), { ...last, blocks: [...last.blocks, block] }] };
    }
    const [end] = ends;
    const own: Section = { ...imprint, ...(end && isEven(end) && { afterEmptyPage: true as const }) };
    return { ...tree, sections: [...text, own] };
}

function isEven({ last }: SectionPages): boolean {
    return last % 2 === 0;
}
