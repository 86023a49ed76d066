import { Disposable, Uri, commands, l10n, window } from 'vscode';
import type { Memento } from 'vscode';
import type { ExportFormat } from '../../server/protocol.ts';
import { askChoices, remembered, type Choices } from '../exporting/choices.ts';
import { formatLabel } from '../exporting/formats.ts';
import { makeFiles, type Job } from '../exporting/make-files.ts';
import { plansIn } from '../exporting/plans.ts';
import { saveFile } from '../exporting/save-file.ts';
import { suggestedPlace } from '../exporting/suggested-place.ts';
import { writeFiles } from '../exporting/write-files.ts';
import type { PlanServer } from '../server.ts';
import { tellNoPlan } from './current-plan.ts';
import type { PlanAtHand } from './current-plan.ts';
import { mayUseFiles } from './trust.ts';

/** Commands for one format each. */
const direct: readonly { readonly format: ExportFormat; readonly command: string }[] = [
    { format: 'docx', command: 'alliancePlan.exportWord' },
    { format: 'pdf', command: 'alliancePlan.exportPdf' },
    { format: 'html', command: 'alliancePlan.exportHtml' },
    { format: 'xlsx', command: 'alliancePlan.exportExcel' },
    { format: 'ics', command: 'alliancePlan.exportCalendar' },
    { format: 'md', command: 'alliancePlan.exportMarkdown' },
    { format: 'json', command: 'alliancePlan.exportJson' }
];

/**
 * Export from the palette, the editor's title and the explorer: of the plan at hand, of files selected there, or of
 * whole folders.
 *
 * @param memory where the choices are kept from one export to the next
 */
export function registerExports(server: PlanServer, atHand: PlanAtHand, memory: Memento): Disposable {
    const selection = async (called: unknown, selected: unknown): Promise<readonly Uri[]> => {
        if (!mayUseFiles()) return [];
        const several = Array.isArray(selected) ? selected.filter((each) => each instanceof Uri) : [];
        const named = several.length > 0 ? several : (atHand.find(called) ?? []);
        const plans = await plansIn([named].flat());
        if (plans.length === 0) tellNoPlan();
        return plans;
    };
    const one = (format: ExportFormat) => async (called?: unknown, selected?: unknown) => {
        const { open } = remembered(memory);
        await exportAll(server, await selection(called, selected), {
            formats: [format],
            review: false,
            open
        });
    };
    const chosen = async (called?: unknown, selected?: unknown) => {
        const plans = await selection(called, selected);
        const choices = plans.length > 0 ? await askChoices(memory) : undefined;
        if (choices) await exportAll(server, plans, choices);
    };
    return Disposable.from(
        commands.registerCommand('alliancePlan.export', chosen),
        commands.registerCommand(
            'alliancePlan.exportForReview',
            async (called?: unknown, selected?: unknown) => {
                const { open } = remembered(memory);
                await exportAll(server, await selection(called, selected), {
                    formats: ['docx'],
                    review: true,
                    open
                });
            }
        ),
        ...direct.map(({ format, command }) => commands.registerCommand(command, one(format)))
    );
}

/** Makes everything first, then asks where: one file by its name, several by their folder. */
async function exportAll(server: PlanServer, plans: readonly Uri[], choices: Choices): Promise<void> {
    const { formats, review, open } = choices;
    const jobs = plans.flatMap((plan) => formats.map((format): Job => ({ plan, format, review })));
    const made = jobs.length > 0 ? await makeFiles(server, jobs) : undefined;
    if (!made) {
        return;
    }
    if (made.failures.length > 0) {
        const text = made.failures.join('\n');
        void window.showErrorMessage(l10n.t('The plan could not be exported: {0}', text));
    }
    const [file] = made.files;
    if (file && made.files.length === 1) {
        await saveFile({
            ...file,
            ...file.job,
            label: formatLabel(file.job.format),
            suggestion: suggestedPlace(file.job.plan, file.fileName),
            open
        });
    } else if (file) {
        const first = suggestedPlace(file.job.plan, file.fileName);
        await writeFiles(made.files, first && Uri.joinPath(first, '..'), open);
    }
}
