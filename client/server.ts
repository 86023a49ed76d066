import { CancellationError, EventEmitter, Uri, l10n, window, workspace } from 'vscode';
import type { CancellationToken, Disposable, Event, LogOutputChannel } from 'vscode';
import { ConnectionError, ErrorCodes, ResponseError, State } from 'vscode-languageclient';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    documentChangedMethod,
    exportMethod,
    outlineMethod,
    pasteMethod,
    previewMethod,
    printMethod,
    reviewMethod,
    rosterMethod,
    templateMethod,
    trustedMethod
} from '../server/protocol.ts';
import type {
    DocumentChanged,
    ExportParams,
    ExportReply,
    OutlineParams,
    OutlineReply,
    PasteParams,
    PasteReply,
    PreviewReply,
    PreviewRequestParams,
    PrintParams,
    PrintReply,
    ReviewParams,
    RosterParams,
    RosterReply,
    TemplateParams,
    TemplateReply
} from '../server/protocol.ts';
import { messageOf } from './files/problems.ts';

/** What the server is doing, as far as the user is concerned. */
export type ServerState = 'starting' | 'running' | 'stopped';

/** The language server as the client's commands and views see it. */
export class PlanServer implements Disposable {
    readonly log: LogOutputChannel;
    readonly #client: BaseLanguageClient;
    readonly #changed = new EventEmitter<Uri>();
    readonly #stateChanged = new EventEmitter<ServerState>();
    readonly #listeners: readonly Disposable[];
    #state: ServerState = 'starting';

    constructor(client: BaseLanguageClient, log: LogOutputChannel) {
        this.#client = client;
        this.log = log;
        this.#listeners = [
            client.onNotification(documentChangedMethod, ({ uri }: DocumentChanged) =>
                this.#changed.fire(Uri.parse(uri))
            ),
            client.onDidChangeState(({ newState }) => this.#became(newState)),
            workspace.onDidGrantWorkspaceTrust(() => void client.sendNotification(trustedMethod))
        ];
    }

    get state(): ServerState {
        return this.#state;
    }

    get onDidChangeState(): Event<ServerState> {
        return this.#stateChanged.event;
    }

    /** A document, or what it imports, has been analysed after a change. */
    get onDocumentChanged(): Event<Uri> {
        return this.#changed.event;
    }

    /** Starts the server; a failure is told to the user, and the editor goes on without it. */
    async start(): Promise<void> {
        await this.#attempt(() => this.#client.start());
    }

    /** Ends the server, if there is one, and starts a new one. */
    async restart(): Promise<boolean> {
        this.log.info(l10n.t('Restarting the language server.'));
        return this.#attempt(async () => {
            if (this.#client.needsStop()) {
                await this.#client.stop();
            }
            await this.#client.start();
        });
    }

    preview(params: PreviewRequestParams, token: CancellationToken): Promise<PreviewReply> {
        return this.#request(previewMethod, params, token);
    }

    printable(params: PrintParams, token: CancellationToken): Promise<PrintReply> {
        return this.#request(printMethod, params, token);
    }

    review(params: ReviewParams, token: CancellationToken): Promise<ExportReply> {
        return this.#request(reviewMethod, params, token);
    }

    export(params: ExportParams, token: CancellationToken): Promise<ExportReply> {
        return this.#request(exportMethod, params, token);
    }

    template(params: TemplateParams, token: CancellationToken): Promise<TemplateReply> {
        return this.#request(templateMethod, params, token);
    }

    outline(params: OutlineParams): Promise<OutlineReply> {
        return this.#client.sendRequest<OutlineReply>(outlineMethod, params);
    }

    roster(params: RosterParams, token: CancellationToken): Promise<RosterReply> {
        return this.#request(rosterMethod, params, token);
    }

    paste(params: PasteParams, token: CancellationToken): Promise<PasteReply> {
        return this.#request(pasteMethod, params, token);
    }

    /** The URI in the form in which the server knows the document. */
    uriOf(uri: Uri): string {
        return this.#client.code2ProtocolConverter.asUri(uri);
    }

    dispose(): void {
        this.#listeners.forEach((listener) => listener.dispose());
        this.#changed.dispose();
        this.#stateChanged.dispose();
        void this.#client.dispose();
    }

    /**
     * Rejects as soon as `token` is cancelled, also while the server is busy and cannot answer yet; and with a sentence
     * that tells what to do where there is no server any more.
     */
    async #request<Reply>(method: string, params: unknown, token: CancellationToken): Promise<Reply> {
        if (this.#state === 'stopped') {
            throw new Error(stoppedText());
        }
        let listening: Disposable | undefined;
        try {
            return await new Promise<Reply>((resolve, reject) => {
                listening = token.onCancellationRequested(() => reject(new CancellationError()));
                this.#client.sendRequest<Reply>(method, params, token).then(resolve, reject);
            });
        } catch (error) {
            throw isLoss(error) ? new Error(stoppedText()) : error;
        } finally {
            listening?.dispose();
        }
    }

    #became(state: State): void {
        const states = {
            [State.Starting]: 'starting',
            [State.Running]: 'running',
            [State.Stopped]: 'stopped'
        } as const;
        this.#state = state in states ? states[state as keyof typeof states] : 'stopped';
        this.log.info(stateText(this.#state));
        this.#stateChanged.fire(this.#state);
    }

    async #attempt(action: () => Promise<void>): Promise<boolean> {
        const began = Date.now();
        try {
            await action();
            this.log.info(l10n.t('The language server answers after {0} ms.', Date.now() - began));
            return true;
        } catch (error) {
            const output = l10n.t('Show Output');
            const message = l10n.t(
                'The language server for alliance plans could not be started: {0}',
                messageOf(error)
            );
            this.log.error(message);
            void window.showErrorMessage(message, output).then((choice) => {
                if (choice === output) {
                    this.log.show();
                }
            });
            return false;
        }
    }
}

/** The connection broke off before an answer came. */
function isLoss(error: unknown): boolean {
    const lost: readonly number[] = [ErrorCodes.PendingResponseRejected, ErrorCodes.ConnectionInactive];
    return (error instanceof ResponseError && lost.includes(error.code)) || error instanceof ConnectionError;
}

function stoppedText(): string {
    return l10n.t(
        'The language server has stopped. Run the command “Restart Language Server”, then try again.'
    );
}

function stateText(state: ServerState): string {
    switch (state) {
        case 'starting':
            return l10n.t('The language server is starting.');
        case 'running':
            return l10n.t('The language server is running.');
        case 'stopped':
            return l10n.t('The language server has stopped.');
    }
}
