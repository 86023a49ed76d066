import { Uri, workspace } from 'vscode';
import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import {
    fileExtension,
    languageId,
    previewHereCommand,
    settingsFiles,
    showReferencesCommand
} from '../server/protocol.ts';
import type { InitializationOptions } from '../server/protocol.ts';
import { Faults } from './faults.ts';

/** Where plans are written: on a disk, unsaved, and on the file systems of editors in a browser. */
const usualSchemes: readonly string[] = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/** The origins of texts that are checked: the usual ones, and those of the folders that are open. */
export function checkedSchemes(): ReadonlySet<string> {
    return new Set([...usualSchemes, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
}

/**
 * What editor and language server agree on at the start. Plans of other origins, such as the old side of a comparison
 * in version control (`git:`), are coloured and not checked: findings there would be noise.
 */
export function clientOptions(
    { extensionUri }: ExtensionContext,
    log: LogOutputChannel
): LanguageClientOptions {
    const initializationOptions: InitializationOptions = {
        restricted: !workspace.isTrusted,
        catalogue: Uri.joinPath(extensionUri, 'server', 'rules', 'README.md').toString(),
        commands: [showReferencesCommand, previewHereCommand]
    };
    return {
        documentSelector: [...checkedSchemes()].map((scheme) => ({ scheme, language: languageId })),
        synchronize: {
            fileEvents: [`**/*${fileExtension}`, settingsFiles].map((pattern) =>
                workspace.createFileSystemWatcher(pattern)
            )
        },
        initializationOptions,
        errorHandler: new Faults(log),
        // Whoever starts it tells of it, in the editor's language; the library would in English.
        initializationFailedHandler: (error: Error) => {
            log.error(error);
            return false;
        },
        outputChannel: log
    };
}
