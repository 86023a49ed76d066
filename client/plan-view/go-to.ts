import { Disposable, ViewColumn, commands, env, window, workspace } from 'vscode';
import type { PlanEntry } from './entry.ts';
import { goToCommand } from './tree.ts';

/** What can be done with an entry of the tree, by its menu or by keys. */
export function registerGoTo(): Disposable {
    return Disposable.from(
        commands.registerCommand(goToCommand, (entry: PlanEntry) => show(entry, ViewColumn.Active)),
        commands.registerCommand('alliancePlan.goToSide', (entry: PlanEntry) =>
            show(entry, ViewColumn.Beside)
        ),
        commands.registerCommand('alliancePlan.copyLabel', ({ node }: PlanEntry) =>
            env.clipboard.writeText(node.label)
        )
    );
}

/** Selects the entry's text; where the file is shown already, there. */
async function show({ place }: PlanEntry, column: ViewColumn): Promise<void> {
    if (place) {
        const shown = window.visibleTextEditors.find(
            ({ document }) => document.uri.toString() === place.uri.toString()
        );
        const viewColumn = column === ViewColumn.Active ? (shown?.viewColumn ?? column) : column;
        const document = await workspace.openTextDocument(place.uri);
        await window.showTextDocument(document, { viewColumn, selection: place.range });
    }
}
