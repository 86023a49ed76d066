/** The document of a plan as a file, and as the preview shows it. */
import { URI, Utils } from 'vscode-uri';
import type { Plan } from '../language/model/plan.ts';
import { buildDocument } from './document/build/index.ts';
import type { DocumentTree } from './document/blocks.ts';
import { standardProfile, type Profile } from './document/profile.ts';
import { noPrinterHere } from './messages/printing.ts';
import type { Printer } from './printer.ts';
import type { ExportFormat, ReportKind } from './protocol.ts';
import type { Bilingual, Finding } from './rules/rule.ts';
import { fileNameFor } from './workspace/file-name.ts';

export interface ExportedFile {
    /** A name every system takes, with extension and without folder. */
    readonly fileName: string;
    readonly bytes: Uint8Array;
}

export interface ExportOptions {
    /** Default: the standard. */
    readonly profile?: Profile | undefined;
    /** Findings that go along as comments, in a format that has them (Word, and PDF where the printing program shows them). */
    readonly findings?: readonly Finding[] | undefined;
    /** A report made from the plan's records instead of the plan's own paper. */
    readonly as?: ReportKind | undefined;
    /** Prints PDF files; without it there are none. */
    readonly printer?: Printer | undefined;
    readonly signal?: AbortSignal | undefined;
}

/** Why a file could not be made: a sentence for the reader. */
export interface ExportRefusal {
    readonly ok: false;
    readonly message: Bilingual;
}

/** The plan in one format. The same plan gives the same bytes on every machine and day, PDF excepted. */
export async function exportFile(
    plan: Plan,
    format: ExportFormat,
    options: ExportOptions = {}
): Promise<(ExportedFile & { readonly ok: true }) | ExportRefusal> {
    const made = await bytesOf(plan, format, options);
    return 'message' in made
        ? { ok: false, message: made.message }
        : { ok: true, fileName: fileNameOf(plan, format, options.as), bytes: made };
}

async function bytesOf(
    plan: Plan,
    format: ExportFormat,
    options: ExportOptions
): Promise<Uint8Array | { readonly message: Bilingual }> {
    const profile = options.profile ?? standardProfile;
    const tree = (): DocumentTree => buildDocument(plan, { profile, as: options.as });
    switch (format) {
        case 'docx':
            return wordFile(plan, tree(), profile, options);
        case 'pdf': {
            if (!options.printer) return { message: noPrinterHere };
            const document = tree();
            const docx = await wordFile(plan, document, profile, options);
            const printed = await options.printer.print(docx, options.signal);
            if (!printed.ok) return { message: printed.message };
            const { stampedPdf } = await import('./document/writers/pdf-stamp.ts');
            return stampedPdf(printed.pdf, document.properties);
        }
        case 'html':
            return encoded(await htmlFile(plan, profile, options.as));
        case 'xlsx': {
            const { buildWorkbook } = await import('./document/build/workbook/index.ts');
            const { writeXlsx } = await import('./document/writers/xlsx/xlsx.ts');
            return writeXlsx(buildWorkbook(plan));
        }
        case 'ics': {
            const { buildSchedule } = await import('./document/build/schedule/index.ts');
            const { writeIcs } = await import('./document/writers/ics/ics.ts');
            return encoded(writeIcs(buildSchedule(plan)));
        }
        case 'md': {
            const { writeMarkdown } = await import('./document/writers/markdown/markdown.ts');
            return encoded(writeMarkdown(tree()));
        }
        case 'json': {
            const { toJson } = await import('../language/model/json.ts');
            const { default: stringify } = await import('json-stringify-pretty-compact');
            return encoded(`${stringify(toJson(plan), { maxLength: 150 })}\n`);
        }
    }
}

/** The document as one HTML file, which prints to the pages of its Word file. */
export async function htmlFile(plan: Plan, profile: Profile, as?: ReportKind): Promise<string> {
    const { writeHtml } = await import('./document/writers/html/html.ts');
    return writeHtml(buildDocument(plan, { profile, as }), profile, { sources: 'none' });
}

async function wordFile(
    plan: Plan,
    tree: DocumentTree,
    profile: Profile,
    { findings = [] }: ExportOptions
): Promise<Uint8Array> {
    const { writeDocx } = await import('./document/writers/docx/docx.ts');
    if (findings.length === 0) {
        return writeDocx(tree, profile);
    }
    const { placeRemarks } = await import('./document/remarks.ts');
    const remarks = findings.map(({ code, message, span }) => ({
        text: `${code} ${message[plan.language]}`,
        span
    }));
    return writeDocx(tree, profile, placeRemarks(tree, remarks));
}

function encoded(text: string): Uint8Array {
    return new TextEncoder().encode(text);
}

/** Named by the document's title; by the plan's file where it has none. */
export function fileNameOf(plan: Plan, format: ExportFormat, as?: ReportKind): string {
    const document = plan.main ?? plan.documents[0];
    const ownName = Utils.basename(URI.parse(plan.uri)).replace(/\.[^.]*$/, '');
    const title = as
        ? buildDocument(plan, { as }).properties.title
        : (document?.title ?? document?.name ?? '');
    return fileNameFor(title, `.${format}`, ownName);
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

/**
 * The plan's document as the preview shows it.
 *
 * @param pause awaited between the parts of the work; where it rejects, nobody waits for the page any more
 */
export async function previewPage(
    plan: Plan,
    profile: Profile = standardProfile,
    pause: () => Promise<void> = () => Promise.resolve()
): Promise<PreviewPage> {
    const { writePreviewBody } = await import('./document/writers/html/html.ts');
    const { previewStyle } = await import('./document/writers/html/style.ts');
    await pause();
    const tree = buildDocument(plan, { profile });
    await pause();
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
