/** The document of a plan as a file, and as the preview shows it. */
import { URI, Utils } from 'vscode-uri';
import type { Plan } from '../language/model/plan.ts';
import { buildDocument } from './document/build/index.ts';
import type { DocumentTree } from './document/blocks.ts';
import { standardProfile, type Profile } from './document/profile.ts';
import type { ExportFormat } from './protocol.ts';
import { fileNameFor } from './workspace/file-name.ts';

export interface ExportedFile {
    /** A name every system takes, with extension and without folder. */
    readonly fileName: string;
    readonly bytes: Uint8Array;
}

/** The plan in one format. The same plan gives the same bytes on every machine and day. */
export async function exportFile(
    plan: Plan,
    format: ExportFormat,
    profile: Profile = standardProfile
): Promise<ExportedFile> {
    return { fileName: fileNameOf(plan, format), bytes: await bytesOf(plan, format, profile) };
}

async function bytesOf(plan: Plan, format: ExportFormat, profile: Profile): Promise<Uint8Array> {
    switch (format) {
        case 'docx': {
            const { writeDocx } = await import('./document/writers/docx/docx.ts');
            return writeDocx(buildDocument(plan), profile);
        }
        case 'html': {
            const { writeHtml } = await import('./document/writers/html/html.ts');
            return encoded(writeHtml(buildDocument(plan), profile, { sources: 'none' }));
        }
        case 'md': {
            const { writeMarkdown } = await import('./document/writers/markdown/markdown.ts');
            return encoded(writeMarkdown(buildDocument(plan)));
        }
        case 'json': {
            const { toJson } = await import('../language/model/json.ts');
            return encoded(`${JSON.stringify(toJson(plan), null, 2)}\n`);
        }
    }
}

function encoded(text: string): Uint8Array {
    return new TextEncoder().encode(text);
}

/** Named by the document's title; by the plan's file where it has none. */
function fileNameOf(plan: Plan, format: ExportFormat): string {
    const document = plan.main ?? plan.documents[0];
    const ownName = Utils.basename(URI.parse(plan.uri)).replace(/\.[^.]*$/, '');
    return fileNameFor(document?.title ?? document?.name ?? '', `.${format}`, ownName);
}

export interface PreviewPage {
    /** The document's title, as plain text. */
    readonly title: string;
    /** HTML fragment whose blocks carry the offsets of their source in the plan's file. */
    readonly body: string;
    readonly style: string;
    /** Blocks of the document, to tell how much of it there is. */
    readonly size: number;
}

/** The plan's document as the preview shows it. */
export async function previewPage(plan: Plan, profile: Profile = standardProfile): Promise<PreviewPage> {
    const { writePreviewBody } = await import('./document/writers/html/html.ts');
    const { previewStyle } = await import('./document/writers/html/style.ts');
    const tree = buildDocument(plan);
    return {
        title: tree.properties.title,
        body: writePreviewBody(tree, profile, { sources: { uri: plan.uri } }),
        style: previewStyle(profile),
        size: blocksIn(tree)
    };
}

function blocksIn(tree: DocumentTree): number {
    return tree.sections.reduce((sum, section) => sum + section.blocks.length, 0);
}
