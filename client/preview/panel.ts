import { CancellationTokenSource, Uri, l10n, workspace } from 'vscode';
import type {
    CancellationToken,
    Disposable,
    Event,
    TextEditorSelectionChangeEvent,
    WebviewPanel
} from 'vscode';
import type { OpenedCell, ViewKind } from '../../server/protocol.ts';
import { messageOf } from '../files/problems.ts';
import { worthTelling } from '../lasting.ts';
import type { PlanServer } from '../server.ts';
import { CursorFollower } from './cursor.ts';
import { applyFix } from './fixes.ts';
import type { FromPage, ShowView, ToPage } from './messages.ts';
import { previewPage } from './page.ts';
import type { Printer } from './print.ts';
import { goToSource, syncFor } from './source.ts';
import { pageLanguage, pageWords } from './words.ts';

/** The editor's name for this kind of panel; also in the manifest's activation events and `when` clauses. */
export const previewViewType = 'alliancePlan.preview';

/**
 * One plan's document and views in one panel. It follows the text and never shows less than it showed before. The making
 * of a large one can be stopped; then nothing is drawn until the reader wants it.
 */
export class PreviewPanel implements Disposable {
    readonly plan: Uri;
    readonly #panel: WebviewPanel;
    readonly #server: PlanServer;
    readonly #printer: Printer;
    readonly #cursor: CursorFollower;
    #wanted: { readonly view: ViewKind; readonly opened?: OpenedCell } = { view: 'document' };
    #asking: CancellationTokenSource | undefined;
    #askAgain = false;
    #stopped = false;

    constructor(panel: WebviewPanel, plan: Uri, extension: Uri, server: PlanServer, printer: Printer) {
        this.plan = plan;
        this.#panel = panel;
        this.#server = server;
        this.#printer = printer;
        this.#cursor = new CursorFollower(plan, (offset, reveal) =>
            this.#send({ type: 'cursor', offset, reveal })
        );
        const resources = Uri.joinPath(extension, 'dist');
        panel.webview.options = { enableScripts: true, localResourceRoots: [resources] };
        panel.webview.onDidReceiveMessage((message: FromPage) => this.#receive(message));
        panel.title = l10n.t('Preview {0}', plan.path.slice(plan.path.lastIndexOf('/') + 1));
        panel.webview.html = previewPage({
            script: panel.webview.asWebviewUri(Uri.joinPath(resources, 'preview.js')).toString(),
            plan: plan.toString(),
            label: l10n.t('The document as it will be issued'),
            language: pageLanguage(),
            words: pageWords()
        });
    }

    get active(): boolean {
        return this.#panel.active;
    }

    /** The tab that is shown. */
    get view(): ViewKind {
        return this.#wanted.view;
    }

    get onDidDispose(): Event<void> {
        return this.#panel.onDidDispose;
    }

    /** @param focus whether it takes the focus from the text */
    reveal(focus = false): void {
        this.#panel.reveal(undefined, !focus);
    }

    /** The cursor moved in a text editor, perhaps in that of this plan. */
    follow(event: TextEditorSelectionChangeEvent): void {
        this.#cursor.moved(event);
    }

    /** Asks for the view that is shown, unless that was stopped. While an answer is awaited, further calls count as one. */
    refresh(): void {
        if (this.#stopped) {
            return;
        }
        if (this.#asking) {
            this.#askAgain = true;
            return;
        }
        const asking = new CancellationTokenSource();
        this.#asking = asking;
        void this.#show(asking.token).finally(() => {
            asking.dispose();
            this.#asking = undefined;
            if (this.#askAgain) {
                this.#askAgain = false;
                this.refresh();
            }
        });
    }

    dispose(): void {
        this.#asking?.cancel();
        this.#cursor.dispose();
        this.#panel.dispose();
    }

    async #receive(message: FromPage): Promise<void> {
        switch (message.type) {
            case 'want': {
                const { view, opened } = message;
                this.#wanted = { view, ...(opened && { opened }) };
                this.#stopped = false;
                // What was wanted before is not waited for.
                this.#asking?.cancel();
                this.refresh();
                break;
            }
            case 'stop':
                this.#stopped = true;
                this.#askAgain = false;
                this.#asking?.cancel();
                await this.#send({ type: 'making', state: 'stopped' });
                break;
            case 'goTo':
                if (['both', 'clickToSource'].includes(syncFor(this.plan))) {
                    await goToSource(this.plan, message);
                }
                break;
            case 'fix':
                await applyFix(await workspace.openTextDocument(this.plan), message);
                break;
            case 'print':
                await this.#printer.print(this.plan, message.view);
                break;
        }
    }

    async #show(token: CancellationToken): Promise<void> {
        // A hidden page is unloaded; it says what it wants when it comes back.
        if (!this.#panel.visible) {
            return;
        }
        const telling = setTimeout(() => void this.#send({ type: 'making', state: 'going' }), worthTelling);
        const answer = await this.#ask(token);
        // Told behind the answer it would stay.
        clearTimeout(telling);
        if (!token.isCancellationRequested) {
            await this.#send(answer);
            this.#cursor.tell(false);
        }
    }

    #send(message: ToPage): Thenable<boolean> {
        return this.#panel.webview.postMessage(message);
    }

    async #ask(token: CancellationToken): Promise<ShowView> {
        const { view, opened } = this.#wanted;
        try {
            await workspace.openTextDocument(this.plan);
            const uri = this.#server.uriOf(this.plan);
            const reply = await this.#server.preview({ uri, view, ...(opened && { opened }) }, token);
            return {
                type: 'view',
                view,
                title: reply.title,
                ...(reply.body !== '' && { body: reply.body }),
                style: reply.style,
                note: reply.note ?? (reply.broken ? brokenNote() : ''),
                ...(reply.findings && { findings: reply.findings })
            };
        } catch (error) {
            const note = l10n.t('The document could not be made: {0}', messageOf(error));
            return { type: 'view', view, title: '', style: '', note };
        }
    }
}

function brokenNote(): string {
    return l10n.t('The text has errors at the moment, see the Problems. Shown is what could be read last.');
}
