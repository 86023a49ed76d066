import { strFromU8, unzipSync } from 'fflate';
import type { Block, DocumentTree } from '../../../server/document/blocks.ts';
import { standardProfile, type Profile } from '../../../server/document/profile.ts';
import { writeDocx } from '../../../server/document/writers/docx/docx.ts';

/** The text parts of a Word file by name. */
export async function docxParts(
    tree: DocumentTree,
    profile: Profile = standardProfile
): Promise<Readonly<Record<string, string>>> {
    const files = unzipSync(await writeDocx(tree, profile));
    return Object.fromEntries(Object.entries(files).map(([name, data]) => [name, strFromU8(data)]));
}

/** `word/document.xml` of a paper that holds just these blocks. */
export async function documentXml(blocks: readonly Block[], profile?: Profile): Promise<string> {
    return (await docxParts(paper(blocks), profile))['word/document.xml'] ?? '';
}

export function paper(blocks: readonly Block[]): DocumentTree {
    return { language: 'zh', properties: { title: '样张' }, sections: [{ kind: 'issued', blocks }] };
}

/** The paragraphs of the body, each as its XML. */
export function paragraphsOf(xml: string): string[] {
    return xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
}
