import { UIKind, Uri, commands, env, l10n, window, workspace } from 'vscode';
import type { ExportFormat } from '../../server/protocol.ts';
import { isTextual } from './formats.ts';

export interface WrittenFile {
    readonly target: Uri;
    readonly format: ExportFormat;
}

/**
 * Opens a file that was written, or says where the files are and offers to. On the desktop other programs can open
 * them; in a browser or a remote window only the editor can.
 */
export async function openWritten(files: readonly WrittenFile[], open: boolean): Promise<void> {
    const [first] = files;
    if (!first) {
        return;
    }
    const desktop = env.uiKind === UIKind.Desktop && env.remoteName === undefined;
    const canOpen = desktop || isTextual(first.format);
    if (open && canOpen && files.length === 1) {
        await openFile(first);
    }
    const openIt = l10n.t('Open');
    const reveal = desktop ? l10n.t('Show in Folder') : l10n.t('Show in Explorer');
    const choices = [
        ...(canOpen && !open && files.length === 1 ? [openIt] : []),
        ...(desktop || workspace.getWorkspaceFolder(first.target) ? [reveal] : [])
    ];
    const place = workspace.asRelativePath(
        files.length === 1 ? first.target : Uri.joinPath(first.target, '..')
    );
    const message =
        files.length === 1
            ? l10n.t('Exported to {0}.', place)
            : l10n.t('Exported {0} files to {1}.', files.length, place);
    const choice = await window.showInformationMessage(message, ...choices);
    if (choice === openIt) {
        await openFile(first);
    } else if (choice === reveal) {
        await commands.executeCommand(desktop ? 'revealFileInOS' : 'revealInExplorer', first.target);
    }
}

async function openFile({ target, format }: WrittenFile): Promise<void> {
    await (isTextual(format) ? commands.executeCommand('vscode.open', target) : env.openExternal(target));
}
