import { window } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { registerExports } from './commands/export.ts';
import { registerNewPlan } from './commands/new-plan.ts';
import { registerOpenPreview } from './commands/open-preview.ts';
import { registerRestartServer } from './commands/restart-server.ts';
import { previewViewType } from './preview/panel.ts';
import { Previews } from './preview/previews.ts';
import { PlanServer } from './server.ts';

/** Called by the editor when a plan is opened, a command is run or a preview is restored. */
export async function activate(context: ExtensionContext): Promise<void> {
    const server = new PlanServer(context);
    const previews = new Previews(context.extensionUri, server);
    context.subscriptions.push(
        server,
        previews,
        window.registerWebviewPanelSerializer(previewViewType, previews),
        registerOpenPreview(previews),
        registerExports(server, previews),
        registerNewPlan(server),
        registerRestartServer(server, previews)
    );
    await server.start();
}
