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
import { started } from '../messages/server.ts';
import { initializationOptionsSchema } from '../protocol-schemas.ts';
import type { Printer } from '../printer.ts';
import { settingsSection, trustedMethod, type InitializationOptions } from '../protocol.ts';
import { inLanguage } from '../messages/language.ts';
import { Projects } from '../settings/project.ts';
import { Workspace } from '../workspace/workspace.ts';
import { startAnalysis } from './analysis.ts';
import { capabilitiesFor } from './capabilities.ts';
import { answerCustomRequests } from './custom/requests.ts';
import { FolderFiles, type FilesUnder } from './folders.ts';
import { followSettings } from './follow-settings.ts';
import { failuresIn, guarded } from './guard.ts';
import { LiveSession } from './live-session.ts';
import { readerLanguage, settingsOf } from './locale.ts';
import { PlanList } from './plan-list.ts';
import { progressOn } from './progress.ts';
import { answerPulls } from './pull-diagnostics.ts';
import { answerRequests } from './requests.ts';
import type { ClientFeatures } from './session.ts';

const serverName = 'alliance-plan';

/**
 * Registers everything and listens. Each provider's failure is logged and answered by an empty result.
 *
 * @param filesUnder gives access to the files below some folders; what no client has open is read through it
 * @param catalogue URI of the page that explains the rules, where the program knows one; else the client may name it
 * @param printer prints PDF files, where another program can be started
 */
export function startServer(
    connection: Connection,
    filesUnder: FilesUnder,
    catalogue?: string,
    printer?: Printer
): void {
    const documents = new TextDocuments(TextDocument);
    const files = new FolderFiles(filesUnder);
    const projects = new Projects(files);
    const workspace = new Workspace(files, (uri) => projects.of(uri).calendar);
    let pullsAll = false;
    const facade = createFacade(workspace, projects, {
        printer,
        isShown: (uri) => pullsAll || session.version(uri) !== undefined
    });
    const plans = new PlanList(files, documents);
    const session: LiveSession = new LiveSession({ workspace, facade, documents, plans });
    const progress = progressOn(connection, session);
    session.progress = progress;
    const analysis = startAnalysis({
        ...{ connection, documents, workspace, files, facade },
        ...{ projects, session, plans, progress }
    });
    let client: InitializeParams | undefined;

    const settings = followSettings({
        ...{ connection, files, projects, session, analysis },
        locale: () => client?.locale
    });

    connection.onInitialize((params): InitializeResult => {
        client = params;
        session.language = readerLanguage(settingsOf(undefined), params.locale);
        const options = initializationOptionsSchema.parse(params.initializationOptions);
        session.client = featuresOf(params.capabilities, options);
        session.catalogue = session.client.describesCodes ? (catalogue ?? options.catalogue) : undefined;
        session.restricted = options.restricted;
        foldersOf(params).forEach((uri) => files.add(uri));
        return { capabilities: capabilitiesFor(session.client), serverInfo: { name: serverName } };
    });
    connection.onInitialized(async () => {
        const folders = client === undefined ? [] : foldersOf(client);
        connection.console.info(inLanguage(started(folders.length, session.restricted), session.language));
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
                if (offered.configuration === true) {
                    void settings.fetch();
                }
            });
        }
        if (offered?.configuration === true) {
            await settings.fetch();
        }
        analysis.readAll();
    });
    connection.onDidChangeConfiguration(
        guarded(
            failuresIn(connection.console, session),
            'settings',
            async ({ settings: sent }) => {
                if (client?.capabilities.workspace?.configuration === true) {
                    await settings.fetch();
                } else {
                    settings.take(sent);
                }
            },
            undefined
        )
    );
    connection.onDidChangeWatchedFiles(({ changes }) =>
        analysis.changedOnDisk(changes.map(({ uri }) => uri))
    );
    connection.onNotification(trustedMethod, () => {
        session.restricted = false;
    });
    connection.onShutdown(() => analysis.dispose());
    answerRequests(connection, session);
    const noteAll = (): void => {
        const isFirst = !pullsAll;
        pullsAll = true;
        if (isFirst) analysis.compareOpen();
    };
    answerPulls({ connection, session, plans, progress, noteAll }, analysis);
    answerCustomRequests(connection, session, facade);
    documents.listen(connection);
    connection.listen();
}

/** The folders the client has open; older clients name a single one. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
    return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null ? [] : [rootUri]);
}

function featuresOf(
    { textDocument, workspace, window }: ClientCapabilities,
    { commands }: InitializationOptions
): ClientFeatures {
    return {
        describesCodes: textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
        pullsDiagnostics: textDocument?.diagnostic !== undefined,
        resolvesActions:
            textDocument?.codeAction?.dataSupport === true &&
            textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
        refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
        refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
        refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
        refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
        definitionLinks: textDocument?.definition?.linkSupport === true,
        snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
        showsProgress: window?.workDoneProgress === true,
        commands: new Set(commands)
    };
}
