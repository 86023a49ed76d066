import { UIKind, Uri, env, l10n, window, workspace } from 'vscode';
import type { ViewKind } from '../../server/protocol.ts';
import { saveFile } from '../exporting/save-file.ts';
import { messageOf } from '../files/problems.ts';
import type { PlanServer } from '../server.ts';

/** Prints what previews show. A preview itself cannot print: the editor gives its pages no print dialog. */
export class Printer {
    readonly #folder: Uri;
    readonly #server: PlanServer;

    /** @param storage a folder of the extension's own, for the pages that are opened in the browser */
    constructor(storage: Uri, server: PlanServer) {
        this.#folder = Uri.joinPath(storage, 'print');
        this.#server = server;
    }

    /**
     * Opens a printable page in the system's browser. In a browser or a remote window the page would lie on another
     * machine than the browser, so that it is saved where the user wants it.
     */
    async print(plan: Uri, view: ViewKind): Promise<void> {
        try {
            await workspace.openTextDocument(plan);
            const reply = await this.#server.printable({ uri: this.#server.uriOf(plan), view });
            if (!reply.ok) {
                void window.showErrorMessage(reply.message);
                return;
            }
            const bytes = new TextEncoder().encode(reply.html);
            if (env.uiKind === UIKind.Desktop && env.remoteName === undefined) {
                const page = Uri.joinPath(this.#folder, reply.fileName);
                await workspace.fs.createDirectory(this.#folder);
                await workspace.fs.writeFile(page, bytes);
                await env.openExternal(page);
            } else {
                const suggestion =
                    plan.scheme === 'untitled' ? undefined : Uri.joinPath(plan, '..', reply.fileName);
                await saveFile({ suggestion, bytes, format: 'html', label: l10n.t('Page to print') });
            }
        } catch (error) {
            void window.showErrorMessage(l10n.t('The view could not be printed: {0}', messageOf(error)));
        }
    }
}
