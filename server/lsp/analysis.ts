/** Keeps the workspace in step with the editor, and the editor's list of problems in step with the workspace. */
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { tellTheSame } from '../across.ts';
import type { Facade } from '../facade.ts';
import { inLanguage } from '../messages/language.ts';
import {
    foldersPassedOver,
    plansRead,
    readingPlans,
    readingStopped,
    tooManyPlans
} from '../messages/server.ts';
import { documentChangedMethod, mostPlans } from '../protocol.ts';
import type { Finding } from '../rules/rule.ts';
import type { Projects } from '../settings/project.ts';
import { isFailure } from '../workspace/file-system.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { FolderFiles } from './folders.ts';
import { failuresIn, guarded } from './guard.ts';
import type { PlanList } from './plan-list.ts';
import type { WithProgress } from './progress.ts';
import { refresher } from './refresh.ts';
import { createSchedule } from './schedule.ts';
import type { Session } from './session.ts';
import { settingsTeller } from './settings-files.ts';
import { snapshotOf, type Snapshot } from './snapshot.ts';
import { warn } from './warn.ts';

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

/** What was last sent of a file. */
interface Sent {
    /** Absent for what the client asked for itself. */
    readonly version?: number;
    readonly findings: readonly Finding[];
    readonly language: string;
}

/**
 * Listens to the documents. Each change is analysed once, when no further message waits; then the files that import
 * the changed one, each in a turn of its own. Findings carry the version they were computed for; they are sent to
 * clients that do not ask for them, and only where they differ from what was sent.
 */
export function startAnalysis(parts: Parts): Analysis {
    const { connection, documents, workspace, files, facade, projects, session, plans, progress } = parts;
    const sent = new Map<string, Sent>();
    const tellSettings = settingsTeller(connection, projects, session);
    const refresh = refresher(connection, session);
    const send = async (snapshot: Snapshot, version: number): Promise<void> => {
        const { uri } = snapshot;
        const now: Sent = { version, findings: facade.findings(snapshot.plan), language: session.language };
        const before = sent.get(uri);
        const isNew =
            before === undefined ||
            before.version !== now.version ||
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
        const isCurrent = files.isCurrent(uri);
        if (isCurrent && !session.client.pullsDiagnostics) {
            await send(snapshot, version);
        }
        await connection.sendNotification(documentChangedMethod, { uri: snapshot.uri });
        const imported = snapshot.plan.imports.map((one) => one.uri);
        refresh.made(
            snapshot.uri,
            imported.some((one) => workspace.isOpen(one))
        );
        await tellSettings();
        if (isCurrent) {
            facade.consider(snapshot.plan);
            await compareOthers(uri);
        }
    };
    /** Sees to it that the findings of the other open plans follow a change that shows only beside them. */
    const compareOthers = async (changed?: string): Promise<void> => {
        let isStale = false;
        for (const uri of documents.keys().filter((other) => other !== changed)) {
            const snapshot = await session.snapshot(uri);
            const version = session.version(uri);
            const before = sent.get(uri);
            if (snapshot === undefined || version === undefined || before === undefined) {
                continue;
            }
            if (session.client.pullsDiagnostics) {
                isStale ||= !tellTheSame(before.findings, facade.findings(snapshot.plan));
            } else {
                await send(snapshot, version);
            }
        }
        if (isStale) {
            refresh.findings();
        }
    };
    const readAll = (): Promise<void> =>
        progress(readingPlans, async (shown) => {
            const uris = await plans.all();
            for (const [index, uri] of uris.entries()) {
                await shown.step(index, uris.length);
                if (shown.stopped) {
                    connection.console.info(inLanguage(readingStopped, session.language));
                    return;
                }
                await facade.ready(uri);
                const plan = await workspace.plan(uri);
                if (!isFailure(plan)) {
                    facade.consider(plan);
                }
            }
            facade.retain(uris);
            await compareOthers();
        });
    const readFirst = async (): Promise<void> => {
        const begun = Date.now();
        await readAll();
        const read = await plans.all();
        if (await plans.isCut()) {
            warn(connection, inLanguage(tooManyPlans(mostPlans), session.language));
        }
        const passedOver = await plans.passedOver();
        const [first] = passedOver;
        if (first !== undefined) {
            const told = foldersPassedOver(passedOver.length, URI.parse(first).fsPath);
            connection.console.warn(inLanguage(told, session.language));
        }
        connection.console.info(inLanguage(plansRead(read.length, Date.now() - begun), session.language));
    };
    const readAllGuarded = guarded(
        failuresIn(connection.console, session),
        'reading plans',
        readAll,
        undefined
    );
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
        sent.delete(document.uri);
        refresh.closed(document.uri);
        if (!session.client.pullsDiagnostics) {
            void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
        }
        void readAllGuarded();
    });
    return {
        renewAll: () => renew(documents.keys()),
        changedOnDisk(uris) {
            plans.forget();
            const settingsChanged = uris.filter((uri) => projects.changed(uri)).length > 0;
            const affected = uris.flatMap((uri) => workspace.changedOnDisk(uri));
            renew(settingsChanged ? documents.keys() : affected);
            void readAllGuarded();
        },
        foldersChanged() {
            plans.forget();
            projects.renew();
            workspace.foldersChanged();
            renew(documents.keys());
            void readAllGuarded();
        },
        async snapshot(uri) {
            await facade.ready(uri);
            const plan = await workspace.plan(uri);
            return isFailure(plan) ? undefined : snapshotOf(plan, uri);
        },
        findings: ({ plan }) => facade.findings(plan),
        readAll: () =>
            void guarded(failuresIn(connection.console, session), 'reading plans', readFirst, undefined)(),
        compareOpen: () =>
            void guarded(failuresIn(connection.console, session), 'analysis', compareOthers, undefined)(),
        told(uri, findings) {
            sent.set(uri, { findings, language: session.language });
        },
        dispose() {
            schedule.dispose();
            refresh.dispose();
        }
    };
}
