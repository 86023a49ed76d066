import { UIKind, Uri, env, l10n, window, workspace } from 'vscode';
import type { PrintReply, ViewKind } from '../../server/protocol.ts';
import { makeOne } from '../exporting/make-one.ts';
import { saveFile } from '../exporting/save-file.ts';
import { suggestedPlace } from '../exporting/suggested-place.ts';
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
        const label = l10n.t('Page to print');
        const request = { uri: this.#server.uriOf(plan), view };
        const made = await makeOne<Extract<PrintReply, { ok: true }>>({
            plan,
            label,
            make: (token) => this.#server.printable(request, token),
            tellFailure
        });
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
}

function tellFailure(error: unknown): void {
    void window.showErrorMessage(l10n.t('The view could not be printed: {0}', messageOf(error)));
}
