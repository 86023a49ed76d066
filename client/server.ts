import { EventEmitter, Uri, l10n, window, workspace } from 'vscode';
import type { CancellationToken, Disposable, Event, ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { LanguageClientOptions, ServerOptions } from 'vscode-languageclient/node';
import {
    documentChangedMethod,
    exportMethod,
    fileExtension,
    languageId,
    previewMethod,
    settingsFiles,
    settingsSection,
    templateMethod
} from '../server/protocol.ts';
import type {
    DocumentChanged,
    ExportParams,
    ExportReply,
    PreviewParams,
    PreviewReply,
    TemplateParams,
    TemplateReply
} from '../server/protocol.ts';

/** The language server as the client's commands and views see it. */
export class PlanServer implements Disposable {
    readonly #client: LanguageClient;
    readonly #changed = new EventEmitter<Uri>();

    constructor(context: ExtensionContext) {
        const module = context.asAbsolutePath('dist/server.cjs');
        const run = { module, transport: TransportKind.ipc };
        const serverOptions: ServerOptions = { run, debug: run };
        const clientOptions: LanguageClientOptions = {
            documentSelector: [
                { scheme: 'file', language: languageId },
                { scheme: 'untitled', language: languageId }
            ],
            synchronize: {
                fileEvents: [`**/*${fileExtension}`, settingsFiles].map((pattern) =>
                    workspace.createFileSystemWatcher(pattern)
                )
            },
            outputChannelName: l10n.t('Alliance Plan')
        };
        this.#client = new LanguageClient(
            settingsSection,
            l10n.t('Alliance Plan'),
            serverOptions,
            clientOptions
        );
        this.#client.onNotification(documentChangedMethod, ({ uri }: DocumentChanged) =>
            this.#changed.fire(Uri.parse(uri))
        );
    }

    /** A document, or what it imports, has been analysed after a change. */
    get onDocumentChanged(): Event<Uri> {
        return this.#changed.event;
    }

    /** Starts the server; a failure is told to the user, and the editor goes on without it. */
    async start(): Promise<void> {
        await this.#attempt(() => this.#client.start());
    }

    /** Ends the server's process, if there is one, and starts a new one. */
    async restart(): Promise<boolean> {
        return this.#attempt(() => this.#client.restart());
    }

    preview(params: PreviewParams): Promise<PreviewReply> {
        return this.#client.sendRequest<PreviewReply>(previewMethod, params);
    }

    /** Rejects when `token` is cancelled. */
    export(params: ExportParams, token: CancellationToken): Promise<ExportReply> {
        return this.#client.sendRequest<ExportReply>(exportMethod, params, token);
    }

    template(params: TemplateParams): Promise<TemplateReply> {
        return this.#client.sendRequest<TemplateReply>(templateMethod, params);
    }

    /** The URI in the form in which the server knows the document. */
    uriOf(uri: Uri): string {
        return this.#client.code2ProtocolConverter.asUri(uri);
    }

    dispose(): void {
        this.#changed.dispose();
        void this.#client.dispose();
    }

    async #attempt(action: () => Promise<void>): Promise<boolean> {
        try {
            await action();
            return true;
        } catch (error) {
            const detail = error instanceof Error ? error.message : String(error);
            const output = l10n.t('Show Output');
            const message = l10n.t(
                'The language server for alliance plans could not be started: {0}',
                detail
            );
            void window.showErrorMessage(message, output).then((choice) => {
                if (choice === output) {
                    this.#client.outputChannel.show();
                }
            });
            return false;
        }
    }
}
