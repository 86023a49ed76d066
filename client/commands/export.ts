import { Disposable, ProgressLocation, Uri, commands, l10n, window, workspace } from 'vscode';
import { exportFormats } from '../../server/protocol.ts';
import type { ExportFormat, ExportReply } from '../../server/protocol.ts';
import { messageOf } from '../files/problems.ts';
import type { Previews } from '../preview/previews.ts';
import type { PlanServer } from '../server.ts';
import { currentPlan, tellNoPlan } from './current-plan.ts';
import { saveFile } from './save-file.ts';

interface Format {
    readonly command: string;
    readonly label: string;
}

const formats = (): Record<ExportFormat, Format> => ({
    docx: { command: 'alliancePlan.exportWord', label: l10n.t('Word document') },
    html: { command: 'alliancePlan.exportHtml', label: l10n.t('HTML page') },
    md: { command: 'alliancePlan.exportMarkdown', label: l10n.t('Markdown text') },
    json: { command: 'alliancePlan.exportJson', label: l10n.t('JSON data') }
});

/** One export command a format: makes the file, asks where, writes it whole, offers to open it. */
export function registerExports(server: PlanServer, previews: Previews): Disposable {
    return Disposable.from(
        ...exportFormats.map((format) => {
            const { command, label } = formats()[format];
            return commands.registerCommand(command, async () => {
                const plan = currentPlan(previews);
                if (!plan) {
                    tellNoPlan();
                    return;
                }
                const reply = await makeFile(server, plan, format, label);
                if (reply?.ok) {
                    await saveFile({
                        suggestion: suggestedPlace(plan, reply.fileName),
                        bytes: Uint8Array.from(atob(reply.base64), (character) => character.charCodeAt(0)),
                        format,
                        label
                    });
                } else if (reply) {
                    void window.showErrorMessage(reply.message);
                }
            });
        })
    );
}

/** The server's answer; nothing when the user cancelled or the server could not be asked (which is told). */
async function makeFile(
    server: PlanServer,
    plan: Uri,
    format: ExportFormat,
    label: string
): Promise<ExportReply | undefined> {
    const title = l10n.t('Exporting: {0}', label);
    const options = { location: ProgressLocation.Notification, cancellable: true, title };
    return window.withProgress(options, async (_progress, token) => {
        try {
            await workspace.openTextDocument(plan);
            const reply = await server.export({ uri: server.uriOf(plan), format }, token);
            return token.isCancellationRequested ? undefined : reply;
        } catch (error) {
            if (!token.isCancellationRequested) {
                void window.showErrorMessage(l10n.t('The plan could not be exported: {0}', messageOf(error)));
            }
            return undefined;
        }
    });
}

/** Beside the plan; for a plan not saved yet, in the first folder of the workspace. */
function suggestedPlace(plan: Uri, fileName: string): Uri | undefined {
    if (plan.scheme !== 'untitled') {
        return Uri.joinPath(plan, '..', fileName);
    }
    const folder = workspace.workspaceFolders?.[0];
    return folder && Uri.joinPath(folder.uri, fileName);
}
