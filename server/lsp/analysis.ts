/** Keeps the workspace in step with the editor, and the editor's list of problems in step with the workspace. */
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Facade } from '../facade.ts';
import { documentChangedMethod } from '../protocol.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { FolderFiles } from './folders.ts';
import { guarded } from './guard.ts';
import { createSchedule } from './schedule.ts';
import type { Session } from './session.ts';

export interface Analysis {
    /** Looks at every open file again, for instance because the reader's language changed. */
    renewAll(): void;
    /** Files were made, changed or removed on the disk. */
    changedOnDisk(uris: readonly string[]): void;
    dispose(): void;
}

/**
 * Listens to the documents. Each change is analysed once, when no further message waits; then the files that import
 * the changed one, each in a turn of its own. Findings carry the version they were computed for.
 */
export function startAnalysis(
    connection: Connection,
    documents: TextDocuments<TextDocument>,
    workspace: Workspace,
    files: FolderFiles,
    facade: Facade,
    session: Session
): Analysis {
    const analyse = async (uri: string): Promise<void> => {
        const version = session.version(uri);
        const snapshot = version === undefined ? undefined : await session.snapshot(uri);
        if (version === undefined || snapshot === undefined || session.version(uri) !== version) {
            return;
        }
        const diagnostics = diagnosticsOf(session, snapshot, facade.findings(snapshot.plan));
        await connection.sendDiagnostics({ uri: snapshot.uri, version, diagnostics });
        await connection.sendNotification(documentChangedMethod, { uri: snapshot.uri });
    };
    const schedule = createSchedule(guarded(connection.console, 'analysis', analyse, undefined));

    documents.onDidOpen(({ document }) => files.include(document.uri));
    documents.onDidChangeContent(({ document }) => {
        const affected = workspace.change(document.uri, document.getText());
        schedule.request([document.uri, ...affected]);
    });
    documents.onDidClose(({ document }) => {
        schedule.request(workspace.close(document.uri));
        void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    });
    return {
        renewAll: () => schedule.request(documents.keys()),
        changedOnDisk: (uris) => schedule.request(uris.flatMap((uri) => workspace.changedOnDisk(uri))),
        dispose: () => schedule.dispose()
    };
}
