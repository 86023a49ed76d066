/** The language server as a process of its own: `--stdio`, or `--node-ipc` as VS Code starts it. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { startServer } from './lsp/server.ts';
import { cataloguePath } from './rules/catalogue.ts';
import { nodeFiles } from './workspace/node-files.ts';

/** Beside the program, in the package as in the project; the bundle and the source both lie one folder below the root. */
const catalogue = join(dirname(dirname(process.argv[1] ?? '')), cataloguePath);

startServer(
    createConnection(ProposedFeatures.all),
    nodeFiles,
    existsSync(catalogue) ? URI.file(catalogue).toString() : undefined
);
