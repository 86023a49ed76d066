/** The language server on a connection, whatever carries it: standard streams, a pipe, a browser's worker. */
import {
    DidChangeConfigurationNotification,
    TextDocuments,
    type ClientCapabilities,
    type Connection,
    type InitializeParams,
    type InitializeResult
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createFacade } from '../facade.ts';
import { settingsSection } from '../protocol.ts';
import { Projects } from '../settings/project.ts';
import { rulesIn } from '../settings/read.ts';
import { Workspace } from '../workspace/workspace.ts';
import { startAnalysis } from './analysis.ts';
import { capabilitiesFor } from './capabilities.ts';
import { answerCustomRequests } from './custom/requests.ts';
import { FolderFiles, type FilesUnder } from './folders.ts';
import { guarded } from './guard.ts';
import { LiveSession } from './live-session.ts';
import { readerLanguage, settingsOf } from './locale.ts';
import { answerPulls } from './pull-diagnostics.ts';
import { answerRequests } from './requests.ts';
import type { ClientFeatures } from './session.ts';

const serverName = 'alliance-plan';

/**
 * Registers everything and listens. Each provider's failure is logged and answered by an empty result.
 *
 * @param filesUnder gives access to the files below some folders; what no client has open is read through it
 * @param catalogue URI of the page that explains the rules, where there is one
 */
export function startServer(connection: Connection, filesUnder: FilesUnder, catalogue?: string): void {
    const documents = new TextDocuments(TextDocument);
    const files = new FolderFiles(filesUnder);
    const workspace = new Workspace(files);
    const projects = new Projects(files);
    const facade = createFacade(workspace, projects);
    const session = new LiveSession(workspace, facade, documents);
    const analysis = startAnalysis({ connection, documents, workspace, files, facade, projects, session });
    let client: InitializeParams | undefined;
    let used = '';

    const useSettings = (sent: unknown): void => {
        const settings = settingsOf(sent);
        const asText = JSON.stringify(settings);
        if (asText !== used) {
            used = asText;
            session.language = readerLanguage(settings, client?.locale);
            projects.setEditor(rulesIn(settings));
            analysis.renewAll();
        }
    };
    const fetchSettings = async (): Promise<void> => {
        useSettings(await connection.workspace.getConfiguration(settingsSection));
    };

    connection.onInitialize((params): InitializeResult => {
        client = params;
        session.language = readerLanguage(settingsOf(undefined), params.locale);
        session.client = featuresOf(params.capabilities);
        session.catalogue = session.client.describesCodes ? catalogue : undefined;
        foldersOf(params).forEach((uri) => files.add(uri));
        used = JSON.stringify(settingsOf(undefined));
        return { capabilities: capabilitiesFor(session.client), serverInfo: { name: serverName } };
    });
    connection.onInitialized(async () => {
        const { workspace: offered } = client?.capabilities ?? {};
        if (offered?.didChangeConfiguration?.dynamicRegistration === true) {
            await connection.client.register(DidChangeConfigurationNotification.type, {
                section: settingsSection
            });
        }
        if (offered?.workspaceFolders === true) {
            connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
                removed.forEach(({ uri }) => files.remove(uri));
                added.forEach(({ uri }) => files.add(uri));
                analysis.foldersChanged();
            });
        }
        if (offered?.configuration === true) {
            await guarded(connection.console, 'settings', fetchSettings, undefined)();
        }
    });
    connection.onDidChangeConfiguration(
        guarded(
            connection.console,
            'settings',
            async ({ settings }) => {
                if (client?.capabilities.workspace?.configuration === true) {
                    await fetchSettings();
                } else {
                    useSettings(sectionOf(settings));
                }
            },
            undefined
        )
    );
    connection.onDidChangeWatchedFiles(({ changes }) =>
        analysis.changedOnDisk(changes.map(({ uri }) => uri))
    );
    connection.onShutdown(() => analysis.dispose());
    answerRequests(connection, session);
    answerPulls(connection, session, analysis);
    answerCustomRequests(connection, session, facade);
    documents.listen(connection);
    connection.listen();
}

/** The folders the client has open; older clients name a single one. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
    return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null ? [] : [rootUri]);
}

function featuresOf({ textDocument, workspace }: ClientCapabilities): ClientFeatures {
    return {
        describesCodes: textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
        pullsDiagnostics: textDocument?.diagnostic !== undefined,
        refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
        definitionLinks: textDocument?.definition?.linkSupport === true,
        snippets: textDocument?.completion?.completionItem?.snippetSupport === true
    };
}

/** The part of pushed settings that is this server's. */
function sectionOf(settings: unknown): unknown {
    const isObject = typeof settings === 'object' && settings !== null;
    return isObject && settingsSection in settings
        ? (settings as Record<string, unknown>)[settingsSection]
        : undefined;
}
