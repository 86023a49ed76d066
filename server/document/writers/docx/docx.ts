import { Document, Packer } from 'docx';
import type { DocumentTree } from '../../blocks.ts';
import type { Profile } from '../../profile.ts';
import { sectionContent } from './blocks.ts';
import { contextFor } from './context.ts';
import { repack } from './package.ts';
import { sectionPages } from './pages.ts';

/**
 * The document as a Word file. The same tree and profile give the same bytes on every machine and day.
 *
 * A tree without sections gives a file with one empty page.
 */
export async function writeDocx(tree: DocumentTree, profile: Profile): Promise<Uint8Array> {
    const sections = tree.sections.map((section) => ({
        ...sectionPages(section, profile),
        children: sectionContent(section.blocks, contextFor(profile, section.orientation === 'landscape'))
    }));
    const document = new Document({
        evenAndOddHeaderAndFooters: true,
        sections: sections.length > 0 ? sections : [{ children: [] }]
    });
    const packed = new Uint8Array(await Packer.toArrayBuffer(document));
    return repack(packed, tree, profile);
}
