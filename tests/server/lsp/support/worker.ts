/** The browser's server in a realm that has what a worker has and nothing of Node. */
import { createContext, runInContext } from 'node:vm';
import { build, type Metafile } from 'esbuild';
import {
    AbstractMessageReader,
    AbstractMessageWriter,
    createProtocolConnection,
    type DataCallback,
    type Message,
    type ProtocolConnection
} from 'vscode-languageserver/node';

export interface Bundle {
    readonly code: string;
    readonly inputs: Metafile['inputs'];
}

/** The bundle as `esbuild.mjs` makes it. */
export async function browserBundle(): Promise<Bundle> {
    const { outputFiles, metafile } = await build({
        entryPoints: ['server/main-browser.ts'],
        bundle: true,
        write: false,
        metafile: true,
        platform: 'browser',
        target: 'chrome128',
        format: 'iife'
    });
    return { code: outputFiles[0]?.text ?? '', inputs: metafile.inputs };
}

/** What a worker offers of the things the server could want; `postMessage` copies as between threads. */
export function startWorker(code: string): ProtocolConnection {
    let toClient: DataCallback = () => undefined;
    const worker: { onmessage?: (event: { data: unknown }) => void; [name: string]: unknown } = {
        postMessage: (message: unknown) => {
            const copy = structuredClone(message) as Message;
            setTimeout(() => toClient(copy), 0);
        },
        addEventListener: () => undefined,
        setTimeout,
        clearTimeout,
        queueMicrotask,
        TextEncoder,
        TextDecoder,
        URL,
        atob,
        btoa,
        console,
        performance,
        structuredClone,
        AbortController,
        AbortSignal,
        Blob,
        crypto
    };
    worker['self'] = worker;
    runInContext(code, createContext(worker));

    class Reader extends AbstractMessageReader {
        listen(callback: DataCallback): { dispose(): void } {
            toClient = callback;
            return { dispose: () => undefined };
        }
    }
    class Writer extends AbstractMessageWriter {
        write(message: Message): Promise<void> {
            const data = structuredClone(message);
            setTimeout(() => worker.onmessage?.({ data }), 0);
            return Promise.resolve();
        }
        end(): void {
            // A worker ends with its page.
        }
    }
    const connection = createProtocolConnection(new Reader(), new Writer());
    connection.listen();
    return connection;
}
