import { commands, l10n, window } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import { reviewFormats, type ExportReply, type ReviewFormat } from '../../server/protocol.ts';
import { formatLabel } from '../exporting/formats.ts';
import { makeOne } from '../exporting/make-one.ts';
import { saveFile } from '../exporting/save-file.ts';
import { suggestedPlace } from '../exporting/suggested-place.ts';
import { bytesOf } from '../files/base64.ts';
import { messageOf } from '../files/problems.ts';
import type { PlanServer } from '../server.ts';
import { tellNoPlan } from './current-plan.ts';
import type { PlanAtHand } from './current-plan.ts';
import { mayUseFiles } from './trust.ts';

/** The review report of the plan at hand: asks for the format, makes the file, asks where it goes. */
export function registerExportReviewReport(server: PlanServer, atHand: PlanAtHand): Disposable {
    return commands.registerCommand('alliancePlan.exportReviewReport', async (called?: unknown) => {
        if (!mayUseFiles()) {
            return;
        }
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
    const label = l10n.t('Review report');
    const made = await makeOne<Extract<ExportReply, { ok: true }>>({
        plan,
        label,
        make: (token) => server.review({ uri: server.uriOf(plan), format }, token),
        tellFailure: (error) => {
            void window.showErrorMessage(
                l10n.t('The review report could not be made: {0}', messageOf(error))
            );
        }
    });
    if (made) {
        const suggestion = suggestedPlace(plan, made.fileName);
        await saveFile({ suggestion, bytes: bytesOf(made.base64), format, label });
    }
}
