/** A client for tests: starts the real server as a process and talks to it over its standard streams. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { dirname, join } from 'node:path';
import {
    createProtocolConnection,
    StreamMessageReader,
    StreamMessageWriter
} from 'vscode-languageserver/node';
import { MessageType } from 'vscode-languageserver';
import type {
    CancellationToken,
    ConfigurationParams,
    Diagnostic,
    InitializeParams,
    InitializeResult,
    LogMessageParams,
    Range
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inject } from 'vitest';

const main = join(inject('programs'), 'server.cjs');

export interface Published {
    readonly uri: string;
    readonly version?: number;
    readonly diagnostics: readonly Diagnostic[];
}

export interface StartOptions {
    readonly locale?: string;
    /** What the client answers to `workspace/configuration`; without it the client has no settings. */
    readonly settings?: unknown;
    /** The client says that it can do nothing beyond the plain protocol. */
    readonly plain?: boolean;
    readonly initializationOptions?: unknown;
    /** The client asks for findings instead of being sent them. */
    readonly pulls?: boolean;
    /** The client can be told to ask again for lenses and hints. */
    readonly asksAgain?: boolean;
    /** Folders of the client's folder that are open in its stead, by name, each with its settings. */
    readonly folders?: Readonly<Record<string, unknown>>;
    /** Files in the workspace folder, by name. */
    readonly files?: Readonly<Record<string, string>>;
}

/** A running server with its client side. */
export class TestClient {
    /** What the client answers to `workspace/configuration`. */
    settings: unknown;
    readonly published: Published[] = [];
    /** What went wrong, by the server's log. */
    readonly log: string[] = [];
    /** What the server noted besides. */
    readonly notes: string[] = [];
    /** How often the server asked for findings to be asked for again. */
    refreshes = 0;
    /** The same for lenses and hints, by the server's method. */
    readonly askedAgain: string[] = [];
    readonly initialized: InitializeResult;
    readonly #connection: ReturnType<typeof createProtocolConnection>;
    readonly #exit: Promise<number | null>;
    readonly #documents = new Map<string, TextDocument>();
    readonly #folder: string;
    readonly #waiting = new Set<() => void>();

    private constructor(
        connection: ReturnType<typeof createProtocolConnection>,
        exit: Promise<number | null>,
        folder: string,
        initialized: InitializeResult
    ) {
        this.#connection = connection;
        this.#exit = exit;
        this.#folder = folder;
        this.initialized = initialized;
        connection.onNotification('textDocument/publishDiagnostics', (params: Published) => {
            this.published.push(params);
            this.#waiting.forEach((look) => look());
        });
        connection.onNotification('window/logMessage', ({ type, message }: LogMessageParams) => {
            (type <= MessageType.Warning ? this.log : this.notes).push(message);
            this.#waiting.forEach((look) => look());
        });
    }

    static async start({
        locale = 'zh-cn',
        settings,
        plain = false,
        pulls = false,
        asksAgain = false,
        initializationOptions,
        folders = {},
        files = {}
    }: StartOptions = {}): Promise<TestClient> {
        const folder = await mkdtemp(join(tmpdir(), 'alliance-lsp-'));
        await Promise.all(
            Object.entries(files).map(async ([name, text]) => {
                await mkdir(dirname(join(folder, name)), { recursive: true });
                await writeFile(join(folder, name), text);
            })
        );
        const process_ = spawn(process.execPath, [main, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
        const exit = new Promise<number | null>((done) => process_.on('exit', (code) => done(code)));
        const connection = createProtocolConnection(
            new StreamMessageReader(process_.stdout),
            new StreamMessageWriter(process_.stdin)
        );
        connection.onRequest('client/registerCapability', () => null);
        connection.listen();
        const params: InitializeParams = {
            processId: process.pid,
            rootUri: null,
            locale,
            initializationOptions,
            capabilities: {
                workspace: {
                    configuration: settings !== undefined,
                    workspaceFolders: true,
                    ...(pulls && { diagnostics: { refreshSupport: true } }),
                    ...(asksAgain && {
                        codeLens: { refreshSupport: true },
                        inlayHint: { refreshSupport: true }
                    })
                },
                textDocument: plain
                    ? {}
                    : {
                          completion: { completionItem: { snippetSupport: true } },
                          definition: { linkSupport: true },
                          publishDiagnostics: { codeDescriptionSupport: true },
                          ...(pulls && { diagnostic: {} })
                      }
            },
            workspaceFolders:
                Object.keys(folders).length === 0
                    ? [{ uri: pathToFileURL(folder).toString(), name: 'plans' }]
                    : Object.keys(folders).map((name) => ({
                          uri: pathToFileURL(join(folder, name)).toString(),
                          name
                      }))
        };
        const result: InitializeResult = await connection.sendRequest('initialize', params);
        const client = new TestClient(connection, exit, folder, result);
        client.settings = settings;
        connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
            items.map(({ scopeUri }) => {
                const name = Object.keys(folders).find((one) => client.uri(one) === scopeUri);
                return (name === undefined ? client.settings : folders[name]) ?? null;
            })
        );
        connection.onRequest('workspace/diagnostic/refresh', () => {
            client.refreshes += 1;
            client.#waiting.forEach((look) => look());
            return null;
        });
        for (const method of ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh']) {
            connection.onRequest(method, () => {
                client.askedAgain.push(method);
                client.#waiting.forEach((look) => look());
                return null;
            });
        }
        await connection.sendNotification('initialized', {});
        return client;
    }

    /** The URI of a file of this name in the workspace folder. */
    uri(name: string): string {
        return pathToFileURL(join(this.#folder, name)).toString();
    }

    /** Opens a file that need not be on the disk. */
    async open(name: string, text: string): Promise<TextDocument> {
        const document = TextDocument.create(this.uri(name), 'alliance-plan', 1, text);
        this.#documents.set(name, document);
        const { uri, languageId, version } = document;
        await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
        return document;
    }

    /** Replaces a stretch of an open file; gives the document as it is then. */
    async edit(name: string, range: Range, text: string): Promise<TextDocument> {
        const document = this.document(name);
        const changes = [{ range, text }];
        const changed = TextDocument.update(document, changes, document.version + 1);
        this.#documents.set(name, changed);
        await this.notify('textDocument/didChange', {
            textDocument: { uri: changed.uri, version: changed.version },
            contentChanges: changes
        });
        return changed;
    }

    document(name: string): TextDocument {
        const document = this.#documents.get(name);
        if (document === undefined) {
            throw new Error(`${name} is not open`);
        }
        return document;
    }

    request<Result>(method: string, params: unknown, token?: CancellationToken): Promise<Result> {
        return token
            ? this.#connection.sendRequest(method, params, token)
            : this.#connection.sendRequest(method, params);
    }

    notify(method: string, params: unknown): Promise<void> {
        return this.#connection.sendNotification(method, params);
    }

    /** Changes a file on the disk and tells the server, as an editor's file watcher does. */
    async changeOnDisk(name: string, text: string): Promise<void> {
        const path = join(this.#folder, name);
        await writeFile(`${path}.new`, text);
        await rename(`${path}.new`, path);
        await this.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: this.uri(name), type: 2 }] });
    }

    /** The findings published for this version of a file, or the next ones that are to the liking of `suits`. */
    diagnostics(
        name: string,
        suits: (published: Published) => boolean = ({ version }) => version === this.document(name).version
    ): Promise<readonly Diagnostic[]> {
        const uri = this.uri(name);
        return new Promise((done) => {
            const look = (): void => {
                const found = this.published.findLast((one) => one.uri === uri && suits(one));
                if (found !== undefined) {
                    this.#waiting.delete(look);
                    done(found.diagnostics);
                }
            };
            this.#waiting.add(look);
            look();
        });
    }

    /** Waits until something the client was told is to the liking of `suits`. */
    until(suits: () => boolean): Promise<void> {
        return new Promise((done) => {
            const look = (): void => {
                if (suits()) {
                    this.#waiting.delete(look);
                    done();
                }
            };
            this.#waiting.add(look);
            look();
        });
    }

    /** Waits until the server has asked this often for findings to be asked for again. */
    refreshed(times: number): Promise<void> {
        return this.until(() => this.refreshes >= times);
    }

    /** The next notification of this kind that says this. */
    next(method: string, wanted: object): Promise<unknown> {
        return new Promise((done) => {
            const heard = this.#connection.onNotification(method, (params: unknown) => {
                if (JSON.stringify(params) === JSON.stringify(wanted)) {
                    heard.dispose();
                    done(params);
                }
            });
        });
    }

    /** Ends the server as LSP asks for it; its exit code. */
    async stop(): Promise<number | null> {
        await this.#connection.sendRequest('shutdown');
        return this.exit();
    }

    /** Ends the server without the farewell; its exit code. */
    async exit(): Promise<number | null> {
        await this.#connection.sendNotification('exit');
        const code = await this.#exit;
        this.#connection.dispose();
        await rm(this.#folder, { recursive: true, force: true });
        return code;
    }
}
