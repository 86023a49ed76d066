/** The files of a gallery paper, made by the same door as exports of the product. */
import { exportFile } from '../../server/export.ts';
import { exportFormats } from '../../server/protocol.ts';
import { runRules } from '../../server/rules/runner.ts';
import { samplePlan } from '../support/samples.ts';
import { profileOf, type GalleryPaper } from './papers.ts';

/** PDF files are left out: the pictures show them, and no two programs print the same bytes. */
const formats = exportFormats.filter((format) => format !== 'pdf');

/** Each file's bytes by its name. Throws with the refusal's words where a format cannot be made. */
export async function paperFiles(paper: GalleryPaper): Promise<ReadonlyMap<string, Uint8Array>> {
    const plan = samplePlan(paper.sample);
    const files = new Map<string, Uint8Array>();
    // What a variant shows is its pages; the other formats are the plan's own, there once.
    for (const format of (paper.as ?? paper.review ?? paper.profile) ? (['docx'] as const) : formats) {
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
