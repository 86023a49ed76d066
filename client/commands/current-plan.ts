import { l10n, window } from 'vscode';
import type { Uri } from 'vscode';
import { languageId } from '../../server/protocol.ts';
import type { Previews } from '../preview/previews.ts';

/** The plan the user is at: of the active preview, else of the active editor, else of any visible one. */
export function currentPlan(previews: Previews): Uri | undefined {
    const editors = [window.activeTextEditor, ...window.visibleTextEditors];
    return (
        previews.active ?? editors.find((editor) => editor?.document.languageId === languageId)?.document.uri
    );
}

/** Says that a command needs a plan. */
export function tellNoPlan(): void {
    void window.showInformationMessage(l10n.t('Open an alliance plan (.alliance) first.'));
}
