/** The extension in a browser, as on vscode.dev: the language server runs in a worker and reads files through here. */
import { Uri, l10n, window, workspace } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { settingsSection } from '../server/protocol.ts';
import { activateOn } from './activate.ts';
import { clientOptions } from './client-options.ts';

/** The worker as the language client takes it; the project's sources are compiled without the DOM's types. */
type ServerWorker = Extract<ConstructorParameters<typeof LanguageClient>[2], { postMessage: unknown }>;
declare const Worker: new (address: string) => ServerWorker;

/** Called by the editor when a plan is opened, a command is run or a preview is restored. */
export async function activate(context: ExtensionContext): Promise<void> {
    const name = l10n.t('Alliance Plan');
    const log = window.createOutputChannel(name, { log: true });
    const program = Uri.joinPath(context.extensionUri, 'dist', 'server-browser.js');
    const worker = new Worker(await addressOf(program));
    const client = new LanguageClient(settingsSection, name, worker, clientOptions(context, log));
    context.subscriptions.push(log);
    await activateOn(context, client, log);
}

/** The browser loads what lies on a web server by itself; a program kept elsewhere is handed over as its bytes. */
async function addressOf(program: Uri): Promise<string> {
    if (/^https?$/.test(program.scheme)) {
        return program.toString(true);
    }
    const bytes = await workspace.fs.readFile(program);
    return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
}
