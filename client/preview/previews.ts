import { Uri, ViewColumn, window } from 'vscode';
import type { Disposable, WebviewPanel, WebviewPanelSerializer } from 'vscode';
import type { PlanServer } from '../server.ts';
import type { PageState } from './messages.ts';
import { PreviewPanel, previewViewType } from './panel.ts';

/** All open previews, at most one for each plan. */
export class Previews implements Disposable, WebviewPanelSerializer<PageState | undefined> {
    readonly #extension: Uri;
    readonly #server: PlanServer;
    readonly #panels = new Map<string, PreviewPanel>();
    readonly #listener: Disposable;

    constructor(extension: Uri, server: PlanServer) {
        this.#extension = extension;
        this.#server = server;
        this.#listener = server.onDocumentChanged((uri) => this.#panels.get(uri.toString())?.refresh());
    }

    /** The plan whose preview has the focus. */
    get active(): Uri | undefined {
        return [...this.#panels.values()].find((panel) => panel.active)?.plan;
    }

    /** Shows the plan's preview to the side, keeping the focus in the text. */
    open(plan: Uri): void {
        const shown = this.#panels.get(plan.toString());
        if (shown) {
            shown.reveal();
            return;
        }
        const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
        const options = { enableFindWidget: true };
        this.#add(window.createWebviewPanel(previewViewType, '', place, options), plan);
    }

    /** Called by the editor for each preview that was open when its window was closed or reloaded. */
    async deserializeWebviewPanel(panel: WebviewPanel, state: PageState | undefined): Promise<void> {
        if (state?.uri) {
            this.#add(panel, Uri.parse(state.uri));
        } else {
            panel.dispose();
        }
    }

    refreshAll(): void {
        for (const panel of this.#panels.values()) {
            panel.refresh();
        }
    }

    dispose(): void {
        this.#listener.dispose();
        for (const panel of [...this.#panels.values()]) {
            panel.dispose();
        }
    }

    #add(webviewPanel: WebviewPanel, plan: Uri): void {
        const key = plan.toString();
        this.#panels.get(key)?.dispose();
        const panel = new PreviewPanel(webviewPanel, plan, this.#extension, this.#server);
        this.#panels.set(key, panel);
        panel.onDidDispose(() => {
            if (this.#panels.get(key) === panel) {
                this.#panels.delete(key);
            }
        });
    }
}
