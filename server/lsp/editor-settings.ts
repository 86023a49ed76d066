import type { Connection } from 'vscode-languageserver';
import { settingsSection } from '../protocol.ts';

/** The settings as the client sent them: those of the window, and those of each folder where there are several. */
export interface SentSettings {
    readonly window: unknown;
    readonly folders: readonly { readonly uri: string; readonly sent: unknown }[];
}

/**
 * Asks the client for its settings. With one folder those of the window are its own; of several each may have others,
 * which an editor gives only to who asks about the folder.
 */
export async function fetchSettings(
    { workspace }: Pick<Connection, 'workspace'>,
    folders: readonly string[]
): Promise<SentSettings> {
    const [first, ...more] = folders;
    if (first === undefined || more.length === 0) {
        return { window: await workspace.getConfiguration(settingsSection), folders: [] };
    }
    const asked = folders.map((scopeUri) => ({ scopeUri, section: settingsSection }));
    const [window, ...own]: readonly unknown[] = await workspace.getConfiguration([
        { section: settingsSection },
        ...asked
    ]);
    return { window, folders: folders.map((uri, index) => ({ uri, sent: own[index] })) };
}
