import { Document, Packer } from 'docx';
import type { DocumentTree } from '../../blocks.ts';
import type { Profile } from '../../profile.ts';
import type { Remarks } from '../../remarks.ts';
import { UNDATED } from '../zip.ts';
import { sectionContent } from './blocks.ts';
import { Comments } from './comments.ts';
import { contextFor } from './context.ts';
import { repack } from './package.ts';
import { sectionPages } from './pages.ts';

/**
 * The document as a Word file. The same tree and profile give the same bytes on every machine and day.
 *
 * A tree without sections gives a file with one empty page. Remarks become comments.
 */
export async function writeDocx(
    tree: DocumentTree,
    profile: Profile,
    remarks: Remarks = new Map()
): Promise<Uint8Array> {
    const comments = new Comments(remarks, new Date(`${tree.properties.date ?? UNDATED}T00:00:00Z`));
    const sections = tree.sections.map((section) => ({
        ...sectionPages(section, profile, tree.language),
        children: sectionContent(section.blocks, contextFor(section, profile, tree.language), comments)
    }));
    const document = new Document({
        ...(comments.children.length > 0 && { comments: { children: comments.children } }),
        evenAndOddHeaderAndFooters: true,
        sections: sections.length > 0 ? sections : [{ children: [] }]
    });
    const packed = new Uint8Array(await Packer.toArrayBuffer(document));
    return repack(packed, tree, profile);
}
