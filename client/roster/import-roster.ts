import { ProgressLocation, Uri, commands, l10n, window, workspace } from 'vscode';
import type { Disposable, TextEditor } from 'vscode';
import { languageId } from '../../server/protocol.ts';
import type { RosterReply } from '../../server/protocol.ts';
import { mayUseFiles } from '../commands/trust.ts';
import { base64Of } from '../files/base64.ts';
import { messageOf } from '../files/problems.ts';
import type { PlanServer } from '../server.ts';
import { insertLines } from './insert-lines.ts';
import type { RosterPreview } from './preview.ts';
import { askWhere } from './where.ts';

export type RosterRead = Extract<RosterReply, { ok: true }>;

/** Largest list that is read, in bytes; a county's has some hundred thousand. */
const largestFile = 20 * 1024 * 1024;

/** Reads a list from a workbook or text file, shows what it becomes, and puts it where the user wants it. */
export function registerImportRoster(server: PlanServer, preview: RosterPreview): Disposable {
    return commands.registerCommand('alliancePlan.importRoster', async (called?: unknown) => {
        if (!mayUseFiles()) {
            return;
        }
        const file = called instanceof Uri ? called : await askFile();
        const editor = planEditor();
        const read = file && (await readFile(server, file, editor));
        if (read?.ok === false) {
            void window.showErrorMessage(
                l10n.t('“{0}” could not be imported. {1}', file ? fileName(file) : '', read.message)
            );
        } else if (file && read) {
            await place(read, fileName(file), editor, preview);
        }
    });
}

async function askFile(): Promise<Uri | undefined> {
    const chosen = await window.showOpenDialog({
        title: l10n.t('Import a list of schools, pairs or people'),
        openLabel: l10n.t('Import'),
        filters: { [l10n.t('Excel workbook or table of text')]: ['xlsx', 'csv', 'tsv', 'txt'] }
    });
    return chosen?.[0];
}

/** The plan the declarations may go into: the one in the active editor, else one that can be seen. */
function planEditor(): TextEditor | undefined {
    return [window.activeTextEditor, ...window.visibleTextEditors].find(
        (editor) => editor?.document.languageId === languageId
    );
}

function fileName({ path }: Uri): string {
    return path.slice(path.lastIndexOf('/') + 1);
}

/** What the server reads; nothing when the user cancelled or it failed (which is told). */
async function readFile(
    server: PlanServer,
    file: Uri,
    editor: TextEditor | undefined
): Promise<RosterReply | undefined> {
    const title = l10n.t('Reading “{0}”', fileName(file));
    const options = { location: ProgressLocation.Notification, cancellable: true, title };
    return window.withProgress(options, async (_progress, token) => {
        try {
            const { size } = await workspace.fs.stat(file);
            if (size > largestFile) {
                return {
                    ok: false,
                    message: l10n.t(
                        '“{0}” is larger than 20 MB and hardly a list; it was not read.',
                        fileName(file)
                    )
                };
            }
            const base64 = base64Of(await workspace.fs.readFile(file));
            const at = editor && {
                uri: server.uriOf(editor.document.uri),
                line: editor.selection.active.line
            };
            const reply = await server.roster({ fileName: fileName(file), base64, ...(at && { at }) }, token);
            return token.isCancellationRequested ? undefined : reply;
        } catch (error) {
            if (!token.isCancellationRequested) {
                void window.showErrorMessage(
                    l10n.t('“{0}” could not be read: {1}', fileName(file), messageOf(error))
                );
            }
            return undefined;
        }
    });
}

async function place(
    read: RosterRead,
    name: string,
    editor: TextEditor | undefined,
    preview: RosterPreview
): Promise<void> {
    await preview.show(read, name);
    const where = await askWhere(read, name, editor && fileName(editor.document.uri));
    await preview.close();
    if (where === 'newFile') {
        const document = await workspace.openTextDocument({ language: languageId, content: read.text });
        await window.showTextDocument(document);
    } else if (where === 'plan' && editor) {
        const shown = await window.showTextDocument(editor.document, editor.viewColumn);
        await insertLines(shown, read.line ?? editor.document.lineCount, read.text);
    }
}
