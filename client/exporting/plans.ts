import type { Uri } from 'vscode';
import { FileType, RelativePattern, workspace } from 'vscode';
import { fileExtension, languageId } from '../../server/protocol.ts';

/** The plans among files and folders, those of a folder at any depth, each once and by name. */
export async function plansIn(selected: readonly Uri[]): Promise<readonly Uri[]> {
    const plans = new Map<string, Uri>();
    for (const uri of selected) {
        for (const plan of await plansAt(uri)) {
            plans.set(plan.toString(), plan);
        }
    }
    return [...plans.values()];
}

async function plansAt(uri: Uri): Promise<readonly Uri[]> {
    if (uri.path.endsWith(fileExtension) || isOpenPlan(uri)) {
        return [uri];
    }
    if (uri.scheme === 'untitled' || ((await workspace.fs.stat(uri)).type & FileType.Directory) === 0) {
        return [];
    }
    const found = await workspace.findFiles(
        new RelativePattern(uri, `**/*${fileExtension}`),
        '**/node_modules/**'
    );
    return found.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** A plan that is not saved yet has no name that would tell it. */
function isOpenPlan(uri: Uri): boolean {
    return workspace.textDocuments.some(
        (document) => document.languageId === languageId && document.uri.toString() === uri.toString()
    );
}
