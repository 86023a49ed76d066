import { Uri, commands, l10n, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import { reviewFormats, type ReviewFormat } from '../../server/protocol.ts';
import { formatLabel } from '../exporting/formats.ts';
import { saveFile } from '../exporting/save-file.ts';
import { bytesOf } from '../files/base64.ts';
import { messageOf } from '../files/problems.ts';
import type { PlanServer } from '../server.ts';
import { tellNoPlan } from './current-plan.ts';
import type { PlanAtHand } from './current-plan.ts';

/** The review report of the plan at hand: asks for the format, makes the file, asks where it goes. */
export function registerExportReviewReport(server: PlanServer, atHand: PlanAtHand): Disposable {
    return commands.registerCommand('alliancePlan.exportReviewReport', async (called?: unknown) => {
        const plan = atHand.find(called);
        if (!plan) {
            tellNoPlan();
            return;
        }
        const items = reviewFormats.map((format) => ({ label: formatLabel(format), format }));
        const chosen = await window.showQuickPick(items, { title: l10n.t('Review report') });
        if (chosen) {
            await exportReport(server, plan, chosen.format);
        }
    });
}

async function exportReport(server: PlanServer, plan: Uri, format: ReviewFormat): Promise<void> {
    try {
        await workspace.openTextDocument(plan);
        const reply = await server.review({ uri: server.uriOf(plan), format });
        if (!reply.ok) {
            void window.showErrorMessage(reply.message);
            return;
        }
        await saveFile({
            suggestion: plan.scheme === 'untitled' ? undefined : Uri.joinPath(plan, '..', reply.fileName),
            bytes: bytesOf(reply.base64),
            format,
            label: l10n.t('Review report')
        });
    } catch (error) {
        void window.showErrorMessage(l10n.t('The review report could not be made: {0}', messageOf(error)));
    }
}
