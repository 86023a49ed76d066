import { URI, Utils } from 'vscode-uri';
import { standardProfile, type Profile } from '../document/profile.ts';
import { fileNameOf, type ExportedFile } from '../export.ts';
import type { ReaderLanguage } from '../messages/language.ts';
import { reviewWords } from '../messages/review.ts';
import type { ReviewFormat } from '../protocol.ts';
import { reviewReport, type Reviewed } from './report.ts';

/**
 * The review report as a file, through the writers of documents: Word to be signed, or one HTML page that prints. It
 * has the standard page, whatever a bureau's profile does to its papers, but in the profile's faces.
 */
export async function reviewFile(
    reviewed: Omit<Reviewed, 'file'>,
    format: ReviewFormat,
    { fonts }: Profile,
    language: ReaderLanguage
): Promise<ExportedFile> {
    const { plan } = reviewed;
    const tree = reviewReport({ ...reviewed, file: Utils.basename(URI.parse(plan.uri)) }, language);
    const profile = { ...standardProfile, fonts };
    const name = fileNameOf(plan, format).replace(/\.[^.]*$/, '');
    const fileName = `${name}-${reviewWords.report[language]}.${format}`;
    if (format === 'docx') {
        const { writeDocx } = await import('../document/writers/docx/docx.ts');
        return { fileName, bytes: await writeDocx(tree, profile) };
    }
    const { writeHtml } = await import('../document/writers/html/html.ts');
    const html = writeHtml(tree, profile, { sources: 'none' });
    return { fileName, bytes: new TextEncoder().encode(html) };
}
