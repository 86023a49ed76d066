/** The files of a gallery paper, made by the same door as exports of the product. */
import { exportFile } from '../../server/export.ts';
import { exportFormats, type ExportFormat } from '../../server/protocol.ts';
import { runRules } from '../../server/rules/runner.ts';
import { samplePlan } from '../support/samples.ts';
import { profileOf, type GalleryPaper } from './papers.ts';

/** Of a paper made from a plan's records, what is not text is the plan's own: its lists, dates and data. */
export const planFormats: readonly ExportFormat[] = ['xlsx', 'ics', 'json'];

/** The formats that give the same bytes everywhere. PDF is printed by another program, and no two print the same. */
function formatsOf({ as, review, profile }: GalleryPaper): readonly ExportFormat[] {
    // Comments are in Word alone; the other formats are those of the plan itself.
    if (review) return ['docx'];
    // What a bureau's profile changes is text.
    const text = as ?? profile;
    return exportFormats.filter((format) => format !== 'pdf' && !(text && planFormats.includes(format)));
}

/** Each file's bytes by its name, PDF left out. Throws with the refusal's words where a format cannot be made. */
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
