/** Keeps the workspace in step with the editor, and the editor's list of problems in step with the workspace. */
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Facade } from '../facade.ts';
import { documentChangedMethod } from '../protocol.ts';
import type { Finding } from '../rules/rule.ts';
import type { Projects } from '../settings/project.ts';
import { isFailure } from '../workspace/file-system.ts';
import { canonicalUri } from '../workspace/uri.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { FolderFiles } from './folders.ts';
import { guarded } from './guard.ts';
import { createSchedule } from './schedule.ts';
import type { Session } from './session.ts';
import { settingsTeller } from './settings-files.ts';
import { snapshotOf, type Snapshot } from './snapshot.ts';

export interface Analysis {
    /** Looks at every open file again, for instance because the reader's language changed. */
    renewAll(): void;
    /** Files were made, changed or removed on the disk. */
    changedOnDisk(uris: readonly string[]): void;
    /** Other folders are open now. */
    foldersChanged(): void;
    /** The plan files of the folders, and the open ones, by the URIs the client gave them. */
    plans(): Promise<readonly string[]>;
    /** A plan file of the folders as it stands now, whether it is open or not. */
    snapshot(uri: string): Promise<Snapshot | undefined>;
    /** The findings of a plan at hand, by position. */
    findings(snapshot: Snapshot): readonly Finding[];
    dispose(): void;
}

interface Parts {
    readonly connection: Connection;
    readonly documents: TextDocuments<TextDocument>;
    readonly workspace: Workspace;
    readonly files: FolderFiles;
    readonly facade: Facade;
    readonly projects: Projects;
    readonly session: Session;
}

/** What was last sent of a file. */
interface Sent {
    readonly version: number;
    readonly findings: readonly Finding[];
    readonly language: string;
}

/**
 * Listens to the documents. Each change is analysed once, when no further message waits; then the files that import
 * the changed one, each in a turn of its own. Findings carry the version they were computed for; they are sent to
 * clients that do not ask for them, and only where they differ from what was sent.
 */
export function startAnalysis(parts: Parts): Analysis {
    const { connection, documents, workspace, files, facade, projects, session } = parts;
    const sent = new Map<string, Sent>();
    const tellSettings = settingsTeller(connection, projects, session);
    let listed: Promise<readonly string[]> | undefined;

    const send = async (snapshot: Snapshot, version: number): Promise<void> => {
        const { uri } = snapshot;
        const now: Sent = { version, findings: facade.findings(snapshot.plan), language: session.language };
        const before = sent.get(uri);
        const isNew =
            before?.version !== now.version ||
            before.findings !== now.findings ||
            before.language !== now.language;
        if (isNew) {
            sent.set(uri, now);
            const diagnostics = diagnosticsOf(session, snapshot, now.findings);
            await connection.sendDiagnostics({ uri, version, diagnostics });
        }
    };
    const analyse = async (uri: string): Promise<void> => {
        const version = session.version(uri);
        const snapshot = version === undefined ? undefined : await session.snapshot(uri);
        if (version === undefined || snapshot === undefined || session.version(uri) !== version) {
            return;
        }
        if (!session.client.pullsDiagnostics) {
            await send(snapshot, version);
        }
        await connection.sendNotification(documentChangedMethod, { uri: snapshot.uri });
        await tellSettings();
    };
    const schedule = createSchedule(guarded(connection.console, 'analysis', analyse, undefined));
    /** Plans other than the one being edited may have other findings now: who asks for findings is told to ask again. */
    const renew = (uris: readonly string[]): void => {
        schedule.request(uris);
        if (uris.length > 0 && session.client.pullsDiagnostics && session.client.refreshesDiagnostics) {
            void guarded(
                connection.console,
                'refresh',
                () => connection.languages.diagnostics.refresh(),
                undefined
            )();
        }
    };

    documents.onDidOpen(({ document }) => {
        if (!files.inside(document.uri)) {
            files.include(document.uri);
            projects.renew();
        }
    });
    documents.onDidChangeContent(({ document }) => {
        const affected = workspace.change(document.uri, document.getText());
        renew(affected.filter((uri) => uri !== document.uri));
        schedule.request([document.uri]);
    });
    documents.onDidClose(({ document }) => {
        renew(workspace.close(document.uri));
        sent.delete(document.uri);
        if (!session.client.pullsDiagnostics) {
            void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
        }
    });
    return {
        renewAll: () => renew(documents.keys()),
        changedOnDisk(uris) {
            listed = undefined;
            const settingsChanged = uris.filter((uri) => projects.changed(uri)).length > 0;
            const affected = uris.flatMap((uri) => workspace.changedOnDisk(uri));
            renew(settingsChanged ? documents.keys() : affected);
        },
        foldersChanged() {
            listed = undefined;
            projects.renew();
            renew(documents.keys());
        },
        async plans() {
            listed ??= files.plans();
            const open = documents.keys();
            const known = new Set(open.map(canonicalUri));
            return [...open, ...(await listed).filter((uri) => !known.has(canonicalUri(uri)))];
        },
        async snapshot(uri) {
            await facade.ready(uri);
            const plan = await workspace.plan(uri);
            return isFailure(plan) ? undefined : snapshotOf(plan, uri);
        },
        findings: ({ plan }) => facade.findings(plan),
        dispose: () => schedule.dispose()
    };
}
