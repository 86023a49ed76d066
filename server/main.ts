/** The language server as a process of its own: `--stdio`, or `--node-ipc` as VS Code starts it. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { startServer } from './lsp/server.ts';
import { cataloguePath } from './rules/catalogue.ts';
import type { FileSystem } from './workspace/file-system.ts';
import { nodeFiles } from './workspace/node-files.ts';
import { nodePrinter } from './workspace/node-printer.ts';

/** Beside the program, in the package as in the project; the bundle and the source both lie one folder below the root. */
const catalogue = join(dirname(dirname(process.argv[1] ?? '')), cataloguePath);

/** Folders of other schemes than `file` are not on this machine's disk. */
const filesUnder = (folders: readonly string[]): FileSystem =>
    nodeFiles(
        folders
            .map((folder) => URI.parse(folder))
            .flatMap(({ scheme, fsPath }) => (scheme === 'file' ? fsPath : []))
    );

startServer(
    createConnection(ProposedFeatures.all),
    filesUnder,
    existsSync(catalogue) ? URI.file(catalogue).toString() : undefined,
    nodePrinter()
);
