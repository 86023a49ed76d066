import { window } from 'vscode';
import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PlanAtHand } from './commands/current-plan.ts';
import { registerExports } from './commands/export.ts';
import { registerExportReviewReport } from './commands/export-review-report.ts';
import { registerLensCommands } from './commands/lenses.ts';
import { registerNewPlan } from './commands/new-plan.ts';
import { registerOpenPreview } from './commands/open-preview.ts';
import { registerPrintPreview } from './commands/print-preview.ts';
import { registerRestartServer } from './commands/restart-server.ts';
import { registerShowLog } from './commands/show-log.ts';
import { registerTranslateKeywords } from './commands/translate-keywords.ts';
import { answerFileRequests } from './files/for-server.ts';
import { CurrentPlanOutline } from './plan-view/current-plan-outline.ts';
import { registerPlanViews } from './plan-view/register.ts';
import { previewViewType } from './preview/panel.ts';
import { Previews } from './preview/previews.ts';
import { Printer } from './preview/print.ts';
import { registerImportRoster } from './roster/import-roster.ts';
import { registerPasteTable } from './roster/paste-table.ts';
import { RosterPreview } from './roster/preview.ts';
import { PlanServer } from './server.ts';
import { registerStatus } from './status/register.ts';

/** Registers everything the extension adds to the editor, on a client that is not started yet. */
export async function activateOn(
    context: ExtensionContext,
    client: BaseLanguageClient,
    log: LogOutputChannel
): Promise<void> {
    const server = new PlanServer(client, log);
    const printer = new Printer(context.globalStorageUri, server);
    const previews = new Previews(context.extensionUri, server, printer);
    const rosterPreview = new RosterPreview();
    const current = new CurrentPlanOutline(server);
    const atHand = new PlanAtHand(previews, current);
    context.subscriptions.push(
        server,
        previews,
        current,
        rosterPreview,
        window.registerWebviewPanelSerializer(previewViewType, previews),
        registerOpenPreview(previews, atHand),
        registerPrintPreview(previews, atHand, printer),
        registerExportReviewReport(server, atHand),
        registerExports(server, atHand, context.globalState),
        registerLensCommands(previews),
        registerNewPlan(server),
        registerImportRoster(server, rosterPreview),
        registerPasteTable(server),
        registerRestartServer(server, previews),
        registerShowLog(server),
        registerTranslateKeywords(),
        registerPlanViews(current),
        registerStatus(server, current),
        ...answerFileRequests(client)
    );
    await server.start();
}
