import { commands } from 'vscode';
import type { Disposable } from 'vscode';
import type { PlanServer } from '../server.ts';

/** Shows what the extension and the language server did. */
export function registerShowLog(server: PlanServer): Disposable {
    return commands.registerCommand('alliancePlan.showLog', () => server.log.show());
}
