/** Keeps the workspace in step with the editor, and the editor's list of problems in step with the workspace. */
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Facade } from '../facade.ts';
import { documentChangedMethod } from '../protocol.ts';
import type { Finding } from '../rules/rule.ts';
import type { Projects } from '../settings/project.ts';
import { isFailure } from '../workspace/file-system.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { FolderFiles } from './folders.ts';
import { failuresIn, guarded } from './guard.ts';
import type { PlanList } from './plan-list.ts';
import type { WithProgress } from './progress.ts';
import { readAll } from './read-all.ts';
import { refresher } from './refresh.ts';
import { createSchedule } from './schedule.ts';
import type { Session } from './session.ts';
import { settingsTeller } from './settings-files.ts';
import { snapshotOf, type Snapshot } from './snapshot.ts';
import { toldFindings } from './told-findings.ts';

export interface Analysis {
    /** Looks at every open file again, for instance because the reader's language changed. */
    renewAll(): void;
    /** Files were made, changed or removed on the disk. */
    changedOnDisk(uris: readonly string[]): void;
    /** Other folders are open now. */
    foldersChanged(): void;
    /** A plan file of the folders as it stands now, whether it is open or not. */
    snapshot(uri: string): Promise<Snapshot | undefined>;
    /** The findings of a plan at hand, by position. */
    findings(snapshot: Snapshot): readonly Finding[];
    /** Reads all plans of the folders, so that the open ones are compared with them. */
    readAll(): void;
    /** Sees to it that the findings of open plans follow what is shown of the others. */
    compareOpen(): void;
    /** The client asked for these findings and was given them. */
    told(uri: string, findings: readonly Finding[]): void;
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
    readonly plans: PlanList;
    readonly progress: WithProgress;
}

/**
 * Listens to the documents. Each change is analysed once, when no further message waits; then the files that import
 * the changed one, each in a turn of its own. Findings carry the version they were computed for; they are sent to
 * clients that do not ask for them, and only where they differ from what was sent.
 */
export function startAnalysis(parts: Parts): Analysis {
    const { connection, documents, workspace, files, facade, projects, session, plans } = parts;
    const told = toldFindings(connection, session);
    const reading = readAll(parts);
    const tellSettings = settingsTeller(connection, projects, session);
    const refresh = refresher(connection, session);
    const safely = (name: string, work: () => Promise<void>) =>
        guarded(failuresIn(connection.console, session), name, work, undefined);
    const analyse = async (uri: string): Promise<void> => {
        const version = session.version(uri);
        const snapshot = version === undefined ? undefined : await session.snapshot(uri);
        if (version === undefined || snapshot === undefined || session.version(uri) !== version) {
            return;
        }
        const { plan } = snapshot;
        const isCurrent = files.isCurrent(uri);
        if (isCurrent && !session.client.pullsDiagnostics) {
            await told.send(snapshot, version, facade.findings(plan));
        }
        await connection.sendNotification(documentChangedMethod, { uri: snapshot.uri });
        const imported = plan.imports.map((one) => one.uri);
        refresh.made(
            snapshot.uri,
            imported.some((one) => workspace.isOpen(one))
        );
        await tellSettings();
        if (isCurrent) {
            facade.consider(plan);
            await compareOthers(uri);
        }
    };
    /** Sees to it that the findings of the other open plans follow a change that shows only beside them. */
    const compareOthers = async (changed?: string): Promise<void> => {
        let isStale = false;
        for (const uri of documents.keys().filter((other) => other !== changed)) {
            const snapshot = await session.snapshot(uri);
            const version = session.version(uri);
            if (snapshot === undefined || version === undefined || !told.has(uri)) {
                continue;
            }
            const findings = facade.findings(snapshot.plan);
            if (session.client.pullsDiagnostics) {
                isStale ||= told.differ(uri, findings);
            } else {
                await told.send(snapshot, version, findings);
            }
        }
        if (isStale) {
            refresh.findings();
        }
    };
    const compareOpen = safely('analysis', () => compareOthers());
    const readAgain = safely('reading plans', async () => {
        await reading.again();
        await compareOthers();
    });
    const readFirst = safely('reading plans', async () => {
        await reading.first();
        await compareOthers();
    });
    const schedule = createSchedule(
        guarded(failuresIn(connection.console, session), 'analysis', analyse, undefined)
    );
    /** Plans other than the one being edited may have other findings now: who asks for findings is told to ask again. */
    const renew = (uris: readonly string[]): void => {
        schedule.request(uris);
        if (uris.length > 0) {
            refresh.all();
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
        told.forget(document.uri);
        refresh.closed(document.uri);
        void readAgain();
    });
    return {
        renewAll: () => renew(documents.keys()),
        changedOnDisk(uris) {
            plans.forget();
            const settingsChanged = uris.filter((uri) => projects.changed(uri)).length > 0;
            const affected = uris.flatMap((uri) => workspace.changedOnDisk(uri));
            renew(settingsChanged ? documents.keys() : affected);
            void readAgain();
        },
        foldersChanged() {
            plans.forget();
            projects.renew();
            workspace.foldersChanged();
            renew(documents.keys());
            void readAgain();
        },
        async snapshot(uri) {
            await facade.ready(uri);
            const plan = await workspace.plan(uri);
            return isFailure(plan) ? undefined : snapshotOf(plan, uri);
        },
        findings: ({ plan }) => facade.findings(plan),
        readAll: () => void readFirst(),
        compareOpen: () => void compareOpen(),
        told: (uri, findings) => told.given(uri, findings),
        dispose() {
            schedule.dispose();
            refresh.dispose();
        }
    };
}
