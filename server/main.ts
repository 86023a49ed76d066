/** The language server as a process of its own: `--stdio`, or `--node-ipc` as VS Code starts it. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server.ts';
import { nodeFiles } from './workspace/node-files.ts';

startServer(createConnection(ProposedFeatures.all), nodeFiles);
