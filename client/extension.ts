/** The extension where the editor has Node: on the desktop and on a remote machine. */
import { l10n, window } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { settingsSection } from '../server/protocol.ts';
import { activateOn } from './activate.ts';
import { clientOptions } from './client-options.ts';

/** Called by the editor when a plan is opened, a command is run or a preview is restored. */
export async function activate(context: ExtensionContext): Promise<void> {
    const name = l10n.t('Alliance Plan');
    const log = window.createOutputChannel(name, { log: true });
    const run = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
    const client = new LanguageClient(
        settingsSection,
        name,
        { run, debug: run },
        clientOptions(context, log)
    );
    context.subscriptions.push(log);
    await activateOn(context, client, log);
}
