import { ProgressLocation, UIKind, Uri, env, l10n, window, workspace } from 'vscode';
import type { CancellationToken } from 'vscode';
import type { PrintReply, ViewKind } from '../../server/protocol.ts';
import { saveFile } from '../exporting/save-file.ts';
import { suggestedPlace } from '../exporting/suggested-place.ts';
import { messageOf } from '../files/problems.ts';
import type { PlanServer } from '../server.ts';

type Page = Extract<PrintReply, { ok: true }>;

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
        const label = l10n.t('Page to print');
        const title = l10n.t('Exporting: {0}', label);
        const options = { location: ProgressLocation.Notification, cancellable: true, title };
        const made = await window.withProgress(options, (_, token) => this.#made(plan, view, token));
        if (made === undefined) {
            return;
        }
        const bytes = new TextEncoder().encode(made.html);
        try {
            if (env.uiKind === UIKind.Desktop && env.remoteName === undefined) {
                const page = Uri.joinPath(this.#folder, made.fileName);
                await workspace.fs.createDirectory(this.#folder);
                await workspace.fs.writeFile(page, bytes);
                await env.openExternal(page);
            } else {
                const suggestion = suggestedPlace(plan, made.fileName);
                await saveFile({ suggestion, bytes, format: 'html', label });
            }
        } catch (error) {
            tellFailure(error);
        }
    }

    /** The page; nothing where it could not be made, which is told, or where it is not wanted any more. */
    async #made(plan: Uri, view: ViewKind, token: CancellationToken): Promise<Page | undefined> {
        try {
            await workspace.openTextDocument(plan);
            const reply = await this.#server.printable({ uri: this.#server.uriOf(plan), view }, token);
            if (reply.ok) {
                return token.isCancellationRequested ? undefined : reply;
            }
            void window.showErrorMessage(reply.message);
        } catch (error) {
            if (!token.isCancellationRequested) {
                tellFailure(error);
            }
        }
        return undefined;
    }
}

function tellFailure(error: unknown): void {
    void window.showErrorMessage(l10n.t('The view could not be printed: {0}', messageOf(error)));
}
