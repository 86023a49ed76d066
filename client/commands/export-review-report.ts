import { ProgressLocation, commands, l10n, window, workspace } from 'vscode';
import type { CancellationToken, Disposable, Uri } from 'vscode';
import { reviewFormats, type ExportReply, type ReviewFormat } from '../../server/protocol.ts';
import { formatLabel } from '../exporting/formats.ts';
import { saveFile } from '../exporting/save-file.ts';
import { suggestedPlace } from '../exporting/suggested-place.ts';
import { bytesOf } from '../files/base64.ts';
import { messageOf } from '../files/problems.ts';
import type { PlanServer } from '../server.ts';
import { tellNoPlan } from './current-plan.ts';
import type { PlanAtHand } from './current-plan.ts';
import { mayUseFiles } from './trust.ts';

type Made = Extract<ExportReply, { ok: true }>;

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
            const title = l10n.t('Exporting: {0}', l10n.t('Review report'));
            const options = { location: ProgressLocation.Notification, cancellable: true, title };
            const reply = await window.withProgress(options, (_, token) =>
                madeReport(server, plan, chosen.format, token)
            );
            if (reply) {
                await saveReport(plan, chosen.format, reply);
            }
        }
    });
}

/** The report's file; nothing where it could not be made, which is told, or where it is not wanted any more. */
async function madeReport(
    server: PlanServer,
    plan: Uri,
    format: ReviewFormat,
    token: CancellationToken
): Promise<Made | undefined> {
    try {
        await workspace.openTextDocument(plan);
        const reply = await server.review({ uri: server.uriOf(plan), format }, token);
        if (reply.ok) {
            return token.isCancellationRequested ? undefined : reply;
        }
        void window.showErrorMessage(reply.message);
    } catch (error) {
        if (!token.isCancellationRequested) {
            void window.showErrorMessage(
                l10n.t('The review report could not be made: {0}', messageOf(error))
            );
        }
    }
    return undefined;
}

async function saveReport(plan: Uri, format: ReviewFormat, { fileName, base64 }: Made): Promise<void> {
    await saveFile({
        suggestion: suggestedPlace(plan, fileName),
        bytes: bytesOf(base64),
        format,
        label: l10n.t('Review report')
    });
}
