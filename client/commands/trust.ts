import { commands, l10n, window, workspace } from 'vscode';

/**
 * Whether files may be made and read in: only where the user trusts the folder. Where not, says so and offers the way
 * there. Menus leave such commands out; buttons of the tour and keys of the user's own reach them all the same.
 */
export function mayUseFiles(): boolean {
    if (!workspace.isTrusted) {
        void offerTrust();
    }
    return workspace.isTrusted;
}

async function offerTrust(): Promise<void> {
    const manage = l10n.t('Manage Workspace Trust');
    const text = l10n.t(
        'The workspace is in restricted mode: plans are read and checked, and no file is exported or read in. Trust the folder first, then try again.'
    );
    if ((await window.showWarningMessage(text, manage)) === manage) {
        await commands.executeCommand('workbench.trust.manage');
    }
}
