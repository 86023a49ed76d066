/** The language server in a browser's worker, as vscode.dev starts it. Files are read through the client. */
import {
    BrowserMessageReader,
    BrowserMessageWriter,
    createConnection,
    ProposedFeatures
} from 'vscode-languageserver/browser';
import { clientFiles } from './lsp/client-files.ts';
import { startServer } from './lsp/server.ts';

const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(worker),
    new BrowserMessageWriter(worker)
);
startServer(connection, (folders) => clientFiles(connection, folders));
