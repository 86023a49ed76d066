import { Uri, workspace } from 'vscode';
import { settingsSection } from '../../server/protocol.ts';

/**
 * Where a file made of a plan is offered to be put: in the folder the settings name, else beside the plan; for a plan
 * not saved yet, in the workspace's first folder.
 */
export function suggestedPlace(plan: Uri, fileName: string): Uri | undefined {
    const wanted = workspace.getConfiguration(settingsSection, plan).get('export.folder', '').trim();
    const root = (workspace.getWorkspaceFolder(plan) ?? workspace.workspaceFolders?.[0])?.uri;
    if (wanted !== '' && /^(?:[a-z]:)?[/\\]/i.test(wanted)) {
        return Uri.joinPath(Uri.file(wanted), fileName);
    }
    if (wanted !== '' && root) {
        return Uri.joinPath(root, wanted.replaceAll('\\', '/'), fileName);
    }
    return plan.scheme === 'untitled'
        ? root && Uri.joinPath(root, fileName)
        : Uri.joinPath(plan, '..', fileName);
}
