import { Uri, l10n, workspace } from 'vscode';
import type { Disposable, Event, WebviewPanel } from 'vscode';
import { messageOf } from '../files/problems.ts';
import type { PlanServer } from '../server.ts';
import type { PageReady, ShowDocument } from './messages.ts';
import { previewPage } from './page.ts';

/** The editor's name for this kind of panel; also in the manifest's activation events and `when` clauses. */
export const previewViewType = 'alliancePlan.preview';

/** One plan's document in one panel. It follows the text and never shows less than it showed before. */
export class PreviewPanel implements Disposable {
    readonly plan: Uri;
    readonly #panel: WebviewPanel;
    readonly #server: PlanServer;
    #asking = false;
    #askAgain = false;

    constructor(panel: WebviewPanel, plan: Uri, extension: Uri, server: PlanServer) {
        this.plan = plan;
        this.#panel = panel;
        this.#server = server;
        const resources = Uri.joinPath(extension, 'dist');
        panel.webview.options = { enableScripts: true, localResourceRoots: [resources] };
        panel.webview.onDidReceiveMessage((message: PageReady) => {
            if (message.type === 'ready') {
                this.refresh();
            }
        });
        panel.title = l10n.t('Preview {0}', plan.path.slice(plan.path.lastIndexOf('/') + 1));
        panel.webview.html = previewPage({
            script: panel.webview.asWebviewUri(Uri.joinPath(resources, 'preview.js')).toString(),
            plan: plan.toString(),
            label: l10n.t('The document as it will be issued')
        });
    }

    get active(): boolean {
        return this.#panel.active;
    }

    get onDidDispose(): Event<void> {
        return this.#panel.onDidDispose;
    }

    reveal(): void {
        this.#panel.reveal(undefined, true);
    }

    /** Asks for the document and shows it. While an answer is awaited, further calls count as one. */
    refresh(): void {
        if (this.#asking) {
            this.#askAgain = true;
            return;
        }
        this.#asking = true;
        void this.#show().finally(() => {
            this.#asking = false;
            if (this.#askAgain) {
                this.#askAgain = false;
                this.refresh();
            }
        });
    }

    dispose(): void {
        this.#panel.dispose();
    }

    async #show(): Promise<void> {
        // A hidden page is unloaded; it says `ready` when it comes back.
        if (this.#panel.visible) {
            await this.#panel.webview.postMessage(await this.#ask());
        }
    }

    async #ask(): Promise<ShowDocument> {
        try {
            await workspace.openTextDocument(this.plan);
            const reply = await this.#server.preview({ uri: this.#server.uriOf(this.plan) });
            return {
                type: 'document',
                title: reply.title,
                ...(reply.body !== '' && { body: reply.body }),
                style: reply.style,
                note: reply.note ?? (reply.broken ? brokenNote() : '')
            };
        } catch (error) {
            const note = l10n.t('The document could not be made: {0}', messageOf(error));
            return { type: 'document', title: '', style: '', note };
        }
    }
}

function brokenNote(): string {
    return l10n.t('The text has errors at the moment, see the Problems. Shown is what could be read last.');
}
