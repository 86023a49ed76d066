import { spawn, type ChildProcess } from 'node:child_process';
import {
    createProtocolConnection,
    StreamMessageReader,
    StreamMessageWriter,
    type ProtocolConnection
} from 'vscode-languageserver/node';
import { peakMemory } from './measure.ts';

interface PublishedDiagnostics {
    readonly uri: string;
    readonly version?: number;
    readonly diagnostics: readonly unknown[];
}

/** The bundled language server over stdio, driven as an editor drives it. */
export class BenchServer {
    readonly #child: ChildProcess;
    readonly #connection: ProtocolConnection;
    readonly #waiting = new Map<number, (diagnostics: number) => void>();
    #version = 1;

    constructor(bundle: string) {
        this.#child = spawn(process.execPath, [bundle, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
        const { stdin, stdout } = this.#child;
        if (!stdin || !stdout) {
            throw new Error('The server has no pipes.');
        }
        this.#connection = createProtocolConnection(
            new StreamMessageReader(stdout),
            new StreamMessageWriter(stdin)
        );
        this.#connection.onNotification(
            'textDocument/publishDiagnostics',
            (published: PublishedDiagnostics) => {
                this.#waiting.get(published.version ?? -1)?.(published.diagnostics.length);
            }
        );
        this.#connection.onRequest('workspace/configuration', () => [null]);
        this.#connection.onRequest('client/registerCapability', () => null);
        this.#connection.onUnhandledNotification(() => undefined);
        this.#connection.listen();
    }

    /** Opens the text and waits for its first diagnostics; gives their number. */
    async open(uri: string, text: string): Promise<number> {
        await this.#connection.sendRequest('initialize', {
            processId: process.pid,
            rootUri: null,
            capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } }
        });
        await this.#connection.sendNotification('initialized', {});
        const arrived = this.#diagnosticsOf(this.#version);
        await this.#connection.sendNotification('textDocument/didOpen', {
            textDocument: { uri, languageId: 'alliance-plan', version: this.#version, text }
        });
        return arrived;
    }

    /** Puts one sign at the position and waits for the diagnostics of the new version. */
    async type(uri: string, position: { line: number; character: number }, sign: string): Promise<void> {
        this.#version += 1;
        const arrived = this.#diagnosticsOf(this.#version);
        await this.#connection.sendNotification('textDocument/didChange', {
            textDocument: { uri, version: this.#version },
            contentChanges: [{ range: { start: position, end: position }, text: sign }]
        });
        await arrived;
    }

    get peak(): number | undefined {
        return this.#child.pid === undefined ? undefined : peakMemory(this.#child.pid);
    }

    async stop(): Promise<void> {
        await this.#connection.sendRequest('shutdown');
        await this.#connection.sendNotification('exit');
        this.#connection.dispose();
    }

    #diagnosticsOf(version: number): Promise<number> {
        return new Promise((resolve) => {
            this.#waiting.set(version, (count) => {
                this.#waiting.delete(version);
                resolve(count);
            });
        });
    }
}
