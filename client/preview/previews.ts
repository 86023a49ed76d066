import { Disposable, Uri, ViewColumn, window } from 'vscode';
import type { WebviewPanel, WebviewPanelSerializer } from 'vscode';
import type { ViewKind } from '../../server/protocol.ts';
import type { PlanServer } from '../server.ts';
import type { PageState } from './messages.ts';
import type { Printer } from './print.ts';
import { PreviewPanel, previewViewType } from './panel.ts';

/** All open previews, at most one for each plan. */
export class Previews implements Disposable, WebviewPanelSerializer<PageState | undefined> {
    readonly #extension: Uri;
    readonly #server: PlanServer;
    readonly #printer: Printer;
    readonly #panels = new Map<string, PreviewPanel>();
    readonly #listener: Disposable;

    constructor(extension: Uri, server: PlanServer, printer: Printer) {
        this.#extension = extension;
        this.#server = server;
        this.#printer = printer;
        this.#listener = Disposable.from(
            server.onDocumentChanged((uri) => this.#panels.get(uri.toString())?.refresh()),
            window.onDidChangeTextEditorSelection((event) =>
                this.#panels.get(event.textEditor.document.uri.toString())?.follow(event)
            )
        );
    }

    /** The plan whose preview has the focus. */
    get active(): Uri | undefined {
        return [...this.#panels.values()].find((panel) => panel.active)?.plan;
    }

    /** The tab that is shown of the plan's preview; the document where there is none. */
    viewOf(plan: Uri): ViewKind {
        return this.#panels.get(plan.toString())?.view ?? 'document';
    }

    /** Shows the plan's preview to the side, keeping the focus in the text, or in front of the text. */
    open(plan: Uri, where: 'beside' | 'here' = 'beside'): void {
        const shown = this.#panels.get(plan.toString());
        if (shown) {
            shown.reveal(where === 'here');
            return;
        }
        const place =
            where === 'here' ? ViewColumn.Active : { viewColumn: ViewColumn.Beside, preserveFocus: true };
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
        const panel = new PreviewPanel(webviewPanel, plan, this.#extension, this.#server, this.#printer);
        this.#panels.set(key, panel);
        panel.onDidDispose(() => {
            if (this.#panels.get(key) === panel) {
                this.#panels.delete(key);
            }
        });
    }
}
