/** The files of a gallery paper, made by the same door as exports of the product. */
import { exportFile } from '../../server/export.ts';
import { exportFormats, type ExportFormat } from '../../server/protocol.ts';
import { runRules } from '../../server/rules/runner.ts';
import { samplePlan } from '../support/samples.ts';
import { profileOf, type GalleryPaper } from './papers.ts';

/** PDF files are left out: the pictures show them, and no two programs print the same bytes. */
const formats = exportFormats.filter((format) => format !== 'pdf');

/** A paper made from a plan's records is text: the plan's lists, dates and data are in the plan's own files. */
const textFormats = ['docx', 'html', 'md'] as const;

/** What a review or a bureau's profile shows is its pages; the other formats are there once, for the plan itself. */
function formatsOf({ as, review, profile }: GalleryPaper): readonly ExportFormat[] {
    if (review ?? profile) return ['docx'];
    return as ? textFormats : formats;
}

/** Each file's bytes by its name. Throws with the refusal's words where a format cannot be made. */
export async function paperFiles(paper: GalleryPaper): Promise<ReadonlyMap<string, Uint8Array>> {
    const plan = samplePlan(paper.sample);
    const files = new Map<string, Uint8Array>();
    for (const format of formatsOf(paper)) {
        const made = await exportFile(plan, format, {
            profile: profileOf(paper),
            as: paper.as,
            ...(paper.review && { findings: runRules(plan) })
        });
        if (!made.ok) throw new Error(made.message.en);
        files.set(`${paper.name}.${format}`, made.bytes);
    }
    return files;
}
