import { commands, l10n, window } from 'vscode';
import type { Disposable } from 'vscode';
import type { Previews } from '../preview/previews.ts';
import type { PlanServer } from '../server.ts';

/** Ends the language server and starts it anew; open previews are drawn again. */
export function registerRestartServer(server: PlanServer, previews: Previews): Disposable {
    return commands.registerCommand('alliancePlan.restartServer', async () => {
        if (await server.restart()) {
            previews.refreshAll();
            window.setStatusBarMessage(
                l10n.t('The language server for alliance plans has been restarted.'),
                5000
            );
        }
    });
}
